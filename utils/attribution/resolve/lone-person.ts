import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import type { Scene } from './scene';

/**
 * Whether a name alone that nothing else tells of is a person's: speaks of "I", or is "he" or "she" at the beginning of the
 * next sentence.
 */
export function speaksAsPerson(scene: Scene, { block, source, cue, content }: FoundAttribution): boolean {
  const { texts } = scene;
  const { grammar } = texts.lexicon.pack;
  const first = folded(grammar.firstPerson);
  if (first.size === 0 || source === null) return false;
  const { words, sentences } = texts.paragraph(block);
  for (const span of content) {
    if (span.block !== block) continue;
    for (let at = firstAt(words, span.start); at < words.length && words[at]!.end <= span.end; at++)
      if (words[at]!.quote >= 0 && first.has(words[at]!.key)) return true;
  }
  const own = sentences.findIndex(sentence => sentence.start <= cue.start && cue.start < sentence.end);
  const next = sentences[own + 1];
  const opening = next && words[next.from];
  if (!opening || !isIn(opening, CLASS.pronoun)) return false;
  return grammar.pronouns.some(
    ({ word, refersTo, number }) => word === opening.key && refersTo === 'person' && number === 'singular',
  );
}
