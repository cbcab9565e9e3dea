import { chooseBearers, type NameContext } from '../../institutions/choose-bearers';
import type { Gazetteer, InstitutionMatch } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, type Span, TITLE } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { tokenize } from '../../text/tokens';
import { analyse, type Paragraph, type Word } from '../analyse';
import type { Lexicon } from '../lexicon';

export type Texts = {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly nationalities: Nationalities;
  readonly language: string;
  paragraph(block: number): Paragraph;
  matches(block: number): readonly InstitutionMatch[];
};

/** Look texts up once for all mentions in them. */
export function readTexts(
  article: { readonly title: string; readonly blocks: readonly Block[] },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  nationalities: Nationalities,
): Texts {
  const language = lexicon.pack.code;
  const paragraphs = new Map<number, Paragraph>();
  const matches = new Map<number, readonly InstitutionMatch[]>();
  const textOf = (block: number) => (block === TITLE ? article.title : (article.blocks[block]?.text ?? ''));
  const context = once(() => nameContext(article, textOf, gazetteer, nationalities, language));
  const matchesOf = (block: number) => {
    const known = matches.get(block) ?? chooseBearers(gazetteer.find(textOf(block), language), context);
    matches.set(block, known);
    return known;
  };
  return {
    lexicon,
    gazetteer,
    nationalities,
    language,
    matches: matchesOf,
    paragraph: block => {
      const known =
        paragraphs.get(block) ??
        analyse(
          block,
          textOf(block),
          lexicon,
          matchesOf(block).filter(match => !match.needsContext),
        );
      paragraphs.set(block, known);
      return known;
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** What the whole article tells of who is meant by a name that several bear. */
function nameContext(
  article: { readonly blocks: readonly Block[] },
  textOf: (block: number) => string,
  gazetteer: Gazetteer,
  nationalities: Nationalities,
  language: string,
): NameContext {
  const named = new Set<string>();
  const countries = new Map<string, number>();
  for (const block of [TITLE, ...article.blocks.keys()]) {
    const text = textOf(block);
    for (const match of gazetteer.find(text, language))
      if (!match.needsContext && match.ambiguous.length === 0) named.add(match.institution.id);
    for (const { kind, text: word } of tokenize(text)) {
      if (kind !== 'word') continue;
      const country = nationalities.countryOfName(word, language) ?? nationalities.countryOfAdjective(word, language);
      if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
    }
  }
  return { named, countries };
}

/** Words of a paragraph inside a span. */
export function wordsWithin(paragraph: Paragraph, span: Span): readonly Word[] {
  const { words } = paragraph;
  const from = firstAt(words, span.start);
  let to = from;
  while (to < words.length && words[to]!.end <= span.end) to++;
  return words.slice(from, to);
}

/** Known institutions named inside a span. */
export function matchesWithin(texts: Texts, block: number, span: Span): readonly InstitutionMatch[] {
  const matches = texts.matches(block);
  const from = firstAt(matches, span.start);
  let to = from;
  while (to < matches.length && matches[to]!.end <= span.end) to++;
  return matches.slice(from, to);
}

/** A word without glued letters in front: «للتقرير» → «التقرير», «تقرير». */
export function bareForms(texts: Texts, key: string): string[] {
  const { proclitics, gluedArticle } = texts.lexicon.pack;
  if (!proclitics || !gluedArticle) return [];
  const forms: string[] = [];
  const strip = (word: string, depth: number) => {
    if (word.length < 4 || depth > 2) return;
    if (word.startsWith(gluedArticle)) forms.push(word.slice(gluedArticle.length));
    const doubled = `${gluedArticle[1]}${gluedArticle[1]}`;
    if (word.startsWith(doubled)) forms.push(gluedArticle + word.slice(2), word.slice(2));
    for (const letter of proclitics) {
      if (!word.startsWith(letter)) continue;
      forms.push(word.slice(letter.length));
      strip(word.slice(letter.length), depth + 1);
    }
  };
  strip(key, 0);
  return forms;
}

/** The words of a list of a pack, folded for looking up; phrases count as their words. Made once per list. */
export function folded(words: readonly string[] | string | undefined): ReadonlySet<string> {
  if (words === undefined) return NONE;
  const known = typeof words === 'string' ? setsByText.get(words) : sets.get(words);
  if (known) return known;
  const list = typeof words === 'string' ? words.split(' ') : words;
  const made = new Set(list.flatMap(word => foldKey(word).split(' ')));
  if (typeof words === 'string') setsByText.set(words, made);
  else sets.set(words, made);
  return made;
}

const NONE: ReadonlySet<string> = new Set();
const sets = new WeakMap<object, ReadonlySet<string>>();
const setsByText = new Map<string, ReadonlySet<string>>();
