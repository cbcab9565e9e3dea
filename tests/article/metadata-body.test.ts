import { describe, expect, it } from 'vitest';
import { bodyFromMetadata } from '../../utils/article/metadata-body';
import type { PageReading } from '../../utils/article/page-reading';
import type { Block } from '../../utils/model';

const sentences = Array.from(
  { length: 30 },
  (_, day) => `On day ${day} of the survey the crew counted ${day * 7} seals near buoy number ${day}.`,
);
const paragraph = (text: string): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' });
const page = (articleBody: string | null, texts: readonly string[]) =>
  ({ metadata: { articleBody }, blocks: texts.map(paragraph) }) as unknown as PageReading;

describe('the body in the metadata', () => {
  const teaser = paragraph('The rest is for readers who sign in.');

  it('is taken where the page shows hardly anything of it, in paragraphs', () => {
    const body = bodyFromMetadata(page(sentences.join(' '), [teaser.text]), [teaser]);
    expect(body?.length).toBeGreaterThan(3);
    expect(body?.map(block => block.text).join(' ')).toBe(sentences.join(' '));
    expect(bodyFromMetadata(page(sentences.join('\n'), [teaser.text]), [teaser])).toHaveLength(30);
  });

  it('is left where the page shows it, where more was kept, and where it is short', () => {
    expect(bodyFromMetadata(page(sentences.join(' '), sentences), [teaser])).toBeNull();
    expect(bodyFromMetadata(page(sentences.join(' '), [teaser.text]), [paragraph('a'.repeat(2000))])).toBeNull();
    expect(bodyFromMetadata(page('A short body.', [teaser.text]), [teaser])).toBeNull();
    expect(bodyFromMetadata(page(null, [teaser.text]), [teaser])).toBeNull();
  });
});
