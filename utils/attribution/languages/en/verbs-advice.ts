import type { CueVerb } from '../../pack';

/** Who has advisers: "advises funds" tells of a job. */
const CLIENTS =
  'clients companies firms businesses start-ups startups ups funds fund banks lenders investors owners buyers sellers governments ministries councils boards charities institutions organisations organizations'.split(
    ' ',
  );

/** Advice whose content is a deed or a thing: "suggests oiling the hinge", "advises a thicker coat". */
export const enAdviceVerbs: readonly CueVerb[] = [
  {
    lemma: 'suggest doing',
    class: 'demand',
    forms: 'suggests suggested suggest',
    participles: 'suggesting',
    takes: ['object', 'gerund'],
    thingsOnly: true,
  },
  {
    lemma: 'advise a thing',
    class: 'demand',
    forms: 'advises advised advise counsels counselled counseled counsel prescribes',
    participles: 'advising counselling counseling',
    alsoNoun: 'counsel',
    butNot: ['on', 'about', 'in', 'for', 'to', 'at', 'over'],
    notLaterWords: CLIENTS,
    takes: ['object', 'gerund'],
    thingsOnly: true,
  },
  {
    lemma: 'recommend doing',
    class: 'demand',
    forms:
      'recommends recommended recommend favours favoured favors favored advocates advocated advocate mentions mentioned',
    participles: 'recommending advocating',
    alsoNoun: 'favours favors advocates advocate mentions',
    takes: ['gerund'],
  },
];
