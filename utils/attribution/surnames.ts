import type { Token } from '../text/tokens';
import { folded } from './folded';
import { CLASS, type Lexicon, type NounSense } from './lexicon';

const NONE: ReadonlySet<string> = new Set();
const PERSON: ReadonlySet<NounSense['kind']> = new Set(['role', 'spokesperson', 'author']);

/**
 * Last names that an article tells beside a role or title („Landrätin Ute **Kern**“), folded. Where all nouns have a capital,
 * a noun right behind such a name alone is no part of it: „Für Pendler sieht Kern | Vorteile“.
 */
export function surnamesIn(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<string> {
  if (lexicon.pack.sources.nounSurnames) return nounSurnamesIn(texts, lexicon);
  if (!lexicon.pack.grammar.hasCapitalNouns) return NONE;
  const found = new Set<string>();
  for (const tokens of texts) {
    tokens.forEach((token, at) => {
      if (!isPerson(token, lexicon)) return;
      const behind = nameFrom(tokens, at + 1, lexicon);
      if (behind > at + 1) found.add(tokens[behind - 1]!.key);
      // „Ute Kern, Landrätin“
      const comma = tokens[at - 1];
      if (comma?.text === ',' && at > 2 && nameFrom(tokens, at - 3, lexicon) === at - 1) found.add(tokens[at - 2]!.key);
    });
  }
  return found;
}

/** Last names as `surnamesIn` has them, and all that stand right behind another name that is no noun: „Ute **Kern**“. Folded. */
export function lastNamesIn(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<string> {
  const found = new Set(surnamesIn(texts, lexicon));
  for (const tokens of texts)
    tokens.forEach((token, at) => {
      const isFirst = isNamePart(tokens[at - 1], lexicon) && !isArticle(tokens[at - 2], lexicon);
      if (isFirst && isNamePart(token, lexicon) && !tokens[at + 1]?.isCapital) found.add(token.key);
    });
  return found;
}

function isPerson(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  if ((lexicon.classOf(token.key) & CLASS.title) !== 0) return true;
  return token.isCapital && (lexicon.nounAt([token.key], 0)?.senses.some(({ kind }) => PERSON.has(kind)) ?? false);
}

/** Behind one or two words with a capital that are no known nouns. */
function nameFrom(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (at < from + 2 && isNamePart(tokens[at], lexicon)) at++;
  return isNamePart(tokens[at], lexicon) ? from : at;
}

function isNamePart(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.isCapital &&
    (lexicon.classOf(token.key) & ~CLASS.adverb) === 0 &&
    lexicon.nounAt([token.key], 0) === null
  );
}

/** "Sally **Baker**", "Tim **Cook**": a noun in capitals behind a plain first name, with no more of the name behind it. */
function nounSurnamesIn(texts: readonly (readonly Token[])[], lexicon: Lexicon): ReadonlySet<string> {
  const nouns = folded(lexicon.pack.sources.nounSurnames);
  const found = new Set<string>();
  for (const tokens of texts) {
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]!;
      if (!token.isCapital || !nouns.has(token.key) || !isNamePart(tokens[at - 1], lexicon)) continue;
      const first = tokens[at - 1]!;
      const isFirstName = /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(first.text) && !isArticle(tokens[at - 2], lexicon);
      const next = tokens[at + 1];
      const goesOn = next?.kind === 'number' || (next?.kind === 'word' && next.isCapital);
      if (isFirstName && token.spaceBefore && !goesOn) found.add(token.key);
    }
  }
  return found;
}

function isArticle(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && (lexicon.classOf(token.key) & CLASS.determiner) !== 0;
}

/** True where the word is a last name of the article: not behind an article or preposition ("the King", "in May"). */
export function isSurname(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  surnames: ReadonlySet<string> | undefined,
): boolean {
  const token = tokens[index]!;
  if (!surnames?.has(token.key) || !token.isCapital || !lexicon.pack.sources.nounSurnames) return false;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (next?.kind === 'number' || (next?.kind === 'word' && next.isCapital)) return false;
  if (before?.kind !== 'word') return before?.kind !== 'number';
  return (lexicon.classOf(before.key) & (CLASS.determiner | CLASS.preposition)) === 0 || before.isCapital;
}
