import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isDefiniteWord, opensWithArticle } from './glued-article';
import { namesPlace } from './names-place';
import { isPurpose } from './person-scope';
import { bareForms, isOwnedForm, type Texts } from './texts';

const LONGEST = 5;

/**
 * Where a role's owner comes between role and name, and nothing has capitals: behind a definite word no further owner can
 * follow, so that two or more words at the end of the phrase are a name («مدير مكتب المنظمة في اليمن | هدى صالح»); so are
 * those behind a title inside it («رئيس قسم الجراحة، الدكتور | علي الحكيم»).
 *
 * @return Index of the first word of the name; null if the phrase ends in none.
 */
export function trailingName(texts: Texts, words: readonly Word[]): number | null {
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  const relational = texts.lexicon.pack.verbFirst?.adjectiveEndings.split(' ') ?? [];
  const isFree = (word: Word) =>
    word.kind === 'word' && word.name < 0 && word.quote < 0 && word.classes === 0 && !plain.has(word.key);
  const isFirst = (word: Word | undefined): word is Word =>
    word !== undefined &&
    isFree(word) &&
    word.noun === null &&
    !isDefiniteWord(texts, word) &&
    !tellsSomething(texts, word);
  // «حاكمة المصرف السويدي | جورجيا ميلر»: no country's name can follow an adjective with nothing between.
  const isGivenPlace = (from: number) => {
    const word = words[from]!;
    return (
      isDefiniteWord(texts, words[from - 1]!) && isFree(word) && !isDefiniteWord(texts, word) && isCountry(texts, word)
    );
  };
  for (let from = Math.max(1, words.length - LONGEST); from <= words.length - 2; from++) {
    const before = words[from - 1]!;
    const opens = isBehindTitle(texts, words, from) || isClosed(texts, words, from) || isGivenName(texts, words, from);
    if (!opens || !(isFirst(words[from]) || isGivenPlace(from))) continue;
    if (from === 1 && !isOwnedForm(texts, before.key)) continue;
    if (isField(texts, words, from)) continue;
    if (words.slice(from + 1).every(word => isFree(word) && mayGoOn(texts, word))) return from;
  }
  // «… وزير المالية | الهادي زروق»: a noun with the article owns none without, so that both are a name.
  const [office, given, family] = words.slice(-3);
  const isGiven = (word: Word) =>
    isFree(word) && word.noun === null && opensWithArticle(texts, word) && !isIn(word, CLASS.title);
  const isTold = (word: Word) =>
    relational.some(ending => word.key.endsWith(ending)) ||
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null;
  const isPair =
    words.length > 3 && isDefiniteWord(texts, office!) && isGiven(given!) && !isTold(given!) && isFirst(family);
  if (isPair) return words.length - 2;
  const last = words.length - 1;
  // «الطالبة | ريم».
  if (last > 0 && isFirst(words[last]) && isDefiniteWord(texts, words[last - 1]!) && isGivenName(texts, words, last))
    return last;
  const isLone = last > 1 && isFirst(words[last]) && isClosed(texts, words, last);
  return isLone && isOneName(texts, words[last]!) ? last : null;
}

/** «رئيس الاتحاد | لكرة القدم | سالم نجار»: what a body is for, with a name behind it. */
function isField(texts: Texts, words: readonly Word[], from: number): boolean {
  const { verbFirst, proclitics = [], sources } = texts.lexicon.pack;
  const word = words[from]!;
  const next = words[from + 1];
  if (words.length - from < 4 || !next || !opensWithArticle(texts, next)) return false;
  if (folded(sources.givenNames).has(word.key) || folded(sources.givenOpeners).has(word.key)) return false;
  const joints = folded(verbFirst?.gluedConjunctions);
  return proclitics.some(letter => !joints.has(letter) && word.key.startsWith(letter));
}

/** No noun, and nothing glued before an article, as «للإغاثة» has. */
function mayGoOn(texts: Texts, word: Word): boolean {
  return isDefiniteWord(texts, word) ? opensWithPlainArticle(texts, word) : word.noun === null;
}

function opensWithPlainArticle({ lexicon }: Texts, { key }: Word): boolean {
  return key.startsWith(lexicon.pack.gluedArticle ?? '');
}

/** «الدكتور | …», «الفريق أول | …»; not «مركز الملك | …», where title and name are the body's. */
function isBehindTitle(texts: Texts, words: readonly Word[], at: number): boolean {
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  const isRank = at > 2 && plain.has(words[at - 1]!.key) && isIn(words[at - 2], CLASS.title);
  const title = isRank ? at - 2 : at - 1;
  return isIn(words[title], CLASS.title) && !isBodysNoun(texts, words[title - 1]);
}

