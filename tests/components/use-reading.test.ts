// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useReading } from '../../components/hooks/use-reading';
import type { PageReading, TabRead, TabReading } from '../../utils/extension/active-tab';
import * as activeTab from '../../utils/extension/active-tab';
import type { AnnotatedArticle, Article } from '../../utils/model';
import { busDrivers, founding } from '../view/annotated';

vi.mock('../../utils/extension/active-tab', () => ({
  composeWider: vi.fn(),
  readSelection: vi.fn(),
  readTab: vi.fn(),
  startPicking: vi.fn(),
}));

vi.mock('../../utils/extension/report', () => ({ failureReport: (message: string) => `report: ${message}` }));

const TAB = { id: 7, url: 'https://news.example/page' };
/** What the hook hands on without looking into it. */
const PAGE = { kind: 'page' } as unknown as PageReading;

const reads = (article: Article): TabReading => ({ status: 'article', article, page: PAGE, breadth: 'article' });
const tabRead = (reading: TabReading): TabRead => ({ tab: TAB, reading, kept: null });

/** An engine whose answers come when the test says so, in any order. */
function slowEngine() {
  const asked: { article: Article; answer(annotated: AnnotatedArticle): void; refuse(error: Error): void }[] = [];
  return {
    asked,
    annotate: (article: Article) =>
      new Promise<AnnotatedArticle>((answer, refuse) => {
        asked.push({ article, answer, refuse });
      }),
  };
}

async function reading(first: TabRead | null | Error, stopper: AbortController | null = null) {
  const engine = slowEngine();
  const promise = first instanceof Error ? Promise.reject(first) : Promise.resolve(first);
  const { result } = renderHook(() => useReading(promise, engine, stopper));
  const settled = async (run: () => unknown = () => {}) => {
    await act(async () => {
      await run();
      // Everything that follows of itself, however many promises away.
      await new Promise(resolve => setTimeout(resolve));
    });
  };
  await settled();
  return { engine, settled, controls: () => result.current, state: () => result.current.state };
}

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('an article', () => {
  it('is shown at once, without marks, and with them when the engine answers', async () => {
    const { engine, settled, state } = await reading(tabRead(reads(busDrivers)));
    expect(state()).toMatchObject({ status: 'article', marks: 'pending', canWiden: true });
    expect(state()).toMatchObject({ article: { title: busDrivers.title, attributions: [] } });
    await settled(() => engine.asked[0]?.answer(busDrivers));
    expect(state()).toMatchObject({ status: 'article', marks: 'done', article: busDrivers });
  });

  it('stays without marks where the engine breaks', async () => {
    const { engine, settled, state } = await reading(tabRead(reads(busDrivers)));
    await settled(() => engine.asked[0]?.refuse(new Error('a fault in a pack')));
    expect(state()).toMatchObject({ status: 'article', marks: 'failed', article: { attributions: [] } });
  });

  it('gets no marks that were found for an older one', async () => {
    const { engine, settled, controls, state } = await reading(tabRead(reads(busDrivers)));
    vi.mocked(activeTab.composeWider).mockResolvedValue(founding);
    await settled(() => controls().widen('wide'));
    expect(state()).toMatchObject({ marks: 'pending', breadth: 'wide', original: founding });
    await settled(() => engine.asked[1]?.answer(founding));
    await settled(() => engine.asked[0]?.answer(busDrivers));
    expect(state()).toMatchObject({ marks: 'done', article: founding });
  });

  it('keeps its marks while parts are put back, and the last wish wins', async () => {
    const { engine, settled, controls, state } = await reading(tabRead(reads(busDrivers)));
    await settled(() => engine.asked[0]?.answer(busDrivers));
    await settled(() => controls().restore(new Set([0])));
    expect(state()).toMatchObject({ marks: 'done', article: busDrivers, restored: new Set([0]) });
    await settled(() => controls().restore(new Set()));
    await settled(() => engine.asked[2]?.answer({ ...busDrivers, title: 'second' }));
    await settled(() => engine.asked[1]?.answer({ ...busDrivers, title: 'first' }));
    expect(state()).toMatchObject({ restored: new Set(), article: { title: 'second' } });
  });

  it('says when nothing is selected, and shows what is', async () => {
    const { settled, controls, state } = await reading(tabRead(reads(busDrivers)));
    vi.mocked(activeTab.readSelection).mockResolvedValue(null);
    await settled(() => controls().readSelection());
    expect(state()).toMatchObject({ status: 'article', original: busDrivers, note: 'nothing-selected' });
    vi.mocked(activeTab.readSelection).mockResolvedValue(reads(founding));
    await settled(() => controls().readSelection());
    expect(state()).toMatchObject({ status: 'article', original: founding, note: null });
  });
});

describe('a page without an article', () => {
  it('is read all the same: what is selected, else all its text', async () => {
    const { settled, controls, state } = await reading(tabRead({ status: 'not-an-article', page: PAGE }));
    expect(state()).toEqual({ status: 'not-an-article', isEmpty: false });
    vi.mocked(activeTab.readSelection).mockResolvedValue(null);
    vi.mocked(activeTab.composeWider).mockResolvedValue(null);
    await settled(() => controls().readAnyway());
    expect(state()).toEqual({ status: 'not-an-article', isEmpty: true });
    vi.mocked(activeTab.composeWider).mockResolvedValue(founding);
    await settled(() => controls().readAnyway());
    expect(state()).toMatchObject({ status: 'article', original: founding, breadth: 'page' });
  });
});

describe('a reading', () => {
  it('counts as slow after a while', async () => {
    vi.useFakeTimers();
    const { result } = renderHook(() => useReading(new Promise<never>(() => {}), slowEngine()));
    expect(result.current.state).toEqual({ status: 'reading', isSlow: false });
    await act(() => {
      vi.advanceTimersByTime(2500);
    });
    expect(result.current.state).toEqual({ status: 'reading', isSlow: true });
  });

  it('is stopped by its own controller, and the next one by a new one', async () => {
    const stopper = new AbortController();
    const { settled, controls, state } = await reading(tabRead({ status: 'stopped', reason: 'asked' }), stopper);
    expect(state()).toEqual({ status: 'stopped', reason: 'asked', note: null });
    let signal: AbortSignal | undefined;
    vi.mocked(activeTab.readTab).mockImplementation((_, given) => {
      signal = given;
      return new Promise(() => {});
    });
    await settled(() => controls().tryAgain());
    expect(state()).toEqual({ status: 'reading', isSlow: false });
    await settled(() => controls().stop());
    expect([stopper.signal.aborted, signal?.aborted]).toEqual([false, true]);
  });

  it('that breaks is a screen with a report, and so is nothing to show', async () => {
    expect((await reading(new Error('lost'))).state()).toEqual({ status: 'failed', report: 'report: Error: lost' });
    expect((await reading(null)).state()).toEqual({ status: 'nothing-kept' });
  });
});
