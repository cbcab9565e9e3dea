import { describe, expect, it } from 'vitest';
import { cohesionOf } from '../../utils/article/classify/cohesion';
import type { Block } from '../../utils/model';

const texts = [
  'The ferry between both islands stopped, Captain Orla Venn said.',
  'Islands without a ferry need boats, said Orla Venn on Monday.',
  'A bakery in Tarnhill sells bread shaped like hedgehogs.',
];
const blocks = texts.map((text): Block => ({ type: 'paragraph', text, marks: [], direction: 'ltr' }));

describe('cohesion', () => {
  it('is higher for paragraphs of one story than for another story beside them', () => {
    const { withLead, withText, ofNames } = cohesionOf(blocks, index => index < 2, 'Ferry stopped');
    for (const measure of [withLead, withText, ofNames]) expect(measure(1)).toBeGreaterThan(measure(2));
  });

  it('says nothing of a block without longer words', () => {
    const short: Block = { type: 'paragraph', text: 'On it', marks: [], direction: 'ltr' };
    const { withLead, withText, ofNames } = cohesionOf([...blocks, short], () => true, '');
    expect([withLead(3), withText(3), ofNames(3)]).toEqual([-1, -1, -1]);
  });
});
