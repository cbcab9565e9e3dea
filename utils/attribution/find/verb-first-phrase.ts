import type { Span } from '../../model';
import type { Sentence } from '../analyse';
import { CLASS, type CompiledPhrase } from '../lexicon';
import { anchorAt, contentEnd, isPause, type VerbFirstText } from './verb-first-anchor';
import type { VerbFirstCandidate } from './verb-first-candidate';
import { looksLikeName } from './verb-first-name';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isComma, isMark, phraseAt, type Term } from './verb-first-terms';

const CONFIDENCE = { known: 0.95, unknown: 0.65, own: 0.85, what: 0.9 };

/** Words of an opening before the phrase's own clause: «وفي المقابل، وبحسب …». */
const NONE = { gender: null, number: null } as const;

type Cue = {
  readonly from: number;
  readonly to: number;
  readonly sourceAt: number;
  readonly phrase: CompiledPhrase | null;
};

/** «وفقا لـ», «بحسب», «نقلا عن», «كما ذكرت»: phrases with the source after them, anywhere in the sentence. */
export function findVerbFirstPhrases(text: VerbFirstText, sentence: Sentence): VerbFirstCandidate[] {
  const found: VerbFirstCandidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const term = text.terms[at]!;
    if (term.word.kind !== 'word' || term.word.quote >= 0 || term.word.name >= 0) continue;
    const candidate = readOwn(text, sentence, at) ?? readAs(text, sentence, at) ?? readPhrase(text, sentence, at);
    if (!candidate) continue;
    found.push(candidate);
    at = Math.max(at, candidate.source ? candidate.source.to - 1 : candidate.cueTo - 1);
  }
  return found;
}

/** «على حد قوله»: the source is in the phrase, as a pronoun. */
function readOwn(text: VerbFirstText, sentence: Sentence, at: number): VerbFirstCandidate | null {
  const { terms, sets } = text;
  const length = phraseAt(terms, at, sets.phrases('ownPhrases'));
  if (length === 0) return null;
  const to = at + length;
  const next = terms[to];
  const isWhole = to >= sentence.to || next?.word.kind === 'mark' || is(next, CLASS.conjunction) || next?.joint !== '';
  if (!isWhole) return null;
  const content = around(text, sentence, at, to);
  if (content.spans.length === 0) return null;
  return { ...build(text, sentence, { from: at, to }, null, content, CONFIDENCE.own, 'own-phrase'), shares: true };
}

/** «كما ذكرت الصحيفة», «حسبما أفاد مصدر»: "as", a verb of saying, and who said. */
function readAs(text: VerbFirstText, sentence: Sentence, at: number): VerbFirstCandidate | null {
  const { terms, sets } = text;
  const term = terms[at]!;
  const joint = sets.conjunctions.find(letter => term.key.startsWith(letter)) ?? '';
  const key = sets.has('asWords', term.key) ? term.key : term.key.slice(joint.length);
  if (!sets.has('asWords', key)) return null;
  if (terms[at + 1]?.verbs.length === 0 && !sets.has('issuerVerbs', terms[at + 1]?.key ?? '')) return null;
  const cue = throughVerb(text, at, at + 1, sentence.to);
  if (!cue || cue.to - cue.from < 2) return null;
  const sourceAt = pastHearer(text, cue.sourceAt);
  const source = readSource(terms, sourceAt, sets, { mode: 'strict', limit: sentence.to });
  if (!source?.isKnown) return null;
  const after = afterInsertions(text, source.to, sentence.to);
  const form = terms[at + 1]!.verbs[0] ?? null;
  const anchor = anchorAt(text, after, sentence.to, form);
  if (anchor && !isPause(terms[source.to])) return null;
  if (anchor && anchor.kind !== 'quote') return null;
  const next = terms[source.to];
  const closes =
    source.to >= contentEnd(text, sentence) || next?.word.kind === 'mark' || is(next, CLASS.preposition | CLASS.time);
  if (!closes) return null;
  const isOpening = at === sentence.from;
  if (isOpening && !isComma(next)) return null;
  const content = around(text, sentence, at, source.to);
  return content.spans.length > 0
    ? build(text, sentence, { from: at, to: cue.to }, source, content, CONFIDENCE.what, 'as-phrase')
    : null;
}

