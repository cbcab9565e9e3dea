// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ArticleDesk, type DeskView } from '../../components/ArticleDesk';
import type { Extent } from '../../components/hooks/reading-state';
import { WordsContext } from '../../components/hooks/use-words';
import type { MarksState } from '../../components/ProvenanceBar';
import { plainText } from '../../utils/export/plain-text';
import type { AnnotatedArticle } from '../../utils/model';
import { busDrivers, founding, type Locale, wordsIn } from '../view/annotated';

type Options = {
  readonly locale?: Locale;
  readonly marks?: MarksState;
  readonly initial?: DeskView;
  readonly extent?: Partial<Extent>;
};

function show(article: AnnotatedArticle, { locale = 'en', marks = 'done', initial, extent }: Options = {}) {
  const actions = {
    restore: vi.fn(),
    widen: vi.fn(),
    readSelection: vi.fn(),
    pickPart: vi.fn(() => Promise.resolve()),
  };
  const onView = vi.fn<(view: DeskView) => void>();
  render(
    <WordsContext.Provider value={wordsIn(locale)}>
      <ArticleDesk
        article={article}
        marks={marks}
        extent={{
          original: article,
          restored: new Set(),
          breadth: 'article',
          canWiden: true,
          note: null,
          ...extent,
        }}
        actions={actions}
        initial={initial ?? null}
        onView={onView}
        tools={null}
      />
    </WordsContext.Provider>,
  );
  return { onView, actions };
}

const press = (code: string, init: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { code, ...init });
const focusedChip = () => (document.activeElement as HTMLElement).dataset.chip;

/** A clipboard that answers as told; happy-dom has one that always agrees. */
function clipboard(answer: () => Promise<void>) {
  const written: string[] = [];
  vi.stubGlobal('ClipboardItem', undefined);
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async text => {
    await answer();
    written.push(text);
  });
  return written;
}

beforeEach(() => {
  HTMLDialogElement.prototype.showModal ??= function show(this: HTMLDialogElement) {
    this.open = true;
  };
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what was left out', () => {
  const removed = { type: 'paragraph', text: 'Read also: the old quay', marks: [], direction: 'ltr' } as const;
  const removal = { rule: 'en/read-also', text: removed.text, block: 1, removed, isCut: false };
  const shortened = { ...busDrivers, removals: [removal, { ...removal, rule: 'structure/unheard-of' }] };

  it('is counted under the article and listed with its reason, each part with a way back', () => {
    const { actions } = show(shortened);
    expect(screen.getByText('2 parts of the page were left out.')).toBeTruthy();
    fireEvent.click(screen.getByTestId('show-left-out'));
    const dialog = within(screen.getByTestId('left-out'));
    expect(dialog.getByText('points to other stories')).toBeTruthy();
    expect(dialog.getByText('does not seem to belong to the article')).toBeTruthy();
    fireEvent.click(dialog.getAllByRole('button', { name: 'Put back' })[1]!);
    expect(actions.restore).toHaveBeenLastCalledWith(new Set([1]));
    fireEvent.click(dialog.getByRole('button', { name: 'Put all back' }));
    expect(actions.restore).toHaveBeenLastCalledWith(new Set([0, 1]));
  });

  it('can be taken out again', () => {
    const { actions } = show(shortened, { extent: { restored: new Set([0]) } });
    press('KeyX');
    fireEvent.click(screen.getByRole('button', { name: 'Take out again' }));
    expect(actions.restore).toHaveBeenLastCalledWith(new Set());
  });

  it('is announced when the article may not be whole, with one click to widen', () => {
    const { actions } = show({ ...shortened, coverage: 0.7 });
    const notice = within(screen.getByTestId('notice-incomplete'));
    expect(notice.getByText('Part of this article may be missing.')).toBeTruthy();
    fireEvent.click(notice.getByRole('button', { name: 'Show more of the page' }));
    expect(actions.widen).toHaveBeenCalledWith('wide');
  });

  it('more of the page says so, and goes back to the article', () => {
    const { actions } = show(shortened, { extent: { breadth: 'wide' } });
    fireEvent.click(within(screen.getByTestId('notice-wide')).getByRole('button'));
    expect(actions.widen).toHaveBeenCalledWith('article');
  });
});

