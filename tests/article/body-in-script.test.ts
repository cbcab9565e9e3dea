import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bodyInScript } from '../../utils/article/body-in-script';

const pageWith = (code: string) =>
  parseHTML(`<html><body><script>${code.replaceAll('</script', '<\\/script')}</script></body></html>`).document;
const story = `<p>${'The bridge over the Ell stays closed, the county said. '.repeat(10)}</p>`.repeat(3);

describe('bodyInScript', () => {
  it('takes the longest HTML of the data, as plain text', () => {
    const data = JSON.stringify({ short: '<p>a</p><p>b</p><p>c</p>', body: `${story}<p>Tea &amp; tr&#228;ffic</p>` });
    expect(bodyInScript(pageWith(`load(${data})`))?.split('\n')).toHaveLength(4);
    expect(bodyInScript(pageWith(`load(${data})`))).toMatch(/Tea & träffic$/u);
  });

  it('reads data in data', () => {
    const data = JSON.stringify(JSON.stringify({ body: story }));
    expect(bodyInScript(pageWith(`push([1, ${data}])`))?.split('\n')).toHaveLength(3);
  });

  it('is null for code, for strings that are no JSON and for pages without data', () => {
    expect(bodyInScript(pageWith(`const a = 1; // ${'x'.repeat(2000)}`))).toBeNull();
    expect(bodyInScript(pageWith(`f("\\x3c${story}")`))).toBeNull();
    expect(bodyInScript(parseHTML('<html><body></body></html>').document)).toBeNull();
  });

  it('takes time that grows with the length alone', () => {
    const pieces = ['"', '"<p', '<p', '\\\\"<p>', '\\"<p>', '&#', '"\\u003cp '];
    for (const code of pieces.flatMap(piece =>
      [piece, `"${piece}`].map(start => start + piece.repeat(200_000 / piece.length)),
    )) {
      const start = performance.now();
      bodyInScript(pageWith(code));
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
