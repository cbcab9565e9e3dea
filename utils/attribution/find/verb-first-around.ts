import type { Span } from '../../model';
import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { contentEnd, isPause, type VerbFirstText } from './verb-first-anchor';
import { is, isComma, isMark, phraseAt, type Term } from './verb-first-terms';

export type Content = { readonly spans: readonly Span[]; readonly cutsAt: number | null };

/** The clause the phrase hangs on: what follows if it opens its clause, what precedes (and goes on after it) if not. */
export function around(text: VerbFirstText, sentence: Sentence, from: number, to: number): Content {
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
    phraseAt(terms, next, sets, 'contentBreaks') === 0;
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
    const opener = phraseAt(terms, at, sets, 'clauseOpeners');
    if (opener > 0) return { at: at + opener, isNew: true, opener: at };
    if (term.joint !== '' && at === from) return { at: from, isNew: true, opener: at };
    if (term.joint !== '' && term.verbs.length > 0) return { at, isNew: true, opener: at };
  }
  if (terms[from]!.joint !== '' && from > sentence.from && isComma(terms[from - 1])) {
    return { at: from, isNew: true, opener: from };
  }
  const opener = phraseAt(terms, start, sets, 'sentenceOpeners');
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
  return phraseAt(text.terms, at, text.sets, 'clauseOpeners') > 0;
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
