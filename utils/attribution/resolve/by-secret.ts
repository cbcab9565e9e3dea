import type { Entity } from './entity';
import { bySubject } from './in-hand';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { matchesWithin, wordsWithin } from './texts';

const LONGEST = 4;

/** «مصدر الجريدة» after «مصدر مطلع»: the paper's own source is the one it cited last and keeps secret. */
export function bySecret(scene: Scene, mention: Mention): Entity | null {
  if (scene.pack.hasCapitals || mention.kind !== 'anonymous' || mention.isPlural) return null;
  const { texts } = scene;
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  if (words.length > LONGEST || !words.some(word => word.kind === 'word')) return null;
  const isOurs =
    sensesOf(texts, words).some(
      ({ at, senses }) => at > 0 && senses.some(noun => noun.kind === 'institution' && noun.type === 'media'),
    ) || matchesWithin(texts, mention.block, mention.span).some(({ institution }) => institution.type === 'media');
  if (!isOurs) return null;
  return (
    bySubject(scene).find(
      entity => entity.type === 'anonymous' && !entity.isPlural && !entity.isUnspecified && entity.cited > 0,
    ) ?? null
  );
}

/** «una fuente oficial», then «la fuente», «المصدر» after «مصدر مطلع»: the only one kept secret cited by this noun, whoever spoke since. */
export function bySecretNoun(scene: Scene, mention: Mention): Entity | null {
  if (mention.isPlural || mention.isSame || mention.words.length !== 1) return null;
  const [noun] = mention.words;
  const own = scene.entities.filter(
    entity =>
      entity.type === 'anonymous' &&
      !entity.isPlural &&
      entity.cited > 0 &&
      entity.nameWords.some(words => words.includes(noun!)),
  );
  return own.length === 1 ? own[0]! : null;
}
