import { firstAt } from '../../text/first-at';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import type { Resolved } from './emit';
import type { Entity } from './entity';
import { NEARBY } from './in-hand';
import type { Mention } from './mention';
import { rolesAround } from './people';
import type { Scene } from './scene';

/**
 * « …, a dit le ministre. « … », a ajouté | Luc Verdanel |»: a name of whom nothing is told, behind a verb that goes on, is
 * that of the office just cited; null where it may be anybody's.
 */
export function continuedRole(
  scene: Scene,
  { kind, name, words, span }: Mention,
  { block, cue, source }: FoundAttribution,
  last: Resolved | undefined,
): Entity | null {
  const verbs = folded(scene.pack.sources.continuingVerbs);
  const { entity, mention } = last ?? {};
  if (verbs.size === 0 || kind !== 'person' || words.length < 2 || source === null || !entity || !mention) return null;
  const isOffice = entity.type === 'role' && mention.isDefinite && !mention.isPlural && entity.cited > 0;
  if (!isOffice || block - entity.lastBlock > NEARBY) return null;
  const paragraph = scene.texts.paragraph(block);
  if (paragraph.text.slice(span.start, span.end) !== name) return null;
  const said = paragraph.words[firstAt(paragraph.words, cue.end) - 1];
  if (!said || !verbs.has(said.key)) return null;
  const from = firstAt(paragraph.words, span.start);
  const to = firstAt(paragraph.words, span.end);
  if (paragraph.words[to]?.text === ',' || rolesAround(scene.texts, paragraph.words, from, to).length > 0) return null;
  return entity;
}
