import { AGENCIES } from './byline-lists';

/** Small within a name that is not printed in capitals. */
const PARTICLES = new Set(
  'and et und y e de del della di da das do dos la las los van von der den ten bin ibn'.split(' '),
);
/** Abbreviations with a vowel that are no words. */
const ABBREVIATIONS = new Set('USA US UK EU UAE AFP DPA AP EFE ANSA PTI UPI III II IV MD PHD'.split(' '));

/**
 * A name that a byline prints in capitals, as a text prints it: «MARA MCLIND» is «Mara McLind». Agencies, abbreviations
 * (no vowel in them) and single words stay as they are: who they are nobody can tell by their capitals.
 */
export function inTextCase(name: string, language: string | null): string {
  const words = name.split(' ');
  if (words.length < 2 || words.filter(isLoud).length < 2 || !words.every(isQuietAsItIs)) return name;
  if (AGENCIES.includes(name.toLowerCase())) return name;
  const locale = language ?? 'en';
  return words.map((word, at) => wordInTextCase(word, at === 0, locale)).join(' ');
}

const letterCount = (word: string) => word.replace(/[^A-Za-z\u00c0-\uffff]/g, '').length;
/** All its letters are capitals and there are two or more of them. */
const isLoud = (word: string) => letterCount(word) > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
/** In a name in capitals nothing is small but what stands between names, and what Scottish names begin with. */
const isQuietAsItIs = (word: string) =>
  word === word.toUpperCase() || PARTICLES.has(word.toLowerCase()) || /^Ma?c[A-Z]+,?$/.test(word);

function wordInTextCase(word: string, isFirst: boolean, locale: string): string {
  const small = word.toLocaleLowerCase(locale);
  if (!isFirst && PARTICLES.has(small)) return small;
  const isAscii = /^[A-Z]+,?$/.test(word);
  if (ABBREVIATIONS.has(word.replace(',', '')) || word.includes('.') || letterCount(word) < 2) return word;
  if (isAscii && word.length < 5 && !/[AEIOUY]/.test(word)) return word;
  return small
    .split(/(?<=[-'’])/)
    .map(part => {
      const start = /^mc(?=[a-z]{2})/.test(part) ? 2 : 0;
      const head = start > 0 ? 'Mc' : '';
      return head + part.slice(start, start + 1).toLocaleUpperCase(locale) + part.slice(start + 1);
    })
    .join('');
}
