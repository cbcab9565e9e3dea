import type { Entity } from './entity';
import type { Mention } from './mention';
import { isOtherType, NAMESAKES } from './name-in-name';

/** "Norvix" and "Norvix Foundation" share a word of their names: a known firm and a body of another kind. */
export function isNamesake(entity: Entity, mention: Mention): boolean {
  const { institution, types } = mention;
  if (entity.institution && institution === null)
    return NAMESAKES.has(entity.institution.type) && isOtherType(types, entity.institution.type);
  if (!institution || entity.institution) return false;
  return NAMESAKES.has(institution.type) && entity.type === 'ngo';
}
