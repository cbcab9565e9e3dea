import type { Institution, InstitutionMatch } from '../../institutions/gazetteer';
import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import type { SourceType, Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Word } from '../analyse';
import { holdsShare } from '../find/share';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { LanguagePack, Pronoun } from '../pack';
import { bracketedName, isAnothers } from './bracketed';
import { bodyInCompound } from './compound-body';
import { readKind, saysSame } from './kind';
import type { MentionKind } from './kind-phrase';
import { lemmaOf } from './nominative';
import { isPlaceWord } from './person-name';
import { contentWords, otherScriptName, printedName } from './printed-name';
import { headSense, type Sensed, sensesOf, typesOf } from './senses';
import { shownWords } from './strong-name';
import { bareForms, matchesWithin, type Texts, wordsWithin } from './texts';

export type { MentionKind } from './kind-phrase';

import { followsFusedArticle, isDefinite } from './definite';
import { countryIn, seatIn } from './mention-country';
import { isInOtherBody } from './name-in-name';
import { isBroad, isBroadNoun, isNamed } from './named-body';
import { isOne } from './singular';

export type Mention = {
  readonly block: number;
  readonly span: Span;
  readonly kind: MentionKind;
  /** As printed, without outer article or proclitic: what a source list shows. */
  readonly name: string;
  /** Folded content words of the name. */
  readonly words: readonly string[];
  /** Known institution that the phrase names; for persons and roles, the one they belong to. */
  readonly institution: Institution | null;
  /** Types its head noun allows; empty if the phrase does not say. */
  readonly types: readonly SourceType[];
  /** True where the head noun may stand for a body of any type. */
  readonly isBroad: boolean;
  readonly country: string | null;
  readonly isDefinite: boolean;
  /** "the same …". */
  readonly isSame: boolean;
  readonly isPlural: boolean;
  readonly pronoun: Pronoun | null;
  /** "which", « qui »: whatever stands before it. */
  readonly isRelative: boolean;
  /** Another script's name in brackets behind it. */
  readonly otherName: string | null;
  /** Short form in brackets behind a body's name. */
  readonly shortName: string | null;
  /** The body's own noun, where the printed word goes on behind it: `feuerwehr` of „Feuerwehrsprecher“. */
  readonly head?: string;
};

/** Read what a source phrase is. */
export function readMention(texts: Texts, block: number, whole: Span): Mention {
  const paragraph = texts.paragraph(block);
  const span = pastMouth(texts, paragraph, whole);
  const words = wordsWithin(paragraph, span);
  const senses = sensesOf(texts, words);
  const match = bestMatch(texts, block, span, words, senses);
  const country = countryIn(texts, words) ?? null;
  const core = words.filter(word => word.kind === 'word' || word.kind === 'number');
  const pronoun = core.length <= 2 ? pronounOf(texts, core) : null;
  const phrase = {
    texts,
    words,
    senses,
    match,
    country,
    isDefinite: isDefinite(texts, words) || followsFusedArticle(texts, paragraph, span),
    isSame: saysSame(texts, core),
    isNamed: isNamed(texts, words, senses),
    isOne: isOne(texts, paragraph, words),
    followsWord: paragraph.words[firstAt(paragraph.words, span.start) - 1]?.kind === 'word',
  };
  const read = pronoun ? { kind: 'pronoun' as const, name: null } : readKind(phrase);
  const { name } = read;
  const isHonorific = core.length === 1 && folded(texts.lexicon.pack.sources.honorifics).has(core[0]!.key);
  // An unnamed official is a role, however often he asks not to be named.
  const isSecret = read.kind === 'collective' && isKeptSecret(texts, paragraph, span);
  const kind = isHonorific ? 'role' : isSecret ? 'anonymous' : read.kind;
  const nameSpan = name === null ? span : { start: name[0]!.start, end: name.at(-1)!.end };
  const own = name ?? words;
  const printed = holdsShare(words, texts.lexicon)
    ? paragraph.text.slice(span.start, span.end)
    : printedName(texts, paragraph, own, nameSpan);
  const short = bracketedName(texts, block, span, kind);
  const known = match && short && isAnothers(short, match.institution) ? null : (match?.institution ?? null);
  const mention: Mention = {
    block,
    span,
    kind: short && kind === 'institution-noun' ? 'institution' : kind,
    name: printed === '' ? (words[0]?.text ?? '') : printed,
    words: shownWords(texts, contentWords(texts, own), printed),
    institution: known ?? short?.institution ?? null,
    types: typesOf(texts, words, senses),
    isBroad: isBroad(texts, words),
    country: match && known ? known.country : (country ?? (kind === 'country' ? seatIn(texts, words) : null)),
    isDefinite: phrase.isDefinite,
    isSame: phrase.isSame,
    isPlural: kind === 'collective' || pronoun?.number === 'plural',
    isRelative: core.length === 1 && isIn(core[0], CLASS.relative),
    pronoun,
    otherName: otherScriptName(paragraph.text, span),
    shortName: short?.name ?? null,
  };
  const body = match || pronoun ? null : bodyInCompound(texts, words);
  return body
    ? { ...mention, ...body, isBroad: isBroadNoun(texts, body.head), isDefinite: true, isPlural: false }
    : mention;
}

