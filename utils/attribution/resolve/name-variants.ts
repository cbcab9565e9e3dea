import { firstAt } from '../../text/first-at';
import { isIn, isNoun } from '../analyse';
import { phraseStandingAt } from '../find/clause-at';
import { holdsShare } from '../find/share';
import { CLASS } from '../lexicon';
import { addName, type Entity } from './entity';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { subjectForm } from './subject-form';
import { type Texts, wordsWithin } from './texts';

/** The list shows «مسؤولون», not the form that the sentence asked for. */
export function showSubjectForm({ texts }: Scene, entity: Entity): void {
  const [first = '', ...rest] = entity.names;
  entity.names.splice(0, entity.names.length, ...new Set([subjectForm(texts, first), first, ...rest]));
}

/** Names that the same source goes by: the whole printed phrase, a group without its place. */
export function addVariants({ texts }: Scene, entity: Entity, printed: Mention): void {
  addName(entity, printed.name, null);
  if (printed.kind === 'document') nameWithReader(texts, entity, printed);
  if (printed.kind !== 'collective' && printed.kind !== 'role' && printed.kind !== 'anonymous') return;
  const paragraph = texts.paragraph(printed.block);
  const words = wordsWithin(paragraph, printed.span);
  // «adının açıklanmasını istemeyen | bir ihracatçı»: how the source is kept secret, then what it is.
  const secret = sensesOf(texts, words).find(({ senses }) => senses.some(sense => sense.kind === 'anonymous'));
  const rest = secret && secret.length > 1 ? words[secret.at + secret.length] : undefined;
  if (rest && secret?.at === 0) addName(entity, paragraph.text.slice(rest.start, printed.span.end), null);
  const last = words.at(-1);
  if (last && isNoun(last, 'collective') && holdsShare(words, texts.lexicon)) addName(entity, last.text, [last.key]);
  const stop = words.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
  // «شهود عيان | لمراسلنا»: the noun by itself.
  const [head] = sensesOf(texts, words);
  if (head && head.length > 1)
    addName(entity, paragraph.text.slice(words[head.at]!.start, words[head.at + head.length - 1]!.end), null);
  const from = words.find(word => word.kind === 'word' && !isIn(word, CLASS.determiner));
  if (stop > 0 && from && words[stop - 1]!.end > from.start)
    addName(entity, paragraph.text.slice(from.start, words[stop - 1]!.end), null);
}

/** "a memo seen by the Post": nobody's memo is told from others by who has read it. */
function nameWithReader(texts: Texts, entity: Entity, { block, span }: Mention): void {
  const { words, text } = texts.paragraph(block);
  const from = firstAt(words, span.end);
  const link = phraseStandingAt(words, from, texts.lexicon.documentReaders);
  if (!link) return;
  let to = from + link.length;
  while (to < words.length && isIn(words[to], CLASS.determiner)) to++;
  while (to < words.length && (words[to]!.name >= 0 || words[to]!.isCapital)) to++;
  const [name] = entity.names;
  if (name === undefined || !words[to - 1]!.isCapital) return;
  entity.names.unshift(`${name}${text.slice(span.end, words[to - 1]!.end)}`);
}
