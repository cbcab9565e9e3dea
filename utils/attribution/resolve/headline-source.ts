import { byDescription } from './by-description';
import { type Entity, isPersonal } from './entity';
import type { Mention } from './mention';
import type { Scene } from './scene';

/** The first source of the opening paragraphs that an unnamed headline source ("American institute:") can be. */
export function headlineSource(scene: Scene, mention: Mention, first: readonly Entity[]): Entity | null {
  const describes =
    mention.kind === 'institution-noun' ||
    mention.kind === 'document' ||
    mention.kind === 'author' ||
    mention.kind === 'institution';
  if (!describes || mention.institution) return null;
  const fits = first.filter(
    entity =>
      !isPersonal(entity) &&
      entity.isListed &&
      (mention.country === null || entity.country === null || entity.country === mention.country),
  );
  if (mention.kind === 'document') return fits.find(entity => entity.documentWords.size > 0) ?? fits[0] ?? null;
  return byDescription(scene, { ...mention, isBroad: true }, fits) ?? fits[0] ?? null;
}
