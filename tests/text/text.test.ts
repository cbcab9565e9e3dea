import { describe, expect, it } from 'vitest';
import { directionOf } from '../../utils/text/direction';
import { fold, foldKey } from '../../utils/text/fold';
import { languageOf } from '../../utils/text/language';
import { findQuotes } from '../../utils/text/quotes';
import { splitSentences } from '../../utils/text/sentences';
import { tokenize } from '../../utils/text/tokens';

const quoted = (text: string) => findQuotes(text).map(({ inner }) => text.slice(inner.start, inner.end));
const sentences = (text: string, abbreviations: string[] = []) =>
  splitSentences(text, findQuotes(text), new Set(abbreviations)).map(({ start, end }) => text.slice(start, end));

describe('fold', () => {
  it('drops vowel signs and tatweel and leads back to the original', () => {
    const text = 'ووفقًا لتقريـــر';
    const folded = fold(text);
    expect(folded.text).toBe('ووفقا لتقرير');
    expect(text.slice(folded.origin[0], folded.origin[5])).toBe('ووفقًا');
    expect(folded.origin).toHaveLength(folded.text.length + 1);
  });

  it('keeps letters that carry meaning apart', () => {
    expect(fold('déclare').text).not.toBe(fold('declare').text);
    expect(fold('أحمد').text).toBe(fold('احمد').text);
  });

  it('gives the same text with and without the way back, whatever stands beside a letter', () => {
    const letters = Array.from({ length: 0xffff }, (_, code) => String.fromCharCode(code));
    for (let from = 0; from < letters.length; from += 64) {
      const text = letters.slice(from, from + 64).join(' ');
      expect(foldKey(text)).toBe(fold(text).text);
    }
    for (const letter of letters) expect(foldKey(`aé${letter}`)).toBe(fold(`aé${letter}`).text);
    for (const text of ['ΟΔΟΣ', 'İZMİR', 'IĞDIR ﷲ', '𐐀é', '😀 É', 'STRAẞE Ё `é`'])
      expect(foldKey(text)).toBe(fold(text).text);
  });
});

describe('directionOf', () => {
  it('goes by the share of letters, and counts no digits or vowel signs', () => {
    expect(directionOf('Google قالت إن الرقم ارتفع')).toBe('rtl');
    expect(directionOf('٢٠٢٤ ٢٠٢٥', 'rtl')).toBe('rtl');
    expect(directionOf('قَالَ')).toBe('rtl');
    expect(directionOf('The word قال stands for "he said" in this long English sentence.')).toBe('ltr');
    expect(directionOf('12 % — 14', 'rtl')).toBe('rtl');
  });
});

describe('findQuotes', () => {
  it.each([
    ['“One,” she said. “Two.”', ['One,', 'Two.']],
    ['قال: «نعم، سنذهب»، ثم مضى.', ['نعم، سنذهب']],
    ['Il juge « sans doute sous-estimé » ce chiffre.', ['sans doute sous-estimé']],
    ['He said "yes" and "no".', ['yes', 'no']],
    ["''We grow,'' he said.", ['We grow,']],
    ['One “ lone mark must not swallow the page.', []],
    ['“An outer “inner” one,” he said.', ['An outer “inner” one,']],
    ['Er sagte: „Wir gehen.“ Dann ging er.', ['Wir gehen.']],
    ['‘We don’t mind the workers’ deal,’ he said. ‘Go.’', ['We don’t mind the workers’ deal,', 'Go.']],
    ['‘They said “no” and left,’ she said.', ['They said “no” and left,']],
    ["'It isn't ours,' he said.", ["It isn't ours,"]],
    ['In the ‘90s, the ’80s and the teachers’ union.', []],
    ["Rock 'n' roll, and the workers' club of '68.", []],
  ])('reads %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe('splitSentences', () => {
  it.each([
    ['Mr. Smith left. He came back.', ['Mr. Smith left.', 'He came back.']],
    ['“One. Two,” she said. Three.', ['“One. Two,” she said.', 'Three.']],
    ['المسلحة.وأكد الجيش ذلك. انتهى', ['المسلحة.', 'وأكد الجيش ذلك.', 'انتهى']],
    ['It rose 3.5 percent. Then it fell.', ['It rose 3.5 percent.', 'Then it fell.']],
  ])('splits %s', (text, expected) => {
    expect(sentences(text, ['mr'])).toEqual(expected);
  });
});

describe('tokenize', () => {
  it('shows the words that white space hides', () => {
    const words = (text: string, shape: Parameters<typeof tokenize>[1]) =>
      tokenize(text, shape).map(token => token.key);
    expect(words('selon l’Insee, a-t-il dit', { elisions: ['l'], hyphenPronouns: ['t-il'] })).toEqual([
      'selon',
      'l',
      'insee',
      ',',
      'a',
      't-il',
      'dit',
    ]);
    expect(words('Brookings’s report', { possessives: ['s'] })).toEqual(['brookings', "'s", 'report']);
  });
});

describe('direction and language', () => {
  it('goes by the share of letters, not by the first', () => {
    expect(directionOf('Google تعلن عن خدمة جديدة في المنطقة')).toBe('rtl');
    expect(directionOf('The word «سلام» means peace')).toBe('ltr');
  });

  it('believes the words against a wrong label', () => {
    const french =
      'Le rapport de la Cour des comptes montre que les dépenses des villes ont augmenté dans les deux dernières années, selon le ministère.';
    expect(languageOf(french, 'en')).toBe('fr');
    expect(languageOf(french, null)).toBe('fr');
  });
});
