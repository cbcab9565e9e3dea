import type { Span } from '../../model';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isDefiniteWord } from './glued-article';
import { nameBehindTitle, scopeLength } from './person-scope';
import { sensesOf } from './senses';
import { bareForms, type Texts } from './texts';
import { trailingName } from './trailing-name';

/** Most words of a name. */
const LONGEST_NAME = 5;

/** What no name goes on behind. */
const STOPS =
  CLASS.preposition |
  CLASS.relative |
  CLASS.complementiser |
  CLASS.auxiliary |
  CLASS.negation |
  CLASS.time |
  CLASS.determiner;

/**
 * A person's name where the script has no capitals: the words after a title («الدكتورة رنا الحياري»), or a segment of its
 * own with nothing in it that names a body, document or group («ياسين الودغيري، الخبير في المناخ»).
 */
export function personName(texts: Texts, words: readonly Word[]): Span | null {
  const segments: Word[][] = [[]];
  for (const word of words) {
    if (/^[,،]$/u.test(word.text)) segments.push([]);
    else segments.at(-1)!.push(word);
  }
  for (const segment of segments) {
    const name = nameIn(texts, segment);
    if (name) return { start: name[0]!.start, end: name.at(-1)!.end };
  }
  return null;
}

/** The words of the name in a phrase without commas; null where it has none. */
function nameIn(texts: Texts, segment: readonly Word[]): readonly Word[] | null {
  // «شهود عيان لمراسلنا»: a group has no name, whatever follows.
  const head = segment.find(word => word.noun !== null || isIn(word, CLASS.title));
  if (head?.noun?.senses.some(sense => sense.kind === 'collective')) return null;
  if (isByname(texts, segment)) return segment;
  const clan = nameOfClan(texts, segment);
  if (clan !== null) return clan;
  const mayTrail = opensWithPerson(texts, segment) || holdsTitle(texts, segment);
  const trailing = mayTrail ? trailingName(texts, segment) : null;
  if (trailing !== null) return segment.slice(trailing);
  const surname = nameBehindTitle(texts, segment);
  if (surname !== null) return [surname];
  const { from, isIntroduced } = pastOffice(texts, segment);
  const to = endOfName(texts, segment, from);
  const first = segment[from];
  if (!first || to - from < 2 || isDefiniteWord(texts, first)) return null;
  const bare = bareForms(texts, first.key);
  // «أم | لثلاثة أطفال»: how many are told, not who.
  const counts = folded(texts.lexicon.pack.sources.numerals);
  if ([first.key, ...bare].some(form => counts.has(form))) return null;
  // «مدير التعليم | بمنطقة عسير»: where, not who.
  const places = folded(texts.lexicon.pack.sources.placeNouns);
  if (bare.some(form => places.has(form))) return null;
  const run = segment.slice(from, to);
  if (sensesOf(texts, run).some(sense => sense.senses.some(noun => noun.kind !== 'role' && noun.kind !== 'author')))
    return null;
  // «مريم البلوشية | المديرة العامة للمركز»: the office behind the name says that it is one.
  const isAlone = to === segment.length && sensesOf(texts, segment).length === 0;
  return isIntroduced || isOffice(texts, segment[to]) || isAlone ? run : null;
}

/** «المستشار | تركي آل الشيخ»: a first name and a house's, whatever word that house is called by; null where none stands. */
function nameOfClan(texts: Texts, segment: readonly Word[]): readonly Word[] | null {
  const { childWords, clanWords } = texts.lexicon.pack.sources;
  const at = segment.findIndex((word, index) => index > 0 && folded(clanWords).has(word.key));
  if (at < 0 || segment[at + 1]?.kind !== 'word') return null;
  const children = folded(childWords);
  const isPlain = (word: Word) => children.has(word.key) || (word.noun === null && (word.classes & STOPS) === 0);
  let from = at;
  while (
    from > 0 &&
    at - from < LONGEST_NAME &&
    isPlain(segment[from - 1]!) &&
    !isDefiniteWord(texts, segment[from - 1]!)
  )
    from--;
  return from === at || isIn(segment[from], CLASS.title) ? null : segment.slice(from, at + 2);
}

/** «أم خليل», «أبو رامز»: a parent's byname, and no more words; not «أم فلسطينية», «أم الطفل». */
function isByname(texts: Texts, [parent, child, ...rest]: readonly Word[]): boolean {
  const { sources } = texts.lexicon.pack;
  if (!parent || !child || rest.length > 1 || !folded(sources.parentWords).has(parent.key)) return false;
  const isPlain = (word: Word) => word.kind === 'word' && word.classes === 0 && word.noun === null && word.name < 0;
  if (!isPlain(child) || isDefiniteWord(texts, child) || isPlaceWord(texts, child)) return false;
  if (bareForms(texts, child.key).some(form => folded(sources.numerals).has(form))) return false;
  const isFeminineAdjective = (texts.lexicon.pack.verbFirst?.adjectiveEndings ?? '')
    .split(' ')
    .some(ending => ending.length > 1 && child.key.endsWith(ending));
  return !isFeminineAdjective && !folded(sources.plainAdjectives).has(child.key) && rest.every(isPlain);
}

