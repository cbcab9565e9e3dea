import type { CuePhrase } from '../../pack';

const LEARNT =
  '[a-t-on|ai-je] [appris|indiqué|précisé|ajouté|affirmé|assuré|confirmé|constaté|expliqué|annoncé|souligné]';
const DAYS = '[|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|plus tard|ce matin|dans la soirée]';

/** « a-t-on appris jeudi auprès du parquet »: what one has learnt, on which day, from whom. */
const learnt: readonly CuePhrase[] = [
  { phrase: `${LEARNT} ${DAYS} auprès [de|d|du|des] {source}`, class: 'say' },
  { phrase: `a-t-on appris ${DAYS} [de|d|du|des|par] {source}`, class: 'say', needsSource: true },
  {
    phrase: `[apprend-on|apprenait-on] ${DAYS} [de|d|du|des|par|auprès de|auprès d|auprès du|auprès des] {source}`,
    class: 'say',
    needsSource: true,
  },
  {
    phrase: `[a-t-on|était-il] [indiqué|précisé|ajouté|affirmé|assuré|confirmé|expliqué|annoncé|souligné|relevé|fait savoir|fait valoir] ${DAYS} [à|au|aux|chez|dans|du côté de|du côté du|du côté des] {source}`,
    class: 'say',
    needsSource: true,
  },
];

const SAID =
  'apprend-on|apprenait-on|indique-t-on|précise-t-on|ajoute-t-on|affirme-t-on|assure-t-on|souligne-t-on|explique-t-on|rapporte-t-on|confirme-t-on|a-t-on appris|a-t-on indiqué|a-t-on précisé|a-t-on ajouté|a-t-on affirmé|a-t-on assuré|a-t-on souligné|a-t-on expliqué|a-t-on rapporté|a-t-on confirmé|est-il indiqué|est-il précisé';

/** « ajoute-t-on de même source »: of whom the sentence before told. */
const ofTheSame: readonly CuePhrase[] = [
  {
    phrase: `[${SAID}] ${DAYS} de [même|mêmes] {source}`,
    class: 'say',
    holdsHead: true,
    heads: ['source', 'sources'],
  },
];

/** What makes « de source … » a credit and no spring. */
export const SOURCE_KINDS = [
  'identique',
  'identiques',
  'policière',
  'policières',
  'judiciaire',
  'judiciaires',
  'diplomatique',
  'diplomatiques',
  'syndicale',
  'syndicales',
  'gouvernementale',
  'gouvernementales',
  'ministérielle',
  'ministérielles',
  'militaire',
  'militaires',
  'sécuritaire',
  'sécuritaires',
  'médicale',
  'médicales',
  'hospitalière',
  'hospitalières',
  'officielle',
  'officielles',
  'officieuse',
  'officieuses',
  'européenne',
  'européennes',
  'onusienne',
  'onusiennes',
  'occidentale',
  'occidentales',
  'parlementaire',
  'parlementaires',
  'portuaire',
  'portuaires',
  'aéroportuaire',
  'aéroportuaires',
  'interne',
  'internes',
  'locale',
  'locales',
  'proche',
  'proches',
  'sûre',
  'sûres',
  'informée',
  'informées',
  'autorisée',
  'autorisées',
  'concordante',
  'concordantes',
];

/** « souligne-t-on de source judiciaire »: what one says, of which kind of source. */
const ofSource: readonly CuePhrase[] = [
  {
    phrase: `[|${SAID}] ${DAYS} de [source|sources] {source}`,
    class: 'say',
    holdsHead: true,
    heads: SOURCE_KINDS,
  },
];

/** « Information confirmée par le parquet. »: a sentence of no more than whose word the one before is. */
const fragments: readonly CuePhrase[] = [
  {
    phrase:
      '[|une|cette|l] [information|nouvelle|version|hypothèse|analyse|accusation|thèse|lecture|affirmation|position|inquiétude|crainte|estimation|explication] [confirmée|démentie|contestée|réfutée|corroborée|balayée|partagée|rejetée|niée|nuancée|relayée] [|à l’AFP|auprès de l’AFP|à la presse|à franceinfo] par {source}',
    class: 'say',
    pointsBack: true,
    needsSource: true,
  },
  {
    phrase:
      '[|un|ce] [constat|chiffre|avis|récit|bilan|scénario|diagnostic|argument|point de vue] [confirmé|démenti|contesté|réfuté|corroboré|balayé|partagé|rejeté|nuancé|relayé] par {source}',
    class: 'say',
    pointsBack: true,
    needsSource: true,
  },
  {
    phrase:
      '[des|ces] [informations|accusations|allégations|affirmations|estimations|craintes|révélations] [confirmées|démenties|contestées|réfutées|corroborées|balayées|partagées|rejetées|niées|relayées] par {source}',
    class: 'say',
    pointsBack: true,
    needsSource: true,
  },
];

/** Phrases of many forms: what was revealed by whom, the same view with another, what “one” says where. */
export const frPhrases: readonly CuePhrase[] = [
  {
    phrase: '[s’il faut en croire|pour citer|pour paraphraser] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[pour reprendre les mots|pour reprendre les termes|pour reprendre l’expression|pour reprendre la formule|selon la version|dans la version|selon les propos|d’après les propos|de l’opinion|au jugement] [de|d|du|des] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      'ainsi que [l’a|le|l’ont|l’avait] [rappelé|rappelle|expliqué|explique|indiqué|indique|souligné|souligne|précisé|précise|confirmé|confirme|annoncé|annonce|relevé|relève|montré|montre|écrit] {source}',
    class: 'say',
    isSubject: true,
    needsSource: true,
  },
  {
    phrase: 'ainsi que l [explique|indique|affirme|annonce|écrit|atteste|assure|observe] {source}',
    class: 'say',
    isSubject: true,
    needsSource: true,
  },
  { phrase: '[à|a] [entendre|écouter] {source}', class: 'say', opensClause: true, needsSource: true },
  { phrase: 'dixit {source}', class: 'say', needsSource: true },
  ...learnt,
  ...fragments,
  ...ofTheSame,
  ...ofSource,
  {
    phrase: '[révélé|révélée|révélés|révélées|rapportée|rapportées|relayée|relayés|relayées] par {source}',
    class: 'relay',
    needsSource: true,
  },
  { phrase: 'c’est ce [qui|qu’il] ressort [de|d|du|des] {source}', class: 'say', pointsBack: true },
  { phrase: 'même [constat|son de cloche] du côté [de|d|du|des] {source}', class: 'say' },
  { phrase: 'même [constat|son de cloche] [chez|pour|à|au|aux] {source}', class: 'say' },
  { phrase: 'du point de vue [de|d|du|des] {source}', class: 'opine', needsSource: true },
  {
    phrase:
      '[fait-on valoir|fait-on savoir|fait-on remarquer|fait-on observer|se défend-on|se félicite-t-on|s’inquiète-t-on|reconnaît-on|dit-on|répond-on|soutient-on|promet-on|prévient-on|concède-t-on|insiste-t-on|admet-on|juge-t-on|estime-t-on|relève-t-on] [au|à|aux|chez|dans|du côté de|du côté du|du côté des|auprès de|auprès du|auprès des] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      '[indique|précise|assure|explique|souligne|affirme|confirme|confie|glisse|rappelle]-t-on [au|à|aux|chez|dans|du côté de|du côté du|auprès de|auprès du|auprès des] {source}',
    class: 'say',
  },
];
