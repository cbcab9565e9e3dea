import { isIn, isNoun } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Context } from './context';
import { isName, type Phrase } from './phrases';

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

/**
 * "Police | reports | describe", "follow OBR | forecasts | of", "OBR | forecasts | published in May": the plural of a noun
 * behind the one that it belongs to, and no verb.
 */
export function isPluralNoun({ paragraph, sentence, lexicon, group, form }: Context, subject: Phrase): boolean {
  const { words } = paragraph;
  const { pluralNounEnding, thirdPersonEnding, pluralNouns } = lexicon.pack.grammar;
  if (!pluralNounEnding || !thirdPersonEnding || !form.isNounToo) return false;
  const isBare = group.from === group.at && group.to === group.at + 1 && subject.to === group.from;
  if (!isBare || !words[group.at]!.key.endsWith(thirdPersonEnding)) return false;
  const last = words[group.at - 1]!;
  // "public | records | show"
  if ((last.noun?.length ?? 1) > 1) return true;
  if (folded(pluralNouns).has(last.key)) return true;
  const isPlural = last.noun !== null && !last.isCapital && last.name < 0 && last.key.endsWith(pluralNounEnding);
  if (isPlural && isNoun(last, 'role', 'collective')) return true;
  if (isIn(words[group.to], CLASS.issuing) && group.to < sentence.to) return true;
  const before = subject.from > sentence.from ? words[subject.from - 1] : undefined;
  const hasArticle = isIn(words[subject.from], CLASS.determiner);
  return !hasArticle && isIn(before, CLASS.preposition | CLASS.auxiliary) && !isIn(before, CLASS.subordinator);
}
