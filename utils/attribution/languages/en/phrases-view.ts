import type { CueFrame, CuePhrase } from '../../pack';

/** Nouns for what somebody holds, with the preposition they take before their owner. */
const IN_OWNERS = [
  'view',
  'opinion',
  'words',
  'telling',
  'retelling',
  'estimation',
  'judgment',
  'judgement',
  'assessment',
  'reading',
  'version',
  'account',
  'version of events',
  'phrase',
  'formulation',
  'reckoning',
  'analysis',
];
const BY_OWNERS = [
  'account',
  'reckoning',
  'count',
  'tally',
  'estimate',
  'estimates',
  'calculation',
  'calculations',
  'admission',
  'telling',
  'figures',
  'numbers',
  'measure',
  'projections',
];
const ON_OWNERS = [
  'numbers',
  'figures',
  'reckoning',
  'telling',
  'estimate',
  'estimates',
  'count',
  'account',
  'calculations',
  'projections',
  'forecast',
  'forecasts',
  'data',
];
const IT = ['sees it', 'see it', 'saw it', 'tells it', 'tell it', 'told it', 'puts it', 'put it', 'has it', 'had it'];

export const viewFrames: readonly CueFrame[] = [
  { before: ['in'], behind: IN_OWNERS, class: 'opine', isOwner: true },
  { before: ['in'], behind: ['eyes', 'book', 'mind'], class: 'opine', isOwner: true, butNotPronouns: true },
  { before: ['by', 'going by', 'judging by'], behind: BY_OWNERS, class: 'estimate', isOwner: true },
  { before: ['on'], behind: ON_OWNERS, class: 'estimate', isOwner: true },
  {
    before: ['as'],
    behind: [...IT, 'would have it', 'tell the story', 'tells the story', 'remembers it', 'recalls it', 'describes it'],
    class: 'opine',
  },
  { before: ['to hear'], behind: ['tell it', 'tell the story', 'describe it', 'explain it'], class: 'say' },
  {
    before: ['if'],
    behind: ['is to be believed', 'are to be believed', 'is right', 'are right', 'is correct', 'are correct'],
    class: 'say',
  },
  {
    before: ['or so', 'at least so'],
    behind: ['says', 'say', 'said', 'claims', 'claim', 'claimed', 'argues', 'argue', 'argued', 'insists', 'insist'],
    class: 'say',
  },
];

const OF_SOURCE = [
  'in the eyes of',
  'in the telling of',
  'in the account of',
  'in the judgment of',
  'in the judgement of',
  'in the estimation of',
  'in the assessment of',
  'in the reading of',
  'in the phrase of',
  'on the telling of',
  'on the reckoning of',
  'on the numbers of',
  'on the figures of',
  'on the account of',
  'by the account of',
  'by the accounts of',
  'by the reckoning of',
  'by the estimate of',
  'by the estimates of',
  'by the count of',
  'by the admission of',
  'by the lights of',
];

/** Participles of an "as …ed by". */
const AS_BY = 'noted announced confirmed described quoted cited explained claimed alleged argued summarised summarized';

export const viewPhrases: readonly CuePhrase[] = [
  ...OF_SOURCE.map(
    (words): CuePhrase => ({
      phrase: `${words} {source}`,
      class: 'opine',
      butNot: ['the law', 'god', 'the beholder', 'history', 'many', 'some'],
    }),
  ),
  ...AS_BY.split(' ').map((verb): CuePhrase => ({ phrase: `as ${verb} by {source}`, class: 'say', needsSource: true })),
  {
    phrase: 'as per {source}',
    class: 'say',
    needsSource: true,
    butNot: ['usual', 'the rules', 'instructions', 'the instructions'],
  },
  { phrase: 'going by {source}', class: 'find', needsSource: true },
];

/** "The judge’s view was that …", "word among the elders is that …". */
export const tellingNouns = {
  nouns:
    'word view verdict conclusion finding argument advice position claim contention assessment complaint charge allegation answer response reply rumour rumor talk consensus point warning explanation theory estimate prediction forecast guess objection criticism testimony defence defense line message recommendation stance'.split(
      ' ',
    ),
  links: ['among', 'amongst', 'from', 'of'],
};

/** Nobody in particular says so, where "that" or a mark follows. */
export const hearsay: readonly string[] = [
  ...['has emerged', 'emerged', 'later emerged', 'has since emerged', 'transpired', 'is understood'],
  ...['is', 'was', 'has been'].flatMap(be =>
    ['reported', 'alleged', 'claimed', 'said', 'suggested', 'rumoured', 'rumored', 'announced', 'revealed'].map(
      told => `${be} ${told}`,
    ),
  ),
]
  .map(words => `it ${words}`)
  .concat('rumour has it', 'rumor has it', 'word has it', 'there are reports', 'there were reports', 'rumours abound');

/** The same inside a clause, "is said to be"; with "reported" only what follows tells it from a fault reported to a council. */
export const unsourced: readonly string[] = ['is', 'are', 'was', 'were'].flatMap(be => [
  ...['said', 'alleged', 'rumoured', 'rumored', 'understood'].map(told => `${be} ${told} to`),
  ...['have', 'be'].flatMap(verb => [`${be} reported to ${verb}`, `${be} also reported to ${verb}`]),
]);
