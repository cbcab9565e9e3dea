import { describe, expect, it } from 'vitest';
import { chooseBlocks } from '../../utils/article/classify/choose';
import type { Block } from '../../utils/model';

let count = 0;
const paragraph = (letters: number): Block => ({
  type: 'paragraph',
  text: `${++count} ${'a'.repeat(letters)}`,
  marks: [],
  direction: 'ltr',
});

const choose = (blocks: readonly Block[], chances: readonly number[], rules: readonly (string | null)[] = []) =>
  chooseBlocks(
    blocks,
    blocks.map((_, index) => rules[index] ?? null),
    chances,
  );

describe('choosing blocks', () => {
  it('keeps what is likely and leaves what is not', () => {
    expect(choose([paragraph(300), paragraph(300), paragraph(300)], [0.98, 0.95, 0.05])).toEqual([true, true, false]);
  });

  it('leaves a doubtful block beside sure ones, and keeps it where nothing is sure', () => {
    expect(choose([paragraph(400), paragraph(400)], [0.99, 0.3])).toEqual([true, false]);
    expect(choose([paragraph(400), paragraph(400), paragraph(400)], [0.5, 0.45, 0.42])).toEqual([true, true, true]);
  });

  it('takes words for more than place: only a place can be outvoted', () => {
    const blocks = [paragraph(300), paragraph(300), paragraph(300)];
    expect(choose(blocks, [0.99, 0.95, 0.95], [null, 'structure/repeated', 'en/newsletter'])).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('tells a text that stands there twice once, where it is likelier, and leaves a refrain', () => {
    const [one, other] = [paragraph(300), paragraph(300)];
    expect(choose([one, other, one], [0.9, 0.95, 0.97])).toEqual([false, true, true]);
    expect(choose([one, one, other, one], [0.9, 0.95, 0.95, 0.97])).toEqual([true, true, true, true]);
  });

  it('leaves pull quotes, pictures and players', () => {
    const quote: Block = { type: 'quote', text: 'The harbour was quiet.', marks: [], direction: 'ltr' };
    const figure: Block = { type: 'figure', text: 'The harbour', marks: [], direction: 'ltr', picture: null };
    expect(choose([paragraph(300), quote, figure], [0.99, 0.8, 0.9], [null, 'structure/repeated', null])).toEqual([
      true,
      false,
      false,
    ]);
  });
});
