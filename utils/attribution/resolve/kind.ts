import { countryOfSeat } from '../../institutions/seats';
import { TITLE } from '../../model';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { holdsShare } from '../find/share';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isGroupName } from './group-name';
import { readPerson } from './kind-person';
import { hasKind, headKinds, type MentionKind, outer, type Phrase, type Reading } from './kind-phrase';
import { isBroad } from './named-body';
import { opensPaperName } from './paper-name';
import { isPlaceWord } from './person-name';
import { isPluralOfRole, pluralStems } from './plural';
import { headSense, isHeadLast } from './senses';
import { bareForms, type Texts } from './texts';

/** What a phrase that is credited stands for, and the name in it. */
export function readKind(phrase: Phrase): Reading {
  if (holdsShare(phrase.words, phrase.texts.lexicon)) return { kind: 'collective', name: null };
  if (isLone(phrase)) return { kind: 'unknown', name: null };
  if (isGroupName(phrase)) return { kind: 'institution', name: null };
  if (isGivenName(phrase)) return { kind: 'lone-name', name: null };
  return readOutside(phrase) ?? readPerson(phrase) ?? readBody(phrase);
}

/** «قالت | أمينة»: a first name, though the word is an office's too, which nobody would be called by without more. */
function isGivenName({ texts, words, match }: Phrase): boolean {
  const { hasCapitals, sources } = texts.lexicon.pack;
  const spoken = words.filter(word => word.kind === 'word');
  return !hasCapitals && !match && spoken.length === 1 && folded(sources.givenNames).has(spoken[0]!.key);
}

/** "One", "another in Leeds": some one of those told of, whatever capital opens the sentence. */
function isLone({ texts, words, match }: Phrase): boolean {
  const isOne = folded(texts.lexicon.pack.grammar.loneDeterminers).has(words[0]?.key ?? '');
  return (
    isOne && !match && (words.length === 1 || (isIn(words[1], CLASS.preposition) && !isIn(words[1], CLASS.genitive)))
  );
}

/** Sources that are kept secret, point back, or are no source at all. */
function readOutside(phrase: Phrase): Reading | null {
  const { match, isNamed, isDefinite, isSame } = phrase;
  // «cerca de | 300 vecinos» counts them.
  const others = outer(phrase).filter(sense => phrase.words[sense.at + sense.length]?.kind !== 'number');
  const heads = headKinds(phrase);
  const pointsBack = heads.has('source') && !isNamed && (isDefinite || isSame);
  if (hasKind(others, 'anonymous') && !heads.has('institution') && !heads.has('document'))
    return { kind: pointsBack ? 'source-noun' : 'anonymous', name: null };
  if (!match && pointsBack) return { kind: 'source-noun', name: null };
  // «خبراء مصريون» are experts, whatever people they are of.
  const isGroup = (heads.has('collective') || heads.has('role')) && !heads.has('opinion-holder');
  // «قيادة الجيش» is a body's, «القيادة» anybody's.
  const isOfBody = heads.has('institution') && hasKind(phrase.senses.slice(1), 'institution');
  // "the Weavers’ Society", «la Defensoría del Pueblo»: with a capital and a name it is one body.
  const isBody = isNamed && heads.has('institution') && isCapitalHead(phrase);
  return hasKind(others, 'opinion-holder') && !isGroup && !isOfBody && !isBody
    ? { kind: 'opinion-holder', name: null }
    : null;
}

function isCapitalHead({ texts, words, senses }: Phrase): boolean {
  const head = headSense(texts, words, senses);
  return texts.lexicon.pack.hasCapitals && head !== null && words[head.at]!.isCapital;
}

