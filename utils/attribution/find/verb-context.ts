import type { Span } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type CueForm } from '../lexicon';
import { isFiniteCueForm } from './clause-at';
import { trimSpan } from './content';
import type { Context } from './context';
import { isFit } from './fit';
import { withoutPredicate } from './head';
import { withNameBehind } from './named-person';
import { phraseFrom } from './phrase-after';
import { isName, isPossessive, isPrintedCapital, isSourceNoun, type Phrase } from './phrases';
import { hasClauseAfter } from './right-context';
import { isSite } from './site';

/** First word of the clause that a verb group stands in. */
export function clauseOpening({ paragraph, sentence, group }: Context): number {
  let at = group.from;
  while (at > sentence.from && !(paragraph.words[at - 1]!.kind === 'mark' && paragraph.words[at - 1]!.quote < 0)) at--;
  return at;
}

/** The clause before the cue begins with a quotation: what stands there was said. */
export function opensWithQuote(context: Context): boolean {
  const { paragraph, sentence } = context;
  const start = clauseStart(context);
  const first = paragraph.words.slice(sentence.from, sentence.to).find(word => word.start >= start);
  return first !== undefined && first.quote >= 0;
}

/** The phrase names a body, document or person, or is a pronoun. */
export function isSpeakerLike(words: readonly Word[], phrase: Phrase): boolean {
  if (phrase.isShare) return true;
  return words
    .slice(phrase.from, phrase.to)
    .some(word => isSourceNoun(word) || isOwnName(word) || isIn(word, CLASS.pronoun));
}

/** A name by its capital; one on an article is the sentence's. */
function isOwnName(word: Word): boolean {
  return isName(word) && (word.name >= 0 || !isIn(word, CLASS.determiner));
}

/** The same of the phrase's head, where its owner follows: «a língua | da mulher» is no one who speaks. */
export function headSpeaks({ paragraph, lexicon }: Context, phrase: Phrase): boolean {
  const { words } = paragraph;
  if (!lexicon.pack.grammar.ownersFollow) return isSpeakerLike(words, phrase);
  let to = phrase.from + 1;
  while (to < phrase.to && !(isIn(words[to], CLASS.genitive) && words[to]!.name < 0)) to++;
  let from = phrase.from;
  while (from + 1 < to && isIn(words[from], CLASS.determiner) && !isSourceNoun(words[from])) from++;
  return isSpeakerLike(words, { from, to });
}

/** «se adelantaron», «destaca-se», «si legge»: who does it to themselves, or nobody in particular; no one's statement. */
export function isReflexive({ paragraph, group, form }: Context): boolean {
  if (form.verb.hasOwnPronoun || form.verb.leadWords) return false;
  return paragraph.words
    .slice(group.from, group.ledFrom < group.at ? group.ledFrom : group.to)
    .some(word => isIn(word, CLASS.reflexive) || (isIn(word, CLASS.impersonal) && isIn(word, CLASS.clitic)));
}

/** The subject of the sentence's main clause, past opening adverbs and phrases: "At an event in Ames, | Mrs. Clinton …". */
export function mainSubject({ paragraph, sentence, lexicon, group }: Context): Phrase | null {
  const { words } = paragraph;
  const opensAside = CLASS.preposition | CLASS.subordinator | CLASS.relative | CLASS.time;
  for (let at = sentence.from; at < group.from; at++) {
    const word = words[at]!;
    const opens =
      at === sentence.from || words[at - 1]!.text === ',' || isIn(words[at - 1], CLASS.adverb | CLASS.conjunction);
    if (
      !opens ||
      word.kind === 'mark' ||
      word.quote >= 0 ||
      (isIn(word, opensAside) && !isIn(word, CLASS.determiner) && word.name < 0)
    )
      continue;
    // «“…”, | sagte Krapp und fügte hinzu»: a verb is no subject.
    if (!word.isCapital && word.noun === null && lexicon.verbForms(word.key).length > 0) continue;
    if (isIn(word, CLASS.adverb | CLASS.conjunction) && word.noun === null) continue;
    const phrase = phraseFrom(paragraph, lexicon, at, group.from);
    if (phrase && canSpeak(words, phrase))
      return withNameBehind(paragraph, lexicon, withoutPredicate(words, phrase, lexicon), group.from);
  }
  return null;
}

/** True if a sentence's word at `at` ends a quotation of its own. */
export function isQuoteEnd(paragraph: Paragraph, at: number): boolean {
  const word = paragraph.words[at];
  if (word?.kind !== 'mark') return false;
  // «…», — сказал он: the dash between a quotation and its cue.
  if (word.quote < 0 && /^[–—]$/u.test(word.text)) return isQuoteEnd(paragraph, at - 1);
  if (word.quote >= 0) return word.end >= paragraph.quotes[word.quote]!.end - 1;
  return word.text === ',' && (paragraph.words[at - 1]?.quote ?? -1) >= 0;
}

