import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { isFiniteCueForm } from './clause-at';
import type { Context } from './context';
import { ledAt } from './periphrasis';
import { isName } from './phrases';
import { sharesAuxiliary } from './shared-auxiliary';
import { readAgent } from './verb-agent';
import { readAsClause } from './verb-as-clause';
import { readBracket } from './verb-bracket';
import { readDropped } from './verb-dropped';
import { readFromPlace } from './verb-from-place';
import { readVerbGroup } from './verb-group';
import { readIncise } from './verb-incise';
import { readInverted } from './verb-inverted';
import { readAddressed, readObjectBefore } from './verb-object-before';
import { readParticiple } from './verb-participle';
import { readPassiveIncise } from './verb-passive-incise';
import { readPlace } from './verb-place';
import { readRelativeLast } from './verb-relative-last';
import { readSecond } from './verb-second';
import { readSubject } from './verb-subject';
import { readUnsaid } from './verb-unsaid';

/** Verbs of saying and finding in one sentence of a language where the subject comes first (or is inverted after a quotation). */
export function findVerbCues(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = paragraph.words[at]!;
    if (word.kind !== 'word' || word.name >= 0) continue;
    const led = ledAt(paragraph.words, sentence, lexicon, at);
    const forms = led?.forms ?? lexicon.verbForms(word.key);
    if (forms.length === 0 || (word.isCapital && at > sentence.from && word.quote < 0 && !followsMark(paragraph, at)))
      continue;
    if (headsNamed(paragraph, lexicon, at)) continue;
    const readings = forms
      .map(form => {
        const shares = form.form === 'past-participle' && sharesAuxiliary(paragraph, lexicon, at, found);
        const group = readVerbGroup(paragraph, sentence, form, at, led?.from, shares, lexicon);
        return group && readCue({ paragraph, sentence, lexicon, group, form, before: found });
      })
      .filter(candidate => candidate !== null);
    // « conclut à » before « conclut »: the longer cue says more.
    const best = readings.sort((a, b) => b.cue.end - a.cue.end || b.confidence - a.confidence)[0];
    if (best) found.push(best);
  }
  return found;
}

/** "a Marlow Echo | report | said": behind an article and a name, and before another verb of saying, a noun. */
function headsNamed({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  if (lexicon.pack.order !== 'subject-verb' || lexicon.pack.grammar.ownersFollow || !isName(words[at - 1]))
    return false;
  if (words[at]!.noun === null || !isFiniteCueForm(lexicon, words[at + 1])) return false;
  let from = at - 1;
  while (from > 0 && isName(words[from]) && !isIn(words[from], CLASS.determiner)) from--;
  return isIn(words[from], CLASS.determiner);
}

function followsMark(paragraph: Paragraph, at: number): boolean {
  return paragraph.words[at - 1]?.kind === 'mark';
}

/** «…, говорится | в докладе»: a verb that may do without a subject, and a place straight behind it. */
function standsBeforePlace({ paragraph, group, form }: Context): boolean {
  return form.isPlaceForm && isIn(paragraph.words[group.to], CLASS.place);
}

/** „In dem Brief steht, | dass …“ */
function isThat({ paragraph, group }: Context): boolean {
  return paragraph.words[group.to]?.text === ',' && isIn(paragraph.words[group.to + 1], CLASS.complementiser);
}

/** «Мастер | отрезал |: «Нет»», «… крикнул | водителю: «Стой!»»: the next mark is a colon, with a quotation behind it. */
function isBeforeColon({ paragraph: { words }, sentence, group }: Context): boolean {
  const next = words.findIndex((word, at) => at >= group.to && word.kind === 'mark');
  return next > 0 && next < sentence.to && words[next]!.text === ':' && (words[next + 1]?.quote ?? -1) >= 0;
}

/** «no confirmó | ni negó», « ni … ni »: neither was said. */
function deniesBoth({ paragraph, lexicon, group }: Context): boolean {
  if (!group.isNegated || !isIn(paragraph.words[group.to], CLASS.negation)) return false;
  return [1, 2].some(next => lexicon.verbForms(paragraph.words[group.to + next]?.key ?? '').length > 0);
}

function readCue(context: Context): Candidate | null {
  const { paragraph, group, form } = context;
  if (deniesBoth(context)) return null;
  if (paragraph.words[group.at]!.quote >= 0) return form.verb.asOnly ? null : readIncise(context);
  if (form.verb.asOnly) return readAsClause(context);
  if (form.verb.placeClauseOnly) return isThat(context) ? readPlace(context) : null;
  if (form.verb.invertedOnly) return group.isPassive || group.form === 'participle' ? null : readInverted(context);
  if (form.verb.quotesApart) return readInverted(context) ?? (isBeforeColon(context) ? readSubject(context) : null);
  const bracket = readBracket(context);
  if (bracket) return bracket;
  const relative = readRelativeLast(context);
  if (relative !== undefined) return relative;
  if (group.isPassive) return readPassiveIncise(context) ?? readAgent(context);
  if (group.form === 'participle') return readParticiple(context);
  if (form.verb.addressMarks) return readAddressed(context);
  return (
    readObjectBefore(context) ??
    readAsClause(context) ??
    (standsBeforePlace(context) ? readPlace(context) : null) ??
    readInverted(context) ??
    readPlace(context) ??
    readSecond(context) ??
    readSubject(context) ??
    readFromPlace(context) ??
    readDropped(context) ??
    readUnsaid(context)
  );
}