function afterInsertions(text: VerbFirstText, from: number, to: number): number {
  const { terms } = text;
  let at = from;
  while (at < to && (isComma(terms[at]) || is(terms[at], CLASS.time | CLASS.adverb))) at++;
  return at;
}

function readPhrase(text: VerbFirstText, sentence: Sentence, at: number): VerbFirstCandidate | null {
  const { terms, sets } = text;
  const cue = phraseCueAt(text, sentence, at);
  if (!cue) return null;
  const what = sets.has('whatWords', terms[cue.sourceAt]?.key ?? '')
    ? throughVerb(text, cue.from, cue.sourceAt + 1, sentence.to)
    : null;
  const isWhat = sets.has('whatWords', terms[cue.sourceAt]?.key ?? '');
  if ((isWhat || cue.phrase?.cue.whatOnly) && !what) return null;
  const sourceAt = what ? pastHearer(text, what.sourceAt) : cue.sourceAt;
  const range = what ? { from: cue.from, to: what.to } : { from: cue.from, to: cue.to };
  const source = readSource(terms, sourceAt, sets, { mode: 'strict', limit: sentence.to });
  if (!source) return null;
  if (cue.phrase && !what && isRefused(text, cue.phrase, source)) return null;
  const isSure = source.isKnown || what !== null;
  if (!isSure && (cue.phrase?.cue.needsSource || !(source.to - source.from > 1 && looksLikeName(terms, source, sets))))
    return null;
  const end = source.to;
  const content = around(text, sentence, cue.from, end);
  if (content.spans.length === 0) return null;
  const confidence = isSure ? CONFIDENCE.known : CONFIDENCE.unknown;
  return build(text, sentence, range, source, content, confidence, 'phrase', cue.phrase?.cue.class);
}

/** A phrase of the pack at `at`; a last letter of it that stands alone is glued to the source. */
function phraseCueAt(text: VerbFirstText, sentence: Sentence, at: number): Cue | null {
  const { terms, sets } = text;
  const term = terms[at]!;
  const keys = [
    term.key,
    ...sets.conjunctions.filter(letter => term.key.startsWith(letter)).map(letter => term.key.slice(letter.length)),
  ];
  for (const key of keys) {
    for (const phrase of sets.lexicon.phrasesAt(key)) {
      const { words } = phrase;
      const last = words.at(-1)!;
      const isGlued = words.length > 1 && sets.prepositions.includes(last);
      const full = isGlued ? words.slice(0, -1) : words;
      if (!full.every((part, i) => i === 0 || (at + i < sentence.to && terms[at + i]!.key === part))) continue;
      const sourceAt = at + full.length;
      if (sourceAt >= sentence.to) continue;
      if (isGlued && !terms[sourceAt]!.key.startsWith(last)) continue;
      if (terms[sourceAt]!.word.kind === 'mark' && terms[sourceAt]!.word.quote < 0) continue;
      return { from: at, to: sourceAt, sourceAt, phrase };
    }
  }
  return null;
}

/** «وفق ما قال | للإذاعة | رئيس البلدية»: who is told, with its preposition. */
function pastHearer({ terms, sets }: VerbFirstText, at: number): number {
  const key = terms[at]?.key ?? '';
  const isTold = sets.has('hearers', key) && sets.prepositions.some(letter => key.startsWith(letter));
  return isTold && terms[at]!.word.name < 0 && terms[at + 1]?.word.kind === 'word' ? at + 1 : at;
}

/** Over a verb of saying and its pronoun: «ما | نشرته», «ما | جاء في», «كما | أفادت به». */
function throughVerb(
  text: VerbFirstText,
  from: number,
  verbAt: number,
  to: number,
): { readonly from: number; readonly to: number; readonly sourceAt: number } | null {
  const { terms, sets } = text;
  let at = verbAt;
  while (at < to && is(terms[at], CLASS.auxiliary)) at++;
  const verb = terms[at];
  if (!verb || at >= to || verb.word.kind !== 'word') return null;
  const isVerb = verb.verbs.some(form => form.form === 'finite') || sets.has('issuerVerbs', verb.key);
  if (!isVerb) return null;
  at++;
  if (sets.has('whatParticles', terms[at]?.key ?? '')) at++;
  return at < to ? { from, to: at, sourceAt: at } : null;
}

