import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Rgb = readonly [number, number, number];

const css = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split('@media (prefers-color-scheme: dark)');

/** Linear light of a token. */
function token(theme: string, name: string): Rgb {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`, 'u').exec(theme)?.[1];
  if (!hex) throw new Error(`no colour --${name}`);
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(2), channel(4)];
}

/** WCAG 2.2 contrast ratio. */
function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, blue]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Full dichromacy: Machado, Oliveira and Fernandes, "A physiologically-based model…", 2009, on linear light. */
const VISION: Readonly<Record<string, Matrix>> = {
  'full colour': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const apply = (matrix: Matrix, colour: Rgb): Rgb => {
  const row = (r: Rgb) => Math.min(1, Math.max(0, r[0] * colour[0] + r[1] * colour[1] + r[2] * colour[2]));
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** Björn Ottosson's Oklab, in which equal distances look about equally far. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

describe.each([
  ['light', lightCss],
  ['dark', darkCss],
])('the %s theme', (_, theme) => {
  const tones = [0, 1, 2, 3, 4].map(number => token(theme, `tone-${number}`));
  const grounds = ['paper', 'panel', 'raised'].map(name => token(theme, name));

  it.each(['ink', 'ink-soft', 'accent', 'tone-grey'])('shows --%s at 4.5 : 1 or more on every ground', name => {
    for (const ground of grounds) expect(contrast(token(theme, name), ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('shows source colours, and the numbers on them, at 4.5 : 1 or more', () => {
    for (const tone of tones) {
      for (const ground of grounds) expect(contrast(tone, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(tone, token(theme, 'on-tone'))).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(token(theme, 'accent'), token(theme, 'on-accent'))).toBeGreaterThanOrEqual(4.5);
  });

  // About four times the difference that is just seen side by side (0.02 in Oklab).
  it.each(Object.keys(VISION))('keeps source colours apart with %s', vision => {
    const seen = tones.map(tone => oklab(apply(VISION[vision] as Matrix, tone)));
    for (const [index, tone] of seen.entries()) {
      for (const other of seen.slice(index + 1)) expect(distance(tone, other)).toBeGreaterThan(0.08);
    }
  });
});
