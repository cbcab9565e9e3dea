import { isIn, isNoun } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isName, type Phrase } from './phrases';
import type { Context } from './verb-context';

/** "a phone | call": behind an article for one only, a verb's bare form is a noun. */
export function disagrees({ paragraph, lexicon, group, form }: Context, subject: Phrase): boolean {
  const { words } = paragraph;
  const { forms } = form.verb;
  const lemma = form.verb.lemma.split(' ')[0]!;
  const { oneDeterminers, pluralNounEnding, thirdPersonEnding } = lexicon.pack.grammar;
  const one = folded(oneDeterminers);
  if (!pluralNounEnding || !thirdPersonEnding || !one.has(words[subject.from]!.key)) return false;
  if (words[group.at]!.key !== lemma || group.at !== group.from || subject.to !== group.from) return false;
  // "A judge put it …": a past that looks the same.
  if (!forms.split(' ').some(other => other !== lemma && !other.endsWith(thirdPersonEnding))) return false;
  const inside = words.slice(subject.from, subject.to);
  return !inside.at(-1)!.key.endsWith(pluralNounEnding) && !inside.some(word => isNoun(word, 'collective', 'author'));
}

/** "a wagon | called | the Drift", "a man | called | Tom Hask": the name of the thing or person before it, and no judgment. */
export function onlyNames({ paragraph, lexicon, group, form }: Context, subject: Phrase): boolean {
  const { words } = paragraph;
  if (!form.verb.namingForms || !folded(form.verb.namingForms).has(words[group.at]!.key)) return false;
  if (group.at !== group.from || !folded(lexicon.pack.grammar.oneDeterminers).has(words[subject.from]!.key))
    return false;
  const next = words[group.to];
  if (next === undefined || isIn(next, CLASS.pronoun)) return false;
  const speaks = words.slice(subject.from, subject.to).some(word => isNoun(word, 'role', 'spokesperson', 'collective'));
  return !speaks || (isName(next) && !isIn(next, CLASS.determiner));
}
