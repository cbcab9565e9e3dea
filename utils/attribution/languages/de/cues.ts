import type { Cues } from '../../pack';
import { dePhrases } from './phrases';
import { deFindVerbs } from './verbs-find';
import { dePlaceVerbs } from './verbs-place';
import { deSayVerbs } from './verbs-say';
import { deUrgeVerbs } from './verbs-urge';

export const deCues: Cues = {
  verbs: [...deSayVerbs, ...deFindVerbs, ...deUrgeVerbs, ...dePlaceVerbs],
  phrases: dePhrases,
  ownWords: [
    '[nach|laut] eigenen [angaben|aussagen|worten|schätzungen|berechnungen|schilderungen|recherchen]',
    'eigenen [angaben|aussagen|worten|schätzungen|berechnungen|schilderungen|recherchen] [zufolge|nach]',
    '[nach|laut] eigener [angabe|aussage|darstellung|auskunft|einschätzung|schätzung|schilderung|erklärung]',
    'eigener [angabe|aussage|darstellung|auskunft|einschätzung|schätzung|schilderung|erklärung] [zufolge|nach]',
    'nach eigenem bekunden',
    'eigenem bekunden nach',
    'eigenem bekunden zufolge',
    'laut eigenem bekunden',
    'nach eigenem bericht',
  ],
  thereby: 'demnach',
  talk: { noun: 'die rede', verbs: 'ist war sei wird', of: 'von vom', that: 'davon', again: 'darin' },
  unsourced: [
    'dem vernehmen nach',
    'wie es heißt',
    'wie es hieß',
    'wie verlautet',
    'wie verlautete',
    'wie zu hören ist',
    'wie zu hören war',
    'wie zu erfahren war',
    'wie zu erfahren ist',
    'gerüchten zufolge',
    'gerüchteweise',
  ],
};
