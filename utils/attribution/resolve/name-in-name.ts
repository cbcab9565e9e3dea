import type { InstitutionMatch } from '../../institutions/gazetteer';
import type { SourceType } from '../../model';
import type { Word } from '../analyse';
import { isHeadLast, type Sensed } from './senses';
import type { Texts } from './texts';

/** Bodies whose name others bear. */
export const NAMESAKES = new Set<SourceType>(['company', 'media', 'university']);

/** Types that the firm's own houses and a university's own centres are of. */
const OWN = new Set<SourceType>(['think-tank', 'company']);

/**
 * «Fundación | Norvix», "Norvix | Foundation", „Norvix-|Stiftung“: a firm's name right beside the capital noun of another kind of
 * body tells whose it is, not who speaks.
 */
export function isInOtherBody(
  texts: Texts,
  words: readonly Word[],
  senses: readonly Sensed[],
  { start, end, institution }: InstitutionMatch,
): boolean {
  const { hasCapitals, grammar } = texts.lexicon.pack;
  if (!hasCapitals || !NAMESAKES.has(institution.type)) return false;
  const first = words.findIndex(word => word.end > start);
  const behind = words.findIndex(word => word.start >= end);
  const beside = grammar.hasCapitalNouns
    ? senses.find(({ at }) => at === first && words[at]!.text.includes('-'))
    : isHeadLast(texts)
      ? senses.find(({ at }) => at === behind)
      : senses.find(({ at, length }) => at + length === first);
  if (!beside || !/^\p{Lu}/u.test(words[beside.at]!.text)) return false;
  return isOtherType(
    beside.senses.flatMap(sense => (sense.kind === 'institution' ? [sense.type] : [])),
    institution.type,
  );
}

/** Whether none of the types that a body's noun tells is `own`, or one that the firm's own houses have. */
export function isOtherType(types: readonly SourceType[], own: SourceType): boolean {
  return types.length > 0 && !types.some(type => type === own || OWN.has(type));
}
