import type { Word } from '../analyse';
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
  const at =
    lexicon.pack.order === 'verb-last'
      ? words.findLastIndex(isSpoken)
      : words.findIndex(word => isSpoken(word) && word.noun !== null);
  const word = words[at];
  if (!word || word.name >= 0) return none;
  return words.map((_, i) => (i === at ? subjectForm(texts, word) : null));
}

function isSpoken(word: Word): boolean {
  return word.kind === 'word' && !/^['’ʼ]/u.test(word.text);
}

/** The noun in the form of a subject, its capital kept. */
function subjectForm({ lexicon, language }: Texts, word: Word): string | null {
  const subject = lexicon.baseOf(word.key)?.subject;
  if (subject === undefined || subject.length > word.text.length + 2) return null;
  const first = word.isCapital ? subject[0]!.toLocaleUpperCase(language) : subject[0]!;
  const own = first + subject.slice(1);
  return own === word.text ? null : own;
}
