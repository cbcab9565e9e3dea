import { countryOfPlace } from '../../institutions/places';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { nameBehindTitle, scopeLength } from './person-scope';
import { sensesOf } from './senses';
import { bareForms, type Texts } from './texts';
import { trailingName } from './trailing-name';

/**
 * A person's name where the script has no capitals: the words after a title («الدكتورة رنا الحياري»), or a segment of its
 * own with nothing in it that names a body, document or group («ياسين الودغيري، الخبير في المناخ»).
 */
export function personName(
  texts: Texts,
  words: readonly Word[],
): { readonly start: number; readonly end: number } | null {
  const { gluedArticle = '\u0000', proclitics = [] } = texts.lexicon.pack;
  // «للصحة»: the article loses its first letter behind the preposition of the same.
  const doubled = `${gluedArticle[1]}${gluedArticle[1]}`;
  const isDefiniteWord = (word: Word) =>
    [gluedArticle, doubled, ...proclitics.flatMap(letter => [letter + gluedArticle, letter + doubled])].some(
      front => word.key.length > front.length + 2 && word.key.startsWith(front),
    );
  const stops =
    CLASS.preposition |
    CLASS.relative |
    CLASS.complementiser |
    CLASS.auxiliary |
    CLASS.negation |
    CLASS.time |
    CLASS.determiner;
  const segments: Word[][] = [[]];
  for (const word of words) {
    if (/^[,،]$/u.test(word.text)) segments.push([]);
    else segments.at(-1)!.push(word);
  }
  const plain = folded(texts.lexicon.pack.sources.plainAdjectives);
  for (const segment of segments) {
    // «شهود عيان لمراسلنا»: a group has no name, whatever follows.
    const [head] = segment.filter(word => word.noun !== null || isIn(word, CLASS.title));
    if (head?.noun?.senses.some(sense => sense.kind === 'collective')) continue;
    const trailing = opensWithPerson(texts, segment, isDefiniteWord)
      ? trailingName(texts, segment, isDefiniteWord)
      : null;
    if (trailing !== null) return { start: segment[trailing]!.start, end: segment.at(-1)!.end };
    const surname = nameBehindTitle(texts, segment, isDefiniteWord);
    if (surname !== null) return { start: surname.start, end: surname.end };
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
        const after = pastBody(texts, segment, from + 1, isDefiniteWord);
        if (after === null) break;
        from = after;
        continue;
      } else if (
        isIntroduced &&
        from > 0 &&
        isDefiniteWord(segment[from - 1]!) &&
        scopeLength(texts, segment, from) > 0
      ) {
        from += scopeLength(texts, segment, from);
        continue;
      } else if (
        !(
          isIntroduced &&
          (isDefiniteWord(word) ||
            plain.has(word.key) ||
            texts.nationalities.countryOfAdjective(word.text, texts.language) !== null)
        ) &&
        word.kind === 'word'
      )
        break;
      from++;
    }
    let to = from;
    while (to < segment.length && to - from < 5) {
      const word = segment[to]!;
      if (word.kind !== 'word' || isIn(word, stops) || word.name >= 0 || word.quote >= 0) break;
      // «حسین منصوری | فرمانده …»: a role ends the name that it follows.
      if (word.noun && (to === from || (isOffice(texts, word) && to - from > 1))) break;
      // «علي حسن | الأستاذ بجامعة …»: one with the article may be a last name too, if nothing follows it.
      if (to - from > 1 && to < segment.length - 1 && isOffice(texts, word)) break;
      to++;
    }
    const first = segment[from];
    // «أم | لثلاثة أطفال»: how many are told, not who.
    const counts = folded(texts.lexicon.pack.sources.numerals);
    const places = folded(texts.lexicon.pack.sources.placeNouns);
    if (first && [first.key, ...bareForms(texts, first.key)].some(form => counts.has(form))) continue;
    // «مدير التعليم | بمنطقة عسير»: where, not who.
    if (first && bareForms(texts, first.key).some(form => places.has(form))) continue;
    if (!first || to - from < (isIntroduced ? 2 : 2) || isDefiniteWord(first)) continue;
    const run = segment.slice(from, to);
    if (sensesOf(texts, run).some(sense => sense.senses.some(noun => noun.kind !== 'role' && noun.kind !== 'author')))
      continue;
    // «مريم البلوشية | المديرة العامة للمركز»: the office behind the name says that it is one.
    const hasOffice = isOffice(texts, segment[to]);
    if (!isIntroduced && !hasOffice && (to < segment.length || sensesOf(texts, segment).length > 0)) continue;
    return { start: run[0]!.start, end: run.at(-1)!.end };
  }
  return null;
}

