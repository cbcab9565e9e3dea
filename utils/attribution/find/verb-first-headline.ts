import { foldKey } from '../../text/fold';
import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { isOwnQuestion } from './question';
import { contentEnd, type VerbFirstText } from './verb-first-anchor';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import { placeAt } from './verb-first-place';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isMark, type Term } from './verb-first-terms';

const LONGEST_SIDE = 9;

/** «معهد أمريكي: …»: the colon is the cue where a source fills one side of it, and no section, country or topic. */
export function findVerbFirstHeadline(
  text: VerbFirstText,
  isCitedInBody: (key: string) => boolean,
): VerbFirstCandidate | null {
  const { terms } = text;
  for (let at = 1; at < terms.length - 1; at++) {
    if (!isMark(terms[at], ':') || terms[at]!.word.quote >= 0) continue;
    const before = side(text, 0, at, terms[at + 1]!.word.quote >= 0, isCitedInBody);
    const isShort = terms.length - at - 1 <= 4 && at > 3 && isSourceWord(terms[at + 1]);
    const after = before || !isShort ? null : side(text, at + 1, terms.length, false, isCitedInBody);
    const source = before ?? after;
    if (!source) return null;
    const [from, to] = before ? [at + 1, terms.length] : [0, at];
    if (isOwnQuestion(text.paragraph.text.slice(terms[from]!.word.start, terms[to - 1]!.word.end))) return null;
    const sentence = { start: 0, end: text.paragraph.text.length, from: 0, to: terms.length };
    const cue = { from: at, to: at + 1 };
    const confidence = before ? 0.85 : 0.75;
    return makeVerbFirst(terms, { cue, source, content: { from, to }, sentence, rule: 'headline-colon', confidence });
  }
  return null;
}

/** The whole side as one source. */
function side(
  text: VerbFirstText,
  from: number,
  to: number,
  hasQuote: boolean,
  isCitedInBody: (key: string) => boolean,
): SourceTerms | null {
  const { terms, sets, paragraph } = text;
  if (to - from > LONGEST_SIDE || to <= from) return null;
  const label = foldKey(paragraph.text.slice(terms[from]!.word.start, terms[to - 1]!.word.end)).trim();
  // «إيران: …»: a country is a topic, unless it speaks in the text too.
  const isState = placeAt(text, from) === to - from && isCitedInBody(label);
  if (sets.lexicon.headlineLabels.has(label) || (sets.has('topics', label) && !isState)) return null;
  if (terms.slice(from, to).some(term => is(term, CLASS.complementiser | CLASS.relative))) return null;
  const topicAt = terms.findIndex((term, at) => at > from && at < to && sets.has('topicWords', term.key));
  const isBody = terms[from]!.senses.some(({ kind }) => kind === 'institution' || kind === 'role');
  const limit = topicAt > 0 && isBody ? topicAt : to;
  const source = readSource(terms, from, sets, { mode: 'loose', limit });
  if (!source) return null;
  const rest = terms.slice(source.to, to);
  const nameKey = terms
    .slice(source.from, source.to)
    .map(term => term.key)
    .join(' ');
  const maySpeak = isPersonal(source, terms[from]!) || limit < to || (!source.isKnown && isCitedInBody(nameKey));
  const hasOccasion = maySpeak && (is(rest[0], CLASS.preposition) || source.to === topicAt);
  if (hasOccasion && !terms[from]!.isDefinite && !source.isKnown) return source;
  if (source.to < to - (to - source.to > 3 ? 0 : 3) && !hasOccasion) return null;
  const isTold = hasOccasion || (source.kinds.has('document') && is(rest[0], CLASS.preposition));
  if (rest.length > 0 && !isTold && !rest.every(term => is(term, CLASS.time))) return null;
  const first = terms[from]!;
  if (source.isKnown) return first.verbs.length > 0 && first.senses.length === 0 ? null : source;
  // A bare name may be a topic; one that is quoted right after is who speaks, and two or three words are most often a person.
  const words = terms.slice(from, to);
  const isBare = words.every(term => term.word.kind === 'word' && term.classes === 0 && term.verbs.length === 0);
  if (!isBare || (!isState && words.some(term => sets.has('topics', term.key)))) return null;
  if (hasQuote || isCitedInBody(label)) return source;
  return words.length >= 2 &&
    words.length <= 3 &&
    words.every(term => !term.isDefinite || term !== first) &&
    !first.isDefinite &&
    isName(text, from)
    ? source
    : null;
}

/** «وزير الدفاع | بعد لقائه القائد: …»: who has an office may be told with the occasion. */
function isPersonal({ headKinds }: SourceTerms, first: Term): boolean {
  return (
    first.senses.length > 0 && (headKinds.has('role') || headKinds.has('spokesperson')) && first.verbs.length === 0
  );
}

function isSourceWord(term: Term | undefined): boolean {
  return term !== undefined && (term.senses.length > 0 || term.word.name >= 0 || term.bareNameEnd >= 0);
}

function isName({ terms, sets }: VerbFirstText, from: number): boolean {
  return !sets.has('verbalNouns', terms[from]!.key) && terms[from]!.senses.length === 0 && !terms[from + 1]?.isDefinite;
}

/** «سلمى قاسم: «تأخرنا»» inside running text: a source, a colon, a quotation and no verb. */
export function findVerbFirstColonQuote(text: VerbFirstText, sentence: Sentence): VerbFirstCandidate | null {
  const { terms } = text;
  for (let at = sentence.from + 1; at < Math.min(sentence.to - 1, sentence.from + LONGEST_SIDE + 1); at++) {
    if (!isMark(terms[at], ':') || terms[at]!.word.quote >= 0) continue;
    if (terms[at + 1]!.word.quote < 0) return null;
    const source = side(text, sentence.from, at, true, () => false);
    if (!source) return null;
    const content = { from: at + 1, to: contentEnd(text, sentence) };
    const cue = { from: at, to: at + 1 };
    return makeVerbFirst(terms, { cue, source, content, sentence, rule: 'colon-quote', confidence: 0.7 });
  }
  return null;
}
