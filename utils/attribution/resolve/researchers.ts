import type { SourceType } from '../../model';
import { isIn, isNoun, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { byName } from './by-name';
import { type Entity, makeEntity } from './entity';
import { type Mention, readMention } from './mention';
import type { Scene } from './scene';

/** Bodies that do research: whoever studies for a firm or an office is not meant by "the researchers" alone. */
const SCIENTIFIC = new Set<SourceType>(['university', 'think-tank']);
/** Blocks back within which it was told whose researchers they are. */
const REACH = 6;

/** «El hallazgo de los biólogos | de la Universidad de Uppsala», then «los investigadores»: the one body of which that was told. */
export function researchersBody(scene: Scene, mention: Mention): Entity | null {
  const { texts } = scene;
  if (!texts.lexicon.pack.hasCapitals) return null;
  const found = new Map<string, { block: number; start: number; end: number }>();
  for (let block = Math.max(0, mention.block - REACH); block <= mention.block; block++) {
    const { words } = texts.paragraph(block);
    words.forEach((word, noun) => {
      const isScientific = word.noun?.senses.some(sense => sense.kind === 'institution' && SCIENTIFIC.has(sense.type));
      if (!isScientific || (block === mention.block && word.start >= mention.span.start)) return;
      let at = noun - 1;
      if (isIn(words[at], CLASS.determiner) && !isIn(words[at], CLASS.preposition)) at--;
      // The noun stands before the preposition, with an adjective between them at the most.
      if (!isIn(words[at], CLASS.preposition | CLASS.genitive) || !isAuthor(words, at)) return;
      const match = texts.matches(block).find(({ start, end }) => start <= word.start && word.end <= end);
      const end = match?.end ?? nameEnd(words, noun);
      if (end !== null) found.set(word.key + end, { block, start: match?.start ?? word.start, end });
    });
  }
  const [only, other] = found.values();
  if (!only || other) return null;
  const named: Mention = { ...readMention(texts, only.block, only), kind: 'institution' };
  const known = byName(scene, named);
  if (known) return known;
  const entity = makeEntity(named, named.types[0] ?? 'university', ++scene.clock);
  scene.entities.push(entity);
  return entity;
}

function isAuthor(words: readonly Word[], preposition: number): boolean {
  return words.slice(Math.max(0, preposition - 2), preposition).some(word => isNoun(word, 'author', 'collective'));
}

/** Where the name behind a body's noun ends: «Universidad | de Uppsala»; null where none follows. */
function nameEnd(words: readonly Word[], noun: number): number | null {
  const isCapital = (at: number) => words[at]?.kind === 'word' && words[at]!.isCapital;
  let at = noun;
  while (isCapital(at + 1) || (isIn(words[at + 1], CLASS.genitive) && isCapital(at + 2))) at++;
  return at > noun ? words[at]!.end : null;
}
