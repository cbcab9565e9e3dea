import { firstAt } from '../../text/first-at';
import { phraseFrom } from '../find/phrase-after';
import { spanOf } from '../find/source-phrase';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { type Mention, readMention } from './mention';
import type { Scene } from './scene';

/** Whoever can say what he himself does. */
const SPEAKERS = new Set<Mention['kind']>([
  'institution',
  'institution-noun',
  'person',
  'role',
  'spokesperson',
  'country',
]);

export type OwnSubject = {
  readonly mention: Mention;
  /** True where the verb tells what only the subject can know: « Le groupe | veut | fermer deux usines, a-t-il annoncé ». */
  readonly isSure: boolean;
};

/** « | Le groupe Tarvel | fermera deux usines, a-t-il annoncé »: the subject of what was said, which its pronoun may mean. */
export function ownSubject({ texts, pack }: Scene, { pronoun }: Mention, found: FoundAttribution): OwnSubject | null {
  const { ownersFollow, genderDeterminers, wishVerbs } = pack.grammar;
  const [first] = found.content;
  if (!ownersFollow || !genderDeterminers || pronoun?.refersTo !== 'any' || pronoun.isLast) return null;
  if (!first || !found.source || first.block !== found.block || first.end > found.source.start) return null;
  const paragraph = texts.paragraph(found.block);
  const { words } = paragraph;
  const from = firstAt(words, first.start);
  const opening = words[from];
  if (opening?.kind !== 'word' || opening.quote >= 0) return null;
  const phrase = phraseFrom(paragraph, texts.lexicon, from, firstAt(words, first.end));
  if (!phrase || phrase.from > from + 1) return null;
  const mention = readMention(texts, found.block, spanOf(paragraph, phrase));
  const isGroup = mention.kind === 'collective' && pronoun.number === 'plural';
  if (!(SPEAKERS.has(mention.kind) || isGroup) || mention.isPlural !== (pronoun.number === 'plural')) return null;
  const other = pronoun.gender === 'feminine' ? genderDeterminers.masculine : genderDeterminers.feminine;
  if (folded(other).has(opening.key)) return null;
  return { mention, isSure: folded(wishVerbs).has(words[phrase.to]?.key ?? '') };
}
