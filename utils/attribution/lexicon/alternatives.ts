/**
 * The phrases that one line of a pack stands for: `nach [|der|den] angaben [|von] {source}` is six of them. An empty
 * alternative leaves the place out.
 *
 * Throws on a bracket that is not closed.
 */
export function alternatives(line: string): string[] {
  const open = line.indexOf('[');
  if (open < 0) return [line.replace(/\s+/gu, ' ').trim()];
  const close = line.indexOf(']', open);
  if (close < 0) throw new RangeError(`Bracket not closed: "${line}"`);
  const choices = line.slice(open + 1, close).split('|');
  return choices.flatMap(choice => alternatives(line.slice(0, open) + choice + line.slice(close + 1)));
}
