import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';

/** Words between a role and an "and" among its fields. */
const LONGEST_FIELD = 6;
/** Words between a document's "by" and for whom it was made. */
const LONGEST_ISSUER = 7;

/**
 * "the minister of roads | and | ports Ada Quill", "the roads | and | ports ministries": the joiner at `at` joins two fields
 * that a role or a body is in charge of.
 */
export function joinsPortfolios(words: readonly Word[], lexicon: Lexicon, at: number, low: number): boolean {
  const { portfolios } = lexicon.pack.sources;
  if (!portfolios || lexicon.pack.grammar.ownersFollow) return false;
  const fields = folded(portfolios);
  const isField = (index: number) => fields.has(words[index]?.key ?? '');
  if (!isField(at - 1) || !(isField(at + 1) || isField(at + 2))) return false;
  const opens = at - 1 === low || isIn(words[at - 2], CLASS.determiner);
  if (opens && isField(at + 1) && isNoun(words[at + 2], 'role', 'institution', 'collective')) return true;
  for (let back = at - 1; back > Math.max(low, at - LONGEST_FIELD); back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.quote >= 0) return false;
    if (isIn(word, CLASS.preposition))
      return [1, 2, 3].some(length => {
        const noun = words[back - length];
        if (noun === undefined || back - length < low) return false;
        return (
          (length === 1 && isIn(noun, CLASS.title)) ||
          (isNoun(noun, 'role', 'institution') && (noun.noun?.length ?? 0) >= length)
        );
      });
  }
  return false;
}

/** "a survey by Halden Insight | for | the Press": the preposition at `at` tells for whom the document was made. */
export function tellsClient(words: readonly Word[], lexicon: Lexicon, at: number, low: number): boolean {
  if (!folded(lexicon.pack.sources.clientPrepositions).has(words[at]!.key)) return false;
  for (let back = at - 1; back > Math.max(low, at - LONGEST_ISSUER); back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.quote >= 0) return false;
    if (isIn(word, CLASS.agent)) return back > low && isNoun(words[back - 1]!, 'document');
  }
  return false;
}

/** Words between an office and the field that it is in charge of: « ministre | de l’ | Éducation ». */
const LONGEST_LINK = 3;

/** « la ministre des Transports | fluviaux »: where adjectives follow, one behind the field of an office or a body. */
export function endsField(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  const { grammar, sources } = lexicon.pack;
  const [field, word] = [words[at - 1], words[at]!];
  if (!grammar.ownersFollow || !sources.portfolios || !field?.isCapital) return false;
  if (!folded(sources.portfolios).has(field.key)) return false;
  if (word.classes !== 0 || word.noun !== null || lexicon.verbForms(word.key).length > 0) return false;
  // « le ministre de la Santé | interrogé à Lille »
  if (folded(sources.personParticiples).has(word.key)) return false;
  const endings = (grammar.infinitiveEndings ?? '').split(' ');
  if (endings.some(ending => ending !== '' && word.key.endsWith(ending))) return false;
  for (let back = at - 2; back >= Math.max(0, at - 2 - LONGEST_LINK); back--) {
    if (isIn(words[back], CLASS.title) || isNoun(words[back], 'role', 'institution')) return back < at - 2;
    if (!isIn(words[back], CLASS.genitive | CLASS.determiner)) return false;
  }
  return false;
}
