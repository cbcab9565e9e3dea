import { expect, test } from 'vitest';
import { wordsAlone } from '../../utils/text/words-alone';

test('knows letters and digits as Unicode does', () => {
  const wrong: string[] = [];
  for (let code = 1; code < 0x10000; code++) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const sign = String.fromCharCode(code);
    if (wordsAlone(sign).length > 0 !== /[\p{L}\p{N}]/u.test(sign)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('parts words at all else', () => {
  expect(wordsAlone(' “Mara” Lind–2 / خبر ')).toEqual(['Mara', 'Lind', '2', 'خبر']);
  expect(wordsAlone('漢字、かな')).toEqual(['漢字', 'かな']);
});
