import type { Sentence } from '../analyse';
import { CLASS } from '../lexicon';
import { type Anchor, anchorAt, contentEnd, particlesOf, type VerbFirstText } from './verb-first-anchor';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import { readSource, type SourceTerms } from './verb-first-source';
import { frontedSubject } from './verb-first-subject';
import { is, isMark } from './verb-first-terms';

const CONFIDENCE = 0.92;

/** «نقلت رويترز عن مصدرين قولهما إن …»: who passes it on, then who said it. */
export function findVerbFirstRelays(text: VerbFirstText, sentence: Sentence): VerbFirstCandidate[] {
  const { terms, sets } = text;
  const end = contentEnd(text, sentence);
  const found: VerbFirstCandidate[] = [];
  for (let at = sentence.from; at < end; at++) {
    const term = terms[at]!;
    if (term.word.quote >= 0 || term.word.kind !== 'word') continue;
    const relay = term.verbs.find(form => form.verb.class === 'relay');
    if (relay && !term.isDefinite && !isNoun(text, sentence, at)) {
      const candidates = readRelay(text, sentence, at, end);
      found.push(...candidates);
      const last = candidates.at(-1);
      if (last) at = last.cueTo;
      continue;
    }
    if (sets.has('nominalCues', term.key)) {
      const anchor = anchorNear(text, at + 1, end);
      const source = anchor ? nounBefore(text, sentence, at) : null;
      if (anchor && source !== undefined)
        found.push(build(text, sentence, at, at + 1, source ?? null, anchor, end, 'nominal'));
    }
  }
  return found;
}

/** The same letters are a noun: «نقل البضائع». */
function isNoun(text: VerbFirstText, sentence: Sentence, at: number): boolean {
  const { terms } = text;
  const before = terms[at - 1];
  const form = terms[at]!.verbs.find(known => known.verb.class === 'relay');
  if (!form?.isNounToo || at === sentence.from || terms[at]!.joint !== '') return false;
  return !(
    before?.word.kind === 'mark' ||
    is(before, CLASS.auxiliary | CLASS.conjunction | CLASS.subordinator | CLASS.adverb | CLASS.negation)
  );
}

function readRelay(text: VerbFirstText, sentence: Sentence, at: number, end: number): VerbFirstCandidate[] {
  const { terms, sets } = text;
  const form = terms[at]!.verbs.find(known => known.verb.class === 'relay')!;
  const link = findLink(text, at + 1, end, particlesOf(form));
  if (link === null) return [];
  const after = form.verb.hearerFirst ? null : readSource(terms, at + 1, sets, { mode: 'loose', limit: link });
  const outlet = form.verb.hearerFirst || after ? after : frontedSubject(text, sentence, at, form);
  if (!outlet?.isKnown && !form.verb.hearerFirst && link > at + 1 && !outlet) return [];
  const isPronoun = sets.has('whatParticles', terms[link]!.key);
  const speaker = isPronoun ? null : readSource(terms, link + 1, sets, { mode: 'loose', limit: end });
  if (!speaker && !isPronoun) return [];
  const from = speaker ? speaker.to : link + 1;
  for (let next = from; next < Math.min(end, from + 26); next++) {
    if (sets.has('nominalCues', terms[next]!.key)) {
      const anchor = anchorNear(text, next + 1, end);
      if (!anchor) return [];
      const said = build(text, sentence, next, next + 1, speaker, anchor, end, 'nominal');
      return outlet ? [build(text, sentence, at, at + 1, outlet, anchor, end, 'relay'), said] : [said];
    }
    const anchor = anchorAt(text, next, end, null);
    if (anchor) {
      if (form.verb.hearerFirst)
        return speaker?.isKnown ? [build(text, sentence, at, at + 1, speaker, anchor, end, 'relay')] : [];
      if (!speaker?.isKnown) return [];
      const said = build(text, sentence, link, link + 1, speaker, anchor, end, 'relay-from');
      return outlet ? [build(text, sentence, at, at + 1, outlet, anchor, end, 'relay'), said] : [said];
    }
    if (terms[next]!.verbs.some(known => !known.isNounToo && known.form === 'finite')) return [];
  }
  return [];
}

/** The particle between outlet and speaker: «عن», or with its pronoun «عنه». */
function findLink(text: VerbFirstText, from: number, end: number, particles: readonly string[]): number | null {
  const { terms, sets } = text;
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const { key } = terms[at]!;
    const isLink = (particle: string) =>
      key === particle || (key.startsWith(particle) && sets.has('whatParticles', key));
    if (particles.some(isLink)) return at;
    if (is(terms[at], CLASS.complementiser) || isMark(terms[at], ':')) return null;
  }
  return null;
}

function anchorNear(text: VerbFirstText, from: number, end: number): Anchor | null {
  for (let at = from; at < Math.min(end, from + 14); at++) {
    const anchor = anchorAt(text, at, end, null);
    if (anchor) return anchor;
    if (text.terms[at]!.verbs.some(form => form.form === 'finite' && !form.isNounToo)) return null;
  }
  return null;
}

/** @return `undefined` where the word is no cue; `null` where the speaker is a pronoun. */
function nounBefore(text: VerbFirstText, sentence: Sentence, at: number): SourceTerms | null | undefined {
  const { terms, sets } = text;
  for (let from = at - 1; from >= Math.max(sentence.from, at - 20); from--) {
    const term = terms[from]!;
    if (sets.has('whatParticles', term.key) && from === at - 1) return null;
    if (!is(term, CLASS.preposition) && !term.preposition) continue;
    const start = is(term, CLASS.preposition) ? from + 1 : from;
    const source = readSource(terms, start, sets, { mode: 'loose', limit: at });
    if (source && (source.to === at || source.isKnown)) return source;
  }
  return undefined;
}

function build(
  text: VerbFirstText,
  sentence: Sentence,
  from: number,
  to: number,
  source: SourceTerms | null,
  anchor: Anchor,
  end: number,
  rule: string,
): VerbFirstCandidate {
  const { terms } = text;
  const found = {
    cue: { from, to },
    source,
    content: { from: anchor.at, to: end },
    sentence,
    rule,
    confidence: CONFIDENCE,
  };
  return makeVerbFirst(terms, found, { cueClass: rule === 'relay' ? 'relay' : 'say' });
}
