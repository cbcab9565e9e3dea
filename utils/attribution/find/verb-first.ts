import type { Attribution } from '../../model';
import { type Span, TITLE } from '../../model';
import { analyse } from '../analyse';
import type { FoundAttribution } from '../found';
import { compileLexicon, type Lexicon } from '../lexicon';
import type { LanguagePack, VerbFirst } from '../pack';
import { quotedShare } from './content';
import { joinedParts } from './joined-parts';
import type { SearchedText } from './searched-text';
import type { VerbFirstText } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { findVerbFirstColonQuote, findVerbFirstHeadline } from './verb-first-headline';
import { findVerbFirstIssued } from './verb-first-issued';
import { spanOfTerms } from './verb-first-name';
import { findVerbFirstNouns } from './verb-first-noun';
import { findVerbFirstPhrases } from './verb-first-phrase';
import { findVerbFirstRelays } from './verb-first-relay';
import { verbFirstSets } from './verb-first-sets';
import { settle } from './verb-first-settle';
import { rememberSurname } from './verb-first-surname';
import { readTerms } from './verb-first-terms';
import { findVerbFirstVerbs } from './verb-first-verb';

/**
 * Every place where the texts credit something to a source, for languages where the verb comes first (see `VerbFirst`).
 *
 * @throws {RangeError} If the pack lacks its `verbFirst` part.
 */
export function findVerbFirst(texts: readonly SearchedText[], pack: LanguagePack): FoundAttribution[] {
  if (!pack.verbFirst) throw new RangeError(`Pack ${pack.code} has verbs first but no verbFirst part`);
  const lexicon = compileLexicon(pack);
  const found: FoundAttribution[] = [];
  const grammar = pack.verbFirst;
  const surnames = new Set<string>();
  const read = texts.map(searched => readText(searched, lexicon, grammar, surnames));
  const bodies = read.map(text => (text.paragraph.block === TITLE ? [] : settle(text, candidatesIn(text))));
  const cited = bodies.flatMap((candidates, index) => candidates.flatMap(candidate => keysOf(read[index]!, candidate)));
  const isCited = (key: string) => key.length > 2 && cited.some(source => ` ${source} `.includes(` ${key} `));
  texts.forEach((_, index) => {
    const text = read[index]!;
    const settled = text.paragraph.block === TITLE ? settle(text, headlineIn(text, isCited)) : bodies[index]!;
    const first = found.length;
    settled.forEach(candidate => {
      found.push(toFound(text, candidate, pack, first, texts[index + 1]));
    });
  });
  return found;
}

function readText(searched: SearchedText, lexicon: Lexicon, grammar: VerbFirst, surnames: Set<string>): VerbFirstText {
  const paragraph = searched.paragraph ?? analyse(searched.block, searched.text, lexicon, searched.names);
  const sets = verbFirstSets(lexicon, grammar);
  return { paragraph, sets, terms: readTerms(paragraph, sets), surnames };
}

function keysOf({ terms }: VerbFirstText, { source }: VerbFirstCandidate): string[] {
  if (!source) return [];
  return [
    terms
      .slice(source.from, source.to)
      .map(term => term.key)
      .join(' '),
  ];
}

function headlineIn(text: VerbFirstText, isCited: (key: string) => boolean): VerbFirstCandidate[] {
  const headline = findVerbFirstHeadline(text, isCited);
  return headline ? [headline] : candidatesIn(text, true);
}

function candidatesIn(text: VerbFirstText, isHeadline = false): VerbFirstCandidate[] {
  const found: VerbFirstCandidate[] = [];
  for (const sentence of text.paragraph.sentences) {
    const issued = findVerbFirstIssued(text, sentence);
    const verbs = findVerbFirstVerbs(text, sentence, issued ? [...found, issued] : found, isHeadline);
    const all = [
      ...(issued ? [issued] : []),
      ...verbs,
      ...findVerbFirstPhrases(text, sentence),
      ...findVerbFirstRelays(text, sentence),
      ...findVerbFirstNouns(text, sentence),
    ];
    const colon = all.length === 0 ? findVerbFirstColonQuote(text, sentence) : null;
    found.push(...(colon ? [colon] : all));
    for (const { source } of all) if (source) rememberSurname(text, source);
  }
  return found;
}

function toFound(
  text: VerbFirstText,
  candidate: VerbFirstCandidate & { readonly sharesWith: number | null },
  pack: LanguagePack,
  first: number,
  next: SearchedText | undefined,
): FoundAttribution {
  const { block } = text.paragraph;
  const { source } = candidate;
  const [head, ...others] = source ? partsOf(text, candidate) : [];
  // Only the cue's own sentence: some pages set a whole article as one paragraph.
  const { from, to } = candidate.sentence;
  const sentence = { ...text.paragraph, words: text.paragraph.words.slice(from, to) };
  const quoted = quotedShare(sentence, candidate.content);
  const elsewhere =
    candidate.contentInNext && next && next.text !== '' && block !== TITLE
      ? [{ block: next.block, start: 0, end: next.text.length }]
      : [];
  return {
    block,
    cue: candidate.cue,
    source: head ?? null,
    coSources: others,
    document: source?.document ? spanOfTerms(text.terms, source.document) : null,
    content: [...candidate.content.map(span => ({ ...span, block })), ...elsewhere],
    kind: kindOf(block, quoted),
    polarity: candidate.polarity,
    sharesSourceWith: candidate.sharesWith === null ? null : first + candidate.sharesWith,
    agreement: candidate.agreement,
    confidence: candidate.confidence,
    rule: `${pack.code}/${candidate.rule}`,
  };
}

function kindOf(block: number, quoted: ReturnType<typeof quotedShare>): Attribution['kind'] {
  if (block === TITLE) return 'headline';
  return quoted === 'all' ? 'direct' : quoted === 'some' ? 'mixed' : 'indirect';
}

/** A joint source cut into its parts: «بروكينغز | وراند». */
function partsOf(text: VerbFirstText, { source }: VerbFirstCandidate): Span[] {
  if (!source) return [];
  const edges = [source.from, ...joinedParts(text, source), source.to];
  return edges.slice(0, -1).map((from, i) => spanOfTerms(text.terms, { from, to: edges[i + 1]! }));
}
