import { firstAt } from '../../text/first-at';
import { isIn, isNoun } from '../analyse';
import { CLASS } from '../lexicon';
import { isInfinitive } from './bare-subject';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { isEveryday } from './fit';
import { isMisread } from './misread';
import { phraseEndingAt } from './phrase-before';
import { isSourceNoun, isUnlisted, type Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { hasClauseAfter } from './right-context';
import { isPluralVerb, make, makeShared, makeUnsaid } from './verb-candidate';
import { canSpeak, cutBefore, isWorthy, mainSubject } from './verb-context';

/** Classes of verbs that with a subject further back, and nothing to show a clause, still report speech. */
const JOINED: ReadonlySet<string> = new Set(['say', 'demand', 'deny', 'estimate', 'announce']);

/** "The association said A and called B": the second verb keeps the first one's source. */
export function readJoined(context: Context): Candidate | null {
  const { paragraph, group, before } = context;
  if (joinsNouns(context) || isInfinitive(context, context.sentence.from)) return null;
  const rest = contentRightOf(context, group.to);
  if (!rest || isEveryday(context, rest.isExplicit)) return null;
  const last = before.at(-1);
  const cutsAt = cutBefore(paragraph, group.from - 1);
  if (last) {
    if (context.form.verb.documentsOnly && !last.source?.document) return null;
    if (isDeed(context, last, rest.isExplicit)) return null;
    if (isOthers(context, last)) return { ...makeUnsaid(context, rest.content), cutsAt };
    const candidate = makeShared(
      context,
      last,
      rest.content,
      CONFIDENCE.joined + (rest.isExplicit ? 0.1 : 0),
      'joined',
    );
    return { ...candidate, cutsAt };
  }
  const subject = relativeSubject(context) ?? mainSubject(context);
  if (
    !subject ||
    !canSpeak(paragraph.words, subject) ||
    !(rest.isExplicit || rest.isQuote || JOINED.has(context.form.verb.class) || tellsClause(context)) ||
    !isWorthy(context, subject, rest.isExplicit) ||
    (!rest.isExplicit && !rest.isQuote && !tellsClause(context) && hasBareObject(context, subject))
  )
    return null;
  return make(context, subject, rest.content, CONFIDENCE.joined - 0.08, 'joined', rest.elsewhere);
}

/** "Dry cold and | repeated | exposure", "can track sleep and | stress | levels": before a noun alone the form tells of it. */
function hasBareObject(context: Context, subject: Phrase): boolean {
  const { paragraph, lexicon, group, form } = context;
  if (!lexicon.pack.grammar.headsSpeak || !isUnlisted(paragraph.words[group.to])) return false;
  return form.isNounToo || isMisread(context, subject);
}

/** "The board toured the site and | announced | it would be sold": a whole clause is told, though no "that" opens it. */
function tellsClause(context: Context): boolean {
  const { takes } = context.form.verb;
  if (!context.lexicon.pack.grammar.headsSpeak || !takes.includes('clause')) return false;
  return hasClauseAfter(context, context.group.to);
}

/** "she said divers searched the wreck and | found coins": a thing found is no finding of who speaks. */
function isDeed({ paragraph, form, lexicon }: Context, { source }: Candidate, isExplicit: boolean): boolean {
  if (isExplicit || form.verb.class !== 'find' || !form.verb.needsSource || !source || source.document) return false;
  if (lexicon.pack.order !== 'subject-verb' || !lexicon.pack.grammar.hasBareClauses) return false;
  const { words } = paragraph;
  const own = words.slice(firstAt(words, source.source.start), firstAt(words, source.source.end));
  return !own.some(word => word.name >= 0 || isNoun(word, 'document', 'institution', 'author', 'source'));
}

/** «Urrutia explica que habló con vecinos, y | afirmaban que …»: many cannot be the one person who spoke before. */
function isOthers(context: Context, last: Candidate): boolean {
  const { paragraph, lexicon } = context;
  if (!lexicon.pack.grammar.dropsSubjects || !isPluralVerb(context) || last.agreement?.number === 'plural')
    return false;
  if (!last.source || last.source.coSources.length > 0 || last.source.document) return false;
  const { words } = paragraph;
  const cue = firstAt(words, last.cue.start);
  if (isIn(words[cue], CLASS.auxiliary) || isIn(words[cue - 1], CLASS.auxiliary)) return false;
  const source = words.slice(firstAt(words, last.source.source.start), firstAt(words, last.source.source.end));
  return source.every(word => word.isCapital && !isSourceNoun(word) && word.name < 0);
}

/** "…, which compared nine towns and | concluded": the verb is the relative clause's. */
function relativeSubject(context: Context): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  for (let at = group.from - 2; at > sentence.from + 1; at--) {
    if (words[at]!.kind === 'mark') return null;
    if (!isIn(words[at], CLASS.relative) || isIn(words[at], CLASS.complementiser)) continue;
    const antecedent = words[at - 1]!.text === ',' ? phraseEndingAt(paragraph, lexicon, sentence.from, at - 1) : null;
    return antecedent && withoutVerb(context, antecedent);
  }
  return null;
}

/** "The firm hired | Ana Ruiz, who …": a word in small letters right before the name is no part of it. */
function withoutVerb({ paragraph, lexicon }: Context, phrase: Phrase): Phrase {
  const { words } = paragraph;
  let from = phrase.to;
  while (from > phrase.from && words[from - 1]!.isCapital) from--;
  const before = words[from - 1];
  const isVerb =
    lexicon.pack.hasCapitals &&
    from < phrase.to &&
    from > phrase.from &&
    before?.kind === 'word' &&
    before.noun === null &&
    before.classes === 0;
  return isVerb ? { from, to: phrase.to } : phrase;
}

/** "supply and | demand", "promises of aid and | pledges": what looks like the verb is the second of two nouns. */
function joinsNouns({ paragraph, sentence, lexicon, group, form, before }: Context): boolean {
  if (!form.isNounToo || lexicon.pack.grammar.pluralNounEnding === undefined || before.length > 0) return false;
  const { words } = paragraph;
  if (group.at !== group.from || group.at - 2 <= sentence.from) return false;
  let at = group.at - 2;
  while (at > sentence.from && !isIn(words[at], CLASS.auxiliary | CLASS.commonVerb) && words[at]!.kind === 'word') {
    if (
      lexicon
        .verbForms(words[at]!.key)
        .some(({ isNounToo, form: shape, verb }) => !isNounToo && shape !== 'participle' && !verb.needsParticle)
    )
      return false;
    at--;
  }
  const last = words[group.at - 2]!;
  return last.kind === 'word' && last.quote < 0 && !isIn(last, CLASS.adverb | CLASS.time | CLASS.pronoun);
}