/** Index behind the titles and offices that open a phrase and what tells of them; whether there are any. */
function pastOffice(texts: Texts, segment: readonly Word[]): { readonly from: number; readonly isIntroduced: boolean } {
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  const describes = (word: Word) =>
    isDefiniteWord(texts, word) ||
    plain.has(word.key) ||
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null;
  const children = folded(texts.lexicon.pack.sources.childWords);
  let from = 0;
  let isIntroduced = false;
  while (from < segment.length) {
    const word = segment[from]!;
    const isTitle =
      isIn(word, CLASS.title) ||
      bareForms(texts, word.key).some(form => (texts.lexicon.classOf(form) & CLASS.title) !== 0);
    if (isTitle || isOffice(texts, word)) isIntroduced = true;
    else if (isIntroduced && isIn(word, CLASS.preposition)) {
      // «الباحثة في المجلس مارتا إليسون»: where she works stands between her role and her name.
      const after = pastBody(texts, segment, from + 1);
      if (after === null) break;
      from = after;
      continue;
    } else {
      const scope =
        isIntroduced && from > 0 && isDefiniteWord(texts, segment[from - 1]!) ? scopeLength(texts, segment, from) : 0;
      if (scope > 0) {
        from += scope;
        continue;
      }
      // «… للترفيه | تركي بن سالم», whose first name is a people's word too: he is somebody's son.
      const isChild = children.has(segment[from + 1]?.key ?? '') && !isDefiniteWord(texts, word);
      if (word.kind === 'word' && !(isIntroduced && describes(word) && !isChild)) break;
    }
    from++;
  }
  return { from, isIntroduced };
}

/** Index behind the name that begins at `from`. */
function endOfName(texts: Texts, segment: readonly Word[], from: number): number {
  let to = from;
  while (to < segment.length && to - from < LONGEST_NAME) {
    const word = segment[to]!;
    if (word.kind !== 'word' || isIn(word, STOPS) || word.name >= 0 || word.quote >= 0) break;
    // «حسین منصوری | فرمانده …»: a role ends the name that it follows.
    if (word.noun && (to === from || (isOffice(texts, word) && to - from > 1))) break;
    // «علي حسن | الأستاذ بجامعة …»: one with the article may be a last name too, if nothing follows it.
    if (to - from > 1 && to < segment.length - 1 && isOffice(texts, word)) break;
    to++;
  }
  return to;
}

/** A noun of what one person is or does: «وزير», «المتحدثة», «الباحث». */
function isOffice(texts: Texts, word: Word | undefined): boolean {
  if (!word) return false;
  if (isIn(word, CLASS.title)) return true;
  const { gluedArticle } = texts.lexicon.pack;
  const bare = gluedArticle && word.key.startsWith(gluedArticle) ? word.key.slice(gluedArticle.length) : null;
  const noun = word.noun ?? (bare === null ? null : texts.lexicon.nounAt([bare], 0));
  return noun?.senses.some(({ kind }) => kind === 'role' || kind === 'spokesperson' || kind === 'author') ?? false;
}

/** A role, or a definite noun that no lexicon has in a phrase without any («الملاكم الكوبي …»): bodies' nouns are known. */
function opensWithPerson(texts: Texts, words: readonly Word[]): boolean {
  const [first] = words;
  if (!first || isIn(first, CLASS.title)) return first !== undefined;
  const [head] = sensesOf(texts, words);
  if (!head) return isDefiniteWord(texts, first) || ownsDefinite(texts, words);
  return head.at === 0 && head.senses.every(({ kind }) => kind !== 'institution' && kind !== 'document');
}

/** «… لشؤون المحميات، الدكتورة | ليلى حداد»: a title of courtesy inside the phrase, and a name behind it. */
function holdsTitle(texts: Texts, words: readonly Word[]): boolean {
  const titles = folded(texts.lexicon.pack.sources.courtesyTitles);
  const at = words.findLastIndex(word => titles.has(word.key));
  return at > 0 && words.length - at > 2;
}

/** «نجم المنتخب المغربي …»: an owned noun and an adjective of its owner, which no name has but those with «عبد», «أبو» … */
function ownsDefinite(texts: Texts, words: readonly Word[]): boolean {
  const [first, owner, adjective] = words;
  if (!owner || !adjective || !isDefiniteWord(texts, owner) || !isDefiniteWord(texts, adjective)) return false;
  return first!.classes === 0 && !folded(texts.lexicon.pack.sources.givenOpeners).has(first!.key);
}

/** Index behind a definite body that begins at `from`; null if none does. */
function pastBody(texts: Texts, words: readonly Word[], from: number): number | null {
  const first = words[from];
  if (!first) return null;
  const isBody = sensesOf(texts, [first]).some(({ senses }) => senses.some(sense => sense.kind === 'institution'));
  if (!(first.name >= 0 || (isBody && isDefiniteWord(texts, first)))) return null;
  let at = from + 1;
  while (
    at < words.length &&
    (words[at]!.name >= 0 ? words[at]!.name === first.name : isDefiniteWord(texts, words[at]!))
  )
    at++;
  return at;
}

/** True if the word is the name of a country, or its adjective. */
export function isPlaceWord(texts: Texts, word: Word): boolean {
  return (
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null ||
    texts.nationalities.countryOfName(word.text, texts.language) !== null
  );
}
