import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { VerbLast } from '../pack';
import type { Candidate } from './candidate';
import { stands } from './clause-at';
import { trimSpan } from './content';
import { isName, isPossessive, type Phrase } from './phrases';
import { takeApart } from './verb-last-owner';

/** Words a source that others lean on may have. */
const LONGEST = 8;

/** «Ajansın yetkililere | dayandırdığı | habere göre …»: whom a story leans on is a source of the same content. */
export function withRelays(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  verbLast: VerbLast,
  found: readonly Candidate[],
): Candidate[] {
  const { words } = paragraph;
  const relays: Candidate[] = [];
  let hosts = [...found];
  for (let at = sentence.from + 1; at < sentence.to; at++) {
    const length = relayAt(words, at, sentence.to, verbLast);
    const phrase = length > 0 && words[at]!.quote < 0 ? sourceBefore(words, sentence.from, at, lexicon) : null;
    const cue = phrase && { start: words[at]!.start, end: words[at + length - 1]!.end };
    const host = cue && hosts.find(({ content }) => content.some(span => span.end > cue.end));
    if (!cue || !host) continue;
    const source = takeApart(paragraph, lexicon, verbLast, phrase);
    const content = host.content.flatMap(span => {
      const from = span.start < cue.end && span.end > cue.end ? cue.end : span.start;
      return trimSpan(paragraph.text, from, span.end) ?? [];
    });
    hosts = hosts.map(other => (other === host ? { ...host, content } : other));
    relays.push({ ...host, cue, source, content, sharesBefore: false, cueClass: 'relay', rule: 'relay' });
  }
  return [...hosts, ...relays];
}

function relayAt(words: readonly Word[], at: number, high: number, { relays }: VerbLast): number {
  for (const relay of relays) {
    const parts = relay.split(' ').map(foldKey);
    if (at + parts.length <= high && stands(words, at, parts)) return parts.length;
  }
  return 0;
}

/** The names and source nouns in a row that end before `at`; only the last of them bears a case. */
function sourceBefore(words: readonly Word[], low: number, at: number, lexicon: Lexicon): Phrase | null {
  let from = at;
  for (let back = at - 1; back >= Math.max(low, at - LONGEST); back--) {
    const word = words[back]!;
    if (word.quote >= 0) break;
    if (isPossessive(word) && back === at - 1) continue;
    const isLast = from === at;
    const isPart = isName(word) || word.noun !== null || isIn(word, CLASS.determiner) || word.kind === 'number';
    const bearsCase = word.noun !== null && !lexicon.subjectForms.has(word.key) && word.name < 0;
    if (word.kind === 'mark' || !isPart || (!isLast && bearsCase)) break;
    from = back;
  }
  const isSource = words.slice(from, at).some(word => isName(word) || word.noun !== null);
  return from < at && isSource ? { from, to: at } : null;
}
