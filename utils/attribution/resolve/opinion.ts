import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** A people's or state's view as the newsroom tells it: nothing was published that one could ask to see. */
export function isOpinion(scene: Scene, mention: Mention, attribution: FoundAttribution): boolean {
  if (mention.kind === 'opinion-holder') return true;
  // Expectations and the like that nobody is named for, told in passing: no source, nothing to ask to see.
  const background = scene.pack.sources.backgroundNouns ?? [];
  if (mention.kind === 'document' || mention.kind === 'collective')
    return mention.words.length <= 2 && mention.words.some(word => background.includes(word));
  if (mention.kind !== 'country') return false;
  return attribution.kind === 'indirect' && !quotesSpeech(scene, attribution);
}

/** "that …" opens the content: the state said something, and did not merely take a stand. */
function quotesSpeech({ texts, pack }: Scene, attribution: FoundAttribution): boolean {
  const first = attribution.content[0];
  if (!first || first.block !== attribution.block) return false;
  const { words } = texts.paragraph(attribution.block);
  const at = firstAt(words, first.start);
  if (at >= words.length) return false;
  return (
    isIn(words[at], CLASS.complementiser) ||
    isIn(words[at - 1], CLASS.complementiser) ||
    words[at - 1]?.text === ':' ||
    // « Le Mali a déclaré | avoir repris la ville »
    isIn(words[at], CLASS.contentOpener) ||
    first.end <= attribution.cue.start ||
    pack.grammar.hasBareClauses === true
  );
}