describe('the article', () => {
  it('stands in its own direction, whatever the interface', () => {
    show(founding, { locale: 'en' });
    const article = screen.getByTestId('article');
    expect(article.getAttribute('dir')).toBe('rtl');
    expect(article.getAttribute('lang')).toBe('ar');
    expect(within(article).getByRole('heading', { level: 1 }).textContent).toContain('معهد أمريكي:');
  });

  it('numbers each mark with its source, named for screen readers', () => {
    show(founding);
    const chips = screen.getAllByTestId('chip');
    expect(chips.map(chip => chip.textContent)).toEqual(['1', '2', '1', '2', '1', '1', '1']);
    expect(chips[0]?.getAttribute('aria-label')).toBe(
      'Source 1: Atlantic Council (المجلس الأطلسي) · think tank · United States · cited 5 times',
    );
  });

  it('tells tiers apart by more than colour', () => {
    show(busDrivers);
    const tiers = new Set(screen.getAllByTestId('mark').map(mark => mark.dataset.tier));
    expect(tiers).toEqual(new Set(['institution', 'person', 'vague']));
  });
});

describe('the sentence under the strip', () => {
  const sentence = () => document.querySelector('.provenance-sentence')?.firstChild?.parentElement?.textContent;

  it('counts, in each language', () => {
    show(founding, { locale: 'en' });
    expect(sentence()).toContain(
      'Rests on 1 institution (5 attributions) and unspecified reports (2); no link to the original report.',
    );
    cleanup();
    show(founding, { locale: 'ar' });
    expect(sentence()).toContain(
      'يستند إلى مؤسسة واحدة (5 إحالات) وتقارير غير محددة (2)، ولا رابط إلى التقرير الأصلي.',
    );
    cleanup();
    show(founding, { locale: 'fr' });
    expect(sentence()).toContain('S’appuie sur 1 institution (5 attributions) et des rapports non précisés (2) ;');
  });

  it('says that finding no source is a fact about wording', () => {
    show({ ...busDrivers, attributions: [], sources: [] });
    expect(screen.getByTestId('state-no-sources').textContent).toContain('a fact about wording, not a verdict');
    expect(screen.queryByTestId('source-list')).toBeNull();
  });

  it('says which language is not covered and still shows the article', () => {
    show({ ...busDrivers, language: 'tr', attributions: [], sources: [], languageCovered: false });
    expect(screen.getByTestId('state-language-not-covered').textContent).toContain('Turkish');
    expect(screen.getByTestId('article').textContent).toContain('Mid-sized American cities');
  });

  it('keeps room for the sources while they are looked for', () => {
    show({ ...busDrivers, attributions: [], sources: [] }, { marks: 'pending' });
    expect(sentence()).toContain('Finding sources…');
    expect(document.querySelector('.source-list[aria-hidden="true"]')).toBeTruthy();
  });

  it('keeps the article when the engine fails', () => {
    show({ ...busDrivers, attributions: [], sources: [] }, { marks: 'failed' });
    expect(screen.getByTestId('state-marks-failed')).toBeTruthy();
    expect(screen.getByTestId('article').textContent).toContain('Mid-sized American cities');
  });
});

describe('the source list', () => {
  it('groups sources and opens one to its mentions, each a jump into the article and back', () => {
    show(founding);
    const list = screen.getByTestId('source-list');
    expect(
      within(list)
        .getAllByRole('heading')
        .map(heading => heading.textContent),
    ).toEqual(['Institutions and documents', 'Unspecified']);
    const council = within(list).getByRole('button', { name: /Atlantic Council/u });
    fireEvent.click(council);
    expect(council.getAttribute('aria-expanded')).toBe('true');
    expect(document.querySelectorAll('[data-tinted]').length).toBeGreaterThanOrEqual(5);
    fireEvent.click(within(list).getByRole('button', { name: 'Go to mention 3: واستنادا إلى المصدر ذاته' }));
    expect(focusedChip()).toBe('a7');
    expect(document.querySelector('[data-card]')?.getAttribute('data-card')).toBe('a7');
    press('Escape');
    expect(document.activeElement).toBe(council);
    expect(document.querySelector('[data-card]')).toBeNull();
  });
});

