import { BEATS, DATED_WORDS, LABELS, LABELS_OR_PARTICLES, ROLES, SOURCE_LABELS, UPDATED_WORDS } from './byline-lists';

const FIRST_WORDS = new Set([...LABELS, ...LABELS_OR_PARTICLES].map(label => label.split(' ')[0]!));
const ROLE_WORDS = [...ROLES, ...DATED_WORDS, ...UPDATED_WORDS];

// Patterns that know all letters take a browser milliseconds to prepare: they are made of those words alone that a line has.
const alternatives = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replaceAll('.', '\\.'))
    .join('|')
    .replaceAll(' ', '\\s+');

/** Whether a text is nothing but what stands before a writer's name. */
export const isLabel = (text: string) => {
  const words = text.toLowerCase().replace(/\s*[:–-]$/, '');
  return LABELS.includes(words) || LABELS_OR_PARTICLES.includes(words);
};

/** Whether a line begins with what stands before a writer's name ("By", "Écrit par", «بقلم»). */
export function startsWithLabel(line: string): boolean {
  return mayBeLabelled(line) && withoutLabel(line) !== line;
}

/** A byline without its label; without a particle only where two names with capitals follow. Its space is even. */
export function withoutLabel(byline: string): string {
  if (!mayBeLabelled(byline)) return byline;
  const opens = startsWith(byline);
  const labels = LABELS.filter(opens);
  const rest =
    labels.length === 0
      ? byline
      : byline.replace(new RegExp(`^(?:${alternatives(labels)})(?:\\s*[:\\-–]\\s*|\\s+)(?=\\S)`, 'iu'), '');
  const particles = LABELS_OR_PARTICLES.filter(startsWith(rest));
  if (particles.length === 0) return rest;
  // Capitals count, so the labels are given as printed.
  const printed = particles.flatMap(word => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()]);
  return rest.replace(new RegExp(`^(?:${printed.join('|')})\\s+(?=\\p{Lu}[^\\s,]*\\s+\\p{Lu})`, 'u'), '');
}

/** A line without "Source:" at its start. */
export function withoutSourceLabel(line: string): string {
  const colon = line.indexOf(':');
  return colon > 0 && SOURCE_LABELS.includes(line.slice(0, colon).trim().toLowerCase())
    ? line.slice(colon + 1).trim()
    : line;
}

const firstWord = (line: string) => /^[^\s:\-–]*/.exec(line)![0].toLowerCase();
const startsWith = (line: string) => {
  const first = firstWord(line);
  return (label: string) => label.split(' ')[0] === first;
};
const mayBeLabelled = (line: string) => FIRST_WORDS.has(firstWord(line));

/** A byline up to where it says who its names are or when it was published. Its space is even. */
export function withoutRole(byline: string): string {
  const lower = byline.toLowerCase();
  const isMet = (words: string) => lower.includes(words);
  const roles = ROLE_WORDS.filter(isMet);
  if (roles.length === 0) return byline;
  const beats = BEATS.filter(isMet);
  const beat = beats.length === 0 ? '' : `(?:(?:${beats.join('|')})\\s+){0,3}`;
  // Behind a comma, words of the role may stand before its noun: "Mara Lind, Local government correspondent".
  const before = '(?:,(?:\\s[\\p{L}’-]+){1,3}\\s|\\s*[,|•·–—(/-]?\\s*)(?<![\\p{L}\\p{N}])';
  const role = new RegExp(`${before}${beat}(?:${alternatives(roles)})(?![\\p{L}\\p{N}]).*$`, 'iu');
  return byline.replace(role, '');
}