/** A noun of what one person is or does: «وزير», «المتحدثة», «الباحث». */
function isOffice(texts: Texts, word: Word | undefined): boolean {
  if (!word) return false;
  if (isIn(word, CLASS.title)) return true;
  const { gluedArticle = '\u0000' } = texts.lexicon.pack;
  const bare = word.key.startsWith(gluedArticle) ? word.key.slice(gluedArticle.length) : null;
  const noun = word.noun ?? (bare === null ? null : texts.lexicon.nounAt([bare], 0));
  return noun?.senses.some(({ kind }) => kind === 'role' || kind === 'spokesperson' || kind === 'author') ?? false;
}

/** A role, or a definite noun that no lexicon has in a phrase without any («الملاكم الكوبي …»): bodies' nouns are known. */
function opensWithPerson(texts: Texts, words: readonly Word[], isDefiniteWord: (word: Word) => boolean): boolean {
  const [first] = words;
  if (!first || isIn(first, CLASS.title)) return first !== undefined;
  const [head] = sensesOf(texts, words);
  if (!head) return isDefiniteWord(first) || ownsDefinite(texts, words, isDefiniteWord);
  return head.at === 0 && head.senses.every(({ kind }) => kind !== 'institution' && kind !== 'document');
}

/** «نجم المنتخب المغربي …»: an owned noun and an adjective of its owner, which no name has but those with «عبد», «أبو» … */
function ownsDefinite(texts: Texts, words: readonly Word[], isDefiniteWord: (word: Word) => boolean): boolean {
  const [first, owner, adjective] = words;
  if (!owner || !adjective || !isDefiniteWord(owner) || !isDefiniteWord(adjective)) return false;
  return first!.classes === 0 && !folded(texts.lexicon.pack.sources.givenOpeners).has(first!.key);
}

/** Index behind a definite body that begins at `from`; null if none does. */
function pastBody(
  texts: Texts,
  words: readonly Word[],
  from: number,
  isDefiniteWord: (word: Word) => boolean,
): number | null {
  const first = words[from];
  if (!first) return null;
  const isBody = sensesOf(texts, [first]).some(({ senses }) => senses.some(sense => sense.kind === 'institution'));
  if (!(first.name >= 0 || (isBody && isDefiniteWord(first)))) return null;
  let at = from + 1;
  while (at < words.length && (words[at]!.name >= 0 ? words[at]!.name === first.name : isDefiniteWord(words[at]!)))
    at++;
  return at;
}

export function isPlaceWord(texts: Texts, word: Word): boolean {
  return (
    texts.nationalities.countryOfAdjective(word.text, texts.language) !== null ||
    texts.nationalities.countryOfName(word.text, texts.language) !== null
  );
}

/** "South Africa", "New York", "South African": the whole name is a place's or its adjective. */
export function isPlaceName({ nationalities, language }: Texts, words: readonly Word[]): boolean {
  const name = words.map(word => word.text).join(' ');
  return (
    nationalities.countryOfName(name, language) !== null ||
    nationalities.countryOfAdjective(name, language) !== null ||
    countryOfPlace(name, language) !== null
  );
}