describe('keys', () => {
  it('step through attributions with J and K, by place and not by letter', () => {
    show(founding);
    press('KeyJ', { key: 'ت' });
    expect(focusedChip()).toBe('a1');
    press('KeyJ', { key: 'ت' });
    expect(focusedChip()).toBe('a3');
    press('KeyK');
    expect(focusedChip()).toBe('a1');
    press('KeyK');
    expect(focusedChip()).toBe('a12');
  });

  it('step through the mentions of one source with N and P', () => {
    show(founding);
    press('KeyJ');
    press('KeyN');
    expect(focusedChip()).toBe('a4');
    press('KeyP');
    press('KeyP');
    expect(focusedChip()).toBe('a12');
  });

  it('are left alone with a modifier down', () => {
    show(founding);
    press('KeyJ', { ctrlKey: true });
    press('KeyJ', { altKey: true });
    expect(focusedChip()).toBeUndefined();
  });

  it('go to the list with S, turn marks off with M, show help with ?', () => {
    show(founding);
    press('KeyS');
    expect((document.activeElement as HTMLElement).dataset.entry).toBe('s1');
    press('KeyM');
    expect(screen.getByTestId('article').dataset.marks).toBe('off');
    press('Slash', { key: '؟', shiftKey: true });
    expect(screen.getByTestId('shortcuts')).toBeTruthy();
  });
});

describe('copying', () => {
  it('says "Copied" only after the clipboard took the clean text', async () => {
    let accept = () => {};
    const written = clipboard(() => new Promise(resolve => (accept = resolve)));
    show(founding);
    fireEvent.click(screen.getByTestId('copy'));
    expect(screen.getAllByRole('status').some(region => region.textContent === 'Copied')).toBe(false);
    accept();
    await waitFor(() => expect(screen.getAllByRole('status').some(r => r.textContent === 'Copied')).toBe(true));
    expect(written).toEqual([plainText(founding.blocks, founding.title)]);
  });

  it('shows the text to copy by hand when the clipboard refuses', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    clipboard(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
    show(founding);
    press('KeyC');
    const dialog = await screen.findByTestId('state-clipboard-refused');
    const field = dialog.querySelector('textarea');
    expect(field?.value).toBe(plainText(founding.blocks, founding.title));
    expect(screen.getAllByRole('status').some(region => region.textContent === 'Copied')).toBe(false);
  });

  it('offers text with sources and Markdown beside the clean text', async () => {
    const written = clipboard(() => Promise.resolve());
    show(founding, { locale: 'fr' });
    fireEvent.click(screen.getByRole('button', { name: 'Autres façons de copier' }));
    fireEvent.click(screen.getByRole('button', { name: 'Texte avec sources' }));
    await waitFor(() => expect(written[0]).toContain('Sources\n1. Atlantic Council (المجلس الأطلسي)'));
  });
});

describe('marks that we are not sure of', () => {
  const doubting = (article: AnnotatedArticle): AnnotatedArticle => ({
    ...article,
    attributions: article.attributions.map(each => ({ ...each, confidence: each.sourceId === 's2' ? 0.3 : 0.9 })),
  });
  const chips = () => new Set(screen.getAllByTestId('chip').map(chip => chip.dataset.source));

  it('are shown when asked for, by the menu or by a key, and say so', () => {
    const { onView } = show(doubting(founding));
    expect(chips()).toEqual(new Set(['s1']));
    fireEvent.click(screen.getByTestId('page-menu'));
    fireEvent.click(screen.getByRole('button', { name: 'Show 2 more marks we are not sure of' }));
    expect(chips()).toEqual(new Set(['s1', 's2']));
    expect(onView.mock.lastCall?.[0]).toMatchObject({ allMarks: true });
    const unsure = document.querySelectorAll('.mark[data-unsure]');
    expect(new Set([...unsure].map(mark => (mark as HTMLElement).dataset.source))).toEqual(new Set(['s2']));
    press('KeyU');
    expect(chips()).toEqual(new Set(['s1']));
  });

  it('are not offered where there are none', () => {
    show(founding);
    fireEvent.click(screen.getByTestId('page-menu'));
    expect(screen.queryByTestId('menu-keyUnsure')).toBeNull();
  });
});

describe('what is kept while the popup is closed', () => {
  it('is told on every change and taken up again', () => {
    const { onView } = show(founding);
    fireEvent.click(screen.getByRole('button', { name: /^1 ?Atlantic Council/u }));
    const kept = onView.mock.lastCall?.[0];
    expect(kept).toMatchObject({ chosen: 's1', card: null, marksOn: true });
    cleanup();
    show(founding, {
      initial: { chosen: 's1', card: 'a4', marksOn: true, allMarks: false, place: { block: 3, fraction: 0.5 } },
    });
    expect(document.querySelector('[data-card]')?.getAttribute('data-card')).toBe('a4');
    expect(document.querySelector('[data-entry="s1"]')?.getAttribute('aria-expanded')).toBe('true');
  });
});
