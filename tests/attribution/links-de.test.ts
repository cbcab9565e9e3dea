import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../utils/pipeline';

/** Names and types of the sources of a German article of these paragraphs. */
async function sourcesOf(...paragraphs: string[]) {
  const { sources } = await annotateArticle({
    title: 'Bericht vom Tage',
    byline: null,
    siteName: null,
    published: null,
    modified: null,
    language: 'de',
    direction: 'ltr',
    url: '',
    leadImage: null,
    blocks: paragraphs.map(text => ({ type: 'paragraph', text, links: [] })) as never,
    removals: [],
    coverage: 1,
  });
  return sources.filter(({ listed }) => listed).map(({ canonical, type }) => `${canonical}: ${type}`);
}

describe('in German', () => {
  it('the singular “der Forscher” is the person cited before', async () => {
    expect(
      await sourcesOf(
        '„Das hat uns überrascht“, sagt Hydrologe Jan Vossen.',
        'Der Forscher geht davon aus, dass die Pegel sinken. Laut dem Wissenschaftler ist die Lage ernst.',
      ),
    ).toEqual(['Jan Vossen: person']);
  });

  it('a spokesman and figures told in one word with their body are that body', async () => {
    expect(
      await sourcesOf(
        'Nach Werftangaben fehlt Stahl. „Wir suchen“, sagte eine Polizeisprecherin.',
        'Laut Polizei-Angaben fuhr niemand weg. Ein Betriebssprecher schwieg.',
        'Die Polizei bat um Hinweise.',
      ),
    ).toEqual(['Werft: company', 'Polizei: government']);
    expect(
      await sourcesOf('Die Klassensprecherin sagte, es sei laut. Nach US-Angaben fuhr das Schiff weiter.'),
    ).toEqual(['Klassensprecherin: role', 'US-Angaben: document']);
  });

  it('an adjective in a name is listed as it stands without an article, and all its cases are one body', async () => {
    expect(
      await sourcesOf(
        'Nach Angaben des Hessischen Moorministeriums fehlt Torf. Das Hessische Moorministerium rechnet mit Regen.',
        'Laut der Thüringischen Landesanstalt für Obstbau reifen die Pflaumen. Der Sächsische Winzerverband widersprach: „Nein.“',
      ),
    ).toEqual([
      'Hessisches Moorministerium: government',
      'Thüringische Landesanstalt für Obstbau: government',
      'Sächsischer Winzerverband: ngo',
    ]);
  });

  it('“Instituts” behind its article is listed as “Institut”, all genders as one noun', async () => {
    expect(
      await sourcesOf('Laut einer Umfrage des Instituts Norda fehlt Geld.', 'Expert*innen warnen vor dem Virus.'),
    ).toEqual(['Institut Norda: think-tank', 'Expert*innen: collective']);
  });

  it('a physician of a hospital is the person', async () => {
    expect(
      await sourcesOf(
        '„Das hilft“, erklärt Internist und Sportmediziner Kurt Holm von der Berliner Charité.',
        '„Es wirkt schnell“, erzählt Holm.',
      ),
    ).toEqual(['Kurt Holm: person']);
  });

  it('a place behind a body’s noun is half its name', async () => {
    expect(
      await sourcesOf(
        'Der Bauernverband Sachsen begrüßte die Pläne.',
        'Der Bauernverband verweist darauf, dass die Preise sinken.',
      ),
    ).toEqual(['Bauernverband Sachsen: ngo']);
  });

  it('“der Mann” is who spoke last, but no woman', async () => {
    const after = ['Der Mann sagte, er habe nichts gesehen.'] as const;
    expect(await sourcesOf('Landwirt Jan Holm sagte, der Weg sei frei.', ...after)).toEqual(['Jan Holm: person']);
    expect(await sourcesOf('Ministerin Ute Kern sagte, der Weg sei frei.', ...after)).toEqual([
      'Ute Kern: person',
      'Mann: role',
    ]);
  });

  it('a name that owns a view is the person without the ending, a country its state', async () => {
    expect(
      await sourcesOf(
        'Ute Kern leitet das Bad. Nach Kerns Ansicht fehlt ein Becken. „Nein“, sagte Kern.',
        'Nach Einschätzung Kerns reicht das Geld. Aus Ute Kerns Sicht genügt ein Kurs.',
        'Nach Österreichs Ansicht gilt der Vertrag. Nach Jan Holms Darstellung war das Tor offen.',
      ),
    ).toEqual(['Ute Kern: person', 'Österreich: government', 'Jan Holm: person']);
  });

  it('a last name alone speaks behind a colon if the article has the whole name', async () => {
    expect(
      await sourcesOf(
        'Lena Krug leitet das Amt am Hafen.',
        'Krug macht wenig Hoffnung: „Das dauert noch Jahre.“ Regen macht alles kaputt: „Wir hatten keine Chance.“',
      ),
    ).toEqual(['Lena Krug: person']);
  });
});
