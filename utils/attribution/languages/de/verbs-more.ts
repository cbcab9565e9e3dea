import type { CueVerb } from '../../pack';

const CLAUSE = ['clause', 'quote'] as const;
const TOLD = ['clause', 'quote', 'question'] as const;
const ANY = ['clause', 'quote', 'object'] as const;

/** Confiding, limiting, judging in court, and correcting forecasts. */
export const deMoreVerbs: readonly CueVerb[] = [
  {
    lemma: 'verraten',
    class: 'say',
    forms:
      'verrät verriet verrieten verraten bekennt bekannte bekannten offenbart offenbarte offenbarten orakelt orakelte unkt unkte moniert monierte bedauert bedauerte frohlockt frohlockte gratuliert gratulierte kommentiert kommentierte kommentierten',
    takes: CLAUSE,
    butNot: ['sich'],
  },
  { lemma: 'verraten', class: 'say', forms: 'verrät verriet verrieten schildert schilderte', takes: ['question'] },
  {
    lemma: 'ausplaudern',
    class: 'say',
    forms: 'plaudert plauderte plauderten plappert plapperte spricht sprach sprachen packt packte',
    endWords: ['aus'],
    takes: ['clause'],
    needsSource: true,
  },
  {
    lemma: 'einschränken',
    class: 'say',
    forms: 'schränkt schränkte schränkten schränken',
    endWords: ['ein'],
    takes: CLAUSE,
  },
  { lemma: 'einschränken', class: 'say', forms: 'einschränkt einschränkte eingeschränkt', takes: CLAUSE },
  {
    lemma: 'nachlegen',
    class: 'say',
    forms: 'legt legte legten schiebt schob schoben setzt setzte setzten tritt trat hakt hakte fragt fragte',
    endWords: ['nach', 'hinterher'],
    takes: ['quote'],
  },
  {
    lemma: 'vorrechnen',
    class: 'estimate',
    forms: 'rechnet rechnete rechneten rechnen',
    endWords: ['vor', 'hoch'],
    takes: CLAUSE,
  },
  {
    lemma: 'beipflichten',
    class: 'say',
    forms: 'pflichtet pflichtete pflichteten stimmt stimmte stimmten',
    endWords: ['bei', 'zu', 'ein'],
    takes: ['quote'],
  },
  {
    lemma: 'preisgeben',
    class: 'say',
    forms: 'preisgibt preisgab preisgegeben ausplauderte ausgeplaudert nachlegte vorrechnet vorrechnete vorgerechnet',
    takes: CLAUSE,
  },
  // Courts.
  {
    lemma: 'entscheiden',
    class: 'find',
    forms: 'entscheidet entschied entschieden entscheiden befindet befand befanden befinden erkennt erkannte',
    takes: ['clause'],
    needsSource: true,
    butNot: ['sich'],
  },
  {
    lemma: 'als erwiesen ansehen',
    class: 'find',
    forms: 'sieht sah sahen sehen hält hielt hielten erachtet erachtete betrachtet betrachtete',
    laterWords: ['erwiesen', 'bewiesen', 'belegt', 'nachgewiesen'],
    takes: ['clause', 'object'],
    needsSource: true,
  },
  {
    lemma: 'zur Last legen',
    class: 'accuse',
    forms: 'legt legte legten legen',
    laterWords: ['last'],
    takes: ['clause', 'object', 'infinitive'],
  },
  {
    lemma: 'zur Last legen',
    class: 'accuse',
    forms: 'gelegt',
    leadWords: ['zur last'],
    takes: ['clause', 'object', 'infinitive'],
  },
  {
    lemma: 'plädieren auf',
    class: 'demand',
    forms: 'plädiert plädierte plädierten plädieren',
    laterWords: ['auf'],
    takes: ['object'],
    needsSource: true,
  },
  {
    lemma: 'mahnen zu',
    class: 'demand',
    forms: 'mahnt mahnte mahnten mahnen rät riet rieten raten',
    laterWords: ['zu', 'zur', 'zum'],
    takes: ['object'],
    needsSource: true,
  },
  // „…“, ist Förster Huber | überzeugt
  { lemma: 'überzeugt sein', class: 'opine', forms: 'überzeugt', takes: ['quote'], needsSource: true },
  // Forecasts put right.
  {
    lemma: 'Prognose ändern',
    class: 'estimate',
    forms:
      'hebt hob hoben senkt senkte senkten erhöht erhöhte erhöhten korrigiert korrigierte korrigierten schraubt schraubte revidiert revidierte revidierten kappt kappte kürzt kürzte halbiert halbierte',
    laterWords: [
      'prognose',
      'prognosen',
      'vorhersage',
      'schätzung',
      'wachstumsprognose',
      'konjunkturprognose',
      'jahresprognose',
      'gewinnprognose',
      'umsatzprognose',
    ],
    takes: ['object'],
    needsSource: true,
  },
  // „Die Ärztin schilderte, | wie sie …“
  {
    lemma: 'schildern',
    class: 'say',
    forms:
      'schildert schilderte schilderten schildern erzählt erzählte erzählten erzählen beschreibt beschrieb beschrieben beschreiben erklärt erklärte erklärten erklären erläutert erläuterte erläuterten erläutern berichtet berichtete berichteten berichten rekonstruiert rekonstruierte rekonstruierten',
    takes: ['question'],
    needsSource: true,
  },
  { lemma: 'zeigen', class: 'find', forms: 'zeigt zeigte zeigten zeigen', takes: ['question'], documentsOnly: true },
  {
    lemma: 'herausfinden',
    class: 'find',
    forms: 'legt legte legten findet fand fanden zeigt zeigte zeigten',
    endWords: ['dar', 'heraus', 'auf'],
    takes: ['question'],
    needsSource: true,
  },
  // „Einer Auswertung ist zu entnehmen, dass …“
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['ist zu', 'war zu', 'sei zu', 'ist auch zu', 'ist außerdem zu', 'ist zudem zu'],
    takes: ['clause'],
    takesDative: true,
  },
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['ist zu', 'war zu', 'sei zu', 'lässt sich'],
    placeForms: 'entnehmen',
    takes: ['clause'],
  },
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['zu'],
    particles: ['ist', 'war'],
    needsParticle: true,
    takes: TOLD,
    asOnly: true,
    takesDative: true,
  },
  {
    lemma: 'zu hören sein',
    class: 'say',
    forms: 'hören erfahren vernehmen lesen entnehmen',
    leadWords: ['zu'],
    particles: ['ist', 'war'],
    needsParticle: true,
    placeForms: 'hören erfahren vernehmen lesen entnehmen',
    takes: ['clause'],
    asOnly: true,
  },
  // „Wie es aus dem Ministerium | heißt“
  { lemma: 'heißen', class: 'say', forms: 'heißt hieß', placeForms: 'heißt hieß', takes: ['clause'], asOnly: true },
  {
    lemma: 'stehen',
    class: 'find',
    forms: 'steht stand',
    placeForms: 'steht stand',
    takes: ['clause'],
    placeClauseOnly: true,
  },
  {
    lemma: 'anerkennen',
    class: 'say',
    forms: 'erkennt erkannte erkannten',
    endWords: ['an'],
    takes: ANY,
    needsSource: true,
  },
];
