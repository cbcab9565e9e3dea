import { foldKey } from '../../text/fold';
import type { Word } from '../analyse';
import type { Lexicon } from '../lexicon';
import type { LanguagePack } from '../pack';

/** An article glued to its noun, and as the preposition of the same letter writes it: «ال|صحة», «لل|صحة». */
export type GluedArticle = { readonly article: string; readonly doubled: string };

type Reader = { readonly lexicon: Lexicon };

/** The article that the language glues to its nouns; null if it has none. */
export function gluedArticleOf({ gluedArticle: article }: LanguagePack): GluedArticle | null {
  return article ? { article, doubled: `${article[1]}${article[1]}` } : null;
}

/** «المعهد», «للمعهد»: the article opens the word, with no other letter before it. */
export function opensWithArticle({ lexicon }: Reader, word: Word): boolean {
  const glued = gluedArticleOf(lexicon.pack);
  return glued !== null && stands(word, [glued.article, glued.doubled]);
}

/** The same, with glued particles before the article too: «والمعهد», «بالمعهد». */
export function isDefiniteWord({ lexicon }: Reader, word: Word): boolean {
  const known = fronts.get(lexicon.pack) ?? articleFronts(lexicon.pack);
  fronts.set(lexicon.pack, known);
  return stands(word, known);
}

/** A folded word without the article glued to it. */
export function withoutGluedArticle({ lexicon }: Reader, key: string): string {
  const article = gluedArticleOf(lexicon.pack)?.article;
  return article && key.length > article.length + 2 && key.startsWith(article) ? key.slice(article.length) : key;
}

/** Made once per pack. */
const fronts = new WeakMap<LanguagePack, readonly string[]>();

/** The article, and with each particle that may be glued before it. */
export function articleFronts(pack: LanguagePack): readonly string[] {
  const glued = gluedArticleOf(pack);
  if (!glued) return [];
  const { article, doubled } = glued;
  return ['', ...(pack.proclitics ?? [])].flatMap(letter => [letter + article, letter + doubled]);
}

/** Behind the article a noun has three letters at the least. */
function stands({ key, text }: Word, all: readonly string[]): boolean {
  return all.some(front => key.length > front.length + 2 && key.startsWith(front) && !isOtherLetter(front, text));
}

/** «ألبرت», «وإلهام»: a letter that only folding makes the article's first, which belongs to the word. */
export function isOtherLetter(front: string, text: string): boolean {
  const at = front.length - 2;
  const printed = text[at] ?? '';
  return printed !== front[at] && foldKey(printed) === front[at];
}