/** Where the content before a cue begins: the sentence, or the clause after an earlier cue's. */
export function clauseStart(context: Context): number {
  const { paragraph, sentence, group, before } = context;
  const last = before.at(-1);
  if (!last) return sentence.start;
  for (let at = group.from - 1; at > sentence.from; at--) {
    const word = paragraph.words[at]!;
    if (word.start <= last.cue.end) break;
    if (isIn(word, CLASS.conjunction | CLASS.subordinator) && paragraph.words[at - 1]?.kind === 'mark') return word.end;
    if (word.text === ';' || word.text === ':') return word.end;
  }
  return sentence.start;
}

/** A quotation that goes on after an inverted cue: "“A,” she said, “and B.”" */
export function quotationAfter(context: Context, at: number): Span[] {
  const { paragraph, sentence, lexicon } = context;
  for (let next = at; next < sentence.to && next < at + 30; next++) {
    const word = paragraph.words[next]!;
    if (word.quote >= 0 && word.start === paragraph.quotes[word.quote]!.start) {
      const previous = paragraph.words[next - 1];
      const opens =
        previous?.text === ',' ||
        previous?.text === ':' ||
        previous?.text === '.' ||
        previous?.text === '–' ||
        previous?.text === '—';
      const span = trimSpan(paragraph.text, word.start, sentence.end);
      return opens && span ? [span] : [];
    }
    // „…“, sagte Krapp und | fügte hinzu: „…“: what follows is the next cue's.
    const isCue = isFiniteCueForm(lexicon, word);
    if (word.quote < 0 && !word.isCapital && isCue) return [];
  }
  return [];
}

/** What follows an aside: "Pay came third, it said, behind fear of assault." */
export function afterParenthesis(context: Context, after = context.group.to): Span[] {
  const { paragraph, sentence } = context;
  const { words } = paragraph;
  const comma = words[after];
  if (after >= sentence.to || !(comma?.text === ',' || /^[–—-]$/u.test(comma?.text ?? ''))) return [];
  const next = words[after + 1];
  if (isIn(next, CLASS.relative) || context.lexicon.verbForms(next?.key ?? '').some(form => form.form === 'participle'))
    return [];
  if (context.lexicon.periphrases?.beforePerfect.has(next?.key ?? '')) return [];
  const span = trimSpan(paragraph.text, comma!.end, sentence.end);
  return span ? [span] : [];
}

/** Offset at which the content before word `at` ends: before its comma, if one parts them. */
export function cutBefore(paragraph: Paragraph, at: number): number {
  const previous = paragraph.words[at - 1];
  return previous?.text === ',' ? previous.start : paragraph.words[at]!.start;
}

/** A subject that is at least possible: no bare adverb, date or number. */
export function canSpeak(words: readonly Word[], phrase: Phrase): boolean {
  const inside = words.slice(phrase.from, phrase.to);
  if (phrase.isShare || inside.some(word => isIn(word, CLASS.pronoun) || isSourceNoun(word))) return true;
  return inside.some(
    word => word.kind === 'word' && !isIn(word, CLASS.time | CLASS.adverb | CLASS.determiner | CLASS.preposition),
  );
}

/**
 * Whether a subject is the kind that is cited. A word that is often no cue ("show", "find") needs a source word, a known
 * name or a person; any subject does where "that" or a quotation follows a plain verb of saying.
 */
export function isWorthy(context: Context, phrase: Phrase, isExplicit: boolean): boolean {
  const { paragraph, form, group } = context;
  // «não revelou | o preço»: what was not told is no claim.
  if (group.isNegated && !isExplicit && TELLING.has(form.verb.class)) return false;
  if (!isFit(context, phrase, isExplicit)) return false;
  const inside = paragraph.words.slice(phrase.from, phrase.to);
  if (!isExplicit && (ownsThing(inside) || isSite(context.lexicon, inside))) return false;
  const isPronoun = inside.length === 1 && isIn(inside[0], CLASS.pronoun);
  const isKnown = phrase.isShare || inside.some(word => isSourceNoun(word) || word.name >= 0);
  const isNamed = inside.some(
    (word, i) =>
      isOwnName(word) && (i > 0 || phrase.from > context.sentence.from || isKnown || isExplicit || inside.length > 1),
  );
  if (form.verb.documentsOnly) return inside.some(word => isNoun(word, 'document', 'author'));
  if (form.verb.class === 'accuse')
    // With its own pronoun the verb is an everyday one too: « le vent s’est élevé ».
    return isPronoun || isKnown || inside.some(form.verb.leadWords ? isOwnName : isName);
  if (!form.verb.needsSource)
    return (
      isPronoun ||
      isKnown ||
      inside.some(form.verb.class === 'say' || form.verb.thingsOnly ? isOwnName : isName) ||
      isExplicit ||
      // « les abeilles reconnaissent les visages »: with a mere object only someone who speaks makes it speech.
      (form.verb.class === 'say' && !form.verb.takes.includes('object'))
    );
  const isSecond = context.lexicon.pack.order === 'verb-second';
  if (isPronoun)
    return (
      (isExplicit && !showsHow(context)) ||
      isOwnVerb(form) ||
      (isSecond && SPOKEN.has(form.verb.class)) ||
      followsDocument(context, inside[0]!)
    );
  if (isExplicit) return isKnown || isNamed;
  if (isOwnVerb(form) && isKnown) return true;
  if (isSecond && isKnown && SPOKEN.has(form.verb.class)) return true;
  // „Kern fordert ein Verbot“: without an article a noun in capitals is a name.
  const isBare = !inside.some(word => isIn(word, CLASS.determiner)) && inside.every(isPrintedCapital);
  if (isSecond && isBare && SPOKEN.has(form.verb.class) && isNamedHere(inside)) return true;
  // "teachers had shown the app": a thing shown or found is a finding only where who shows it is a study or a body.
  if (isNamed && isBodyByApposition(paragraph, phrase)) return true;
  // "villagers | reported | the road was shut"
  // "Residents | reported | a blast": many who tell what they met with.
  const { headsSpeak } = context.lexicon.pack.grammar;
  if (headsSpeak && form.verb.class === 'say' && form.verb.takes.includes('object'))
    if (inside.some(word => isNoun(word, 'collective'))) return true;
  if (tellsClause(context) && inside.some(word => isNoun(word, 'role', 'collective'))) return true;
  return inside.some(
    word => word.name >= 0 || isNoun(word, 'document', 'institution', 'author', 'source', 'spokesperson'),
  );
}