/** «رئيس اتحاد بلديات صور | حسن …»: a first name begins the name, whatever stands before but a body's noun or more of a name. */
function isGivenName(texts: Texts, words: readonly Word[], at: number): boolean {
  const { givenNames, givenOpeners } = texts.lexicon.pack.sources;
  const given = folded(givenNames);
  if (!given.has(words[at]!.key)) return false;
  const before = words[at - 1]!;
  if (before.kind === 'mark' || isIn(before, CLASS.preposition) || isBodysNoun(texts, before)) return false;
  // «رئيس بلدية خان يونس»: half a town's name.
  if (countryOfPlace(`${before.text} ${words[at]!.text}`, texts.language) !== null) return false;
  return !given.has(before.key) && !folded(givenOpeners).has(before.key);
}

/** «جامعة», «لمركز»: an institution or place without the article, which a name may follow as its own. */
function isBodysNoun(texts: Texts, word: Word | undefined): boolean {
  if (!word || isDefiniteWord(texts, word)) return false;
  const places = folded(texts.lexicon.pack.sources.placeNouns);
  const forms = [word.key, ...bareForms(texts, word.key)];
  const isBody = (form: string) =>
    texts.lexicon.nounAt([form], 0)?.senses.some(({ kind }) => kind === 'institution' || kind === 'document') ?? false;
  return forms.some(form => places.has(form) || isBody(form));
}

/** Nothing before `at` can own a bare noun there: the article, a known name, a place, a closing mark or an owner's pronoun. */
function isClosed(texts: Texts, words: readonly Word[], at: number): boolean {
  const before = words[at - 1]!;
  if (before.kind === 'mark') return at > 2 && /[»”")]/u.test(before.text);
  if (before.name >= 0 || isDefiniteWord(texts, before) || isOwnedForm(texts, before.key)) return true;
  if (at < 2 || isDefiniteWord(texts, words[at - 2]!)) return false;
  const longer = `${words[at - 2]!.text} ${before.text}`;
  const isLonger = (countryOfPlace(longer, texts.language) ?? countryOfSeat(longer, texts.language)) !== null;
  return (
    namesPlace(texts, before.text) ||
    isAtPlace(texts, before) ||
    isLonger ||
    isTownOf(texts, words[at - 2]!, before, words[at]!)
  );
}

/** «رئيس بلدية كاسل | …»: a town that no list has, behind the noun for one. */
function isTownOf(texts: Texts, noun: Word, town: Word, next: Word): boolean {
  const places = folded(texts.lexicon.pack.sources.townNouns);
  const isNoun = [noun.key, ...bareForms(texts, noun.key)].some(form => places.has(form));
  return isNoun && town.kind === 'word' && countryOfPlace(`${town.text} ${next.text}`, texts.language) === null;
}

function isCountry({ nationalities, language }: Texts, { text }: Word): boolean {
  return nationalities.countryOfName(text, language) !== null;
}

/** A place, a purpose, an action, a noun behind a glued preposition: words with a meaning, which begin no name. */
function tellsSomething(texts: Texts, word: Word): boolean {
  const { pack, nounAt } = texts.lexicon;
  const places = folded(pack.sources.placeNouns);
  const bare = bareForms(texts, word.key);
  return (
    folded(pack.verbFirst?.verbalNouns).has(word.key) ||
    [word.key, ...bare].some(form => places.has(form)) ||
    bare.some(form => nounAt([form], 0) !== null) ||
    isPurpose(texts, bare) ||
    texts.nationalities.countryOfName(word.text, texts.language) !== null ||
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null ||
    isAtPlace(texts, word)
  );
}

/** «بتونس»: a place behind its glued preposition. */
function isAtPlace(texts: Texts, { key }: Word): boolean {
  return bareForms(texts, key).some(form => form.length > 3 && namesPlace(texts, form));
}

/**
 * One bare word alone behind a definite office: a name if it has the shape of a foreign one, else only where it is neither
 * an adverb («سابقا»), a verb nor a place with its preposition («بفاس»).
 */
function isOneName(texts: Texts, { key, text }: Word): boolean {
  const { sources, verbFirst, proclitics = [] } = texts.lexicon.pack;
  if (key.length < 4 || texts.lexicon.isVerb(key)) return false;
  const endings = folded(sources.foreignEndings);
  if ([...endings].some(ending => key.length > ending.length + 2 && key.endsWith(ending))) return true;
  const joints = folded(verbFirst?.gluedConjunctions);
  const isTied = proclitics.some(letter => !joints.has(letter) && key.startsWith(letter));
  return !isTied && !(sources.plainEndings?.split(' ') ?? []).some(ending => text.endsWith(ending));
}
