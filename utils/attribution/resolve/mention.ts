import type { Institution, InstitutionMatch } from '../../institutions/gazetteer';
import type { SourceType, Span } from '../../model';
import { isIn, type Word } from '../analyse';
import { CLASS, type NounSense } from '../lexicon';
import type { Pronoun } from '../pack';
import { capitalRun, isPlaceWord, personName } from './person-name';
import { contentWords, otherScriptName, printedName } from './printed-name';
import { headSense, type Sensed, sensesOf, typesOf } from './senses';
import { bareForms, folded, type Texts } from './texts';

/** What a source phrase is by itself, before it is held against the rest of the article. */
export type MentionKind =
  /** A body by its name, known or not. */
  | 'institution'
  /** A body by a noun that points back or describes: "the institute", «المعهد الأمريكي». */
  | 'institution-noun'
  | 'document'
  | 'person'
  | 'role'
  | 'spokesperson'
  | 'author'
  | 'collective'
  | 'anonymous'
  | 'source-noun'
  | 'pronoun'
  | 'opinion-holder'
  | 'country';

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
  /** Another script's name in brackets behind it. */
  readonly otherName: string | null;
};

/** Read what a source phrase is. */
export function readMention(texts: Texts, block: number, span: Span): Mention {
  const paragraph = texts.paragraph(block);
  const words = paragraph.words.filter(word => word.start >= span.start && word.end <= span.end);
  const senses = sensesOf(texts, words);
  const first = words[0];
  const match = bestMatch(texts, block, span, words, senses);
  const country = countryIn(texts, words) ?? null;
  const core = words.filter(word => word.kind === 'word' || word.kind === 'number');
  const pronoun = core.length <= 2 ? pronounOf(texts, core) : null;
  const bracket = otherScriptName(paragraph.text, span);
  const caseless = texts.lexicon.pack.hasCase ? null : personName(texts, words);
  const name = caseless
    ? paragraph.text.slice(caseless.start, caseless.end)
    : printedName(texts, paragraph, words, span);
  const base = {
    block,
    span,
    name,
    words: contentWords(
      texts,
      caseless ? words.filter(word => word.start >= caseless.start && word.end <= caseless.end) : words,
    ),
    institution: match?.institution ?? null,
    types: typesOf(senses),
    isBroad: isBroad(texts, words),
    country: match ? match.institution.country : country,
    isDefinite: isDefinite(texts, words),
    isSame: core.some(word => folded(texts.lexicon.pack.sources.sameWords).has(word.key)),
    isPlural: false,
    pronoun,
    otherName: bracket,
  };
  const kind = pronoun ? 'pronoun' : kindOf(texts, words, senses, match, country);
  const own = kind === 'person' && texts.lexicon.pack.hasCase ? capitalRun(texts, words) : null;
  if (own) {
    const first = own[0]!;
    const last = own.at(-1)!;
    return { ...base, kind, name: paragraph.text.slice(first.start, last.end), words: contentWords(texts, own) };
  }
  return {
    ...base,
    kind: kind === 'institution-noun' && isNamed(texts, words, senses) ? 'institution' : kind,
    name: name === '' ? (first?.text ?? '') : name,
  };
}

function pronounOf(texts: Texts, words: readonly Word[]): Pronoun | null {
  const keys = words.map(word => word.key.replace(/^t-/u, ''));
  return texts.lexicon.pack.grammar.pronouns.find(pronoun => keys.length === 1 && pronoun.word === keys[0]) ?? null;
}

