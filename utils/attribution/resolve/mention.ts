import type { Institution, InstitutionMatch } from '../../institutions/gazetteer';
import { countryOfSeat } from '../../institutions/seats';
import type { SourceType, Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn, type Paragraph, type Word } from '../analyse';
import { holdsShare } from '../find/share';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Pronoun } from '../pack';
import { type MentionKind, readKind, saysSame } from './kind';
import { lemmaOf } from './nominative';
import { contentWords, otherScriptName, printedName } from './printed-name';
import { headSense, type Sensed, sensesOf, typesOf } from './senses';
import { bareForms, matchesWithin, type Texts, wordsWithin } from './texts';

export type { MentionKind } from './kind';

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
};

/** Read what a source phrase is. */
export function readMention(texts: Texts, block: number, span: Span): Mention {
  const paragraph = texts.paragraph(block);
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
  };
  const read = pronoun ? { kind: 'pronoun' as const, name: null } : readKind(phrase);
  const { name } = read;
  // An unnamed official is a role, however often he asks not to be named.
  const kind = read.kind === 'collective' && isKeptSecret(texts, paragraph, span) ? 'anonymous' : read.kind;
  const nameSpan = name === null ? span : { start: name[0]!.start, end: name.at(-1)!.end };
  const own = name ?? words;
  const printed = holdsShare(words, texts.lexicon)
    ? paragraph.text.slice(span.start, span.end)
    : printedName(texts, paragraph, own, nameSpan);
  return {
    block,
    span,
    kind,
    name: printed === '' ? (words[0]?.text ?? '') : printed,
    words: contentWords(texts, own),
    institution: match?.institution ?? null,
    types: typesOf(senses),
    isBroad: isBroad(texts, words),
    country: match ? match.institution.country : (country ?? (kind === 'country' ? seatIn(texts, words) : null)),
    isDefinite: phrase.isDefinite,
    isSame: phrase.isSame,
    isPlural: kind === 'collective' || pronoun?.number === 'plural',
    isRelative: core.length === 1 && isIn(core[0], CLASS.relative),
    pronoun,
    otherName: otherScriptName(paragraph.text, span),
  };
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

/** State whose capital or palace is named. */
function seatIn(texts: Texts, words: readonly Word[]): string | null {
  const name = words
    .filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner | CLASS.preposition))
    .map(word => word.text)
    .join(' ');
  return [name, ...bareForms(texts, foldKey(name))].reduce<string | null>(
    (found, form) => found ?? countryOfSeat(form, texts.language),
    null,
  );
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
  return texts.lexicon.pack.grammar.pronouns.find(pronoun => forms.includes(foldKey(pronoun.word))) ?? null;
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
    if (match.ambiguous.length > 0) return false;
    if (!match.needsContext) return true;
    if (texts.lexicon.pack.hasCase && isPartOfName(texts, words, match)) return false;
    // A cue stands beside a source phrase: a short name that fills it (but for its article) may be believed.
    const rest = words.filter(
      word =>
        word.kind !== 'mark' && !isIn(word, CLASS.determiner) && (word.end <= match.start || word.start >= match.end),
    );
    return rest.length === 0 || senses.some(sense => sense.senses.some(noun => noun.kind === 'institution'));
  });
  // "the UN Food and Agriculture Organization" is the longer name's.
  return trusted.reduce<InstitutionMatch | null>(
    (best, candidate) => (best === null || candidate.end - candidate.start > best.end - best.start ? candidate : best),
    null,
  );
}

/** "The Seattle | Times": a capitalised word beside a short name makes it another's. */
function isPartOfName(texts: Texts, words: readonly Word[], match: Span): boolean {
  return words.some(
    (word, at) =>
      word.kind === 'word' &&
      word.isCapital &&
      word.noun === null &&
      word.end <= match.start &&
      words[at + 1]!.start === match.start &&
      !isIn(word, CLASS.determiner | CLASS.preposition | CLASS.time | CLASS.title) &&
      !/[-‐‑]/u.test(word.text) &&
      texts.nationalities.countryOfAdjective(word.text, texts.language) === null,
  );
}

