import type { CuePhrase } from '../../pack';

/** Cues of which one word stands for a whole class: «come | ipotizzato | da alcuni giornali», «nelle previsioni | di Bankitalia». */
export const itAsPhrases: readonly CuePhrase[] = [
  {
    phrase:
      '[a dire|dal punto di vista|per ammissione|per stessa ammissione] [di|del|dello|dell|della|dei|degli|delle] {source}',
    class: 'say',
    needsSource: true,
  },
  { phrase: '[per citare|per dirla con] {source}', class: 'say', needsSource: true },
  { phrase: '[a sentire|ad ascoltare] {source}', class: 'say', opensClause: true, needsSource: true },
  {
    phrase: 'se si crede [a|al|allo|all|alla|ai|agli|alle] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[secondo quanto|stando a quanto|da quanto|a quanto|per quanto|in base a quanto|come] [dice|dicono|riferisce|riferiscono|riporta|riportano|scrive|scrivono|afferma|affermano|sostiene|sostengono|spiega|spiegano|rivela|rivelano|dichiara|dichiarano|racconta|raccontano|comunica|comunicano|precisa|precisano|segnala|segnalano|conferma|confermano|apprende|stima|stimano|calcola|calcolano|anticipa|anticipano|ricostruisce|ricostruiscono|indica|indicano|denuncia|denunciano] {source}',
    class: 'say',
    isSubject: true,
    needsSource: true,
  },
  {
    phrase:
      '[secondo quanto|stando a quanto|da quanto|a quanto|per quanto|in base a quanto|come] [dichiarato|spiegato|ipotizzato|scritto|riportato|riferito|sostenuto|raccontato|ricordato|sottolineato|precisato|confermato|rivelato|emerso|stabilito|affermato|indicato|rilevato|ribadito|chiarito|certificato|evidenziato|segnalato|denunciato|comunicato|calcolato|stimato|previsto|suggerito|trapelato|ricostruito|anticipato|pubblicato|detto] [da|dal|dallo|dall|dalla|dai|dagli|dalle] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[secondo quanto|stando a quanto|da quanto|a quanto|per quanto|in base a quanto|come] risulta [a|al|allo|all|alla|ai|agli|alle] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[nelle previsioni|nelle stime|nei calcoli|nelle intenzioni|nel racconto|nella ricostruzione|nella versione|dalle parole|dal racconto|sulla base dei dati|in base ai dati|in base alle stime|alla luce dei dati|dai dati|nell analisi|nell opinione|nella lettura|secondo il parere|secondo i calcoli|secondo le stime|nei conti] [di|del|dello|dell|della|dei|degli|delle] {source}',
    class: 'say',
    needsSource: true,
  },
  // « È quanto trapela da fonti del ministero »: of the sentence before.
  {
    phrase:
      '[è quanto|è ciò che|è quello che] [trapela|filtra|emerge|si apprende|si è appreso|risulta|è trapelato|è emerso] [da|dal|dallo|dall|dalla|dai|dagli|dalle] {source}',
    class: 'say',
    pointsBack: true,
    needsSource: true,
  },
  // « A dirlo è il sindaco », « A confermarlo sono stati i tecnici »: of the sentence before.
  {
    phrase:
      '[a dirlo|a chiederlo|a confermarlo|a renderlo noto|a riferirlo|a comunicarlo|a denunciarlo|a spiegarlo|a scriverlo|a sostenerlo|a rivelarlo|a sottolinearlo|a ribadirlo|a raccontarlo|a ricordarlo|a segnalarlo|a precisarlo|a chiarirlo|a stabilirlo|a certificarlo|a dichiararlo|ad affermarlo|ad annunciarlo|ad assicurarlo|ad anticiparlo] [è|sono|è stato|è stata|sono stati|sono state] {source}',
    class: 'say',
    isSubject: true,
    pointsBack: true,
    needsSource: true,
  },
  // « “…”. Così in una nota il sindaco »
  {
    phrase:
      'così [su twitter|su facebook|su x|su instagram|sui social|via social|in una nota|in un post|in un tweet|in un comunicato|in un video|in una intervista|in un intervista|in conferenza stampa|in aula|ai cronisti|ai giornalisti|ai microfoni] {source}',
    class: 'say',
    pointsBack: true,
    needsSource: true,
  },
  // « “…”. Così il sindaco, a margine del convegno »
  { phrase: 'così {source}', class: 'say', pointsBack: true, closesClause: true, behindQuote: true, needsSource: true },
  { phrase: 'che [cita|citano] {source}', class: 'relay', needsSource: true },
];
