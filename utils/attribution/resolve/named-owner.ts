import { countryOfSeat } from '../../institutions/seats';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { byName } from './by-name';
import type { Mention } from './mention';
import type { Scene } from './scene';

/**
 * „Nach | Ute Kerns | Ansicht“ is Ute Kern’s: a name without the ending it has as an owner. Before the noun for a view the ending is
 * sure; elsewhere („nach Angaben | Kerns“) only where the article has the name without it.
 */
export function asOwner(scene: Scene, mention: Mention): Mention {
  const { texts } = scene;
  const ending = scene.pack.cues.ownViews?.nameEnding;
  const isName = mention.kind === 'person' || mention.kind === 'lone-name' || mention.kind === 'country';
  if (ending === undefined || !isName || !mention.name.endsWith(ending) || byName(scene, mention)) return mention;
  const name = mention.name.slice(0, -ending.length);
  const words = mention.words.map((word, at, all) => (at === all.length - 1 ? foldKey(lastWord(name)) : word));
  const bare: Mention = { ...mention, name, words };
  if (byName(scene, bare) ?? scene.names.personOf(words.at(-1)!)) return bare;
  const paragraph = texts.paragraph(mention.block);
  const next = paragraph.words[firstAt(paragraph.words, mention.span.end)]?.key ?? '';
  if (!texts.lexicon.viewNouns.has(next)) return mention;
  const country = texts.nationalities.countryOfName(name, texts.language) ?? countryOfSeat(name, texts.language);
  return country ? { ...bare, kind: 'country', country } : bare;
}

function lastWord(name: string): string {
  return name.split(/\s+/u).at(-1)!;
}