/** "he | shows | how the lock works": a person who shows how teaches, and finds nothing. */
function showsHow({ paragraph, lexicon, form, group }: Context): boolean {
  if (!lexicon.pack.grammar.headsSpeak || !form.verb.documentObject) return false;
  return isIn(paragraph.words[group.to], CLASS.subordinator);
}

/** "villagers | reported | the road was shut", "the singer | revealed | she would retire": a clause with no "that". */
function tellsClause(context: Context): boolean {
  const { paragraph, lexicon, form, group } = context;
  const { hasBareClauses, subjectPronouns } = lexicon.pack.grammar;
  if (!hasBareClauses || !hasClauseAfter(context, group.to)) return false;
  return SPOKEN.has(form.verb.class) || folded(subjectPronouns).has(paragraph.words[group.to]?.key ?? '');
}

/** "the council’s silence": a thing that a body has, which no noun shows to speak, says nothing with a mere object. */
function ownsThing(inside: readonly Word[]): boolean {
  const mark = inside.findLastIndex(isPossessive);
  const owned = inside.slice(mark + 1);
  return (
    mark > 0 && owned.length > 0 && owned.every(word => word.kind === 'word' && !isName(word) && !isSourceNoun(word))
  );
}

/** « Atmo Sud, | l’organisme chargé de l’air, | a relevé un pic »: what stands behind the name says that it is a body's. */
function isBodyByApposition({ words }: Paragraph, { to }: Phrase): boolean {
  if (words[to]?.text !== ',' || !isIn(words[to + 1], CLASS.determiner)) return false;
  return words.slice(to + 2, to + 4).some(word => isNoun(word, 'institution', 'source'));
}

/** Words at a sentence's beginning among which the document that the next one's "it" means is named. */
const OPENING_WORDS = 5;

/** "The study followed 900 nurses. It | found a lack of sleep": the sentence before opens with a study. */
function followsDocument({ paragraph, sentence, lexicon }: Context, word: Word): boolean {
  const pronoun = lexicon.pack.grammar.pronouns.find(candidate => foldKey(candidate.word) === word.key);
  if (pronoun === undefined || pronoun.refersTo === 'person') return false;
  const before = paragraph.sentences[paragraph.sentences.findIndex(({ start }) => start === sentence.start) - 1];
  if (!before) return false;
  const opening = paragraph.words.slice(before.from, Math.min(before.to, before.from + OPENING_WORDS));
  const verb = opening.findIndex(one => isIn(one, CLASS.auxiliary | CLASS.commonVerb | CLASS.preposition));
  return opening
    .slice(0, verb < 0 ? undefined : verb)
    .some(one => one.quote < 0 && isNoun(one, 'document') && !isIn(one, CLASS.pronoun));
}

const SPOKEN: ReadonlySet<CueForm['verb']['class']> = new Set([
  'demand',
  'deny',
  'announce',
  'say',
  'opine',
  'estimate',
]);

/** Verbs that tell what their object is; the others say something even when negated: « n’exclut pas une hausse ». */
const TELLING: ReadonlySet<CueForm['verb']['class']> = new Set(['find', 'announce']);

function isNamedHere(inside: readonly Word[]): boolean {
  return inside.length <= 3 && inside.every(isName);
}

/** Verbs of figures say enough by themselves ("it puts the market at …"), as do those that wait for a further word. */
function isOwnVerb(form: CueForm): boolean {
  return form.verb.class === 'estimate' || form.verb.laterWords !== undefined || form.verb.endWords !== undefined;
}
