import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isMedium, isName, isPrintedCapital, isSourceNoun, type Phrase } from './phrases';

/** A noun stands before the article of an owner: „Sprecher | des Verbands“. */
export function isOwned(words: readonly Word[], { pack }: Lexicon, at: number): boolean {
  const previous = words[at - 1];
  const isNounLike =
    isName(previous) || isSourceNoun(previous) || (pack.grammar.hasCapitalNouns === true && isPrintedCapital(previous));
  return isNounLike && !isIn(previous, CLASS.time);
}

/** „sagte ein Sprecher des Verbands | der Nachrichtenagentur dpa“: who hears it looks like an owner. */
export function isHearerAfter(words: readonly Word[], lexicon: Lexicon, start: number, at: number): boolean {
  if (followsPerson(words, lexicon, start, at)) return true;
  // „der | Deutschen | Presse-Agentur“, „der | „Neuen | Zeitung““
  const noun = words.slice(at + 1, at + 3).find(word => word.noun !== null);
  if (!isMedium(noun?.noun?.senses)) return false;
  const before = words.slice(start, at);
  if (before.some(word => isNoun(word, 'role', 'spokesperson') || word.isCapital)) return true;
  // „das Bauamt | der Deutschen Presse-Agentur“: a wire has no authorities or firms, but a newsroom, which is a medium itself.
  const isWire = noun!.noun!.senses.some(sense => sense.kind === 'institution' && sense.type === 'news-agency');
  return isWire && before.some(word => isNoun(word, 'institution', 'collective') && !isMedium(word.noun?.senses));
}

/** „sagte Jan Weber | der DW“, „… | der „Neuen Post““: what stands behind a person’s name owns no person, so initials or a title hear it. */
export function followsPerson(words: readonly Word[], { pack }: Lexicon, start: number, at: number): boolean {
  const [last, article, next] = [words[at - 1], words[at], words[at + 1]];
  if (!pack.grammar.hasCapitalNouns || !folded(pack.grammar.hearerDeterminers).has(article?.key ?? '')) return false;
  const isPerson = isName(last) && last!.noun === null && last!.name < 0 && last!.classes === 0 && last!.quote < 0;
  if (!isPerson || words.slice(start, at).some(word => isNoun(word, 'institution', 'document'))) return false;
  const isInitials = /^\p{Lu}{2,5}$/u.test(next?.text ?? '');
  const isOther = next?.noun?.senses.some(sense => sense.kind === 'institution' && sense.type !== 'media') ?? false;
  return (isInitials && !isOther) || (next?.quote ?? -1) >= 0;
}

/** «Министерство природных ресурсов | и | экологии»: two owners in their case, small letters both. */
export function joinsOwners(words: readonly Word[], lexicon: Lexicon, start: number, at: number): boolean {
  const isOwner = (word: Word | undefined) =>
    word?.kind === 'word' &&
    !word.isCapital &&
    !isSourceNoun(word) &&
    word.classes === 0 &&
    lexicon.obliqueEndings.some(ending => word.key.endsWith(ending)) &&
    !lexicon.isVerb(word.key);
  return (
    lexicon.obliqueEndings.length > 0 &&
    isOwner(words[at - 1]) &&
    isOwner(words[at + 1]) &&
    words.slice(start, at - 1).some(word => isNoun(word, 'institution'))
  );
}

/** «نتایج | این | پژوهش», «سخنگوی | این | وزارتخانه»: where no word says "of", what is pointed at may own the noun before. */
export function opensOwner(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (!lexicon.pack.grammar.closesWithVerb) return false;
  return isNoun(words[at - 1], 'document')
    ? isNoun(words[at + 1], 'document', 'institution')
    : isNoun(words[at - 1], 'role', 'spokesperson', 'collective') && isNoun(words[at + 1], 'institution');
}

/** „das Vorgehen | der Polizei“: where all nouns have a capital, the noun without its owner, who is not the one that speaks. */
export function withoutOwner(words: readonly Word[], { pack }: Lexicon, { from, to }: Phrase): Phrase {
  if (!pack.grammar.hasCapitalNouns) return { from, to };
  let at = from + 1;
  while (at < to && !(isIn(words[at], CLASS.genitive) && isPrintedCapital(words[at - 1]))) at++;
  return { from, to: at };
}
