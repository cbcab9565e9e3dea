/** Words in the names of bodies, by the type they tell; none is a noun for a body, few are anybody's surname. */
export const deBodyNames = {
  campaigns: 'rettet stoppt schützt stoppen retten',
  ngo: 'eintracht fortuna borussia wähler liberale',
  media: 'radio echo bote allgemeine nachrichten',
  company:
    'versand molkerei spedition fluggesellschaft bahnen bahn solar windkraft immobilien bau maschinenbau elektronik optik textil möbel apotheken',
};