/** Bodies, documents, groups, roles: by the phrase's nouns. */
function readBody(phrase: Phrase): Reading {
  const { texts, words, senses, match, isDefinite, isNamed } = phrase;
  const heads = headKinds(phrase);
  const others = outer(phrase);
  const kind = (which: MentionKind): Reading => ({ kind: which, name: null });
  const body = (): Reading => kind(isNamed ? 'institution' : 'institution-noun');
  if (hasKind(others, 'spokesperson')) return kind('spokesperson');
  if (match) {
    if (hasKind(others, 'author') || isStaff(phrase) || isReporter(phrase)) return kind('author');
    if (hasKind(others, 'role') || isRoleOf(phrase)) return kind('role');
    return kind(hasKind(others, 'collective') && !hasKind(others, 'institution') ? 'collective' : 'institution');
  }
  const { hasCapitals } = texts.lexicon.pack;
  if (words.some((_, at) => isSite(words, at)) || opensPaperName(texts, words)) return kind('institution');
  if (hasCapitals && isLoneName(phrase) && !words.some(word => word.quote >= 0)) return kind('lone-name');
  if (phrase.isOne && heads.has('role') && !heads.has('institution')) return kind('role');
  // «شركات نقل», «وسائل إعلام محلية»: some of that kind, none in particular.
  const isAnyOf = !hasCapitals && !isDefinite && heads.has('collective') && !hasKind(senses.slice(1), 'institution');
  if (heads.has('collective') && (!heads.has('institution') || isAnyOf))
    return kind((heads.has('author') && isDefinite) || isStaff(phrase) ? 'author' : 'collective');
  if (heads.has('author')) return kind('author');
  if (heads.has('role')) return kind(isManysRole(phrase) ? 'collective' : 'role');
  if (heads.has('institution') && heads.has('document') && isDefinite) return kind('document');
  if (heads.has('institution') && isGroupOf(phrase)) return kind('collective');
  if (heads.has('institution')) return body();
  if (heads.has('document')) return kind('document');
  if (hasKind(senses, 'institution')) return kind('institution');
  if (hasKind(senses, 'role')) return kind('role');
  if (hasKind(senses, 'document')) return kind('document');
  const people = peopleOf(phrase);
  if (people) return kind(people);
  if (isState(phrase)) return kind('country');
  const spoken = words.filter(word => word.kind === 'word');
  const capitals = spoken.filter(word => word.isCapital);
  // A name in quotation marks is a body's: «ميتا», «Северный маяк.ру».
  if (spoken.length > 0 && (!hasCapitals || capitals.length > 0) && spoken.every(word => word.quote >= 0))
    return kind('institution');
  if (!hasCapitals) {
    // Without capitals a name shows by having no article: «السيسي» alone has one all the same.
    const [only] = spoken;
    if (spoken.length === 1)
      return kind(isPluralParticiple(texts, only!) && !isSurname(texts, only!.key) ? 'collective' : 'lone-name');
    return kind(isDefinite || spoken.length > 4 ? 'unknown' : 'person');
  }
  if (capitals.length === 0) return kind(looksPlural(texts, spoken) ? 'collective' : 'unknown');
  // A capital on the first word alone may be the sentence's: "Local guides".
  if (capitals.length === 1 && spoken.length > 1 && capitals[0] === spoken[0])
    return kind(looksPlural(texts, spoken.slice(-1)) ? 'collective' : 'unknown');
  return lowerHead(phrase, spoken) ?? kind('institution');
}

/**
 * "the Florida | fan", « l’attaquant | Malko »: a noun that no lexicon knows is no body's name for a capital beside it. One
 * capital right behind it is a person's name, as bodies' nouns are known.
 */
function lowerHead({ texts, words }: Phrase, spoken: readonly Word[]): Reading | null {
  const small = CLASS.determiner | CLASS.adverb;
  const stop = spoken.findIndex((word, at) => at > 0 && isIn(word, CLASS.preposition));
  const own = (stop < 0 ? spoken : spoken.slice(0, stop)).filter(word => !isIn(word, small));
  const isPlain = (word: Word) => !/[\p{Lu}\p{N}]/u.test(word.text) && word.classes === 0 && word.name < 0;
  const head = isHeadLast(texts) ? own.at(-1) : own[0];
  const last = words.at(-1)!;
  if (stop < 0 && own.length > 1 && own.at(-1) === last && last.isCapital && own.slice(0, -1).every(isPlain))
    return /^\p{Lu}\p{Ll}+$/u.test(last.text) && last.noun === null ? { kind: 'person', name: [last] } : null;
  if (!head || !isPlain(head)) return null;
  return { kind: looksPlural(texts, [head]) ? 'collective' : 'unknown', name: null };
}

/** „der CDU- | Politiker“: the word goes on behind the body's name, and means somebody of it. */
function isRoleOf({ words, senses, match }: Phrase): boolean {
  const last = words.findLast(word => word.kind === 'word');
  if (!match || !last || last.start !== match.start || last.end <= match.end) return false;
  return senses.some(sense => words[sense.at] === last && hasKind([sense], 'role'));
}

/** «منسقون», «ناشطات»: the plural of a noun that tells what one does is a group's. */
function isManysRole({ texts, words, senses }: Phrase): boolean {
  const head = headSense(texts, words, senses);
  const word = head && words[head.at];
  if (!texts.lexicon.pack.sources.rolePluralEndings || !word || head.length > 1) return false;
  return isPluralOfRole(texts, word.key);
}

/** "a group of nurses": no body of its own, where owners stand before their noun. */
function isGroupOf({ texts, words, senses }: Phrase): boolean {
  const groups = folded(texts.lexicon.pack.sources.groupNouns);
  if (!(isHeadLast(texts) || groups.size > 0) || words.slice(1).some(word => word.isCapital)) return false;
  const of = words.findIndex(word => isIn(word, CLASS.genitive));
  const head = words[of - 1];
  if (!head || !(groups.size > 0 ? groups.has(head.key) : isBroad(texts, [head]))) return false;
  return hasKind(
    senses.filter(sense => sense.at > of),
    'collective',
    'author',
  );
}

