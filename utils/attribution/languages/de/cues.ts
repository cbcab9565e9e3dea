import type { Cues } from '../../pack';
import { dePhrases } from './phrases';
import { deFindVerbs } from './verbs-find';
import { deJudgeVerbs } from './verbs-judge';
import { deSayVerbs } from './verbs-say';

export const deCues: Cues = {
  verbs: [...deSayVerbs, ...deFindVerbs, ...deJudgeVerbs],
  phrases: dePhrases,
  unsourced: ['dem vernehmen nach'],
};
