import type { CuePhrase } from '../../pack';

/** „nach Befürchtungen {source}“, with its article and with „von“: what somebody has told, found or thinks, by its noun. */
export const deNounPhrases: readonly CuePhrase[] = [
  {
    phrase:
      'nach [|der|dem|den] [bekundungen|bekunden|version|ausführungen|äußerungen|erzählung|erzählungen|zeugenaussagen|zusicherung|versicherung] [|von|vom] {source}',
    class: 'say',
    needsSource: true,
  },
  {
    phrase:
      'nach [|der|dem|den] [kenntnisstand|kenntnis|erkenntnis|analyse|analysen|auswertung|auswertungen|untersuchungen|studien|erhebung|erhebungen|umfragen|statistik|statistiken|aufzeichnungen|befunden] [|von|vom] {source}',
    class: 'find',
    needsSource: true,
  },
  {
    phrase:
      'nach [|der|dem|den] [prognose|modellrechnung|modellrechnungen|hochrechnung|hochrechnungen|vorhersage|vorhersagen|vermutung|vermutungen|befürchtung|befürchtungen|erwartung|erwartungen] [|von|vom] {source}',
    class: 'estimate',
    needsSource: true,
  },
  {
    phrase:
      'nach [|der|dem|den] [sichtweise|dafürhalten|eindruck|urteil|wahrnehmung|verständnis|interpretation|argumentation|bewertung|beurteilung|überzeugungen|rechtsauffassung] [|von|vom] {source}',
    class: 'opine',
    needsSource: true,
  },
];
