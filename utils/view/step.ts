/**
 * The item before or after the current one, round the end.
 *
 * @param current - Id of the current item; with null, or an id that is not here, stepping starts at either end.
 * @return Null for an empty list.
 */
export function step<T extends { readonly id: string }>(
  items: readonly T[],
  current: string | null,
  by: 1 | -1,
): T | null {
  const index = items.findIndex(item => item.id === current);
  if (index === -1) return (by === 1 ? items[0] : items.at(-1)) ?? null;
  return items.at((index + by) % items.length) ?? null;
}
