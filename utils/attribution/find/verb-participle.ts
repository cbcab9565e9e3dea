import { isIn, isNoun } from '../analyse';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { phraseEndingAt } from './phrase-before';
import type { Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { spanOf } from './source-phrase';
import { subjectBefore } from './subject';
import { make, makeShared } from './verb-candidate';
import {
  CONFIDENCE,
  type Context,
  canSpeak,
  cutBefore,
  headSpeaks,
  isQuoteEnd,
  isWorthy,
  mainSubject,
} from './verb-context';

/** ", adding that …", "a statement saying that …". */
export function readParticiple(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, before } = context;
  const { words } = paragraph;
  const rest = contentRightOf(context, group.to);
  if (!rest) return null;
  const left = words[group.from - 1];
  if (group.from === sentence.from || left === undefined) return null;
  const hangsOnClause =
    left.text === ',' ||
    left.text === '–' ||
    left.text === '—' ||
    isIn(left, CLASS.joiner | CLASS.agent | CLASS.subordinator) ||
    isQuoteEnd(paragraph, group.from - 1);
  if (hangsOnClause) {
    const last = before.at(-1);
    const cutsAt = cutBefore(paragraph, group.from - 1);
    if (last) return { ...makeShared(context, last, rest.content, CONFIDENCE.participle, 'participle'), cutsAt };
    const subject = mainSubject(context);
    if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, rest.isExplicit)) return null;
    // "the tongue stuck out, | indicating that …": a thing indicates, nobody says.
    if (!headSpeaks(context, subject)) return null;
    return make(context, subject, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  }
  const noun = phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
  if (
    !noun ||
    !words.slice(noun.from, noun.to).some(word => isNoun(word, 'document', 'anonymous', 'collective', 'author'))
  )
    return null;
  const issuer = issuerOf(context, noun);
  const candidate = make(
    context,
    issuer ?? noun,
    rest.content,
    CONFIDENCE.participle - 0.12,
    'participle',
    rest.elsewhere,
  );
  return issuer && candidate?.source
    ? { ...candidate, source: { ...candidate.source, document: spanOf(paragraph, noun) } }
    : candidate;
}

/** "The town | issued a statement saying that …": who puts the document out. */
function issuerOf({ paragraph, sentence, lexicon }: Context, document: Phrase): Phrase | null {
  const { words } = paragraph;
  let verb = document.from - 1;
  if (verb > sentence.from && isIn(words[verb], CLASS.adverb | CLASS.preposition)) verb--;
  if (verb <= sentence.from || !isIn(words[verb], CLASS.issuing)) return null;
  while (verb - 1 > sentence.from && isIn(words[verb - 1], CLASS.auxiliary | CLASS.adverb)) verb--;
  const subject = subjectBefore(paragraph, lexicon, sentence.from, verb);
  return subject && canSpeak(words, subject) ? subject : null;
}
