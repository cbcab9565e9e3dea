import type { CompoundVerb, CueVerb, LanguagePack } from '../pack';

/** All verbs of a pack: those it lists, and those it forms of a noun and a light verb. */
export function verbsOf({ cues }: LanguagePack): readonly CueVerb[] {
  const { compounds = [], lightVerbs = {} } = cues;
  return compounds.length === 0 ? cues.verbs : [...cues.verbs, ...compounds.map(verb => compound(verb, lightVerbs))];
}

/** A noun with the verb that makes it one of saying. A noun it is too, where that verb does not follow. */
function compound(
  { nouns, light, inner, ...more }: CompoundVerb,
  lightVerbs: NonNullable<LanguagePack['cues']['lightVerbs']>,
): CueVerb {
  const seconds = (lightVerbs[light] ?? '').split('|');
  const particles = inner ? inner.flatMap(noun => seconds.map(second => `${noun} ${second}`)) : seconds;
  return {
    lemma: `${nouns.split(' ')[0]} ${seconds.at(-1)}`,
    forms: nouns,
    alsoNoun: nouns,
    particles,
    needsParticle: true,
    isPlain: true,
    takes: ['clause', 'quote'],
    ...more,
  };
}
