import { foldKey } from '../../text/fold';
import { CLASS } from '../lexicon';
import { dualHead } from './dual-head';
import { placeAt } from './verb-first-place';
import type { VerbFirstSets } from './verb-first-sets';
import type { SourceTerms } from './verb-first-source-terms';
import { is, type Term } from './verb-first-terms';

type Text = { readonly terms: readonly Term[]; readonly sets: VerbFirstSets };

/**
 * Where the second of two joined sources begins that nothing showed while the phrase was read: «قطر | ومصر», «سالم العمري | ونورة
 * الحربي», «وزارتا الصحة | والتعليم», «حركة نهار | وحزب الميناء».
 */
export function joinedParts(text: Text, source: SourceTerms): readonly number[] {
  if (source.splits.length > 0 || source.document) return source.splits;
  const { terms } = text;
  if (isEachOf(text, source.from)) {
    const all = jointsOf(text, source);
    if (all.length > 0 && !source.kinds.has('institution')) return all;
  }
  const isDual = dualHead(text.sets.lexicon, terms[source.from]!.key) !== null;
  for (let at = source.from + 1; at < source.to; at++) {
    const term = terms[at]!;
    if (term.word.kind === 'mark' || term.word.quote >= 0) return source.splits;
    // Inside one known name («المجلس الاقتصادي والاجتماعي») nothing is joined.
    if (term.word.name >= 0 && term.word.name === terms[at - 1]!.word.name) continue;
    const stem = joinedStem(text, term);
    if (stem === null) continue;
    if (isDual && at > source.from + 1) return [at];
    const isOther =
      isJoinedPlaceOf(text, source, at, stem) ||
      isJoinedPerson(text, source, at, stem) ||
      isJoinedOffice(text, source, at) ||
      isJoinedBody(text, source, at);
    if (isOther) return [at];
  }
  return source.splits;
}

/** «كل من | قطر ومصر»: each of those named next. */
function isEachOf({ terms, sets }: Text, from: number): boolean {
  return (
    sets.grammar.eachOf?.some(phrase => {
      const words = phrase.split(' ').map(foldKey);
      return words.every((word, i) => terms[from - words.length + i]?.key === word);
    }) === true
  );
}

function jointsOf(text: Text, { from, to }: SourceTerms): number[] {
  const found: number[] = [];
  for (let at = from + 1; at < to; at++) if (joinedStem(text, text.terms[at]!) !== null) found.push(at);
  return found;
}

/** What «كل من» counts at word `start`: two sources at the least, without the words that count them; null if nothing is. */
export function countedSource(
  text: Text,
  start: number,
  read: (from: number) => SourceTerms | null,
): SourceTerms | null {
  const length = text.sets.grammar.eachOf
    ?.map(phrase => phrase.split(' ').length)
    .find(size => isEachOf(text, start + size));
  const source = length === undefined ? null : read(start + length);
  return source && joinedParts(text, source).length > 0 ? source : null;
}

/** What is left of a word without the conjunction glued to it; null if it has none. */
function joinedStem({ sets }: Text, term: Term): string | null {
  const letter = sets.conjunctions.find(joint => term.key.startsWith(joint));
  if (letter === undefined || term.key.length < letter.length + 3) return null;
  return term.joint !== '' || !sets.has('givenNames', term.key) ? term.key.slice(letter.length) : null;
}

/** «قطر | ومصر», «الاتحاد الأوروبي | وبريطانيا»: states, or a known body and a state. */
function isJoinedPlaceOf(text: Text, { from, to }: SourceTerms, at: number, stem: string): boolean {
  const { terms, sets } = text;
  const isState = sets
    .phrasesFrom('states', stem)
    .some(name => name.length === to - at && name.every((part, i) => i === 0 || terms[at + i]?.key === part));
  if (!isState) return false;
  const isNamed = terms[from]!.word.name >= 0 && terms[at - 1]!.word.name === terms[from]!.word.name;
  return isNamed || placeAt(text, from) === at - from;
}

/** «سالم العمري | ونورة الحربي», «الباحثان جون ميلر | وسارة كوهين»: a first name behind somebody's name. */
function isJoinedPerson({ terms, sets }: Text, { from, to, kinds }: SourceTerms, at: number, stem: string): boolean {
  const isGiven = sets.has('givenNames', stem) || sets.has('givenOpeners', stem);
  if (!isGiven || kinds.has('institution')) return false;
  const before = terms.slice(from, at);
  const hasName = before.some(term => sets.has('givenNames', term.key));
  const isBare = before.every(term => term.senses.length === 0 && !is(term, CLASS.title));
  return hasName || (isBare && to - at === at - from) || isOfTwo(terms[from]!, sets);
}

/** «الرئيس سالم نجار | والمديرة العامة منى حداد»: an office and a name behind a name. */
function isJoinedOffice({ terms }: Text, { from, to, headKinds }: SourceTerms, at: number): boolean {
  const term = terms[at]!;
  const isPlain = (other: Term | undefined) =>
    other?.word.kind === 'word' && other.senses.length === 0 && other.classes === 0 && !other.preposition;
  const isName = (end: number) => isPlain(terms[end - 1]) && isPlain(terms[end - 2]) && !terms[end - 2]!.isDefinite;
  const isOffice = term.isDefinite && (term.senses.some(({ kind }) => kind === 'role') || is(term, CLASS.title));
  return isOffice && headKinds.has('role') && at - from > 2 && to - at > 2 && isName(at) && isName(to);
}

/** «الوزيران», «الباحثتين»: two who are named next. */
function isOfTwo({ isDefinite, stem, senses }: Term, { lexicon }: VerbFirstSets): boolean {
  return isDefinite && senses.some(({ kind }) => kind !== 'institution') && lexicon.nounAt([stem], 0) === null;
}

/** «حركة نهار | وحزب الميناء»: another noun for one body, behind a body's name. */
function isJoinedBody({ terms, sets }: Text, { from, to }: SourceTerms, at: number): boolean {
  const term = terms[at]!;
  const isBody = (other: Term) => other.senses.length > 0 && other.senses.every(({ kind }) => kind === 'institution');
  const isNamed = at - from > 1 && terms[at - 1]!.senses.length === 0 && terms[at - 1]!.word.kind === 'word';
  // «حركة شبابية | وحزبا سياسيا»: told of what kind they are, and named nowhere.
  const endings = sets.grammar.adjectiveEndings.split(' ').map(foldKey);
  const isAnyOf = endings.some(ending => terms[at - 1]!.key.endsWith(ending));
  if (isAnyOf || sets.lexicon.nounAt([term.stem], 0) === null) return false;
  return isNamed && isBody(terms[from]!) && isBody(term) && !term.isDefinite && to - at > 1;
}
