import { countryOfPlace } from '../../institutions/places';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isDefiniteWord } from './glued-article';
import { bareForms, isOwnedForm, type Texts } from './texts';

/**
 * Words at `at` that tell what an office is for or where, by a preposition glued to the first: «رئيسة الجمعية | لحماية |
 * المستهلك», «المدير الجهوي | بولاية سطيف | …»; 0 where a name may begin.
 */
export function scopeLength(texts: Texts, words: readonly Word[], at: number): number {
  const word = words[at]!;
  if (word.kind !== 'word' || word.classes !== 0) return 0;
  const { proclitics = [] } = texts.lexicon.pack;
  const bare = proclitics
    .filter(letter => word.key.length > 4 && word.key.startsWith(letter))
    .map(letter => word.key.slice(letter.length));
  if (bare.length === 0) return 0;
  const { sources } = texts.lexicon.pack;
  if (isPurpose(texts, bare)) return 1;
  const places = folded(sources.placeNouns);
  if (bare.some(form => places.has(form))) return words[at + 1]?.kind === 'word' ? 2 : 1;
  return bare.some(form => countryOfPlace(form, texts.language) !== null) ? 1 : 0;
}

/** «لحماية», «لرعاية»: what a body or an office is for. */
export function isPurpose(texts: Texts, bare: readonly string[]): boolean {
  const purposes = folded(texts.lexicon.pack.sources.purposes);
  const actions = folded(texts.lexicon.pack.verbFirst?.verbalNouns);
  return bare.some(form => purposes.has(form) || actions.has(form));
}

/**
 * The name in «السيد | بوزيان», «الوزيرة | حداد»: behind a title with the article a noun without one can only be a name;
 * behind a title that courtesy gives to anybody, one with the article too («السيدة | الناصري»).
 */
export function nameBehindTitle(texts: Texts, words: readonly Word[]): Word | null {
  const [title, name, ...rest] = words;
  if (!title || name?.kind !== 'word' || rest.length > 0) return null;
  const { sources } = texts.lexicon.pack;
  const isCourtesy = folded(sources.courtesyTitles).has(title.key);
  const isOffice = isIn(title, CLASS.title) && isDefiniteWord(texts, title);
  if (!isCourtesy && !(isOffice && !isDefiniteWord(texts, name))) return null;
  const isPlain = name.classes === 0 && name.noun === null && name.name < 0 && name.quote < 0;
  const forms = [name.key, ...bareForms(texts, name.key)];
  const plain = folded(sources.plainAdjectives);
  const isTold =
    forms.some(form => plain.has(form) || texts.lexicon.nounAt([form], 0) !== null) ||
    folded(sources.sameWords).has(name.key) ||
    isOwnedForm(texts, name.key) ||
    texts.nationalities.countryOfAdjective(name.text, texts.language) !== null;
  return isPlain && !isTold ? name : null;
}
