import { isIn, isNoun } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { type Mention, readMention } from './mention';
import { tellsPlace } from './names-place';
import { isPlaceWord } from './person-name';
import { isHeadLast, isOfDocumentFamily } from './senses';
import { type Texts, wordsWithin } from './texts';

/** "a fresh Marlow Echo report", "a Halden survey": behind the article of one, the name right before the document is its issuer's. */
export function namedIssuer(texts: Texts, mention: Mention): Mention | null {
  const { pack } = texts.lexicon;
  if (!isHeadLast(texts) || !pack.hasCapitals || pack.grammar.hasCapitalNouns || mention.institution) return null;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const [article] = words;
  const last = words.length - 1;
  const isOne = isIn(article, CLASS.determiner) && !folded(pack.sources.definiteWords).has(article!.key);
  if (!isOne || !isNoun(words[last], 'document') || words[last]!.isCapital) return null;
  const isOfName = (at: number) =>
    words[at]!.kind === 'word' && words[at]!.isCapital && !isIn(words[at], CLASS.time | CLASS.title);
  let from = last;
  while (from > 1 && isOfName(from - 1)) from--;
  const name = words.slice(from, last);
  if (name.length === 0 || words.slice(1, from).some(word => word.kind !== 'word' || word.noun !== null)) return null;
  if (tellsPlace(texts, name) || name.every(word => isPlaceWord(texts, word) || isNoun(word, 'document', 'role')))
    return null;
  // "a Jane Holt memo": two names before what anybody writes may be a person's.
  const isStudy = isOfDocumentFamily(texts, words[last]!.key);
  if (!isStudy && name.length === 2 && name.every(word => word.noun === null)) return null;
  const body = readMention(texts, mention.block, { start: name[0]!.start, end: name.at(-1)!.end });
  return { ...body, kind: 'institution', isPlural: false };
}