function isBroad(texts: Texts, words: readonly Word[]): boolean {
  const broad = folded(texts.lexicon.pack.sources.broadInstitutions);
  return words.some(
    word =>
      broad.has(lemmaOf(texts, word.key)) ||
      broad.has(word.key) ||
      bareForms(texts, word.key).some(form => broad.has(form)),
  );
}

/** «dalla | ricerca», «no | relatório»: the article is part of the preposition, outside the span. */
function followsFusedArticle({ lexicon }: Texts, { words }: Paragraph, span: Span): boolean {
  const first = words.findIndex(word => word.start >= span.start);
  const before = words[first - 1];
  return (
    isIn(before, CLASS.preposition) &&
    (!isIn(before, CLASS.determiner) || lexicon.pack.grammar.hasCapitalNouns === true) &&
    folded(lexicon.pack.sources.definiteWords).has(before!.key)
  );
}

function isDefinite(texts: Texts, words: readonly Word[]): boolean {
  const { pack } = texts.lexicon;
  const first = words.find(word => word.kind === 'word');
  if (!first) return false;
  // Where nothing says "the", a source noun by itself does: «Bakanlık», «в ведомстве».
  if (pack.grammar.hasNoArticles && isBareNoun(words)) return true;
  if (folded(pack.sources.definiteWords).has(first.key.replace(/['’]$/u, ''))) return true;
  const { gluedArticle } = pack;
  if (!gluedArticle) return false;
  const article = [
    gluedArticle,
    ...['', ...(pack.proclitics ?? [])].map(letter => letter + gluedArticle),
    `${gluedArticle[1]}${gluedArticle[1]}`,
  ];
  return (
    article.some(start => first.key.startsWith(start)) ||
    (pack.proclitics ?? []).some(letter => first.key.startsWith(`${letter}${gluedArticle[1]}${gluedArticle[1]}`))
  );
}

function isBareNoun(words: readonly Word[]): boolean {
  const spoken = words.filter(word => word.kind === 'word');
  return spoken[0]?.noun?.length === spoken.length;
}

/** A body's noun with more than generic words around it is a name: "the health ministry", «المجلس الاقتصادي والاجتماعي». */
function isNamed(texts: Texts, words: readonly Word[], senses: readonly Sensed[]): boolean {
  const nounWords = new Set(senses.flatMap(sense => Array.from({ length: sense.length }, (_, i) => sense.at + i)));
  const { sources } = texts.lexicon.pack;
  if (words.some(word => word.noun !== null && isNamingCompound(texts, word.key))) return true;
  const plain = folded(sources.plainAdjectives);
  const place = folded(sources.placeWords);
  const tellsPlace = (word: Word) => place.has(word.key.split('-').at(-1)!);
  const based = words.findIndex(word => tellsPlace(word));
  const rest = words.filter((word, at) => {
    // "the New York-based group": a place, no name.
    if (word.kind !== 'word' || nounWords.has(at) || at <= based) return false;
    if (
      isIn(word, CLASS.determiner | CLASS.preposition | CLASS.conjunction | CLASS.time | CLASS.adverb) &&
      word.name < 0
    )
      return false;
    const forms = [word.key, ...bareForms(texts, word.key)];
    if (
      forms.some(
        form =>
          folded(sources.sameWords).has(form) ||
          (plain.has(form) && !(texts.lexicon.pack.hasCase && word.isCapital && at > 0)) ||
          folded(sources.definiteWords).has(form.replace(/['’]$/u, '')),
      )
    )
      return false;
    if (texts.nationalities.countryOfAdjective(word.text, texts.language) !== null) return false;
    return !tellsPlace(word);
  });
  // A second body inside the phrase names the first: « la commission des finances du Sénat ».
  if (
    texts.lexicon.pack.hasCase &&
    senses.slice(1).some(sense => words[sense.at]!.isCapital && sense.senses.some(noun => noun.kind === 'institution'))
  )
    return true;
  // «المركز الإعلامي لمجلس الوزراء»: the same where no capitals tell, if the first is more than a bare noun.
  if (
    !texts.lexicon.pack.hasCase &&
    senses[0]?.senses.some(noun => noun.kind === 'institution') &&
    senses.slice(1).some(sense => sense.senses.some(noun => noun.kind === 'institution')) &&
    words.length > 2
  )
    return true;
  const names = folded(sources.bodyNames);
  if (words.some(word => word.isCapital && names.has(lemmaOf(texts, word.key)))) return true;
  if (hasCapitalHead(texts, words, senses)) return true;
  if (rest.length === 0) return false;
  if (texts.lexicon.pack.hasCase) return rest.some(word => word.isCapital) || !isBroad(texts, words) || rest.length > 1;
  // Without capitals: a broad noun with adjectives only describes («المؤسسة المالية الدولية»).
  const { gluedArticle } = texts.lexicon.pack;
  const hasPurpose =
    gluedArticle !== undefined && rest.some(word => word.key.startsWith(`${gluedArticle[1]}${gluedArticle[1]}`));
  return hasPurpose || !(isBroad(texts, words) && isDefinite(texts, words));
}

/** „Umweltbundesamt“, „Gesundheitsministeriums“, but not „Branchenverband“. */
function isNamingCompound({ lexicon }: Texts, key: string): boolean {
  const { namingHeads, describingNouns } = lexicon.pack.sources;
  const describing = folded(describingNouns);
  const forms = [key, ...lexicon.ownedForms(key)];
  if (folded(lexicon.pack.sources.properNames).has(key)) return true;
  return forms.some(
    form =>
      [...folded(namingHeads)].some(head => form.endsWith(head) && form.length - head.length >= 3) &&
      !forms.some(each => describing.has(each)),
  );
}

/** « l’ | Office | fédéral de l’environnement »: behind its article a noun with a capital and more than itself is a name. */
function hasCapitalHead({ lexicon }: Texts, words: readonly Word[], senses: readonly Sensed[]): boolean {
  const { hasCase, grammar } = lexicon.pack;
  const [head] = senses;
  if (!hasCase || !grammar.adjectivesFollow || !head || head.at === 0) return false;
  const isBody = head.senses.some(noun => noun.kind === 'institution');
  if (!isBody || !words[head.at]!.isCapital || !isIn(words[head.at - 1], CLASS.determiner)) return false;
  // « l’ | Agence régionale de santé »: a fixed phrase of four words is a name by itself.
  if (head.length > 2) return true;
  return words
    .slice(head.at + head.length)
    .some(word => word.kind === 'word' && !isIn(word, CLASS.determiner | CLASS.preposition));
}

/** Country of an adjective in the phrase, or of its name. */
function countryIn(texts: Texts, words: readonly Word[]): string | null {
  for (const word of words) {
    if (word.kind !== 'word' || isIn(word, CLASS.determiner | CLASS.preposition)) continue;
    const country = texts.nationalities.countryOfAdjective(word.text, texts.language);
    if (country && isCountryCode(country)) return country;
  }
  for (const [at, word] of words.entries()) {
    if (word.kind !== 'word' || (texts.lexicon.pack.hasCase && !word.isCapital)) continue;
    // "South Africa", «المملكة المتحدة»: the longest name first.
    for (let to = Math.min(words.length, at + LONGEST_COUNTRY); to > at; to--) {
      const name = words.slice(at, to);
      if (name.some(each => each.kind !== 'word')) continue;
      const country = texts.nationalities.countryOfName(name.map(each => each.text).join(' '), texts.language);
      if (country && isCountryCode(country)) return country;
    }
  }
  return null;
}

/** Most words that a country's name has. */
const LONGEST_COUNTRY = 3;

/** A country, not a region such as "the Gulf" nor a body of states (the UN, the EU). */
function isCountryCode(code: string): boolean {
  return code.length === 2 && code !== 'UN' && code !== 'EU';
}

/** Folded forms of the noun that heads a mention: "ministry" of "the health ministry". */
export function headWords(texts: Texts, mention: Mention): readonly string[] {
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
