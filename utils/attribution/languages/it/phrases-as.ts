import type { CuePhrase } from '../../pack';

const BY = 'da dal dallo dall dalla dai dagli dalle'.split(' ');
const OF = 'di del dello dell della dei degli delle'.split(' ');
const TO = 'a al allo all alla ai agli alle'.split(' ');

/** «come | ipotizzato | da alcuni giornali», «secondo quanto | riferito | dalla questura». */
const TOLD =
  'ipotizzato scritto riportato riferito sostenuto raccontato ricordato sottolineato precisato confermato rivelato emerso stabilito affermato indicato rilevato ribadito chiarito certificato evidenziato segnalato denunciato comunicato calcolato stimato previsto suggerito trapelato ricostruito anticipato pubblicato detto'.split(
    ' ',
  );

/** «stando a quanto | riferisce | l’Ansa». */
const TELLS =
  'riferisce riferiscono riporta riportano scrive scrivono afferma affermano sostiene sostengono spiega spiegano rivela rivelano dichiara dichiarano racconta raccontano comunica comunicano precisa precisano segnala segnalano conferma confermano apprende stima stimano calcola calcolano anticipa anticipano ricostruisce ricostruiscono indica indicano denuncia denunciano'.split(
    ' ',
  );

const AS = ['secondo quanto', 'stando a quanto', 'da quanto', 'a quanto', 'per quanto', 'in base a quanto', 'come'];

/** Of what a body answers for: «nelle previsioni | di Bankitalia», «sulla base dei dati | dell’Istat». */
const OWN =
  'nelle previsioni|nelle stime|nei calcoli|nelle parole|nelle intenzioni|nel racconto|nella ricostruzione|nella versione|dalle parole|dal racconto|sulla base dei dati|in base ai dati|in base alle stime|alla luce dei dati|dai dati|nell analisi|nell opinione|nella lettura|secondo il parere|secondo i calcoli|secondo le stime|nei conti'.split(
    '|',
  );

/** Cues of which one word stands for a whole class. */
export const itAsPhrases: readonly CuePhrase[] = [
  ...AS.flatMap(as =>
    TELLS.map(
      (verb): CuePhrase => ({ phrase: `${as} ${verb} {source}`, class: 'say', isSubject: true, needsSource: true }),
    ),
  ),
  ...AS.flatMap(as =>
    TOLD.flatMap(told =>
      BY.map((by): CuePhrase => ({ phrase: `${as} ${told} ${by} {source}`, class: 'say', needsSource: true })),
    ),
  ),
  ...AS.flatMap(as =>
    TO.map((to): CuePhrase => ({ phrase: `${as} risulta ${to} {source}`, class: 'say', needsSource: true })),
  ),
  ...OWN.flatMap(own =>
    OF.map((of): CuePhrase => ({ phrase: `${own} ${of} {source}`, class: 'say', needsSource: true })),
  ),
  { phrase: 'che cita {source}', class: 'relay', needsSource: true },
  { phrase: 'che citano {source}', class: 'relay', needsSource: true },
];
