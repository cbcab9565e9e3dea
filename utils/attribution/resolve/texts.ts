import type { Gazetteer, InstitutionMatch } from '../../institutions/gazetteer';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, TITLE } from '../../model';
import { analyse, type Paragraph } from '../analyse';
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
  const matchesOf = (block: number) => {
    const known = matches.get(block) ?? gazetteer.find(textOf(block), language);
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

export function folded(words: readonly string[] | undefined): ReadonlySet<string> {
  const known = sets.get(words ?? []);
  if (known) return known;
  const made = new Set((words ?? []).flatMap(word => word.toLowerCase().split(' ')));
  sets.set(words ?? [], made);
  return made;
}

const sets = new WeakMap<object, ReadonlySet<string>>();
