import { TITLE } from '../../model';
import { tokenize } from '../../text/tokens';
import { analyse, type Paragraph, type Sentence } from '../analyse';
import { commonWordsIn } from '../common-words';
import type { FoundAttribution } from '../found';
import { compileLexicon, type Lexicon } from '../lexicon';
import { overlap } from '../overlap';
import type { LanguagePack } from '../pack';
import { lastNamesIn, surnamesIn } from '../surnames';
import { backReferenceOf, findBackReference } from './back-reference';
import type { Candidate } from './candidate';
import { findColonQuote } from './colon-quote';
import { quotedShare } from './content';
import { withoutDateline } from './dateline';
import { findFramed } from './framed';
import { findHeadlineColon } from './headline';
import { findHearsay } from './hearsay';
import { findNamedViews } from './named-view';
import { findNarrativeInfinitive } from './narrative';
import { findNounThat } from './noun-that';
import { findOwnViews } from './own-view';
import { findOwnWords } from './own-words';
import { findPhraseCues } from './phrase-cue';
import type { SearchedText } from './searched-text';
import { SIGN, signsIn } from './signs';
import { findTalkOf } from './talk-of';
import { findThereby } from './thereby';
import { tidy } from './tidy';
import { findToldBeforeQuote } from './told-before-quote';
import { findVerbCues } from './verb';
import { findVerbFirst } from './verb-first';
import { findVerbLast } from './verb-last';

/**
 * Every place where the texts credit something to a source, in reading order (the headline first).
 *
 * Whose it is (`resolveSources`) is another question; a cue without content or with an impossible source is left out.
 */
export function findAttributions(texts: readonly SearchedText[], pack: LanguagePack): FoundAttribution[] {
  if (pack.order === 'verb-subject') return findVerbFirst(texts, pack);
  const lexicon = compileLexicon(pack);
  const found: FoundAttribution[] = [];
  const tokens = texts.map(({ text, paragraph }) => paragraph?.words ?? tokenize(text, pack.shape));
  const words = { surnames: surnamesIn(tokens, lexicon), commonWords: commonWordsIn(tokens, lexicon) };
  const lastNames = pack.cues.tellingColons ? lastNamesIn(tokens, lexicon) : words.surnames;
  texts.forEach(({ block, text, names, paragraph: known }, index) => {
    const paragraph = known ?? analyse(block, text, lexicon, names, words);
    const candidates = candidatesIn(paragraph, lexicon, lastNames);
    const next = texts[index + 1];
    const settled = withNextBlock(paragraph, tidy(paragraph, candidates), next);
    const first = found.length;
    settled.forEach((candidate, at) => {
      const shares = candidate.sharesBefore ? first + at - 1 : null;
      found.push(toFound(paragraph, candidate, pack, shares !== null && shares >= 0 ? shares : null));
    });
  });
  return found;
}

function candidatesIn(paragraph: Paragraph, lexicon: Lexicon, lastNames: ReadonlySet<string>): Candidate[] {
  const headline = paragraph.block === TITLE ? findHeadlineColon(paragraph, lexicon) : null;
  if (headline) return [headline];
  const isLast = lexicon.pack.order === 'verb-last';
  return paragraph.sentences.flatMap(whole => {
    const sentence = withoutDateline(paragraph, whole);
    const signs = signsIn(paragraph, sentence, lexicon);
    const found = isLast
      ? findVerbLast(paragraph, sentence, lexicon)
      : findBySigns(paragraph, sentence, lexicon, signs);
    const isSure = (signs & SIGN.colon) === 0 || found.some(candidate => candidate.confidence >= 0.6);
    const colon = isSure
      ? null
      : (findToldBeforeQuote(paragraph, sentence, lexicon, lastNames) ?? findColonQuote(paragraph, sentence, lexicon));
    if (colon) return [...found, colon];
    if (found.length > 0) return found;
    const views = (signs & SIGN.ownView) !== 0 ? findOwnViews(paragraph, sentence, lexicon) : [];
    if (views.length > 0) return views;
    const thereby = (signs & SIGN.thereby) !== 0 ? findThereby(paragraph, sentence, lexicon) : null;
    return thereby ? [thereby] : found;
  });
}

type Finder = {
  /** Bits of `SIGN`: without one of them in the sentence there is nothing to find. */
  readonly needs: number;
  readonly find: (paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon) => readonly Candidate[];
};

/** In the order in which their candidates stand. */
const FINDERS: readonly Finder[] = [
  { needs: SIGN.backReference, find: findBackReference },
  { needs: SIGN.phrase, find: findPhraseCues },
  { needs: SIGN.ownWords, find: findOwnWords },
  { needs: SIGN.talk, find: findTalkOf },
  { needs: SIGN.frame, find: findFramed },
  { needs: SIGN.view, find: findNamedViews },
  { needs: SIGN.tellingNoun, find: findNounThat },
  { needs: SIGN.hearsay, find: findHearsay },
  { needs: SIGN.infinitive, find: findNarrativeInfinitive },
  { needs: SIGN.verb, find: findVerbs },
];

function findBySigns(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, signs: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { needs, find } of FINDERS)
    if ((signs & needs) !== 0) for (const candidate of find(paragraph, sentence, lexicon)) found.push(candidate);
  return found;
}

/** None in a sentence whose first words credit the one before it. */
function findVerbs(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): readonly Candidate[] {
  return backReferenceOf(paragraph, sentence, lexicon) ? [] : findVerbCues(paragraph, sentence, lexicon);
}

/** "He went on:" at a paragraph's end: what is said stands in the next block. */
function withNextBlock(
  paragraph: Paragraph,
  candidates: readonly Candidate[],
  next: SearchedText | undefined,
): readonly Candidate[] {
  const last = paragraph.words.at(-1);
  if (last?.text !== ':' || !next || next.text === '' || paragraph.block === TITLE) return candidates;
  const sentence = paragraph.sentences.at(-1);
  return candidates.map((candidate, index) =>
    index === candidates.length - 1 &&
    candidate.sentence.start === sentence?.start &&
    !candidate.content.some(span => span.end >= last.start - 2)
      ? { ...candidate, contentElsewhere: [{ block: next.block, start: 0, end: next.text.length }] }
      : candidate,
  );
}

function toFound(
  paragraph: Paragraph,
  candidate: Candidate,
  pack: LanguagePack,
  sharesSourceWith: number | null,
): FoundAttribution {
  const { source } = candidate;
  const content = candidate.content.filter(span => !overlap(span, candidate.cue));
  const quoted = quotedShare(paragraph, content);
  return {
    block: paragraph.block,
    cue: candidate.cue,
    source: source?.source ?? null,
    coSources: source?.coSources ?? [],
    document: source?.document ?? null,
    content: [...content.map(span => ({ ...span, block: paragraph.block })), ...(candidate.contentElsewhere ?? [])],
    kind:
      paragraph.block === TITLE ? 'headline' : quoted === 'all' ? 'direct' : quoted === 'some' ? 'mixed' : 'indirect',
    polarity: candidate.polarity,
    sharesSourceWith,
    ...(candidate.isHearsay ? { isHearsay: true } : {}),
    agreement: candidate.agreement ?? { gender: null, number: null },
    confidence: candidate.confidence,
    rule: `${pack.code}/${candidate.rule}`,
  };
}
