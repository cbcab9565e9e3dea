import { readGold } from './gold';

/** Paragraphs of our own gold articles, dealt again and again in a fixed order that never repeats, up to `length` characters. */
export function realisticText(language: string, length: number): string[] {
  const paragraphs = readGold(language).flatMap(article => article.body);
  const dealt: string[] = [];
  let seed = 1;
  for (let size = 0; size < length; size += dealt.at(-1)!.length) {
    seed = (seed * 48271) % 0x7fffffff;
    dealt.push(paragraphs[seed % paragraphs.length]!);
  }
  return dealt;
}

/** Strings that trip what reads text twice: one paragraph of `length` characters each. */
export function hostileTexts(length: number): Readonly<Record<string, string>> {
  const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  return {
    'straight quotation marks': fill('"'),
    'opening quotation marks': fill('“'),
    'lone quotation marks': fill('a “'),
    'unbalanced nested quotation marks': fill('«a “b „c '),
    'opening brackets': fill('('),
    'one letter': fill('a'),
    'one cue': fill('said '),
    'one Arabic cue': fill('قال '),
    'according to': fill('according to '),
    capitals: fill('A'),
    'capitalised words': fill('Aa '),
    'dotted capitals': fill('A.'),
    commas: fill(','),
    'full stops': fill('.'),
    colons: fill('a: '),
    'spaces alone': fill(' '),
    'no spaces': fill('abc-d’e'),
    apostrophes: fill('l’'),
    'combining marks': `a${fill('\u0301')}`,
    'Arabic vowel signs': `ق${fill('\u064e')}`,
  };
}