function isRefused(text: VerbFirstText, phrase: CompiledPhrase, source: SourceTerms): boolean {
  const { terms } = text;
  const first = terms[source.from]!;
  if (source.kinds.size > 0 && first.senses.length > 0 && !first.isDefinite) {
    // «وفقا لبرنامج الأغذية العالمي» is a body's, «وفقا لجدول معتمد» nobody's.
    const mayBeMeasure = first.preposition === '' || !source.kinds.has('institution');
    return mayBeMeasure && phrase.butNot.some(refused => refused.length === 1 && refused[0] === first.stem);
  }
  const article = text.sets.lexicon.pack.gluedArticle ?? '';
  const firsts = [first.key, first.stem, first.isDefinite ? article + first.stem : first.stem];
  return phrase.butNot.some(refused =>
    refused.every((part, i) => (i === 0 ? firsts.includes(part) : terms[source.from + i]?.key === part)),
  );
}

type Content = { readonly spans: readonly Span[]; readonly cutsAt: number | null };

/** The clause the phrase hangs on: what follows if it opens its clause, what precedes (and goes on after it) if not. */
function around(text: VerbFirstText, sentence: Sentence, from: number, to: number): Content {
  const { terms, sets } = text;
  const end = contentEnd(text, sentence);
  const opening = clauseStart(text, sentence, from);
  const cutsAt = opening.isNew && opening.at > sentence.from ? cutOffset(text, opening.opener) : null;
  if (opening.at >= from) {
    const start = afterSource(text, to, end);
    if (start < end) return { spans: [spanOf(terms, start, end)], cutsAt };
    return { spans: [], cutsAt: null };
  }
  let leftEnd = from;
  while (leftEnd > opening.at && isPause(terms[leftEnd - 1])) leftEnd--;
  if (isMark(terms[leftEnd - 1], '(')) leftEnd--;
  if (leftEnd <= opening.at) return { spans: [], cutsAt: null };
  const left = spanOf(terms, opening.at, leftEnd);
  const isEnclosed = isPause(terms[from - 1]) || isMark(terms[from - 1], '(');
  const next = to + 1;
  const goesOn =
    isEnclosed &&
    (isPause(terms[to]) || isMark(terms[to], ')')) &&
    next < end &&
    !opensClause(text, next) &&
    !terms[next]!.verbs.some(form => form.form === 'participle') &&
    terms[next]!.joint === '' &&
    phraseAt(terms, next, sets.phrases('contentBreaks')) === 0;
  const isInsideClause =
    goesOn && terms.slice(opening.at, leftEnd).every(term => !isComma(term) || term.word.quote >= 0);
  const right = goesOn ? [spanOf(terms, next, end)] : [];
  const stop = goesOn && isInsideClause ? cutsAt : (cutsAt ?? (goesOn ? null : terms[leftEnd - 1]!.word.end));
  return { spans: [left, ...right], cutsAt: stop };
}

function cutOffset({ terms }: VerbFirstText, opener: number): number {
  return isPause(terms[opener - 1]) ? terms[opener - 1]!.word.start : terms[opener]!.word.start;
}

