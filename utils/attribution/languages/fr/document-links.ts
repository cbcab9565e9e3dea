/** All forms of participles in -é: « dévoilé, dévoilée, dévoilés, dévoilées ». */
const forms = (words: string) => words.split(' ').flatMap(word => [word, `${word}e`, `${word}s`, `${word}es`]);

/** Participles that tell who issued a document. */
const ISSUED = forms(
  'publié réalisé mené établi commandé signé rédigé diffusé dévoilé présenté élaboré effectué compilé collecté fourni communiqué commandité coordonné piloté dirigé copublié cosigné lancé arrêté produit livré divulgué posté financé conduit recueilli',
);

export const documentLinks: readonly string[] = [
  ...ISSUED.map(word => `${word} par`),
  ...['rendu public par', 'rendue publique par', 'rendus publics par', 'rendues publiques par'],
  ...['mis en ligne par', 'mise en ligne par', 'mis à jour par', 'mises à jour par', 'portant la signature de'],
  ...['provenant de', 'provenant du', 'provenant des', 'tiré de', 'tirés de', 'tirées de', 'tirée de'],
];

/** Who has read a document did not write it. */
export const documentReaders: readonly string[] = [
  ...forms('consulté obtenu révélé cité relayé repris relevé').map(word => `${word} par`),
  ...['lu par', 'vu par', 'vue par', 'lue par', 'parvenu à', 'parvenue à', 'transmis à', 'transmise à', 'adressé à'],
  ...['adressée à', 'remis à', 'envoyé à', 'envoyée à', 'destiné à'],
];
