import type { CueVerb } from '../../pack';

const ANY = ['clause', 'quote', 'object'] as const;
const OBJECT = ['object', 'quote'] as const;
const DEMAND = ['clause', 'quote', 'object', 'infinitive'] as const;

/** Demands, advice, praise and blame, denials, and passing on. */
export const deJudgeVerbs: readonly CueVerb[] = [
  {
    lemma: 'fordern',
    class: 'demand',
    forms:
      'fordern fordert forderte forderten gefordert verlangen verlangt verlangte verlangten empfiehlt empfahl empfahlen empfehlen empfohlen rät riet rieten raten geraten beantragt beantragte beantragten',
    notEndWords: ['an', 'heraus', 'ein', 'zurück', 'auf', 'ab', 'mit', 'herum'],
    butNot: ['sich'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'drängen',
    class: 'demand',
    forms:
      'drängt drängte drängten drängen pocht pochte pochten pochen dringt drang drangen dringen beharrt beharrte beharrten',
    laterWords: ['auf', 'darauf'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'appellieren',
    class: 'demand',
    forms: 'appelliert appellierte appellierten appellieren',
    takes: DEMAND,
  },
  {
    lemma: 'bitten',
    class: 'demand',
    forms: 'bittet bat baten bitten',
    laterWords: ['um', 'darum'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'plädieren',
    class: 'demand',
    forms: 'plädiert plädierte plädierten plädieren wirbt warb warben',
    laterWords: ['für', 'dafür', 'gegen', 'dagegen'],
    // „wirbt mit Plakaten für ihr Brot“
    butNot: ['mit', 'um', 'auf'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'sich aussprechen',
    class: 'demand',
    forms: 'spricht sprach sprachen sprechen',
    endWords: ['aus'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'auffordern',
    class: 'demand',
    forms: 'fordert forderte forderten fordern ruft rief riefen rufen',
    endWords: ['auf'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'auffordern',
    class: 'demand',
    forms: 'aufgefordert aufgerufen auffordert aufforderte',
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'vorschlagen',
    class: 'demand',
    forms: 'schlägt schlug schlugen schlagen',
    endWords: ['vor'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'vorschlagen',
    class: 'demand',
    forms: 'vorschlägt vorschlug vorschlugen vorgeschlagen',
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'anmahnen',
    class: 'demand',
    forms: 'mahnt mahnte mahnten mahnen regt regte regten',
    endWords: ['an'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'anmahnen',
    class: 'demand',
    forms: 'anmahnt anmahnte angemahnt anregte angeregt',
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'abraten',
    class: 'demand',
    forms: 'rät riet rieten raten',
    endWords: ['ab'],
    takes: DEMAND,
    needsSource: true,
  },
  {
    lemma: 'warnen',
    class: 'say',
    forms: 'warnen warnt warnte warnten gewarnt',
    particles: ['davor', 'vor'],
    takes: ANY,
  },
  {
    lemma: 'mahnen',
    class: 'demand',
    forms: 'mahnen mahnt mahnte mahnten gemahnt',
    takes: ['clause', 'quote', 'infinitive'],
  },
  // Praise and blame.
  {
    lemma: 'kritisieren',
    class: 'accuse',
    forms:
      'kritisieren kritisiert kritisierte kritisierten bemängelt bemängelte bemängelten bemängeln moniert monierte monierten monieren rügt rügte rügten rügen tadelt tadelte beanstandet beanstandete beanstandeten loben lobt lobte lobten gelobt würdigt würdigte würdigten begrüßen begrüßt begrüßte begrüßten beklagen beklagt beklagte beklagten bedauern bedauert bedauerte bedauerten verurteilt verurteilte verurteilten verurteilen verteidigt verteidigte verteidigten verteidigen rechtfertigt rechtfertigte',
    takes: ANY,
    butNot: ['sich'],
  },
  {
    lemma: 'nennen',
    class: 'accuse',
    forms: 'nennt nannte nannten nennen genannt',
    takes: OBJECT,
    butNot: ['sich', 'keine', 'keinen', 'namen', 'man'],
    needsQuote: true,
  },
  {
    lemma: 'bezeichnen',
    class: 'accuse',
    forms: 'bezeichnet bezeichnete bezeichneten bezeichnen',
    takes: OBJECT,
    butNot: ['sich'],
  },
  {
    lemma: 'werten',
    class: 'accuse',
    forms:
      'wertet wertete werteten werten bewertet bewertete bewerteten beschreibt beschrieb beschrieben beschreiben kritisiert kritisierte',
    laterWords: ['als'],
    takes: OBJECT,
    butNot: ['sich'],
  },
  { lemma: 'einstufen', class: 'accuse', forms: 'stuft stufte stuften', endWords: ['ein'], takes: OBJECT },
  {
    lemma: 'vorwerfen',
    class: 'accuse',
    forms: 'wirft warf werfen warfen',
    endWords: ['vor'],
    takes: ['clause', 'object', 'infinitive'],
  },
  {
    lemma: 'vorwerfen',
    class: 'accuse',
    forms: 'vorwirft vorwarf vorwarfen vorgeworfen',
    takes: ['clause', 'object', 'infinitive'],
  },
  { lemma: 'anprangern', class: 'accuse', forms: 'prangert prangerte prangerten', endWords: ['an'], takes: ANY },
  {
    lemma: 'beschuldigen',
    class: 'accuse',
    forms: 'beschuldigt beschuldigte beschuldigten beschuldigen bezichtigt bezichtigte bezichtigten',
    takes: ['object', 'infinitive', 'quote'],
  },
  {
    lemma: 'Kritik üben',
    class: 'accuse',
    forms: 'übt übte übten üben geübt erhebt erhob erhoben',
    laterWords: ['kritik', 'vorwürfe'],
    takes: OBJECT,
  },
  {
    lemma: 'verantwortlich machen',
    class: 'accuse',
    forms: 'macht machte machten machen',
    laterWords: ['verantwortlich'],
    takes: OBJECT,
  },
  // Denials.
  {
    lemma: 'bestreiten',
    class: 'deny',
    forms:
      'bestreiten bestreitet bestritt bestritten dementieren dementiert dementierte dementierten leugnet leugnete leugneten leugnen verneint verneinte verneinten bezweifelt bezweifelte bezweifelten',
    takes: ANY,
  },
  {
    lemma: 'zurückweisen',
    class: 'deny',
    forms: 'weist wies wiesen weisen',
    endWords: ['zurück'],
    takes: ['object', 'quote', 'clause'],
  },
  { lemma: 'zurückweisen', class: 'deny', forms: 'zurückweist zurückwies zurückgewiesen', takes: OBJECT },
  {
    lemma: 'ablehnen',
    class: 'deny',
    forms: 'lehnt lehnte lehnten lehnen streitet stritt stritten streiten',
    endWords: ['ab'],
    takes: ['object', 'clause', 'infinitive'],
    needsSource: true,
  },
  {
    lemma: 'ablehnen',
    class: 'deny',
    forms: 'ablehnt ablehnte abgelehnt abgestritten',
    takes: ['object', 'clause', 'infinitive'],
    needsSource: true,
  },
  {
    lemma: 'ausschließen',
    class: 'deny',
    forms: 'schließt schloss schlossen schließen',
    endWords: ['aus'],
    takes: ['object', 'clause'],
    needsSource: true,
  },
  {
    lemma: 'in Abrede stellen',
    class: 'deny',
    forms: 'stellt stellte stellten stellen gestellt',
    laterWords: ['abrede', 'infrage'],
    takes: ['object', 'clause'],
  },
  // Passing on.
  { lemma: 'zitieren', class: 'relay', forms: 'zitieren zitiert zitierte zitierten', takes: OBJECT },
];
