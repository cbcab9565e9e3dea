import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { gluedArticleOf } from './glued-article';
import { lemmaOf, nominatives } from './nominative';
import { LONGEST_NOUN } from './senses';
import { strongName } from './strong-name';
import type { Texts } from './texts';

/** Folded words that tell one source from another: no articles, prepositions, titles. */
export function contentWords(texts: Texts, words: readonly Word[]): string[] {
  const same = folded(texts.lexicon.pack.sources.sameWords);
  const forms = nominatives(texts, words);
  return words
    .map((word, at) => ({ word, form: forms[at] ?? null }))
    .filter(({ word }) => (word.kind === 'word' || word.kind === 'number') && !same.has(word.key))
    .filter(
      ({ word }) =>
        word.name >= 0 ||
        !isIn(word, CLASS.determiner | CLASS.preposition | CLASS.conjunction | CLASS.title) ||
        isOwned(words, words.indexOf(word)),
    )
    .map(({ word, form }) => shortestForm(texts, lemmaOf(texts, form === null ? word.key : foldKey(form))));
}

/** "the president | of the Republic", « le président | français »: a title with an owner or an adjective behind it is no title of a name. */
function isOwned(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!isIn(words[at], CLASS.title)) return false;
  if (isIn(next, CLASS.genitive)) return true;
  return next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && next.classes === 0 && !words.slice(at).some(isNamed);
}

function isNamed({ text, kind, name }: Word): boolean {
  return kind === 'word' && (name >= 0 || /^\p{Lu}/u.test(text));
}

