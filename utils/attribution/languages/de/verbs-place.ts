import type { CueVerb } from '../../pack';

const TOLD = ['clause', 'quote', 'question'] as const;

/** Verbs whose source a place or a dative tells: „einem Bericht ist zu entnehmen“, „wie es aus dem Rathaus heißt“. */
export const dePlaceVerbs: readonly CueVerb[] = [
  // „Einer Auswertung ist zu entnehmen, dass …“
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['ist zu', 'war zu', 'sei zu', 'ist auch zu', 'ist außerdem zu', 'ist zudem zu'],
    takes: ['clause'],
    takesDative: true,
  },
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['ist zu', 'war zu', 'sei zu', 'lässt sich'],
    placeForms: 'entnehmen',
    takes: ['clause'],
  },
  {
    lemma: 'entnehmen',
    class: 'find',
    forms: 'entnehmen',
    leadWords: ['zu'],
    particles: ['ist', 'war'],
    needsParticle: true,
    takes: TOLD,
    asOnly: true,
    takesDative: true,
  },
  {
    lemma: 'zu hören sein',
    class: 'say',
    forms: 'hören erfahren vernehmen lesen entnehmen',
    leadWords: ['zu'],
    particles: ['ist', 'war'],
    needsParticle: true,
    placeForms: 'hören erfahren vernehmen lesen entnehmen',
    takes: ['clause'],
    asOnly: true,
  },
  // „Wie es aus dem Ministerium | heißt“
  { lemma: 'heißen', class: 'say', forms: 'heißt hieß', placeForms: 'heißt hieß', takes: ['clause'], asOnly: true },
  // „Bei einer Befragung der Kammer | zeigte sich, dass …“
  {
    lemma: 'sich zeigen',
    class: 'find',
    forms: 'zeigt zeigte ergibt ergab',
    particles: ['sich'],
    needsParticle: true,
    placeForms: 'zeigt zeigte ergibt ergab',
    takes: ['clause'],
    placeClauseOnly: true,
    needsSource: true,
  },
  {
    lemma: 'sich zeigen',
    class: 'find',
    forms: 'gezeigt ergeben herausgestellt',
    leadWords: ['hat sich', 'habe sich'],
    placeForms: 'gezeigt ergeben herausgestellt',
    takes: ['clause'],
    placeClauseOnly: true,
    needsSource: true,
  },
  {
    lemma: 'stehen',
    class: 'find',
    forms: 'steht stand',
    placeForms: 'steht stand',
    takes: ['clause'],
    placeClauseOnly: true,
  },
];
