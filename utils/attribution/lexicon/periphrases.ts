import { foldKey } from '../../text/fold';
import type { LanguagePack } from '../pack';
import { alternatives } from './alternatives';
import { verbsOf } from './compounds';
import type { CueForm } from './verbs';
import { wordsOf } from './words';

/** Verbs that lead another one of saying, by their last folded word: «acaba de | anunciar», «sigue | pidiendo». */
export type Periphrases = {
  readonly infinitives: ReadonlyMap<string, readonly CueForm[]>;
  readonly beforeInfinitive: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly beforeTied: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly beforeGerund: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly beforePerfect: ReadonlyMap<string, readonly (readonly string[])[]>;
};

/** Periphrases of a pack; null where it names none. */
export function compilePeriphrases(pack: LanguagePack): Periphrases | null {
  const { periphrases } = pack.grammar;
  if (!periphrases) return null;
  const infinitives = new Map<string, CueForm[]>();
  for (const verb of verbsOf(pack)) {
    if (verb.leadWords || verb.hasOwnPronoun) continue;
    const key = foldKey(verb.lemma);
    const forms = infinitives.get(key) ?? [];
    forms.push({ verb, form: 'finite', isNounToo: false, isPlaceForm: false });
    infinitives.set(key, forms);
  }
  const byLast = (phrases: readonly string[]) => {
    const found = new Map<string, (readonly string[])[]>();
    for (const phrase of phrases.flatMap(alternatives)) {
      const words = wordsOf(phrase, pack);
      const last = words.at(-1);
      if (last !== undefined) found.set(last, [...(found.get(last) ?? []), words]);
    }
    for (const list of found.values()) list.sort((a, b) => b.length - a.length);
    return found;
  };
  return {
    infinitives,
    beforeInfinitive: byLast(periphrases.infinitive),
    beforeTied: byLast(periphrases.tied ?? []),
    beforeGerund: byLast(periphrases.gerund),
    beforePerfect: byLast(periphrases.perfect ?? []),
  };
}
