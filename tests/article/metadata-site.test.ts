import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../utils/article/metadata/read-metadata';

const HOST = '<link rel="canonical" href="https://www.quaygazette.example/harbour">';
const inPage = (head: string, body = '<h1>Harbour towns lose pilots</h1>') =>
  readMetadata(parseHTML(`<!doctype html><html><head>${HOST}${head}</head><body>${body}</body></html>`).document);

describe('the site’s name', () => {
  it.each([
    ['<meta name="application-name" content="Quay Gazette">', 'Quay Gazette'],
    ['<meta name="apple-mobile-web-app-title" content="Quay Gazette">', 'Quay Gazette'],
    [
      '<meta property="og:site_name" content="https://www.quaygazette.example"><meta name="application-name" content="Quay Gazette">',
      'Quay Gazette',
    ],
    ['<title>Harbour towns lose pilots - Quay Gazette</title>', 'Quay Gazette'],
    ['<title>The Quay Gazette | Harbour towns lose pilots</title>', 'The Quay Gazette'],
    ['<title>Harbour towns lose pilots – Pilots – Quay Gazétte</title>', 'Quay Gazétte'],
  ])('is read in %s', (head, name) => {
    expect(inPage(head).siteName).toBe(name);
  });

  it.each([
    ['<a href="/"><img alt="Quay Gazette logo in white"></a>'],
    ['<a href="/" title="Quay Gazette - All the news"></a>'],
    ['<div class="logo"><img alt="Go to start. Logo, Quay Gazette"></div>'],
    ['<a href="/"><img alt="شعار Quay Gazette"></a>'],
  ])('is read in a logo, %s', body => {
    expect(inPage('', body).siteName).toBe('Quay Gazette');
  });

  it.each([
    ['<title>Harbour towns lose pilots | Politics</title>'],
    ['<title>Harbour towns lose pilots - by Mara Quaygazette</title>'],
    ['<title>Harbour towns lose pilots</title>'],
  ])('is not guessed where the address does not bear it out: %s', head => {
    expect(inPage(head, '<h1>Harbour</h1><a href="/"><img alt="Advert"></a>').siteName).toBeNull();
  });

  it('is taken off a title, wherever it was found', () => {
    expect(inPage('<title>Towns lose pilots | Quay Gazette</title>', '').title).toBe('Towns lose pilots');
  });

  it('is no headline: of two, that counts which the page is titled by', () => {
    const body = '<h1><a href="/">Quay Gazette</a></h1><h1>Harbour towns lose pilots</h1><p>by Mara Lind</p>';
    const { title, byline } = inPage('<title>Harbour towns lose pilots</title>', body);
    expect([title, byline]).toEqual(['Harbour towns lose pilots', 'Mara Lind']);
  });
});

describe('the time of a page', () => {
  it.each([
    ['<div class="z1"><span>Mara Lind</span><span>Mar 4, 2031</span><span>39</span></div>'],
    ['<p>Updated 6 March 2031 | Published 4 March 2031</p>'],
    ['<p>Published: 4 March 2031. Updated: 6 March 2031</p>'],
    [
      '<p>Last updated <time datetime="2031-03-06">6 March</time></p><p>Published <time datetime="2031-03-04"></time></p>',
    ],
    ['<time datetime="">March 4, 2031</time>'],
  ])('is that of publication in %s', line => {
    expect(inPage('', `<h1>Harbour towns</h1>${line}`).published).toBe('2031-03-04');
  });

  it.each([
    ['<p>Updated 6 March 2031</p>'],
    ['<p>آخر تحديث <time datetime="2031-03-06"></time></p>'],
    ['<p>Pilots of all the harbour towns recall what they saw on 4 March 2031 at sea.</p>'],
    ['<div><h3><a href="/x">Pilots of the harbour towns on strike</a></h3><time datetime="2031-03-06"></time></div>'],
  ])('is not that of an update, a sentence or another story: %s', line => {
    expect(inPage('', `<h1>Harbour towns</h1>${line}`).published).toBeNull();
  });

  it.each([['fr'], ['ar'], ['tr']])('is printed day first in %s', language => {
    const { document } = parseHTML(
      `<!doctype html><html lang="${language}"><body><h1>Harbour towns</h1><p class="date">04/03/2031</p></body></html>`,
    );
    expect(readMetadata(document).published).toBe('2031-03-04');
  });
});
