import type { SourceType } from '../../model';
import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import type { LanguagePack } from '../pack';
import { formsOf, spelt, speltRoles } from './declined';
import { wordsOf } from './words';

/** What a noun or fixed phrase says about a source. */
export type NounSense =
  | { readonly kind: 'institution'; readonly type: SourceType }
  | {
      readonly kind:
        | 'document'
        | 'role'
        | 'spokesperson'
        | 'author'
        | 'collective'
        | 'anonymous'
        | 'source'
        | 'opinion-holder';
    };

export type NounEntry = { words: readonly string[]; senses: NounSense[] };

/** Source nouns and fixed phrases by their first folded word, longest first. */
export function compileNouns(pack: LanguagePack): Map<string, NounEntry[]> {
  const byFirst = new Map<string, NounEntry[]>();
  const add = (phrases: readonly string[] | undefined, sense: NounSense) => {
    for (const phrase of (phrases ?? []).flatMap(formsOf)) {
      const words = wordsOf(phrase, pack);
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      const known = list.find(entry => entry.words.join(' ') === words.join(' '));
      if (known) known.senses.push(sense);
      else list.push({ words, senses: [sense] });
      byFirst.set(first, list);
    }
  };
  const { sources } = pack;
  for (const [type, nouns] of Object.entries(sources.institutions)) {
    add(spelt(nouns, sources), { kind: 'institution', type: type as SourceType });
  }
  const { roles, groups } = speltRoles(sources.roles, sources);
  add(spelt(sources.documents, sources), { kind: 'document' });
  add(sources.spokespersons, { kind: 'spokesperson' });
  add(roles, { kind: 'role' });
  add(sources.authors, { kind: 'author' });
  add([...sources.collectives, ...groups], { kind: 'collective' });
  add(groupsOf(pack, byFirst), { kind: 'collective' });
  add(sources.anonymous, { kind: 'anonymous' });
  add(sources.sourceNouns, { kind: 'source' });
  add(sources.opinionHolders, { kind: 'opinion-holder' });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** "dietitians", "fishermen": plurals of trades that are not listed by themselves. */
function groupsOf(
  { sources: { groupedRoles }, grammar: { ownersFollow } }: LanguagePack,
  known: ReadonlyMap<string, readonly NounEntry[]>,
): string[] {
  if (!groupedRoles) return [];
  const endings = groupedRoles.endings.map(pair => pair.split(' '));
  const plurals = groupedRoles.roles.flatMap(role => {
    // « chef de gare »: where the head comes first, the end of a phrase shows no plural.
    if (ownersFollow && role.includes(' ')) return [];
    const [one = '', many = ''] = endings.find(([ending = '']) => ending === '*' || role.endsWith(ending)) ?? [];
    return many === '' ? [] : [(one === '*' ? role : role.slice(0, -one.length)) + many];
  });
  return plurals.filter(plural => !known.has(foldKey(plural)));
}

/** Letters that the last part of a compound has at the least: shorter ones are endings of many words. */
const SHORTEST_HEAD = 5;

/** @param first - Read in the place of the word at `at`: what is left of it without glued letters. */
export type NounFinder = (
  keys: readonly string[],
  at: number,
  first?: string,
) => { readonly length: number; readonly senses: readonly NounSense[] } | null;

/** Finds the longest source noun or fixed phrase at a word; of a compound, by the noun it ends with. */
export function nounFinder(
  pack: LanguagePack,
  nouns: ReadonlyMap<string, readonly NounEntry[]>,
  ownedForms: (key: string) => readonly string[],
): NounFinder {
  const roleEndings = (pack.sources.roleEndings ?? []).map(foldKey);

  // The longest known noun that a long word ends with.
  const compoundAt = remember((key: string): { length: number; senses: readonly NounSense[] } | null => {
    if (!pack.sources.isCompounding) return null;
    // „Barmer-Chef“: what a hyphen sets off may be short.
    const last = key.includes('-') ? nouns.get(key.slice(key.lastIndexOf('-') + 1)) : undefined;
    const hyphened = last?.find(({ words }) => words.length === 1);
    if (hyphened) return { length: 1, senses: hyphened.senses };
    // „des Ministers“, „des Amtes“
    for (const form of [key, ...ownedForms(key)]) {
      for (let from = form === key ? 3 : 0; from <= form.length - SHORTEST_HEAD; from++) {
        if (from === 1 || from === 2) continue;
        const entry = nouns.get(form.slice(from))?.find(({ words }) => words.length === 1);
        if (entry) return { length: 1, senses: entry.senses };
      }
    }
    return roleEndings.some(ending => key.length > ending.length + 1 && key.endsWith(ending))
      ? { length: 1, senses: [{ kind: 'role' }] }
      : null;
  });

  return (keys, at, first = keys[at] ?? '') => {
    const entries = nouns.get(first);
    if (entries === undefined) return compoundAt(first);
    for (const { words, senses } of entries) {
      if (words.every((word, i) => i === 0 || keys[at + i] === word)) return { length: words.length, senses };
    }
    return null;
  };
}