/** The known institution that the phrase is about: the one its head names, not one it merely mentions. */
function bestMatch(
  texts: Texts,
  block: number,
  span: Span,
  words: readonly Word[],
  senses: readonly Sensed[],
): InstitutionMatch | null {
  const inside = texts.matches(block).filter(match => match.start >= span.start && match.end <= span.end);
  if (inside.length === 0) return null;
  const trusted = inside.filter(match => {
    if (match.ambiguous.length > 0) return false;
    if (!match.needsContext) return true;
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

function kindOf(
  texts: Texts,
  words: readonly Word[],
  senses: readonly Sensed[],
  match: InstitutionMatch | null,
  country: string | null,
): MentionKind {
  const has = (...kinds: NounSense['kind'][]) =>
    senses.some(sense => sense.senses.some(noun => kinds.includes(noun.kind)));
  const isBare = !isNamed(texts, words, senses);
  const headKinds = new Set((headSense(texts, words, senses)?.senses ?? []).map(sense => sense.kind));
  const outside = (sense: Sensed) =>
    !match || words[sense.at]!.end <= match.start || words[sense.at]!.start >= match.end;
  const outer = senses.filter(outside);
  const outerHas = (...kinds: NounSense['kind'][]) =>
    outer.some(sense => sense.senses.some(noun => kinds.includes(noun.kind)));
  if (outerHas('anonymous') && !headKinds.has('institution') && !headKinds.has('document'))
    return headKinds.has('source') && isBare && (isDefinite(texts, words) || hasSame(texts, words))
      ? 'source-noun'
      : 'anonymous';
  if (!match && isBare && headKinds.has('source') && (isDefinite(texts, words) || hasSame(texts, words)))
    return 'source-noun';
  if (outerHas('opinion-holder')) return 'opinion-holder';
  const person = personIn(texts, words, senses, match);
  if (outerHas('spokesperson') && !person) return 'spokesperson';
  if (match) {
    if (outerHas('author')) return 'author';
    if (outerHas('role')) return person ? 'person' : 'role';
    if (outerHas('collective') && !outerHas('institution')) return 'collective';
    return person && !coversName(words, match) ? 'person' : 'institution';
  }
  if (person) return 'person';
  if (headKinds.has('collective') && !headKinds.has('institution'))
    return headKinds.has('author') && isDefinite(texts, words) ? 'author' : 'collective';
  if (headKinds.has('author')) return 'author';
  if (headKinds.has('spokesperson')) return 'spokesperson';
  if (headKinds.has('role')) return 'role';
  if (headKinds.has('institution') && headKinds.has('document') && isDefinite(texts, words)) return 'document';
  if (headKinds.has('institution')) return 'institution-noun';
  if (headKinds.has('document')) return 'document';
  if (has('institution')) return 'institution';
  if (has('role')) return 'role';
  if (has('document')) return 'document';
  if (country !== null || isCountryName(texts, words)) return 'country';
  const capitals = words.filter(word => word.isCapital && word.kind === 'word');
  if (texts.lexicon.pack.hasCase && capitals.length === 0) return looksPlural(words) ? 'collective' : 'role';
  const spoken = words.filter(word => word.kind === 'word');
  if (!texts.lexicon.pack.hasCase) return person ? 'person' : 'role';
  // A capital on the first word alone may be the sentence's: "Local guides".
  if (capitals.length === 1 && spoken.length > 1 && capitals[0] === spoken[0])
    return looksPlural(spoken.slice(-1)) ? 'collective' : 'role';
  if (capitals.length === 1 && /^\p{Lu}{2,}s?$/u.test(capitals[0]!.text)) return 'institution';
  // People take no article; bodies of unknown kind do: "The Verge", « La Lloyd’s ».
  return isDefinite(texts, words) && isIn(words[0], CLASS.determiner) ? 'institution' : 'person';
}

function isBroad(texts: Texts, words: readonly Word[]): boolean {
  const broad = folded(texts.lexicon.pack.sources.broadInstitutions);
  return words.some(word => broad.has(word.key) || bareForms(texts, word.key).some(form => broad.has(form)));
}

function hasSame(texts: Texts, words: readonly Word[]): boolean {
  const same = folded(texts.lexicon.pack.sources.sameWords);
  return words.some(word => same.has(word.key));
}

function isDefinite(texts: Texts, words: readonly Word[]): boolean {
  const { pack } = texts.lexicon;
  const first = words.find(word => word.kind === 'word');
  if (!first) return false;
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

/** A body's noun with more than generic words around it is a name: "the health ministry", «المجلس الاقتصادي والاجتماعي». */
function isNamed(texts: Texts, words: readonly Word[], senses: readonly Sensed[]): boolean {
  const nounWords = new Set(senses.flatMap(sense => Array.from({ length: sense.length }, (_, i) => sense.at + i)));
  const { sources } = texts.lexicon.pack;
  const plain = folded(sources.plainAdjectives);
  const place = folded(sources.placeWords);
  const based = words.findIndex(word => /-(?:based|headquartered)$/u.test(word.key) || place.has(word.key));
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
    return !/-(?:based|headquartered)$/u.test(word.key) && !place.has(word.key.split('-').at(-1) ?? '');
  });
  // A second body inside the phrase names the first: « la commission des finances du Sénat ».
  if (
    texts.lexicon.pack.hasCase &&
    senses.slice(1).some(sense => words[sense.at]!.isCapital && sense.senses.some(noun => noun.kind === 'institution'))
  )
    return true;
  if (rest.length === 0) return false;
  if (texts.lexicon.pack.hasCase) return rest.some(word => word.isCapital) || !isBroad(texts, words) || rest.length > 1;
  // Without capitals: a broad noun with adjectives only describes («المؤسسة المالية الدولية»).
  const { gluedArticle } = texts.lexicon.pack;
  const hasPurpose =
    gluedArticle !== undefined && rest.some(word => word.key.startsWith(`${gluedArticle[1]}${gluedArticle[1]}`));
  return hasPurpose || !(isBroad(texts, words) && isDefinite(texts, words));
}

/** Capitalised words that are no institution's: a person, unless they are a country. */
function personIn(
  texts: Texts,
  words: readonly Word[],
  senses: readonly Sensed[],
  match: InstitutionMatch | null,
): boolean {
  const nounWords = new Set(senses.flatMap(sense => Array.from({ length: sense.length }, (_, i) => sense.at + i)));
  const isFree = (word: Word) => !match || word.end <= match.start || word.start >= match.end;
  if (!texts.lexicon.pack.hasCase) return personName(texts, words) !== null;
  if (
    senses.some(
      sense =>
        sense.senses.some(noun => noun.kind === 'document') && words[sense.at]!.isCapital && isFree(words[sense.at]!),
    )
  )
    return false;
  if (
    senses.some(
      sense =>
        sense.senses.some(noun => noun.kind === 'institution' && words[sense.at]!.isCapital) &&
        isFree(words[sense.at]!),
    )
  )
    return false;
  const names = words.filter(
    (word, at) =>
      word.kind === 'word' &&
      word.isCapital &&
      isFree(word) &&
      word.name < 0 &&
      !isIn(word, CLASS.title | CLASS.determiner | CLASS.time) &&
      !(nounWords.has(at) && at === 0),
  );
  const own = names.filter(word => !isPlaceWord(texts, word) && !/^\p{Lu}{3,}$/u.test(word.text));
  const hasTitle = words.some(word => isIn(word, CLASS.title) && word.isCapital);
  const first = words.find(word => word.kind === 'word');
  // A single capital at the phrase's start may be a mere sentence start; two in a row, or after a title, are a name.
  if (own.length >= 2 || (hasTitle && own.length >= 1))
    return !isDefinite(texts, words) || senses.some(sense => sense.senses.some(noun => noun.kind === 'role'));
  return (
    own.length === 1 &&
    words.filter(word => word.kind === 'word').length === 1 &&
    own[0] === first &&
    !/^\p{Lu}+$/u.test(own[0]!.text)
  );
}

function coversName(words: readonly Word[], match: InstitutionMatch): boolean {
  return words
    .filter(word => word.isCapital && word.kind === 'word')
    .every(word => word.start >= match.start && word.end <= match.end);
}

function isCountryName(texts: Texts, words: readonly Word[]): boolean {
  const text = words.map(word => word.text).join(' ');
  return (
    texts.nationalities.countryOfName(text.replace(/^(?:the|la|le|les|l['’]|el) ?/iu, ''), texts.language) !== null
  );
}

/** Country of an adjective in the phrase, or of its name. */
function countryIn(texts: Texts, words: readonly Word[]): string | null {
  for (const word of words) {
    if (word.kind !== 'word' || isIn(word, CLASS.determiner | CLASS.preposition)) continue;
    const country = texts.nationalities.countryOfAdjective(word.text, texts.language);
    if (country && isCountryCode(country)) return country;
  }
  for (const word of words) {
    if (word.kind !== 'word' || (texts.lexicon.pack.hasCase && !word.isCapital)) continue;
    const country = texts.nationalities.countryOfName(word.text, texts.language);
    if (country && isCountryCode(country)) return country;
  }
  return null;
}

/** A country, not a region such as "the Gulf" nor a body of states (the UN, the EU). */
function isCountryCode(code: string): boolean {
  return code.length === 2 && code !== 'UN' && code !== 'EU';
}

function looksPlural(words: readonly Word[]): boolean {
  return words.some(word => word.kind === 'word' && /s$/u.test(word.key));
}
