import type { Mention } from './mention';
import type { Scene } from './scene';

/** A people's view as the newsroom tells it: nothing was published that one could ask to see. A state that takes a stand did publish it. */
export function isOpinion(scene: Scene, mention: Mention): boolean {
  if (mention.kind === 'opinion-holder') return true;
  // Expectations and the like that nobody is named for, told in passing: no source, nothing to ask to see.
  const background = scene.pack.sources.backgroundNouns ?? [];
  if (mention.kind !== 'document' && mention.kind !== 'collective') return false;
  return mention.words.length <= 2 && mention.words.some(word => background.includes(word));
}
