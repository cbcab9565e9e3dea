import type { Cues } from '../../pack';
import { dePhrases } from './phrases';
import { deFindVerbs } from './verbs-find';
import { deJudgeVerbs } from './verbs-judge';
import { deMoreVerbs } from './verbs-more';
import { deSayVerbs } from './verbs-say';

export const deCues: Cues = {
  verbs: [...deSayVerbs, ...deFindVerbs, ...deJudgeVerbs, ...deMoreVerbs],
  phrases: dePhrases,
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
