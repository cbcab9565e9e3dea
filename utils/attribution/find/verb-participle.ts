import { firstAt } from '../../text/first-at';
import { isIn, isNoun, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Candidate } from './candidate';
import { CONFIDENCE, type Context } from './context';
import { headAt, headIsSpeaker } from './head';
import { isMisread } from './misread';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { isSourceNoun, isUnlisted, type Phrase } from './phrases';
import { contentRightOf } from './right-content';
import { spanOf } from './source-phrase';
import { subjectBefore } from './subject';
import { make, makeShared } from './verb-candidate';
import { canSpeak, cutBefore, headSpeaks, isQuoteEnd, isReflexive, isWorthy, mainSubject } from './verb-context';
import { readFronted } from './verb-fronted';
import { isAdjectiveBehindArticle } from './verb-or-adjective';

/** ", adding that …", "a statement saying that …". */
export function readParticiple(context: Context): Candidate | null {
  const { paragraph, sentence, lexicon, group, before } = context;
  const { words } = paragraph;
  if (isOwnPronounTied(context)) return null;
  const from = gerundFrom(context);
  const left = words[from - 1];
  if (from === sentence.from || left === undefined) return readFronted(context);
  const rest = contentRightOf(context, group.to);
  if (!rest || isNounHere(context) || (!rest.isExplicit && isAdjectiveBehindArticle(context))) return null;
  const isTied = isTiedInfinitive(context);
  if (isTied && !(rest.isExplicit && speaksAlong(context))) return null;
  const isGerund = isTied || from !== group.from || (isIn(words[from], CLASS.gerund) && group.at > from);
  const hangsOnClause =
    left.text === ',' ||
    left.text === '–' ||
    left.text === '—' ||
    isGerund ||
    isIn(left, CLASS.joiner | CLASS.agent | CLASS.subordinator) ||
    isQuoteEnd(paragraph, from - 1) ||
    (rest.isExplicit && followsVerb(context, left));
  if (hangsOnClause) {
    const last = before.at(-1);
    const cutsAt = cutBefore(paragraph, isGerund ? from : from - 1);
    const quoted = last?.cueClass === 'relay' ? quotedBefore(context, last.cue.end) : null;
    if (quoted) return make(context, quoted, rest.content, CONFIDENCE.participle, 'participle', rest.elsewhere);
    if (last) return { ...makeShared(context, last, rest.content, CONFIDENCE.participle, 'participle'), cutsAt };
    if (!rest.isExplicit && isDeed(context)) return null;
    const subject = mainSubject(context);
    if (!subject || !canSpeak(words, subject) || !isWorthy(context, subject, rest.isExplicit)) return null;
    // "the tongue stuck out, | indicating that …": a thing indicates, nobody says.
    if (!headSpeaks(context, subject) || isMisread(context, subject)) return null;
    if (showsByItself(context, subject)) {
      const shown = documentBefore(context, from - 1);
      return shown && make(context, shown, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
    }
    return make(context, subject, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  }
  if (!rest.isExplicit && lexicon.pack.grammar.headsSpeak && context.form.verb.alsoActs && !issuedBefore(context)) {
    const near = phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
    if (!near || !isNoun(words[headAt(words, near, lexicon)], 'document')) return null;
  }
  const witnessed = witnessedBefore(context);
  if (witnessed)
    return make(context, witnessed, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  const own = absoluteSubject(context) ?? companionSubject(context);
  if (own) return make(context, own, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  const poster = posterBefore(context);
  if (poster) return make(context, poster, rest.content, CONFIDENCE.participle - 0.12, 'participle', rest.elsewhere);
  const issued = issuedBefore(context);
  const noun = issued ?? phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
  if (
    !noun ||
    (!issued && endsInVerb(context, noun)) ||
    folded(lexicon.pack.grammar.generalDeterminers).has(words[noun.from]!.key) ||
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

/** «…, | referindo-se | ao rival»: with a pronoun of its own behind a hyphen it is another verb. */
function isOwnPronounTied(context: Context): boolean {
  const { group } = context;
  const last = context.paragraph.words[group.to - 1];
  return group.to > group.at + 1 && isIn(last, CLASS.impersonal) && isReflexive(context);
}

/** «El edil se defendió | alegando que …»: where a gerund has a form of its own, what no noun stands before hangs on the verb. */
function followsVerb({ lexicon, group }: Context, left: Word): boolean {
  if (!lexicon.pack.grammar.dropsSubjects || group.form !== 'participle') return false;
  return left.kind === 'word' && left.quote < 0 && !left.isCapital && left.noun === null && left.classes === 0;
}

/** "maths and | reading | lessons": of a verb that only quotes, what no quotation or mark follows is no participle. */
function isNounHere({ paragraph, lexicon, group, form }: Context): boolean {
  if (!lexicon.pack.grammar.headsSpeak || form.verb.takes.some(shape => shape !== 'quote')) return false;
  const next = paragraph.words[group.to];
  return next?.kind === 'word' && next.quote < 0 && !isIn(next, CLASS.preposition | CLASS.determiner | CLASS.adverb);
}

/** "asked his men to sign | waivers", "what staff do | means": behind the noun something else follows than what ties to it. */
function endsInVerb({ paragraph, lexicon }: Context, { from, to }: Phrase): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.headsSpeak || !isUnlisted(words[to - 1])) return false;
  const noun = words.slice(from, to).findLastIndex(isSourceNoun);
  return noun >= 0 && !isIn(words[from + noun + 1], CLASS.preposition | CLASS.genitive);
}

/** "Sales rose, | showing that buyers were back": what happened shows it; only a study or who made it finds. */
function showsByItself({ paragraph, lexicon, form }: Context, subject: Phrase): boolean {
  if (!lexicon.pack.grammar.headsSpeak || form.verb.class !== 'find') return false;
  return !paragraph.words.slice(subject.from, subject.to).some(word => isNoun(word, 'document', 'author', 'source'));
}

/** "They obtained | a filing with the state, | showing that …": the document right before the comma shows it. */
function documentBefore({ paragraph, sentence, lexicon }: Context, comma: number): Phrase | null {
  const { words } = paragraph;
  if (words[comma]?.text !== ',') return null;
  const near = phraseEndingAt(paragraph, lexicon, sentence.from, comma);
  return near && isNoun(words[headAt(words, near, lexicon)], 'document') ? near : null;
}

/** «… | antes de avisar | que …» */
function isTiedInfinitive({ lexicon, group }: Context): boolean {
  return group.ledFrom < group.at && (lexicon.periphrases?.beforeTied.size ?? 0) > 0;
}

/** «Dijo que el tribunal absolvió al edil | al estimar que …»: inside what another says, the grounds may be anybody's. */
function speaksAlong({ paragraph, group, form, before }: Context): boolean {
  const last = before.at(-1);
  if (!last || form.verb.class !== 'opine') return true;
  const { words } = paragraph;
  const next = words[firstAt(words, last.cue.end)];
  return !isIn(next, CLASS.complementiser) || firstAt(words, last.cue.end) >= group.from;
}

/** "for | documenting events", "when | calculating hours", "…, | emphasising speed": what is done, and nothing told. */
function isDeed({ paragraph, lexicon, group, form }: Context): boolean {
  if (!lexicon.pack.grammar.headsSpeak) return false;
  if (form.verb.alsoActs || form.verb.class === 'find') return true;
  const left = paragraph.words[group.from - 1];
  // "after | accusing the club of greed": that is said, whatever it hangs on.
  if (form.verb.class === 'accuse' || form.verb.class === 'deny') return false;
  return isIn(left, CLASS.agent | CLASS.subordinator | CLASS.joiner | CLASS.preposition);
}

/** « Les ferries restent à quai, | la préfecture | redoutant une houle »: behind a comma the participle has a subject of its own. */
function absoluteSubject(context: Context): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  if (lexicon.pack.order !== 'subject-verb' || !lexicon.pack.grammar.ownersFollow) return null;
  const own = phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
  const comma = own ? words[own.from - 1] : undefined;
  if (!own || own.from <= sentence.from || comma?.text !== ',' || comma.quote >= 0) return null;
  const isBody = words.slice(own.from, own.to).some(word => word.name >= 0 || isNoun(word, 'institution'));
  return isBody && headSpeaks(context, own) && canSpeak(words, own) ? own : null;
}

/** "The strike goes on, | with | the union | saying talks had failed": the participle has a subject of its own behind a small word. */
function companionSubject(context: Context): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  const own = phraseEndingAt(paragraph, lexicon, sentence.from, group.from);
  if (!own || own.to !== group.from || own.from - 2 <= sentence.from) return null;
  if (!folded(lexicon.pack.grammar.companionMarkers).has(words[own.from - 1]!.key)) return null;
  return words[own.from - 2]!.text === ',' && headIsSpeaker(words, own, lexicon) && canSpeak(words, own) ? own : null;
}

/** Where « tout en | reconnaissant » begins; the verb group's own start where nothing of the kind stands there. */
function gerundFrom({ paragraph, sentence, group }: Context): number {
  const { words } = paragraph;
  // The marker may have been read as one of the verb's small words.
  const marker = isIn(words[group.from], CLASS.gerund) && group.at > group.from ? group.from : group.from - 1;
  if (marker <= sentence.from || !isIn(words[marker], CLASS.gerund)) return group.from;
  const opening = words[marker - 1];
  const isWhole = marker - 1 > sentence.from && opening?.kind === 'word' && isIn(opening, CLASS.determiner);
  return Math.min(isWhole ? marker - 1 : marker, group.from);
}

/** "PAP quoted | an official | as saying": who is quoted speaks, not who quotes. */
function quotedBefore({ paragraph, lexicon, group }: Context, cueEnd: number): Phrase | null {
  const { words } = paragraph;
  if (!isIn(words[group.from - 1], CLASS.asClause)) return null;
  const start = firstAt(words, cueEnd);
  const quoted = phraseFrom(paragraph, lexicon, start, group.from - 1);
  return quoted && quoted.to >= group.from - 1 && canSpeak(words, quoted) ? quoted : null;
}

/** "The town | issued a statement saying that …": who puts the document out. */
function issuerOf(context: Context, document: Phrase): Phrase | null {
  const { paragraph, sentence, lexicon } = context;
  const { words } = paragraph;
  let verb = document.from - 1;
  if (verb > sentence.from && isIn(words[verb], CLASS.adverb | CLASS.preposition)) verb--;
  if (verb <= sentence.from || !isIn(words[verb], CLASS.issuing)) return null;
  while (verb - 1 > sentence.from && isIn(words[verb - 1], CLASS.auxiliary | CLASS.adverb)) verb--;
  // "The club, founded in May, met and | issued a memo": the clause's own subject.
  const isJoined = isIn(words[verb - 1], CLASS.joiner) && lexicon.pack.order === 'subject-verb';
  const subject = isJoined
    ? mainSubject({ ...context, group: { ...context.group, from: verb } })
    : subjectBefore(paragraph, lexicon, sentence.from, verb);
  return subject && canSpeak(words, subject) && (!isJoined || headSpeaks(context, subject)) ? subject : null;
}

/** Words between a document and what it says: "sent a letter | on Monday to the head of the agency | demanding …". */
const LONGEST_ADDRESS = 14;

/** The document that the clause's verb puts out, where its hearer stands between it and what it says. */
function issuedBefore({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  if (lexicon.pack.order !== 'subject-verb') return null;
  const { words } = paragraph;
  for (let at = group.from - 1; at > sentence.from + 1 && group.from - at <= LONGEST_ADDRESS; at--) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.relative | CLASS.subordinator)) return null;
    if (!isNoun(word, 'document') || word.isCapital) continue;
    let from = at;
    while (from - 1 > sentence.from && at - from < 3 && !isIn(words[from - 1], CLASS.issuing)) from--;
    return isIn(words[from - 1], CLASS.issuing) ? { from, to: at + 1 } : null;
  }
  return null;
}

