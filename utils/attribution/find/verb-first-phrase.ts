import type { Sentence } from '../analyse';
import { CLASS, type CompiledPhrase } from '../lexicon';
import { anchorAt, contentEnd, isPause, particlesOf, type VerbFirstText } from './verb-first-anchor';
import { around, type Content } from './verb-first-around';
import { makeVerbFirst, type VerbFirstCandidate } from './verb-first-candidate';
import { looksLikeName, opensWithGivenName } from './verb-first-name';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isComma, isDash, isMark, phraseAt } from './verb-first-terms';

const CONFIDENCE = { known: 0.95, unknown: 0.65, own: 0.85, what: 0.9 };

/** Words of an office with its holder's name. */
const LONGEST_HOLDER = 14;

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
    if (!text.sets.opensPhrase(term.key)) continue;
    const candidate = readOwn(text, sentence, at) ?? readAs(text, sentence, at) ?? readPhrase(text, sentence, at);
    if (!candidate) continue;
    found.push(candidate);
    at = Math.max(at, candidate.source ? candidate.source.to - 1 : candidate.cueTo - 1);
  }
  return found;
}

/** «على حد قوله», «وفق ما أكدته»: the source is in the phrase, as a pronoun or unsaid. */
function readOwn(text: VerbFirstText, sentence: Sentence, at: number): VerbFirstCandidate | null {
  const { terms, sets } = text;
  const length = phraseAt(terms, at, sets, 'ownPhrases');
  const to = length > 0 ? at + length : endOfOwnClause(text, sentence, at);
  if (to === null) return null;
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

/** «وفق ما | أكدته.», «حسبما | أفاد به،»: a verb of saying with nobody behind it, at the end of what was said. */
function endOfOwnClause(text: VerbFirstText, sentence: Sentence, at: number): number | null {
  const { terms, sets } = text;
  if (at === sentence.from) return null;
  const isAs = sets.has('asWords', terms[at]!.key);
  const cue = isAs ? null : phraseCueAt(text, sentence, at);
  const verbAt = isAs ? at + 1 : cue && sets.has('whatWords', terms[cue.sourceAt]?.key ?? '') ? cue.sourceAt + 1 : null;
  if (verbAt === null || verbAt >= sentence.to) return null;
  const verb = terms[verbAt]!;
  if (!verb.verbs.some(form => form.form === 'finite' && form.verb.class !== 'demand')) return null;
  const to = sets.has('whatParticles', terms[verbAt + 1]?.key ?? '') ? verbAt + 2 : verbAt + 1;
  const isClosed = to >= sentence.to || isMark(terms[to], '.', '،', ',', '؛') || isDash(terms[to]);
  return isClosed && terms[to - 1]!.word.quote < 0 ? to : null;
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
  const sourceAt = what
    ? (pastLearner(text, cue.sourceAt + 1, sentence.to) ?? pastHearer(text, what.sourceAt))
    : cue.sourceAt;
  const range = what ? { from: cue.from, to: what.to } : { from: cue.from, to: cue.to };
  const source =
    readHolder(text, sentence, sourceAt) ?? readSource(terms, sourceAt, sets, { mode: 'strict', limit: sentence.to });
  if (!source) return null;
  if (cue.phrase && !what && isRefused(text, cue.phrase, source)) return null;
  const isSure = source.isKnown || what !== null;
  const mayBeName = cue.phrase?.cue.needsSource ? opensWithGivenName : looksLikeName;
  if (!isSure && !(source.to - source.from > 1 && mayBeName(terms, source, sets))) return null;
  const end = source.to;
  const content = around(text, sentence, cue.from, end);
  if (content.spans.length === 0) return null;
  const confidence = isSure ? CONFIDENCE.known : CONFIDENCE.unknown;
  return build(text, sentence, range, source, content, confidence, 'phrase', cue.phrase?.cue.class);
}

/** «ووفقا | لوزير العدل الموريتاني محمد بيه،»: an office and its holder's name, where they fill all up to the mark. */
function readHolder({ terms, sets }: VerbFirstText, sentence: Sentence, from: number): SourceTerms | null {
  let limit = from + 1;
  while (limit < sentence.to && limit - from <= LONGEST_HOLDER && !isPause(terms[limit])) limit++;
  const isOffice = ({ headKinds }: SourceTerms) => headKinds.has('role') || headKinds.has('spokesperson');
  const whole = readSource(terms, from, sets, { mode: 'loose', limit });
  if (whole?.to !== limit || whole.splits.length > 0) return null;
  return isOffice(whole) || is(terms[from], CLASS.title) ? whole : null;
}

/** «حسب ما علمته | الجريدة من | مصدر مسؤول»: behind a verb of learning the source follows its preposition. */
function pastLearner({ terms }: VerbFirstText, verbAt: number, end: number): number | null {
  const form = terms[verbAt]?.verbs.find(known => known.verb.hearerFirst && known.verb.class === 'relay');
  if (!form) return null;
  const particles = particlesOf(form);
  for (let at = verbAt + 1; at < Math.min(end, verbAt + 6); at++) {
    if (isComma(terms[at])) return null;
    if (particles.includes(terms[at]!.key)) return at + 1;
  }
  return null;
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
  // «لإرشادات»: a noun that is in no list keeps the phrase's last letter.
  const glued = phrase.words.at(-1)!;
  const bare = first.key.startsWith(glued) ? first.key.slice(glued.length) : first.key;
  const firsts = [first.key, first.stem, bare, first.isDefinite ? article + first.stem : first.stem];
  return phrase.butNot.some(refused =>
    refused.every((part, i) => (i === 0 ? firsts.includes(part) : terms[source.from + i]?.key === part)),
  );
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
  const found = { cue, source, content: { from: cue.to, to: cue.to }, sentence, rule, confidence };
  const { spans, cutsAt } = content;
  return makeVerbFirst(terms, found, { content: spans, contentInNext: false, cutsAt, cueClass, isPhrase: true });
}