/** «عن مسؤولين أوروبيين، لم تسمهم، قولهم»: a remark behind the phrase says that it hides who it is. */
function isKeptSecret({ lexicon }: Texts, { words }: Paragraph, span: Span): boolean {
  const { secrecy } = lexicon.pack.sources;
  if (!secrecy) return false;
  let at = firstAt(words, span.end);
  if (words[at]?.kind === 'mark') at++;
  if (isIn(words[at], CLASS.relative)) at++;
  return secrecy.some(phrase =>
    foldKey(phrase)
      .split(' ')
      .every((part, i) => words[at + i]?.key === part),
  );
}

/** «نقلت الوكالة على | لسان | الوزير قوله»: he spoke, not his tongue. */
function pastMouth({ lexicon }: Texts, { words }: Paragraph, span: Span): Span {
  const { mouthWords } = lexicon.pack.sources;
  if (!mouthWords) return span;
  const at = firstAt(words, span.start);
  const next = words[at + 1];
  const isMouth = folded(mouthWords).has(words[at]?.key ?? '') && isIn(words[at - 1], CLASS.preposition);
  return isMouth && next?.kind === 'word' && next.end <= span.end ? { start: next.start, end: span.end } : span;
}

function pronounOf(texts: Texts, words: readonly Word[]): Pronoun | null {
  const keys = words.map(word => word.key);
  const phrase = keys.join(' ');
  // «وهي»: with a conjunction glued to it.
  const glued = (texts.lexicon.pack.verbFirst?.gluedConjunctions ?? '').split(' ').filter(Boolean);
  const forms = [
    phrase,
    ...glued.filter(letter => phrase.startsWith(letter)).map(letter => phrase.slice(letter.length)),
  ];
  return pronounsOf(texts.lexicon.pack).find(({ key }) => forms.includes(key))?.pronoun ?? null;
}

type FoldedPronoun = { readonly key: string; readonly pronoun: Pronoun };
const pronounsByPack = new WeakMap<LanguagePack, readonly FoldedPronoun[]>();

/** A pack's pronouns, folded once. */
function pronounsOf(pack: LanguagePack): readonly FoldedPronoun[] {
  const known = pronounsByPack.get(pack);
  if (known) return known;
  const { pronouns, possessivePronouns = [] } = pack.grammar;
  const made = [...pronouns, ...possessivePronouns].map(pronoun => ({ key: foldKey(pronoun.word), pronoun }));
  pronounsByPack.set(pack, made);
  return made;
}