/** "analysts at Halden Bank": a name follows the preposition. */
function isStaff({ texts, words }: Phrase): boolean {
  const staff = folded(texts.lexicon.pack.sources.staff);
  const at = words.findIndex(word => isIn(word, CLASS.preposition));
  if (at <= 0 || !staff.has(words[at - 1]!.key) || isIn(words[at], CLASS.genitive)) return false;
  return words.slice(at + 1, at + 3).some(word => word.isCapital || word.name >= 0);
}

/** « une envoyée spéciale | de l’AFP »: what she saw her newsroom tells. */
function isReporter({ texts, words, match }: Phrase): boolean {
  const type = match?.institution.type;
  if (type !== 'media' && type !== 'news-agency') return false;
  const reporters = folded(texts.lexicon.pack.sources.reporters);
  return words.slice(0, 3).some(word => word.end <= match!.start && reporters.has(word.key));
}

/** One capitalised word, apart from titles and articles: who or what it is, only the article can tell. */
function isLoneName({ texts, words }: Phrase): boolean {
  const spoken = words.filter(word => word.kind === 'word' && !isIn(word, CLASS.title | CLASS.determiner));
  const [only] = spoken;
  return (
    spoken.length === 1 &&
    words.every(word => word.kind !== 'number') &&
    only!.isCapital &&
    only!.noun === null &&
    !words.some(word => word.kind === 'word' && isIn(word, CLASS.determiner)) &&
    !/^\p{Lu}{2,}s?$/u.test(only!.text) &&
    !isPlaceWord(texts, only!) &&
    countryOfSeat(only!.text, texts.language) === null
  );
}

/** « l’Islandaise », « les Chiliens »: with an article and a capital, who is of a people, and no state. */
function peopleOf({ texts, words }: Phrase): 'role' | 'collective' | null {
  const { hasCapitals, grammar, sources } = texts.lexicon.pack;
  if (!hasCapitals || words.length !== 2 || !isIn(words[0], CLASS.determiner)) return null;
  const { text, isCapital, key } = words[1]!;
  const endings = sources.peopleEndings?.split(' ') ?? [];
  if (!grammar.ownersFollow && !endings.some(ending => key.endsWith(ending))) return null;
  const { nationalities, language } = texts;
  if (!isCapital || nationalities.countryOfAdjective(text, language) === null) return null;
  // « le Suisse » is written as the country is.
  if (nationalities.countryOfName(text, language) !== null || countryOfSeat(text, language) !== null) return null;
  return looksPlural(texts, [words[0]!]) ? 'collective' : 'role';
}

/** A state by its name, its capital or its government's palace. */
function isState({ texts, words, country }: Phrase): boolean {
  // "Number 10" has a number.
  const spoken = words.filter(word => word.kind !== 'mark' && !isIn(word, CLASS.determiner | CLASS.preposition));
  const name = spoken.map(word => word.text).join(' ');
  const names = [name, ...bareForms(texts, foldKey(name))];
  return (
    names.some(
      form =>
        texts.nationalities.countryOfName(form, texts.language) !== null ||
        countryOfSeat(form, texts.language) !== null,
    ) ||
    (country !== null && spoken.length === 1)
  );
}

/** «مشيعون»: the shape of those who do something, whatever it is. */
function isPluralParticiple({ lexicon }: Texts, { key }: Word): boolean {
  const shape = lexicon.pack.verbFirst?.pluralParticiples;
  return (
    shape !== undefined && key.length >= shape.shortest && key.startsWith(shape.starts) && key.endsWith(shape.ends)
  );
}

/** «إيمانويل ماكرون»: somewhere in the article a first name stands before it. */
function isSurname(texts: Texts, key: string): boolean {
  const known = surnamesOf.get(texts) ?? surnamesIn(texts);
  surnamesOf.set(texts, known);
  return known.has(key);
}

/** Looked for once in an article. */
const surnamesOf = new WeakMap<Texts, ReadonlySet<string>>();

function surnamesIn(texts: Texts): ReadonlySet<string> {
  const given = folded(texts.lexicon.pack.sources.givenNames);
  const found = new Set<string>();
  for (let block = TITLE; block < texts.size; block++) {
    const { words } = texts.paragraph(block);
    words.forEach((word, at) => {
      if (given.has(words[at - 1]?.key ?? '')) found.add(word.key);
    });
  }
  return found;
}

function looksPlural(texts: Texts, words: readonly Word[]): boolean {
  return words.some(word => pluralStems(texts, word.key).length > 0);
}

/** True where one of the words says "the same". */
export function saysSame(texts: Texts, words: readonly Word[]): boolean {
  const same = folded(texts.lexicon.pack.sources.sameWords);
  return words.some(word => same.has(word.key));
}

/** "Marlowboats | . | com": the dot inside a site's address. */
function isSite(words: readonly Word[], at: number): boolean {
  const [before, dot, after] = [words[at - 1], words[at], words[at + 1]];
  if (dot?.text !== '.' || dot.spaceBefore || before?.kind !== 'word' || before.text.length < 3) return false;
  return after?.kind === 'word' && !after.spaceBefore && /^\p{Ll}{2,6}$/u.test(after.text);
}
