import { CLASS } from '../lexicon';
import { anchorAt } from './verb-first-anchor';
import { type Context, isNegatedForm, startsWithAny, stemOf } from './verb-first-cue';
import { is } from './verb-first-terms';

/** Without vowel signs most forms can be a noun; a verb opens its clause or follows its subject. */
export function isVerbPosition(context: Context): boolean {
  const { terms, at, form, sentence } = context;
  const term = terms[at]!;
  if (form.verb.butNot && startsWithAny(context, at + 1, form.verb.butNot)) return false;
  if (isNegatedForm(form, stemOf(term)) && !is(terms[at - 1], CLASS.negation)) return false;
  if (term.isDefinite || term.preposition) return false;
  const before = terms[at - 1];
  if (at === sentence.from || !before) return true;
  if (!form.isNounToo) return !(is(before, CLASS.preposition) && before.word.kind === 'word' && before.word.name < 0);
  return (
    term.joint !== '' ||
    before.word.kind === 'mark' ||
    is(
      before,
      CLASS.auxiliary |
        CLASS.subordinator |
        CLASS.relative |
        CLASS.negation |
        CLASS.conjunction |
        CLASS.adverb |
        CLASS.time |
        CLASS.pronoun,
    ) ||
    anchorAt(context, at + 1, context.end, form)?.kind === 'clause'
  );
}

/** A damma on the first letter of a past verb makes it passive: «أُعلن». */
export function isMarkedPassive({ terms, at, sets }: Context): boolean {
  const { text } = terms[at]!.word;
  const joint = terms[at]!.joint.length;
  const stem = text.slice(joint);
  const sign = sets.grammar.passiveVowel;
  const first = stem.replace(/^[\u064e\u0650]/u, '');
  // «اعتُبرت»: behind a silent letter the sign stands on the third.
  const third = first[0] === sets.grammar.silentLetter ? /^\p{L}\p{L}\p{M}*\p{L}/u.exec(first)?.[0].length : undefined;
  if (third !== undefined && first[third] === sign) return true;
  if (first[1] !== sign) return false;
  const isPresent = sets.grammar.agreementSigns.some(known => !known.ends && known.starts === first[0]);
  return !isPresent || /\u064e\p{L}\p{M}*$/u.test(first);
}
