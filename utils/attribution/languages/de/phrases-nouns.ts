import type { CuePhrase, CueVerbClass } from '../../pack';

/** „nach Befürchtungen {source}“, with its article and with „von“: what somebody has told, found or thinks, by its noun. */
const NOUNS: readonly (readonly [CueVerbClass, string])[] = [
  [
    'say',
    'bekundungen bekunden version ausführungen äußerungen erzählung erzählungen zeugenaussagen zusicherung versicherung',
  ],
  [
    'find',
    'kenntnisstand kenntnis erkenntnis analyse analysen auswertung auswertungen untersuchungen studien erhebung erhebungen umfragen statistik statistiken aufzeichnungen befunden',
  ],
  [
    'estimate',
    'prognose modellrechnung modellrechnungen hochrechnung hochrechnungen vorhersage vorhersagen vermutung vermutungen befürchtung befürchtungen erwartung erwartungen',
  ],
  [
    'opine',
    'sichtweise dafürhalten eindruck urteil wahrnehmung verständnis interpretation argumentation bewertung beurteilung überzeugungen rechtsauffassung',
  ],
];

export const deNounPhrases: readonly CuePhrase[] = NOUNS.flatMap(([kind, nouns]) =>
  nouns
    .split(' ')
    .flatMap(noun => [`nach ${noun}`, `nach der ${noun}`, `nach dem ${noun}`, `nach den ${noun}`])
    .flatMap(phrase =>
      ['', ' von', ' vom'].map(link => ({ phrase: `${phrase}${link} {source}`, class: kind, needsSource: true })),
    ),
);
