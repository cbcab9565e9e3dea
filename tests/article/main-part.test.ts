import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { copyPage } from '../../utils/article/copy-page';
import { mainPart } from '../../utils/article/main-part';

const folder = join(import.meta.dirname, '..', 'fixtures', 'pages');
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  file => file.endsWith('.html') && !file.startsWith('very-large'),
);

const copyOf = (file: string) =>
  copyPage(parseHTML(readFileSync(join(folder, file), 'utf8')).document as unknown as Document);
const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();

describe('the shortened Readability keeps what Readability keeps', () => {
  test.each(pages)('%s', file => {
    const copy = copyOf(file);
    for (const element of copy.querySelectorAll('*'))
      for (const name of ['style', 'aria-hidden']) element.removeAttribute(name);
    const whole = new Readability(copy, { charThreshold: 300 }).parse();
    const { content, title } = mainPart(copyOf(file));
    expect(words(content?.textContent)).toBe(words(whole?.textContent));
    expect(title).toBe(whole?.title?.trim() ?? '');
  });
});