function shortestForm(texts: Texts, key: string): string {
  const glued = gluedArticleOf(texts.lexicon.pack);
  if (!glued) return key.replace(/['’]s?$/u, '');
  const front = [glued.doubled, glued.article].find(each => key.startsWith(each));
  return front !== undefined && key.length > 4 ? key.slice(front.length) : key;
}

/** « | deux | diplomates »: how many they are tells who is meant; « un », « une » are articles. */
function isCount({ lexicon }: Texts, { key }: Word): boolean {
  return (lexicon.shares?.numerals.has(key) ?? false) && !lexicon.articles.has(key);
}

/** The phrase as a name: outer article, proclitic, title and brackets taken off. */
export function printedName(texts: Texts, paragraph: Paragraph, words: readonly Word[], span: Span): string {
  const { pack } = texts.lexicon;
  const outer = CLASS.determiner | CLASS.preposition | (pack.hasCapitals ? CLASS.title : 0);
  const definite = folded(pack.sources.definiteWords);
  // Where nothing says "the", a determiner says how many: «каждый четвёртый респондент».
  const saysHowMany = (word: Word) =>
    pack.grammar.hasNoArticles === true && isIn(word, CLASS.determiner) && !definite.has(word.key);
  let from = 0;
  // "one of them" is all there is.
  const isPart = words.length > 1 && isIn(words.at(-1), CLASS.pronoun);
  while (
    !isPart &&
    from < words.length - 1 &&
    (words[from]!.kind === 'mark' ||
      (isIn(words[from], outer) &&
        words[from]!.name < 0 &&
        !saysHowMany(words[from]!) &&
        !isCount(texts, words[from]!) &&
        !opensOwnName(texts, paragraph, words, from) &&
        !isOwned(words, from)))
  )
    from++;
  // «Tanto | Norvair», "Even | Norvair": a small word in front of a name.
  while (pack.hasCapitals && isSmallWord(words, from)) from++;
  const start = words[from]?.start ?? span.start;
  const end = endOfName(texts, words, from) ?? span.end;
  let text = withNominatives(texts, paragraph.text, words, { start, end })
    .replace(/\s*\([^)]*\)\s*$/u, '')
    .replace(/[“”«»"„‟]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  if (pack.sources.isCompounding) text = withoutGenitive(texts, paragraph, words.slice(from), text);
  if (pack.sources.strongEndings) text = strongName(texts, paragraph, words.slice(from), text);
  const glued = gluedArticleOf(pack);
  text = text.slice(gluedPreposition(texts, words.slice(from)));
  if (glued && text.startsWith(glued.doubled)) text = glued.article + text.slice(glued.doubled.length);
  return text.replace(/['’]s?$/u, match =>
    match.length === 2 && pack.shape.possessives ? '' : match === '’' || match === "'" ? '' : match,
  );
}

/** « selon | Le | Courrier du Val »: an article with a capital inside a sentence is the name's own. */
function opensOwnName(
  { lexicon }: Texts,
  { words: all, sentences }: Paragraph,
  own: readonly Word[],
  at: number,
): boolean {
  const { hasCapitals, grammar } = lexicon.pack;
  const word = own[at]!;
  const articles = folded(lexicon.pack.sources.pressArticles?.any);
  const isArticle = isIn(word, CLASS.determiner) || articles.has(word.key);
  if (!hasCapitals || grammar.hasCapitalNouns || !word.isCapital || !isArticle) return false;
  if (own[at + 1]?.isCapital !== true || own[at + 1]!.noun?.senses.some(({ kind }) => kind === 'role')) return false;
  const before = all[all.indexOf(word) - 1];
  return before?.kind === 'word' && before.quote === word.quote && !sentences.some(({ start }) => start === word.start);
}

/** An adverb before a word with a capital that opens no sentence: the rest is a name by itself. */
function isSmallWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const isPlain = word !== undefined && word.name < 0 && word.noun === null && word.quote < 0 && word.classes !== 0;
  if (!isPlain || !isIn(word, CLASS.adverb) || isIn(word, ~(CLASS.adverb | CLASS.conjunction))) return false;
  return next?.kind === 'word' && next.isCapital && (next.name >= 0 || next.classes === 0);
}

/** „des Rathauses“ → „Rathaus“: a body's noun whose article shows an owner, without the ending that does so too. */
function withoutGenitive(texts: Texts, { words: all }: Paragraph, own: readonly Word[], text: string): string {
  const [only, ...rest] = own.filter(word => word.kind === 'word');
  const isNamed = rest.length > 0 && rest.every(word => word.isCapital && word.noun === null);
  if (!only || (rest.length > 0 && !isNamed) || only.noun === null || !text.startsWith(only.text)) return text;
  if (!texts.lexicon.ownerDeterminers.has(all[all.indexOf(only) - 1]?.key ?? '')) return text;
  const stem = texts.lexicon.ownedForms(only.key).find(form => texts.lexicon.nounAt([form], 0) !== null);
  return stem === undefined ? text : text.slice(0, stem.length) + text.slice(only.text.length);
}

/** The text of a span, the word that bears its case put into the form of a subject. */
export function withNominatives(texts: Texts, text: string, words: readonly Word[], { start, end }: Span): string {
  let printed = '';
  let from = start;
  nominatives(texts, words).forEach((form, at) => {
    const word = words[at]!;
    if (form === null || word.start < from) return;
    printed += text.slice(from, word.start) + form;
    from = word.end;
  });
  return printed + text.slice(from, end);
}

/** "a study | published (on Monday)": the first half of a link that names nobody is no part of a name. */
function endOfName({ lexicon }: Texts, words: readonly Word[], from: number): number | null {
  const last = words.at(-1);
  const before = words.at(-2);
  if (!last || !before || words.length - from < 2 || last.isCapital || last.noun !== null) return null;
  const isHalf = lexicon.documentLinks.some(link => link.length > 1 && link[0] === last.key);
  return isHalf && words.some(word => word.noun !== null) ? before.end : null;
}

/** Letters of a preposition glued to a noun: 1 for «لتقرير», 0 where the letter is the noun's own. */
function gluedPreposition({ lexicon }: Texts, [word, ...rest]: readonly Word[]): number {
  const { proclitics = [], verbFirst } = lexicon.pack;
  const behind = rest.slice(0, LONGEST_NOUN - 1).map(({ key }) => key);
  if (!word || lexicon.nounAt([word.key, ...behind], 0)) return 0;
  const joints = verbFirst?.gluedConjunctions ?? '';
  const letter = proclitics.find(
    candidate =>
      !joints.includes(candidate) &&
      word.key.startsWith(candidate) &&
      lexicon.nounAt([word.key.slice(candidate.length), ...behind], 0) !== null,
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
