import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { type Entity, isPersonal } from './entity';
import type { Scene } from './scene';

/** Words of an apposition up to its noun: « Statbel, | l’office », "Ofcom, the media | regulator". */
const REACH = 4;

/** Keep what a body is called behind its name: later "the office" may mean it, whatever its name says. */
export function learnApposition({ texts }: Scene, entity: Entity, { block, source }: FoundAttribution): void {
  if (source === null || isPersonal(entity)) return;
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.end);
  if (words[at]?.text !== ',') return;
  for (let next = at + 1; next <= at + REACH; next++) {
    const word = words[next];
    if (word?.kind !== 'word' || isIn(word, CLASS.preposition | CLASS.relative | CLASS.auxiliary)) return;
    if (word.isCapital || !word.noun?.senses.some(sense => sense.kind === 'institution')) continue;
    for (let part = 0; part < word.noun.length; part++) {
      const { key, classes } = words[next + part]!;
      if (classes === 0) entity.descriptions.add(key);
    }
    return;
  }
}
