import { isIn } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { type Entity, isPersonal, tierOf } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import { namePart } from './name-part';
import { tellsPlace } from './names-place';
import { isPlaceWord } from './person-name';
import type { Scene } from './scene';
import { wordsWithin } from './texts';

/** Blocks within which a body that was told by a noun alone may get its name. */
const REACH = 3;

/**
 * "A group of cleaners said …", then "the group, **Cargo Hands Coalition**, said"; "police said …", then "**Leeds** police
 * said": who was cited without a name is now told by it.
 */
export function namedLater(scene: Scene, mention: Mention): Entity | null {
  if (mention.kind !== 'institution' || mention.institution || !scene.pack.hasCapitals) return null;
  const head = apposedHead(scene, mention);
  const found = head === null ? byPlace(scene, mention) : byHead(scene, head);
  if (!found) return null;
  const { name, words } = namePart(scene, mention);
  const [type = found.type] = mention.types;
  if (isPersonal(found) && isPersonal({ ...found, type })) return null;
  found.type = type;
  found.tier = tierOf(type);
  found.isNamed = true;
  found.isPlural = false;
  found.names.splice(0, found.names.length, name);
  found.nameWords.push(words);
  found.country ??= mention.country;
  return found;
}

/** "the | group |, Cargo Hands Coalition": the noun before its name; null for any other phrase. */
function apposedHead({ texts, pack }: Scene, { block, span }: Mention): string | null {
  const words = wordsWithin(texts.paragraph(block), span);
  const [article, noun, comma, name] = words;
  const isDefinite = article !== undefined && folded(pack.sources.definiteWords).has(article.key);
  if (!isDefinite || comma?.text !== ',' || !name?.isCapital) return null;
  return noun?.noun && !noun.isCapital ? noun.key : null;
}

function byHead(scene: Scene, head: string): Entity | null {
  return (
    bySubject(scene).find(
      entity =>
        entity.cited > 0 &&
        !entity.isNamed &&
        entity.institution === null &&
        scene.block - entity.lastBlock <= REACH &&
        entity.nameWords.some(words => words.includes(head)),
    ) ?? null
  );
}

/** "Leeds police": the only such body that was cited, if it was called by no more than the noun. */
function byPlace(scene: Scene, { block, span, country }: Mention): Entity | null {
  const { texts } = scene;
  const words = wordsWithin(texts.paragraph(block), span).filter(word => !isIn(word, CLASS.determiner));
  const head = words.at(-1);
  const isBody = head?.noun?.senses.some(sense => sense.kind === 'institution') ?? false;
  if (!head || !isBody || words.length < 2) return null;
  const place = words.slice(0, -1);
  const isPlace = place.every(word => isPlaceWord(texts, word)) || tellsPlace(texts, place);
  if (!isPlace || words.some(word => word.kind !== 'word')) return null;
  const alike = scene.entities.filter(
    entity => !isPersonal(entity) && entity.nameWords.some(own => own.at(-1) === head.key),
  );
  const [only, other] = alike;
  const isPlain = only?.nameWords.every(own => own.length === 1) ?? false;
  if (!only || other || !isPlain || only.isNamed || only.cited === 0 || only.institution) return null;
  return only.country === null || country === null || only.country === country ? only : null;
}
