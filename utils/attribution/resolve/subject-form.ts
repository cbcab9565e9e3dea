import { foldKey } from '../../text/fold';
import { bareForms, type Texts } from './texts';

const VOWELS = /[\u064b-\u0652]/gu;

/**
 * A group's or person's description as a list prints it, whatever case its sentence asked for: «مسؤولين أوروبيين» →
 * «مسؤولون أوروبيون», «مصدرا أمنيا» → «مصدر أمني». Adjectives go with their noun.
 */
export function subjectForm(texts: Texts, name: string): string {
  const { verbFirst } = texts.lexicon.pack;
  if (!verbFirst?.subjectForms) return name;
  const words = name.split(' ');
  const first = words[0]!.replace(VOWELS, '');
  const isNoun = (word: string) =>
    [foldKey(word), ...bareForms(texts, foldKey(word))].some(form => texts.lexicon.nounAt([form], 0) !== null);
  for (const { ends, shown } of verbFirst.subjectForms) {
    if (!first.endsWith(ends) || (shown === '' && isNoun(first))) continue;
    const change = (word: string) => word.slice(0, -ends.length) + shown;
    if (!isNoun(change(first))) continue;
    const changed = [change(first)];
    for (const word of words.slice(1)) {
      const plain = word.replace(VOWELS, '');
      if (!plain.endsWith(ends) || plain.length - ends.length < 3) break;
      changed.push(change(plain));
    }
    return [...changed, ...words.slice(changed.length)].join(' ');
  }
  return name;
}
