import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { articleFronts } from './glued-article';
import type { Texts } from './texts';

/** «dalla | ricerca», «no | relatório»: the article is part of the preposition, outside the span. */
export function followsFusedArticle({ lexicon }: Texts, { words }: Paragraph, span: Span): boolean {
  const before = words[firstAt(words, span.start) - 1];
  return (
    isIn(before, CLASS.preposition) &&
    (!isIn(before, CLASS.determiner) || lexicon.pack.grammar.hasCapitalNouns === true) &&
    folded(lexicon.pack.sources.definiteWords).has(before!.key)
  );
}

/** True where the words tell of someone known already: "the ministry", «الوزارة», «Bakanlık». */
export function isDefinite(texts: Texts, words: readonly Word[]): boolean {
  const { pack } = texts.lexicon;
  const first = words.find(word => word.kind === 'word');
  if (!first) return false;
  // Where nothing says "the", a source noun by itself does: «Bakanlık», «в ведомстве».
  if (pack.grammar.hasNoArticles && isBareNoun(words)) return true;
  if (folded(pack.sources.definiteWords).has(first.key.replace(/['’]$/u, ''))) return true;
  return articleFronts(pack).some(front => first.key.startsWith(front));
}

function isBareNoun(words: readonly Word[]): boolean {
  const spoken = words.filter(word => word.kind === 'word');
  return spoken[0]?.noun?.length === spoken.length;
}
