import type { Span } from '../../model';
import { isIn, type Paragraph, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { folded, type Texts } from './texts';

/** Folded words that tell one source from another: no articles, prepositions, titles. */
export function contentWords(texts: Texts, words: readonly Word[]): string[] {
  const same = folded(texts.lexicon.pack.sources.sameWords);
  return words
    .filter(word => (word.kind === 'word' || word.kind === 'number') && !same.has(word.key))
    .filter(
      word =>
        word.name >= 0 ||
        !isIn(word, CLASS.determiner | CLASS.preposition | CLASS.conjunction | CLASS.title) ||
        isOwned(words, words.indexOf(word)),
    )
    .map(word => shortestForm(texts, word.key));
}

/** "the president | of the Republic": a title with an owner behind it is no title of a name. */
function isOwned(words: readonly Word[], at: number): boolean {
  return isIn(words[at], CLASS.title) && isIn(words[at + 1], CLASS.genitive);
}

export function shortestForm(texts: Texts, key: string): string {
  const { gluedArticle } = texts.lexicon.pack;
  if (!gluedArticle) return key.replace(/['’]s?$/u, '');
  const doubled = `${gluedArticle[1]}${gluedArticle[1]}`;
  if (key.startsWith(doubled) && key.length > 4) return key.slice(2);
  return key.startsWith(gluedArticle) && key.length > 4 ? key.slice(gluedArticle.length) : key;
}

/** The phrase as a name: outer article, proclitic, title and brackets taken off. */
export function printedName(texts: Texts, paragraph: Paragraph, words: readonly Word[], span: Span): string {
  const { pack } = texts.lexicon;
  let from = 0;
  while (
    from < words.length - 1 &&
    (words[from]!.kind === 'mark' ||
      (isIn(words[from], CLASS.determiner | CLASS.preposition | (pack.hasCase ? CLASS.title : 0)) &&
        words[from]!.name < 0 &&
        !isOwned(words, from)))
  )
    from++;
  const start = words[from]?.start ?? span.start;
  let text = paragraph.text
    .slice(start, span.end)
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[“”«»"„‟]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const { gluedArticle } = pack;
  text = text.slice(gluedPreposition(texts, words[from]));
  if (gluedArticle && text.startsWith(`${gluedArticle[1]}${gluedArticle[1]}`)) text = gluedArticle + text.slice(2);
  return text.replace(/['’]s?$/u, match =>
    match.length === 2 && pack.shape.possessives ? '' : match === '’' || match === "'" ? '' : match,
  );
}

/** Letters of a preposition glued to a noun: 1 for «لتقرير», 0 where the letter is the noun's own. */
function gluedPreposition({ lexicon }: Texts, word: Word | undefined): number {
  const { proclitics = [], verbFirst } = lexicon.pack;
  if (!word || lexicon.nounAt([word.key], 0)) return 0;
  const joints = verbFirst?.gluedConjunctions ?? '';
  const letter = proclitics.find(
    candidate =>
      !joints.includes(candidate) &&
      word.key.startsWith(candidate) &&
      lexicon.nounAt([word.key.slice(candidate.length)], 0) !== null,
  );
  return letter?.length ?? 0;
}

/** «المجلس الأطلسي» (Atlantic Council): the name in brackets, inside the phrase or right behind it. */
export function otherScriptName(text: string, span: Span): string | null {
  const inside =
    /\(([^)]{2,60})\)/u.exec(text.slice(span.start, span.end)) ??
    /^[\s”»"]*\(([^)]{2,60})\)/u.exec(text.slice(span.end, span.end + 70));
  const name = inside?.[1]?.trim();
  return name && /^\p{Lu}/u.test(name) && !/\d/u.test(name) ? name : null;
}
