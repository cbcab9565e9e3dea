// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReadingState } from '../../components/hooks/reading-state';
import { WordsContext } from '../../components/hooks/use-words';
import { Reading, type ReadingActions } from '../../components/Reading';
import { type Locale, wordsIn } from '../view/annotated';

function show(state: ReadingState, locale: Locale = 'en'): ReadingActions {
  const actions: ReadingActions = {
    readAnyway: vi.fn(),
    tryAgain: vi.fn(),
    stop: vi.fn(),
    widen: vi.fn(),
    restore: vi.fn(),
    readSelection: vi.fn(),
    pickPart: vi.fn(() => Promise.resolve()),
    copyReport: vi.fn(() => Promise.resolve(true)),
    keepView: vi.fn(),
  };
  render(
    <WordsContext.Provider value={wordsIn(locale)}>
      <Reading state={state} actions={actions} tools={null} />
    </WordsContext.Provider>,
  );
  return actions;
}

afterEach(cleanup);

describe('each state has its own screen', () => {
  it('reading: a skeleton that says so to screen readers', () => {
    show({ status: 'reading', isSlow: false });
    expect(screen.getByTestId('state-reading').getAttribute('aria-busy')).toBe('true');
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });

  it('still reading after a while: says so, and can be stopped', () => {
    const actions = show({ status: 'reading', isSlow: true }, 'fr');
    expect(screen.getByRole('status').textContent).toContain('toujours en cours');
    fireEvent.click(screen.getByRole('button', { name: 'Arrêter la lecture' }));
    expect(actions.stop).toHaveBeenCalledOnce();
  });

  it('stopped: ways to read a part, or to try again', () => {
    const actions = show({ status: 'stopped', reason: 'asked', note: null }, 'ar');
    expect(screen.getByTestId('state-stopped').textContent).toContain('أُوقفت القراءة');
    fireEvent.click(screen.getByTestId('pick-part'));
    expect(actions.pickPart).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'أعد المحاولة' }));
    expect(actions.tryAgain).toHaveBeenCalledOnce();
  });

  it('out of time: says so, and that nothing is selected', () => {
    show({ status: 'stopped', reason: 'time', note: 'nothing-selected' });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('This page takes too long');
    expect(screen.getByRole('status').textContent).not.toBe('');
  });

  it('no article: a way to read the words all the same', () => {
    const actions = show({ status: 'not-an-article', isEmpty: false }, 'ar');
    fireEvent.click(screen.getByRole('button', { name: 'اقرأ نص الصفحة على أي حال' }));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'اختر جزءًا من الصفحة' }));
    expect(actions.pickPart).toHaveBeenCalledOnce();
  });

  it.each([
    ['browser', /browser’s own pages/u],
    ['store', /extension store/u],
    ['pdf', /PDF viewer/u],
    ['file', /file on your computer/u],
    ['other', /did not let Isnad/u],
  ] as const)('page not allowed: says that it is of kind %s', (page, words) => {
    show({ status: 'page-forbidden', page });
    expect(screen.getByTestId('state-page-forbidden').textContent).toMatch(words);
  });

  it('failed: shows the report in full, copies it, tries again', async () => {
    const actions = show({ status: 'failed', report: 'Isnad 0.1.0\nTypeError: x' });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Report').value).toContain('TypeError: x');
    fireEvent.click(screen.getByTestId('copy-report'));
    expect(actions.copyReport).toHaveBeenCalledWith('Isnad 0.1.0\nTypeError: x');
    expect((await screen.findByText('Copied')).closest('button')).toBe(screen.getByTestId('copy-report'));
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.tryAgain).toHaveBeenCalledOnce();
  });

  it('nothing kept: the reader page says how to get the article back', () => {
    show({ status: 'nothing-kept' }, 'fr');
    expect(screen.getByTestId('state-nothing-kept').textContent).toContain('Rouvrez la page');
  });
});
