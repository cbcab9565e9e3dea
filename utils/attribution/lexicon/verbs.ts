import type { CueVerb, LanguagePack } from '../pack';
import { verbsOf } from './compounds';
import { split } from './words';

export type CueForm = {
  readonly verb: CueVerb;
  readonly form: 'finite' | 'participle' | 'past-participle' | 'relative';
  /** The same letters are a noun too. */
  readonly isNounToo: boolean;
  /** It may stand with no subject, its source told by a place. */
  readonly isPlaceForm: boolean;
  /** The language puts the verb second, whatever opens the clause. */
  readonly isSecond?: boolean;
};

/** Forms of all cue verbs, by their folded word. */
export function compileVerbs(pack: LanguagePack): Map<string, CueForm[]> {
  const verbs = new Map<string, CueForm[]>();
  for (const verb of verbsOf(pack)) {
    const nouns = new Set(split(verb.alsoNoun));
    const placeForms = new Set(split(verb.placeForms));
    const add = (words: string | undefined, form: CueForm['form']) => {
      for (const key of split(words)) {
        const forms = verbs.get(key) ?? [];
        // A form such as "said" is listed as finite and as past participle: the finite reading covers both.
        if (forms.some(known => known.verb === verb)) continue;
        forms.push({
          verb,
          form,
          isNounToo: nouns.has(key),
          isPlaceForm: placeForms.has(key),
          isSecond: pack.order === 'verb-second',
        });
        verbs.set(key, forms);
      }
    };
    add(verb.forms, 'finite');
    add(verb.participles, 'participle');
    add(verb.pastParticiples, 'past-participle');
    add(verb.relativeForms, 'relative');
  }
  return verbs;
}
