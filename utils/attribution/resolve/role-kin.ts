import type { Entity } from './entity';
import type { Scene } from './scene';

/** «Livia Santoro, coordinatrice dello studio», then «la ricercatrice»: a role of this person and the mention's go together. */
export function isKin(scene: Scene, { roles: own }: Entity, roles: readonly string[]): boolean {
  const { hasRole } = lists(scene);
  const families = scene.roleFamilies.filter(family => roles.some(role => hasRole(family, role)));
  const kinds = scene.roleKinds.filter(({ names }) => roles.some(role => hasRole(names, role)));
  return [...own].some(
    role => families.some(family => hasRole(family, role)) || kinds.some(kind => hasRole(kind.roles, role)),
  );
}

/** "Gov. Ana Whitcombe", then "the governor": the first word of a family is a title in short. */
export function bearsTitle(scene: Scene, { roles: own }: Entity, roles: readonly string[]): boolean {
  const { hasRole } = lists(scene);
  const families = scene.roleFamilies.filter(family => roles.some(role => hasRole(family, role)));
  return families.some(([title]) => title !== undefined && own.has(title));
}

/** Whether a role stands in a list, or ends like one of it where words are joined: „Bundestags|abgeordneter“. */
function lists({ pack }: Scene) {
  const isCompounding = pack.sources.isCompounding === true;
  const hasRole = (list: readonly string[], role: string) =>
    list.includes(role) || (isCompounding && list.some(word => role.endsWith(word)));
  return { hasRole };
}
