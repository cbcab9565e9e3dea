/** Participles that tell who issued a document, in all their forms, and other words between the two. */
export const documentLinks: readonly string[] = [
  '[publié|réalisé|mené|établi|commandé|signé|rédigé|diffusé|dévoilé|présenté|élaboré|effectué|compilé|collecté|fourni|communiqué|commandité|coordonné|piloté|dirigé|copublié|cosigné|lancé|arrêté|produit|livré|divulgué|posté|financé|conduit|recueilli][|e|s|es] par',
  '[rendu public|rendue publique|rendus publics|rendues publiques] par',
  '[mis en ligne|mise en ligne|mis à jour|mises à jour] par',
  'portant la signature de',
  'provenant [de|du|des]',
  '[tiré|tirés|tirée|tirées] de',
];

/** Who has read a document did not write it. */
export const documentReaders: readonly string[] = [
  '[consulté|obtenu|révélé|cité|relayé|repris|relevé][|e|s|es] par',
  '[lu|vu|vue|lue] par',
  '[parvenu|parvenue|transmis|transmise|adressé|adressée|remis|envoyé|envoyée|destiné] à',
];
