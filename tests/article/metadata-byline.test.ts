import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import * as lists from '../../utils/article/metadata/byline-lists';
import { inTextCase } from '../../utils/article/metadata/name-case';
import { cleanByline } from '../../utils/article/metadata/names';
import { readMetadata } from '../../utils/article/metadata/read-metadata';

const inPage = (body: string, head = '') =>
  readMetadata(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document);
const author = (name: string) => `<meta name="author" content="${name}">`;

describe('a printed byline', () => {
  it.each([
    ['Mara Lind Business Columnist', 'Mara Lind'],
    ['Mara Lind, AP National Security Writer', 'Mara Lind'],
    ['Mara Lind, Shipping Expert', 'Mara Lind'],
    ['Mara Lind / Journalist', 'Mara Lind'],
    ['Mara Lind, View More Articles', 'Mara Lind'],
    ['Mara Lind, Author’s Profile', 'Mara Lind'],
    ['Mara Lind,Harbour Team', 'Mara Lind, Harbour Team'],
    ['Mara Lind https://quay.example/lind', 'Mara Lind'],
    ['Written by Mara Lind', 'Mara Lind'],
    ['Reuters, Tallport', 'Reuters'],
    ['Reuters, Mara Lind', 'Reuters, Mara Lind'],
    ['Geschrieben von Jonas Rehm', 'Jonas Rehm'],
    ['Écrit par Anaïs Leroux', 'Anaïs Leroux'],
    ['Escrito por Rubén Ocampo', 'Rubén Ocampo'],
    ['A cura di Marco Neri', 'Marco Neri'],
    ['Redigido por Rui Falcato', 'Rui Falcato'],
    ['Yazan: Deniz Aksu', 'Deniz Aksu'],
    ['Подготовила Мира Лунд', 'Мира Лунд'],
    ['إعداد: سامي الحداد', 'سامي الحداد'],
    ['به قلم: سارا کرمانی', 'سارا کرمانی'],
    ['항구, 바다 나라별 기자 nara@quay.example', '나라별'],
    ['港川太郎記者', '港川太郎'],
  ])('of «%s» is «%s»', (printed, names) => {
    expect(cleanByline(printed)).toBe(names);
  });

  it.each([['Quay Verlag GmbH'], ['quay.example developer'], ['admin'], ['quay.news'], ['By'], ['مدير الموقع']])(
    'names nobody in «%s»',
    printed => {
      expect(cleanByline(printed)).toBeNull();
    },
  );
});

describe('a name in capitals', () => {
  it.each([
    ['MARA LIND', 'Mara Lind'],
    ['MARA MCLIND', 'Mara McLind'],
    ["JON O'REHM-ODE", "Jon O'Rehm-Ode"],
    ['ANA DE LA QUAY', 'Ana de la Quay'],
    ['J.D. LIND III', 'J.D. Lind III'],
    ['QBC HARBOUR', 'QBC Harbour'],
    ['МИРА ЛУНД', 'Мира Лунд'],
    ['Mara Lind', 'Mara Lind'],
    ['AFP', 'AFP'],
    ['سامي الحداد', 'سامي الحداد'],
  ])('«%s» is shown as «%s»', (printed, shown) => {
    expect(inTextCase(printed, null)).toBe(shown);
  });

  it('follows the page’s language', () => {
    expect(inTextCase('DENİZ IŞIK', 'tr')).toBe('Deniz Işık');
  });
});

describe('the byline of a page', () => {
  it.each([
    ['<h1>Harbour towns</h1><div class="x1"><p class="q9">von Jonas Rehm</p></div>', 'Jonas Rehm'],
    ['<h1>Harbour towns</h1><p class="meta">By Mara Lind, Wednesday, 4 March 2031 08:05 GMT</p>', 'Mara Lind'],
    [
      '<h1>Harbour towns</h1><div>By <b>Mara Lind</b> and <b>Jon Rehm</b> <i>Updated today</i></div>',
      'Mara Lind, Jon Rehm',
    ],
    ['<h1>Harbour towns</h1><div><span>By </span><button>Mara Lind</button><span>Updated</span></div>', 'Mara Lind'],
    ['<h1>مدن الموانئ</h1><div class="z3">بقلم: سامي الحداد</div>', 'سامي الحداد'],
    ['<h1>Harbour towns</h1><span>Quelle: dpa</span>', 'dpa'],
  ])('is read behind its label where no template names it: %s', (body, names) => {
    expect(inPage(body).byline).toBe(names);
  });

  it('has all the names that the header prints where the page’s data has the first', () => {
    const body = '<h1>Harbour towns</h1><div><a rel="author">Mara Lind</a>, <a rel="author">Jon Rehm</a></div>';
    expect(inPage(body, author('Mara Lind')).byline).toBe('Mara Lind, Jon Rehm');
  });

  it('is not the house that owns the copyright', () => {
    const head = `${author('Quay House')}<meta name="copyright" content="Copyright (c) Quay House 2031">`;
    expect(inPage('<h1>Harbour towns</h1><a rel="author">Mara Lind</a>', head).byline).toBe('Mara Lind');
    expect(inPage('<h1>Harbour towns</h1>', head).byline).toBeNull();
  });

  it('is not that of a teaser below', () => {
    const teaser =
      '<div><h3><a href="/x">Pilots of the harbour towns on strike</a></h3><div class="author"><a href="/y">Jon Rehm</a></div></div>';
    expect(inPage(`<h1>Harbour towns</h1>${teaser}`).byline).toBeNull();
  });

  it('does not take a sentence that begins with a label for one', () => {
    expect(inPage('<h1>Harbour towns</h1><p>By and large, Harbour Town grew.</p>').byline).toBeNull();
  });
});

describe('words of bylines', () => {
  const words = Object.values(lists).flat();

  it('are in small letters and even, for they are met so', () => {
    expect(words.filter(word => word !== word.toLowerCase() || word !== word.replace(/\s+/g, ' ').trim())).toEqual([]);
  });
});
