import type { CuePhrase } from '../../pack';

/** „nach Befürchtungen {source}“, with its article and with „von“: what somebody has told, found or thinks, by its noun. */
export const deNounPhrases: readonly CuePhrase[] = [
  // „nach Angaben | der Polizei“, „nach den Worten von | Ana Ruiz“
  {
    phrase:
      'nach [|der|den] [angaben|auskunft|aussage|aussagen|darstellung|mitteilung|bericht|berichten|schilderung|schilderungen|behauptung] [|von|vom] {source}',
    class: 'say',
  },
  { phrase: 'nach den worten [|von|vom] {source}', class: 'say' },
  // Without an article everyday words too: „nach Worten | suchte er“.
  { phrase: 'nach worten [|von|vom] {source}', class: 'say', needsSource: true },
  {
    phrase:
      'nach [|der|den] [beobachtung|beobachtungen|erkenntnissen|ermittlungen|daten|zahlen|messungen|zählung] [|von|vom] {source}',
    class: 'find',
  },
  {
    phrase: 'nach [|der|den] [berechnung|berechnungen|schätzung|schätzungen|prognosen|kalkulation] [|von|vom] {source}',
    class: 'estimate',
  },
  {
    phrase: 'nach [|der] [einschätzung|ansicht|auffassung|meinung|überzeugung|lesart] [|von|vom] {source}',
    class: 'opine',
  },
  { phrase: 'nach [|der] erfahrung [|von|vom] {source}', class: 'opine', needsSource: true },
  {
    phrase: 'nach [|den] [informationen|recherchen] [|von|vom] {source}',
    class: 'relay',
  },
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
