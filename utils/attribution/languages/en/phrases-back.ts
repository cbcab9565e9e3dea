import type { CuePhrase } from '../../pack';

/** Complements that make "according to" no credit. */
export const accordingToNobody: readonly string[] = [
  'plan',
  'plans',
  'schedule',
  'age',
  'need',
  'needs',
  'taste',
  'law',
  'size',
  'type',
  'rules',
  'rank',
  'ability',
  'season',
  'custom',
  'tradition',
  'protocol',
  'instructions',
  'preference',
  'availability',
  'demand',
  'who',
  'whether',
  'how',
  'what',
  'where',
  'when',
  'which',
  'the season',
  'the weather',
  'the size',
  'the type',
  'the package',
  'a strict',
  'my',
  'your',
  'our',
];

/** They open a sentence that credits the one before it: "That’s according to the farm ministry." */
export const backPhrases: readonly CuePhrase[] = [
  {
    phrase: '[that’s|that is|that was|this is|this was|it’s] according to {source}',
    class: 'say',
    butNot: accordingToNobody,
    pointsBack: true,
  },
  {
    phrase:
      '[that’s|that is|this is|that was] the [word|view|verdict|message|warning|finding|conclusion] [from|of] {source}',
    class: 'say',
    pointsBack: true,
  },
  { phrase: 'so [says|said|say|claims|claimed|argues|warns] {source}', class: 'say', pointsBack: true },
];
