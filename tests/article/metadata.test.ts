import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../../utils/article/metadata/dates';
import { printedDay } from '../../utils/article/metadata/printed-date';
import { readMetadata } from '../../utils/article/metadata/read-metadata';
import { cleanTitle } from '../../utils/article/metadata/title';

const inPage = (body: string, head = '') =>
  readMetadata(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document);
const withByline = (byline: string) => inPage(`<article><p class="byline">${byline}</p></article>`).byline;
const ld = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the byline', () => {
  it.each([
    ['By Mara Lind', 'Mara Lind'],
    ['By Mara Lind, Staff writer', 'Mara Lind'],
    ['Mara Lind, Local government correspondent', 'Mara Lind'],
    ['Mara Lind, Jon Rehm, staff writers', 'Mara Lind, Jon Rehm'],
    ['Mara Lind | Updated 4 March 2031', 'Mara Lind'],
    ['Mara Lind 12:20pm Jan 7, 2031', 'Mara Lind'],
    ['Mara Lind mara.lind@paper.example', 'Mara Lind'],
    ['Par Anaïs Leroux, publié le 4 mars 2031', 'Anaïs Leroux'],
    ['Por Rubén Ocampo, corresponsal', 'Rubén Ocampo'],
    ['Von Jonas Rehm', 'Jonas Rehm'],
    ['Von der Heide', 'Von der Heide'],
    ['De Vries', 'De Vries'],
    ['Di Marco Neri', 'Marco Neri'],
    ['Автор: Мира Лунд', 'Мира Лунд'],
    ['بقلم: سامي الحداد', 'سامي الحداد'],
    ['كتب - سامي الحداد', 'سامي الحداد'],
  ])('of «%s» is «%s»', (printed, name) => {
    expect(withByline(printed)).toBe(name);
  });

  it.each([['Follow, Cancel, Topics'], ['Show all'], ['Photo: Rescue service'], ['“A disgrace”: the mayor hits back']])(
    'is not «%s», though it stands in an author’s box',
    words => {
      expect(inPage(`<h1>Harbour towns</h1><div class="author-tools">${words}</div>`).byline).toBeNull();
    },
  );

  it('has all writers of the header, each once, and nobody from the stories beside it', () => {
    const body =
      '<h1>Harbour towns</h1><div class="meta"><div><a rel="author" href="/a">Mara Lind</a></div><div><a rel="author" href="/b">Jon Rehm</a></div><a rel="author" href="/a">Mara Lind</a></div><aside><a rel="author">Sam Ode</a></aside>';
    expect(inPage(body).byline).toBe('Mara Lind, Jon Rehm');
  });

  it('is the writer in the header where the page’s data names its house', () => {
    const head =
      '<meta name="author" content="Harbour Observer"><meta property="og:site_name" content="Harbour Observer">';
    expect(inPage('<h1>Harbour towns</h1><a href="/authors/lind">Mara Lind</a>', head).byline).toBe('Mara Lind');
  });

  it('is found by a link to the writer’s own page', () => {
    expect(inPage('<h1>Hafenstädte</h1><p>Von <a href="/autoren/rehm-12">Jonas Rehm</a></p>').byline).toBe(
      'Jonas Rehm',
    );
  });
});

describe('a date', () => {
  it.each([
    ['2031-03-04', '2031-03-04'],
    ['2031-03-04 7:30', '2031-03-04T07:30'],
    ['2031-03-04T07:30:00+02:00', '2031-03-04T07:30:00+02:00'],
    ['2031/3/4 07:30 GMT', '2031-03-04T07:30Z'],
    ['20310304', '2031-03-04'],
    ['20310304T0730', '2031-03-04T07:30'],
    ['04.03.2031', '2031-03-04'],
    ['24/3/2031', '2031-03-24'],
    ['3/24/2031', '2031-03-24'],
    ['Tue, 04 Mar 2031 07:30:00 GMT', '2031-03-04T07:30:00.000Z'],
    ['March 4, 2031 7:30', '2031-03-04T07:30'],
  ])('«%s» is %s', (printed, iso) => {
    expect(isoDate(printed)).toBe(iso);
  });

  it.each(['04/03/2031', 'yesterday', '2031-17-45', 'Edition 2031', ''])('is not seen in «%s»', printed => {
    expect(isoDate(printed)).toBeNull();
  });

  it.each([
    ['4 March 2031', 'en'],
    ['Posted March 4, 2031 10:05 am', 'en'],
    ['10:05, 4 March 2031', 'en'],
    ['Publié le 4 mars 2031 à 9h', 'fr'],
    ['4 de marzo de 2031', 'es'],
    ['Dienstag, 4. März 2031', 'de'],
    ['الثلاثاء ٤ مارس ٢٠٣١', 'ar'],
    ['4 آذار 2031', 'ar'],
    ['4 Mart 2031 Salı', 'tr'],
    ['4 марта 2031', 'ru'],
    ['March 4, 2031', 'ar'],
  ])('in words, «%s» (%s), is 4 March 2031', (printed, language) => {
    expect(printedDay(printed, language)).toBe('2031-03-04');
  });

  it('is the one after the headline, not a story’s beside it nor that of an update', () => {
    const body =
      '<aside><time datetime="2030-01-01">old</time></aside><time datetime="2031-03-05">today</time><h1>Harbour towns</h1><p class="updated"><time datetime="2031-03-06">later</time></p><time datetime="2031-03-04">4 March</time>';
    expect(inPage(body).published).toBe('2031-03-04');
  });
});

describe('the title', () => {
  it.each([
    ['Harbour towns lose pilots | Quay Gazette', ['Quay Gazette']],
    ['Harbour towns lose pilots|Quay Gazette', ['Quay Gazette']],
    ['Quay Gazette: Harbour towns lose pilots', ['Quay Gazette']],
    ['Harbour towns lose pilots - Quay Gazette', ['Quay Gazette Media Group']],
    ['Harbour towns lose pilots — QuayGazette.com', ['www.quaygazette.com']],
    ['Harbour towns lose pilots：港新聞', ['港新聞']],
  ])('«%s» is without the site’s name', (raw, sites) => {
    expect(cleanTitle(raw, sites, null, raw)).toBe('Harbour towns lose pilots');
  });

  it('keeps a bar that is its own', () => {
    const raw = 'Pilots - a trade in trouble';
    expect(cleanTitle(raw, ['Quay Gazette'], null, raw)).toBe(raw);
  });

  it('is that of the page’s own article, not of one that it links to', () => {
    const head =
      ld({ '@type': 'NewsArticle', headline: 'Another story', datePublished: '2030-01-01' }) +
      ld({ '@type': 'NewsArticle', headline: 'Harbour towns lose pilots', datePublished: '2031-03-04' });
    const { title, published } = inPage('<h1>Harbour towns lose pilots</h1>', head);
    expect([title, published]).toEqual(['Harbour towns lose pilots', '2031-03-04']);
  });
});

describe('the site', () => {
  it('goes by its own name rather than its company’s', () => {
    const head = `${ld({ '@type': 'NewsArticle', headline: 'Harbour towns', publisher: [{ name: 'Quay Media Ltd' }] })}<meta property="og:site_name" content="Quay Gazette">`;
    expect(inPage('', head).siteName).toBe('Quay Gazette');
  });
});
