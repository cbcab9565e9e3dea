import { foldKey } from '../../text/fold';
import type { Word } from '../analyse';
import { folded } from '../folded';
import { personNominatives } from './person-cases';
import type { Texts } from './texts';

/** A noun as the dictionary has it, where the pack gives its cases; else the word itself. Folded. */
export function lemmaOf({ lexicon }: Texts, key: string): string {
  return lexicon.baseOf(key)?.lemma ?? key;
}

/**
 * The words of a name with the one that bears the phrase's case in the form of a subject: «Sağlık Bakanlığı|na»,
 * «Росгидромет|а». Only nouns whose cases the pack gives are changed.
 *
 * @return For each word its text to print; null where the printed one stays.
 */
export function nominatives(texts: Texts, words: readonly Word[]): (string | null)[] {
  const { lexicon } = texts;
  const none = words.map(() => null);
  if (!lexicon.pack.sources.hasCaseForms) return none;
  const person = personNominatives(texts, words);
  if (person) return person;
  const at =
    lexicon.pack.order === 'verb-last'
      ? words.findLastIndex(isSpoken)
      : words.findIndex(word => isSpoken(word) && word.noun !== null);
  const word = words[at];
  if (!word) return none;
  const length = lexicon.pack.order === 'verb-last' ? 1 : (word.noun?.length ?? 1);
  if (length > 1) return none;
  const form = subjectForm(texts, word);
  const noun = lexicon.baseOf(word.key)?.lemma;
  if (noun === undefined || noun === word.key) return words.map((_, i) => (i === at ? form : null));
  const forms = words.map((other, i) => (i === at ? form : i < at ? adjectiveForm(texts, other, noun) : null));
  // Half a name in another case is worse than all of it.
  const isWhole = words.every((other, i) => i >= at || forms[i] !== null || !bearsCase(texts, other));
  return isWhole ? forms : none;
}

function bearsCase({ lexicon }: Texts, word: Word): boolean {
  return word.kind === 'word' && lexicon.obliqueEndings.some(ending => word.key.endsWith(ending));
}

/** «Российск|ого» before «совета» is «Российск|ий». */
function adjectiveForm({ lexicon }: Texts, word: Word, noun: string): string | null {
  const cases = lexicon.pack.sources.adjectiveCases;
  if (!cases || word.kind !== 'word') return null;
  const { genderEndings } = lexicon.pack.sources;
  const ends = (endings: string | undefined) => [...folded(endings)].some(ending => noun.endsWith(ending));
  const gender = ends(genderEndings?.feminine) ? 'feminine' : ends(genderEndings?.neuter) ? 'neuter' : 'masculine';
  const found = cases.find(form => word.text.endsWith(form.ends) && form[gender] !== undefined);
  if (!found) return null;
  const stem = word.text.slice(0, -found.ends.length);
  const stressed = found.stressed === undefined ? null : stem + found.stressed;
  const isStressed =
    gender === 'masculine' &&
    stressed !== null &&
    folded(lexicon.pack.sources.stressedAdjectives).has(foldKey(stressed));
  return isStressed ? stressed : stem + found[gender];
}

function isSpoken(word: Word): boolean {
  return word.kind === 'word' && !/^['’ʼ]/u.test(word.text);
}

/** The noun in the form of a subject, its capital kept. */
function subjectForm({ lexicon, language }: Texts, word: Word): string | null {
  const subject = lexicon.baseOf(word.key)?.subject;
  // Letters for a name have no other form: «ООН».
  if (subject === undefined || subject.length > word.text.length + 2 || /^\p{Lu}{2}/u.test(word.text)) return null;
  const first = word.isCapital ? subject[0]!.toLocaleUpperCase(language) : subject[0]!;
  const own = first + subject.slice(1);
  return own === word.text ? null : own;
}