/** "The coach | posted on Sunday on the club page | accusing …": with only when and where between, who put it out speaks. */
function posterBefore(context: Context): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  if (!lexicon.pack.grammar.headsSpeak) return null;
  const { words } = paragraph;
  for (let verb = group.from - 2; verb > sentence.from && group.from - verb <= LONGEST_ADDRESS; verb--) {
    const word = words[verb]!;
    if (word.kind === 'mark' || word.quote >= 0 || isIn(word, CLASS.relative | CLASS.subordinator)) return null;
    if (!isIn(word, CLASS.issuing)) continue;
    if (!isIn(words[verb + 1], CLASS.preposition | CLASS.time)) return null;
    const subject = subjectBefore(paragraph, lexicon, sentence.from, verb);
    return subject && canSpeak(words, subject) && headSpeaks(context, subject) ? subject : null;
  }
  return null;
}

/** "A voice | can be heard | saying that …": whoever is heard. */
function witnessedBefore({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const { words } = paragraph;
  const witness = group.from - 1;
  if (!folded(lexicon.pack.grammar.witnessParticiples).has(words[witness]?.key ?? '')) return null;
  let verb = witness;
  const small = CLASS.auxiliary | CLASS.passive | CLASS.unreal | CLASS.adverb | CLASS.time;
  while (verb - 1 > sentence.from && isIn(words[verb - 1], small)) verb--;
  if (!words.slice(verb, witness).some(word => isIn(word, CLASS.passive))) return null;
  const subject = subjectBefore(paragraph, lexicon, sentence.from, verb);
  return subject && canSpeak(words, subject) ? subject : null;
}
