import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import { isName, isPossessive, type Phrase } from './phrases';
import { type SourcePhrase, spanOf } from './source-phrase';

/** Without where a person belongs: «derneğin üyelerinden | Prof. Dr. Ayşe Kaya». */
function withoutOrigin(words: readonly Word[], { from, to }: Phrase, lexicon: Lexicon, verbLast: VerbLast): Phrase {
  const endings = verbLast.originEndings.split(' ').map(foldKey);
  let start = to;
  let names = 0;
  while (start > from) {
    const word = words[start - 1]!;
    const isRole = isNoun(word, 'role', 'spokesperson') && lexicon.subjectForms.has(word.key);
    if (word.text === '.' || isIn(word, CLASS.title) || isRole) start--;
    else if (word.kind === 'word' && isName(word) && !endings.some(ending => word.key.endsWith(ending) && word.noun)) {
      if (word.name >= 0 || isNoun(word, 'institution', 'document')) break;
      names++;
      start--;
    } else break;
  }
  const before = words[start - 1];
  const isOrigin = before !== undefined && endings.some(ending => before.key.endsWith(ending));
  return names > 1 && start > from && isOrigin ? { from: start, to } : { from, to };
}

/** "the ministry's report": the owner before a document is the source. */
export function takeApart(paragraph: Paragraph, lexicon: Lexicon, verbLast: VerbLast, phrase: Phrase): SourcePhrase {
  const { words } = paragraph;
  const span = spanOf(paragraph, withoutSuffix(words, phrase));
  let head = phrase.to - 1;
  while (head > phrase.from && isPossessive(words[head])) head--;
  if (!isNoun(words[head], 'document')) {
    const own = withoutOrigin(words, withoutSuffix(words, phrase), lexicon, verbLast);
    return { source: spanOf(paragraph, own), coSources: [], document: null };
  }
  const owner = ownerBefore(words, lexicon, verbLast, phrase.from, head);
  if (!owner) return { source: span, coSources: [], document: span };
  return {
    source: spanOf(paragraph, withoutSuffix(words, owner)),
    coSources: [],
    document: spanOf(paragraph, withoutSuffix(words, { from: owner.to, to: phrase.to })),
  };
}

function ownerBefore(
  words: readonly Word[],
  lexicon: Lexicon,
  verbLast: VerbLast,
  from: number,
  head: number,
): Phrase | null {
  for (const link of verbLast.issuerLinks) {
    const parts = link.split(' ').map(foldKey);
    for (let at = from + 1; at + parts.length <= head; at++) {
      if (!parts.every((part, i) => words[at + i]!.key === part)) continue;
      let to = at;
      while (to > from + 1 && isIn(words[to - 1], CLASS.time | CLASS.adverb)) to--;
      return { from, to };
    }
  }
  // "the agency's story that leans on officials": whose story it is stands in the genitive, before all else.
  const genitive = words.findIndex((word, at) => at > from && at < head && isPossessive(word));
  if (genitive > 0) return { from, to: genitive + 1 };
  for (let at = head - 1; at >= from; at--) {
    const word = words[at]!;
    const isOwner =
      isPossessive(word) ||
      isNoun(word, 'institution', 'author') ||
      word.name >= 0 ||
      (isName(word) && at > from && !isIn(word, CLASS.time));
    if (isOwner && words.slice(from, at + 1).some(one => one.kind === 'word' && (isName(one) || one.noun !== null))) {
      return isPossessive(word) && at === from ? null : { from, to: at + 1 };
    }
  }
  return lexicon.pack.hasCapitals && isName(words[from]) && head - from === 1 && /^\p{Lu}{2,}$/u.test(words[from]!.text)
    ? { from, to: head }
    : null;
}

/** Without the case ending behind an apostrophe: «Dünya Bankası'na». */
function withoutSuffix(words: readonly Word[], phrase: Phrase): Phrase {
  let { to } = phrase;
  while (to - 1 > phrase.from && isPossessive(words[to - 1])) to--;
  return { from: phrase.from, to };
}
