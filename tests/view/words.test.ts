import { describe, expect, it } from 'vitest';
import { SOURCE_TYPES } from '../../utils/model';
import { type Locale, messagesOf, wordsIn } from './annotated';

const LOCALES: readonly Locale[] = ['en', 'ar', 'fr'];
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
const PLURAL = new RegExp(`^(.+)_(${CATEGORIES.join('|')})$`, 'u');

/** `forbidden_other` is a state, not a plural: a base counts as plural only if it has a form besides `other`. */
function pluralBases(keys: readonly string[]): Set<string> {
  const forms = keys.flatMap(key => PLURAL.exec(key)?.slice(1, 3) ?? []);
  const bases = forms.filter((_, index) => index % 2 === 0);
  return new Set(bases.filter(base => keys.includes(`${base}_one`)));
}

function keysOf(locale: Locale): { readonly simple: string[]; readonly plural: Set<string> } {
  const keys = Object.keys(messagesOf(locale));
  const plural = pluralBases(keys);
  return { simple: keys.filter(key => !plural.has(PLURAL.exec(key)?.[1] ?? '')).sort(), plural };
}

describe.each(LOCALES)('messages in %s', locale => {
  const messages = messagesOf(locale);
  const { simple, plural } = keysOf(locale);

  it('has the same keys as English', () => {
    expect(simple).toEqual(keysOf('en').simple);
    expect([...plural].sort()).toEqual([...keysOf('en').plural].sort());
  });

  it('has every plural form of its language', () => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const base of plural) {
      for (const form of forms) expect(messages, `${base}_${form}`).toHaveProperty(`${base}_${form}`);
    }
  });

  it('says something everywhere, with the substitutions that English has', () => {
    const slots = (text: string) => [...new Set(text.match(/\$\d/gu) ?? [])].sort();
    const english = messagesOf('en');
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      if (simple.includes(key)) expect(slots(message), key).toEqual(slots(english[key]?.message ?? ''));
    }
  });

  it('has a name for every type of source', () => {
    const words = wordsIn(locale);
    for (const type of SOURCE_TYPES) expect(words.typeName(type), type).not.toBe('');
  });
});

describe('words', () => {
  it.each([
    [1, 'ذُكر مرة واحدة'],
    [2, 'ذُكر مرتين'],
    [5, 'ذُكر 5 مرات'],
    [11, 'ذُكر 11 مرة'],
    [100, 'ذُكر 100 مرة'],
  ])('counts %i in Arabic', (count, expected) => {
    expect(wordsIn('ar', 'ar-MA').plural('citedTimes', count)).toBe(expected);
  });

  it('names countries, international bodies and unions in the language of the interface', () => {
    const words = wordsIn('fr');
    expect(words.countryName('US')).toBe('États-Unis');
    expect(words.countryName('EU')).toBe('Union européenne');
    expect(words.countryName('INT')).toBe('international');
    expect(words.countryName(null)).toBeNull();
    expect(words.countryName('not a code')).toBeNull();
  });

  it('never mixes languages: a browser in German gets English words, numbers and direction', () => {
    const words = wordsIn('en', 'de-DE');
    expect(words.locale).toBe('en');
    expect(words.direction).toBe('ltr');
    expect(words.number(1234.5)).toBe('1,234.5');
  });

  it('keeps the region of the browser for digits', () => {
    expect(wordsIn('ar', 'ar-EG').number(2031)).toBe('٢٬٠٣١');
    expect(wordsIn('ar', 'ar-MA').number(2031)).toBe('2.031');
  });
});
