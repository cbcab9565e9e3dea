import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../utils/institutions/gazetteer';

const gazetteer = await loadGazetteer();

/** Printed name → id, with `?` for names that need context. */
const named = (text: string, language: string) =>
  gazetteer
    .find(text, language)
    .map(match => `${text.slice(match.start, match.end)} → ${match.institution.id}${match.needsContext ? '?' : ''}`);

describe('names in Arabic', () => {
  it('keep their proclitic, since a span never cuts a word', () => {
    expect(named('وبحسب المجلس الأطلسي وللأمم المتحدة وبالبنك الدولي', 'ar')).toEqual([
      'المجلس الأطلسي → atlantic-council',
      'وللأمم المتحدة → united-nations',
      'وبالبنك الدولي → world-bank',
    ]);
  });
  it('are found whatever the hamza, the vowel signs and the tatweel', () => {
    expect(named('قالت منظّمة الصحه العالميه والاتحاد الاوروبى', 'ar')).toEqual([
      'منظّمة الصحه العالميه → who',
      'والاتحاد الاوروبى → european-union',
    ]);
    expect(named('قال مكتب الإحصاء الأميركي', 'ar')).toEqual(['مكتب الإحصاء الأميركي → us-census-bureau']);
  });
  it('are found beside quotation marks and a Latin name', () => {
    expect(named('قال معهد «بروكينغز» (Brookings Institution)', 'ar')).toEqual([
      'معهد «بروكينغز → brookings-institution',
      'Brookings Institution → brookings-institution',
    ]);
  });
  it('that are ordinary words or very short need context', () => {
    expect(named('أصدرت الحكومة البيان في الجزيرة', 'ar').every(name => name.endsWith('?'))).toBe(true);
    expect(named('نقلت واس عن', 'ar')).toEqual(['واس → spa-saudi?']);
  });
});

describe('names in languages with capitals', () => {
  it('end before the possessive and begin behind the elided article', () => {
    expect(named("Brookings's report, the UN’s figures", 'en')).toEqual([
      'Brookings → brookings-institution',
      'UN → united-nations',
    ]);
    expect(named('selon l’Insee et d’après l’OCDE', 'fr')).toEqual(['Insee → insee', 'OCDE → oecd']);
  });
  it('are not found in lower case nor inside compounds', () => {
    expect(named('those who vote on time say the economist is right', 'en')).toEqual([]);
    expect(named('a UN-backed body and pro-Kremlin media', 'en')).toEqual([]);
    expect(named('der UN-Bericht', 'de')).toEqual(['UN → united-nations']);
  });
  it('may have dots or be printed as a word', () => {
    expect(named('The U.N. and Nato', 'en')).toEqual(['U.N. → united-nations', 'Nato → nato']);
  });
  it('do not reach over the end of a phrase', () => {
    expect(named('He left the World. Bank shares fell.', 'en')).toEqual([]);
  });
  it('lose their article after « des »', () => {
    expect(named('un article des Echos', 'fr')).toEqual(['Echos → les-echos?']);
  });
  it('win over a shorter one that begins at the article', () => {
    expect(named('the Atlantic Council said', 'en')).toEqual(['Atlantic Council → atlantic-council']);
  });
});

describe('offices of a country', () => {
  it('are told by the country beside them', () => {
    expect(named('The Moroccan foreign ministry and Algeria’s Ministry of Foreign Affairs', 'en')).toEqual([
      'Moroccan foreign ministry → moroccan-foreign-ministry',
      'Algeria’s Ministry of Foreign Affairs → foreign-dz',
    ]);
    expect(named('le ministère algérien des Affaires étrangères, la diplomatie marocaine', 'fr')).toEqual([
      'ministère algérien des Affaires étrangères → foreign-dz',
      'diplomatie marocaine → moroccan-foreign-ministry?',
    ]);
    expect(named('قالت وزارة الخارجية الجزائرية', 'ar')).toEqual(['وزارة الخارجية الجزائرية → foreign-dz']);
  });
  it('are left out where no country is told, but for those who know it', () => {
    expect(named('قالت وزارة الخارجية', 'ar')).toEqual([]);
    expect(gazetteer.byName('وزارة الخارجية', 'ar')).toBeNull();
    expect(gazetteer.byName('وزارة الخارجية', 'ar', 'DZ')?.id).toBe('foreign-dz');
  });
});

describe('byName', () => {
  it('takes the whole name only, outer article aside', () => {
    expect(gazetteer.byName('the World Bank', 'en')?.id).toBe('world-bank');
    expect(gazetteer.byName('the World Bank report', 'en')).toBeNull();
    expect(gazetteer.byName('للبنك الدولي', 'ar')?.id).toBe('world-bank');
  });
});

describe('cost', () => {
  it('grows with the length of the text and no faster', () => {
    const line = 'قال المجلس الأطلسي والبنك الدولي، and the University of the University of the University said: ';
    const time = (times: number) => {
      const text = line.repeat(times);
      const start = performance.now();
      gazetteer.find(text, 'ar');
      return performance.now() - start;
    };
    time(2000);
    // Eight times the text in well under twice eight times the time; noise of a busy machine allowed for.
    expect(time(16_000)).toBeLessThan(Math.max(time(2000), 5) * 24);
  });
});