/** Word where the clause that holds word `from` begins, and the word that opens it. */
function clauseStart(
  text: VerbFirstText,
  sentence: Sentence,
  from: number,
): { readonly at: number; readonly isNew: boolean; readonly opener: number } {
  const { terms, sets } = text;
  let start = sentence.from;
  for (let at = from - 1; at > sentence.from; at--) {
    const term = terms[at]!;
    if (term.word.quote >= 0) continue;
    if (is(term, CLASS.complementiser) && !term.joint && !sets.has('notReporting', terms[at - 1]?.key ?? '')) {
      return { at: at + 1, isNew: false, opener: at };
    }
    if (!isComma(terms[at - 1]) && !isMark(term, '؛', ';')) continue;
    if (isMark(term, '؛', ';')) return { at: at + 1, isNew: true, opener: at + 1 };
    const opener = phraseAt(terms, at, sets.phrases('clauseOpeners'));
    if (opener > 0) return { at: at + opener, isNew: true, opener: at };
    if (term.joint !== '' && at === from) return { at: from, isNew: true, opener: at };
    if (term.joint !== '' && term.verbs.length > 0) return { at, isNew: true, opener: at };
  }
  if (terms[from]!.joint !== '' && from > sentence.from && isComma(terms[from - 1])) {
    return { at: from, isNew: true, opener: from };
  }
  const opener = phraseAt(terms, start, sets.phrases('sentenceOpeners'));
  if (opener > 0) start += opener + (isComma(terms[start + opener]) ? 1 : 0);
  while (
    start < from &&
    (isPause(terms[start]) || (is(terms[start], CLASS.conjunction | CLASS.adverb) && start + 1 === from))
  )
    start++;
  const lead = terms.slice(start, from);
  const isOnlyLead = lead.every(
    term => term.word.kind === 'mark' || is(term, CLASS.conjunction | CLASS.adverb | CLASS.time | CLASS.subordinator),
  );
  return { at: isOnlyLead ? from : start, isNew: false, opener: start };
}

function opensClause(text: VerbFirstText, at: number): boolean {
  return phraseAt(text.terms, at, text.sets.phrases('clauseOpeners')) > 0;
}

/** Where the clause begins after a phrase that opens the sentence: past commas, asides on the source, «…، فإن». */
function afterSource(text: VerbFirstText, to: number, end: number): number {
  const { terms, sets } = text;
  for (let at = to; at < Math.min(end, to + 30); at++) {
    const term = terms[at]!;
    if (is(term, CLASS.complementiser) && term.joint !== '' && term.word.quote < 0) return at;
    if (term.verbs.length > 0 && term.verbs.some(form => form.form === 'finite' && !form.isNounToo) && at > to + 1)
      break;
  }
  let at = to;
  const isAside = (next: Term | undefined) =>
    is(next, CLASS.relative) ||
    (is(next, CLASS.pronoun) && next?.joint !== '') ||
    sets.has('issuerVerbs', next?.key ?? '');
  for (let turn = 0; turn < 3; turn++) {
    if (isPause(terms[at])) {
      const next = terms[at + 1];
      if (!isAside(next)) return at + 1;
      const close = nextComma(terms, at + 1, end);
      if (close === null) return at + 1;
      at = close;
      continue;
    }
    const isInsertion =
      isAside(terms[at]) || is(terms[at], CLASS.preposition | CLASS.time | CLASS.adverb) || isMark(terms[at], '(');
    if (!isInsertion) return at;
    const close = nextComma(terms, at, Math.min(end, at + 16));
    if (close === null) return at;
    at = close;
  }
  return isPause(terms[at]) ? at + 1 : at;
}

function nextComma(terms: readonly Term[], from: number, end: number): number | null {
  for (let at = from; at < end; at++) if (isPause(terms[at]) && terms[at]!.word.quote < 0) return at;
  return null;
}

function spanOf(terms: readonly Term[], from: number, to: number): Span {
  return { start: terms[from]!.word.start, end: terms[to - 1]!.word.end };
}

function build(
  text: VerbFirstText,
  sentence: Sentence,
  cue: { readonly from: number; readonly to: number },
  source: SourceTerms | null,
  content: Content,
  confidence: number,
  rule: string,
  cueClass = 'say',
): VerbFirstCandidate {
  const { terms } = text;
  return {
    cue: { start: terms[cue.from]!.word.start, end: terms[cue.to - 1]!.word.end },
    cueAt: cue.from,
    cueTo: cue.to,
    source,
    content: content.spans,
    contentInNext: false,
    contentFrom: cue.to,
    opener: null,
    shares: false,
    agreement: NONE,
    cueClass,
    confidence,
    rule,
    polarity: 'said',
    cutsAt: content.cutsAt,
    sentence,
    isParticiple: false,
    isPhrase: true,
  };
}
