import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readPage, readPatiently } from '../../utils/article/read-page';
import { stopReading, watchReading } from '../../utils/article/reading-watch';

const page = () =>
  parseHTML(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'sample', 'en.html'), 'utf8')).document;

/** A clock that goes on by so many milliseconds each time it is looked at. */
function clock(step: number): () => number {
  let at = 0;
  return () => {
    at += step;
    return at;
  };
}

describe('reading with a watch', () => {
  it('gives what reading in one go gives, and pauses for nothing short', async () => {
    expect(await readPatiently(page(), watchReading({}, clock(1)))).toEqual(readPage(page()));
  });

  it('gives the same over pauses', async () => {
    expect(await readPatiently(page(), watchReading({}, clock(100)))).toEqual(readPage(page()));
  });

  it('stops at the next step when asked to', async () => {
    const world = {};
    const watch = watchReading(world, clock(100));
    stopReading(world);
    expect(await readPatiently(page(), watch)).toEqual({ status: 'stopped', reason: 'asked' });
  });

  it('does not hear what was said to the reading before', async () => {
    const world = {};
    stopReading(world);
    expect((await readPatiently(page(), watchReading(world, clock(100)))).status).toBe('page');
  });

  it('gives up when its time is over', async () => {
    expect(await readPatiently(page(), watchReading({}, clock(30_000)))).toEqual({ status: 'stopped', reason: 'time' });
  });
});