/** The known institution that the phrase is about: the one its head names, not one it merely mentions. */
function bestMatch(
  texts: Texts,
  block: number,
  span: Span,
  words: readonly Word[],
  senses: readonly Sensed[],
): InstitutionMatch | null {
  const inside = matchesWithin(texts, block, span);
  if (inside.length === 0) return null;
  const trusted = inside.filter(match => {
    if (match.ambiguous.length > 0 || isLongerName(texts, words, match) || isLastName(texts, words, match))
      return false;
    if (isInOtherBody(texts, words, senses, match)) return false;
    if (!match.needsContext) return true;
    if (texts.lexicon.pack.hasCapitals && isPartOfName(texts, words, match)) return false;
    // A cue stands beside a source phrase: a short name that fills it (but for its article) may be believed.
    // «la OPS | en Lima»: where it speaks is told behind it.
    const isPlace = (word: Word) =>
      word.start >= match.end &&
      (isIn(word, CLASS.preposition) ||
        isPlaceWord(texts, word) ||
        countryOfPlace(word.text, texts.language) !== null ||
        countryOfSeat(word.text, texts.language) !== null);
    const rest = words.filter(
      word =>
        word.kind !== 'mark' &&
        !isIn(word, CLASS.determiner) &&
        (word.end <= match.start || word.start >= match.end) &&
        !isPlace(word),
    );
    return rest.length === 0 || senses.some(sense => sense.senses.some(noun => noun.kind === 'institution'));
  });
  // "the UN Food and Agriculture Organization" is the longer name's.
  return trusted.reduce<InstitutionMatch | null>(
    (best, candidate) => (best === null || candidate.end - candidate.start > best.end - best.start ? candidate : best),
    null,
  );
}

/** „Halden-Institut | für Meereskunde“: what the body is for makes it another's name. */
function isLongerName({ lexicon }: Texts, words: readonly Word[], { end }: Span): boolean {
  const next = words.find(word => word.start >= end);
  return lexicon.pack.grammar.fieldsAreNames === true && lexicon.bodyPrepositions.has(next?.key ?? '');
}

/** "Anna | Bosch": right behind a first name, the one word of a known name is somebody's last name. */
function isLastName({ lexicon }: Texts, words: readonly Word[], { start, end }: Span): boolean {
  const at = words.findIndex(word => word.start === start);
  const first = words[at - 1];
  if (!first?.isCapital || words[at]!.end !== end || !lexicon.pack.hasCapitals) return false;
  return first.name < 0 && folded(lexicon.pack.sources.givenNames).has(first.key);
}

/** "The Seattle | Times": a capitalised word beside a short name makes it another's. */
function isPartOfName(texts: Texts, words: readonly Word[], match: Span): boolean {
  return words.some(
    (word, at) =>
      word.kind === 'word' &&
      word.isCapital &&
      (word.noun === null || word.noun.length > 1) &&
      word.end <= match.start &&
      words[at + 1]!.start === match.start &&
      !isIn(word, CLASS.determiner | CLASS.preposition | CLASS.time | CLASS.title) &&
      !/[-‐‑]/u.test(word.text) &&
      texts.nationalities.countryOfAdjective(word.text, texts.language) === null,
  );
}

/** Folded forms of the noun that heads a mention: "ministry" of "the health ministry". */
export function headWords(texts: Texts, mention: Mention): readonly string[] {
  if (mention.head !== undefined) return [mention.head];
  const words = wordsWithin(texts.paragraph(mention.block), mention.span);
  const senses = sensesOf(texts, words);
  const head = headSense(texts, words, senses);
  const own = head ? words.slice(head.at, head.at + head.length) : words.filter(word => !isIn(word, CLASS.determiner));
  // Of « cercle de réflexion » not « de ».
  const small = CLASS.preposition | CLASS.conjunction | CLASS.determiner;
  return own
    .filter(word => word.kind === 'word' && !isIn(word, small))
    .flatMap(word => [word.key, lemmaOf(texts, word.key), ...bareForms(texts, word.key)]);
}
