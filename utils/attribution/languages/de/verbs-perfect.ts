import type { CueVerb } from '../../pack';

const CLAUSE = ['clause', 'quote'] as const;
const ANY = ['clause', 'quote', 'object'] as const;

/** Past participles of verbs and fixed expressions whose other forms stand elsewhere: „hat **darauf hingewiesen**, dass“, „habe **deutlich gemacht**, dass“. */
export const dePerfectVerbs: readonly CueVerb[] = [
  { lemma: 'hinweisen', class: 'say', forms: 'hingewiesen hinweist hinwies hinwiesen', takes: CLAUSE },
  { lemma: 'darauf verweisen', class: 'say', forms: 'verwiesen', leadWords: ['darauf'], takes: CLAUSE },
  { lemma: 'aussprechen', class: 'say', forms: 'ausgesprochen', leadWords: ['dafür', 'dagegen'], takes: CLAUSE },
  { lemma: 'machen', class: 'say', forms: 'gemacht', leadWords: ['deutlich', 'klar', 'geltend'], takes: ['clause'] },
  {
    lemma: 'klarmachen',
    class: 'say',
    forms: 'klargemacht klarmacht klarmachte klarmachten deutlichgemacht',
    takes: ['clause'],
  },
  { lemma: 'anführen', class: 'say', forms: 'angeführt', takes: ['clause'], needsSource: true },
  { lemma: 'antworten', class: 'say', forms: 'geantwortet gekontert eingewendet entgegengehalten', takes: CLAUSE },
  { lemma: 'aussagen', class: 'say', forms: 'ausgesagt', takes: CLAUSE },
  { lemma: 'posten', class: 'say', forms: 'getwittert gepostet', takes: ANY },
  { lemma: 'urteilen', class: 'say', forms: 'geurteilt befunden', takes: ['clause'], needsSource: true },
  { lemma: 'in Aussicht stellen', class: 'say', forms: 'gestellt', leadWords: ['in aussicht'], takes: ['clause'] },
  {
    lemma: 'zu Protokoll geben',
    class: 'say',
    forms: 'gegeben',
    leadWords: ['zu protokoll', 'zu bedenken', 'zu verstehen'],
    takes: CLAUSE,
  },
  { lemma: 'zum Ausdruck bringen', class: 'say', forms: 'gebracht', leadWords: ['zum ausdruck'], takes: ['clause'] },
  {
    lemma: 'die Ansicht vertreten',
    class: 'opine',
    forms: 'vertreten',
    leadWords: ['die ansicht', 'die meinung', 'die auffassung', 'den standpunkt'],
    takes: ['clause'],
  },
  {
    lemma: 'die Hoffnung äußern',
    class: 'say',
    forms: 'geäußert ausgedrückt',
    leadWords: ['die hoffnung', 'die erwartung', 'die befürchtung', 'die sorge', 'die überzeugung', 'den verdacht'],
    takes: ['clause'],
  },
  {
    lemma: 'wissen lassen',
    class: 'say',
    forms: 'lassen',
    leadWords: ['wissen', 'durchblicken', 'verlauten'],
    takes: CLAUSE,
  },
];
