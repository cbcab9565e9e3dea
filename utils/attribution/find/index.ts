import { TITLE } from '../../model';
import { tokenize } from '../../text/tokens';
import { analyse, type Paragraph } from '../analyse';
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
  return paragraph.sentences.flatMap(whole => {
    const sentence = withoutDateline(paragraph, whole);
    const found =
      lexicon.pack.order === 'verb-last'
        ? findVerbLast(paragraph, sentence, lexicon)
        : [
            ...findBackReference(paragraph, sentence, lexicon),
            ...findPhraseCues(paragraph, sentence, lexicon),
            ...findOwnWords(paragraph, sentence, lexicon),
            ...findTalkOf(paragraph, sentence, lexicon),
            ...findFramed(paragraph, sentence, lexicon),
            ...findNamedViews(paragraph, sentence, lexicon),
            ...findNounThat(paragraph, sentence, lexicon),
            ...findHearsay(paragraph, sentence, lexicon),
            ...findNarrativeInfinitive(paragraph, sentence, lexicon),
            ...(backReferenceOf(paragraph, sentence, lexicon) ? [] : findVerbCues(paragraph, sentence, lexicon)),
          ];
    const colon = found.some(candidate => candidate.confidence >= 0.6)
      ? null
      : (findToldBeforeQuote(paragraph, sentence, lexicon, lastNames) ?? findColonQuote(paragraph, sentence, lexicon));
    if (colon) return [...found, colon];
    const views = found.length > 0 ? [] : findOwnViews(paragraph, sentence, lexicon);
    if (views.length > 0) return views;
    const thereby = found.length > 0 ? null : findThereby(paragraph, sentence, lexicon);
    return thereby ? [...found, thereby] : found;
  });
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
