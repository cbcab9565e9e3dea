import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removalReason } from '../../utils/view/removal-reason';

const clutter = join(import.meta.dirname, '..', '..', 'utils', 'clutter');

describe('why a block went', () => {
  it('is told for every rule there is', () => {
    const judge = readFileSync(join(clutter, 'remove-clutter.ts'), 'utf8');
    const structure = [...judge.matchAll(/'structure\/([a-z-]+)'/gu)].map(([, name]) => name!);
    const words = readdirSync(join(clutter, 'rules')).flatMap(file =>
      [...readFileSync(join(clutter, 'rules', file), 'utf8').matchAll(/^\s+'?([a-z-]+)'?: \[/gmu)].map(
        ([, name]) => name!,
      ),
    );
    const all = [...new Set([...structure, ...words])];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(rule => removalReason(`x/${rule}`) === 'removed_not_article')).toEqual([]);
  });

  it('is plain for a rule nobody has explained', () => expect(removalReason('x/y')).toBe('removed_not_article'));
});
