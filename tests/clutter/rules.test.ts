import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { matcherFor } from '../../utils/clutter/matcher';
import { clutterRules } from '../../utils/clutter/rules/index';

/** Strings met on real pages of each language, with how often, in the annotation guidelines. */
const inventory = JSON.parse(
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'clutter', 'inventory.json'), 'utf8'),
) as Record<string, string[]>;

/** A sentence of each language with room for any words: in it they are the writer's. */
const PROSE: Readonly<Record<string, string>> = {
  ar: 'وقال المعلم لتلاميذه إن عبارة {} كانت مكتوبة على جدار المدرسة القديمة، ثم طلب منهم أن يشرحوا معناها في سطرين.',
  en: 'The teacher told the class that {} had been painted on the wall of the old school, and asked what it might mean.',
  fr: 'Le maître raconta que {} était écrit sur le mur de la vieille école, puis demanda aux enfants ce que cela voulait dire.',
  es: 'El maestro contó que {} estaba escrito en la pared de la vieja escuela y preguntó a los niños qué podía significar.',
  de: 'Der Lehrer erzählte, dass {} an der Wand der alten Schule gestanden habe, und fragte die Kinder nach dem Sinn.',
  pt: 'O professor contou que {} estava escrito na parede da velha escola e perguntou às crianças o que aquilo queria dizer.',
  it: 'Il maestro raccontò che {} era scritto sul muro della vecchia scuola, poi chiese ai bambini che cosa volesse dire.',
  tr: 'Öğretmen eski okulun duvarında {} yazdığını anlattı ve çocuklara bunun ne anlama gelebileceğini uzun uzun sordu.',
  fa: 'آموزگار گفت که {} روی دیوار مدرسه قدیمی نوشته شده بود و از بچه‌ها خواست معنای آن را در دو خط بنویسند.',
  ru: 'Учитель рассказал, что {} было написано на стене старой школы, и попросил детей объяснить смысл этих слов.',
};
const NUMBER = '3';
const SOME_WORDS: Readonly<Record<string, string>> = {
  ar: 'الخبر اليوم',
  fa: 'خبر امروز',
  ru: 'новости дня',
};

const fill = (phrase: string, language: string) =>
  phrase.replaceAll('{n}', NUMBER).replaceAll('{…}', SOME_WORDS[language] ?? 'alpha beta');

describe.each(clutterRules)('clutter rules of $language', rules => {
  const { language } = rules;
  const matcher = matcherFor(language);
  const phrases = Object.entries(rules.whole).flatMap(([name, all]) => all.map(phrase => ({ name, phrase })));

  it('take every phrase that stands alone', () => {
    const left = phrases.filter(({ phrase }) => matcher.whole(fill(phrase, language)) === null);
    expect(left.map(({ name, phrase }) => `${name}: ${phrase}`)).toEqual([]);
  });

  it('leave every phrase inside a sentence', () => {
    const taken = phrases.filter(({ phrase }) => {
      const prose = PROSE[language]!.replace('{}', fill(phrase, language));
      return matcher.whole(prose) ?? matcher.gluedEnd(prose) ?? matcher.gluedStart(prose) ?? matcher.label(prose);
    });
    expect(taken.map(({ name, phrase }) => `${name}: ${phrase}`)).toEqual([]);
  });

  it('know each label by its mark, and cut what is glued behind a sentence', () => {
    const labels = Object.values(rules.labels).flat();
    expect(labels.filter(label => !matcher.label(`${label}: ${SOME_WORDS[language] ?? 'alpha beta'}`))).toEqual([]);
    const sentence = PROSE[language]!.replace('{}', '“x”');
    const glued = Object.values(rules.glued).flat();
    expect(glued.filter(phrase => !matcher.gluedEnd(`${sentence} ${fill(phrase, language)}`))).toEqual([]);
  });

  it('have no phrase twice', () => {
    const all = phrases.map(({ phrase }) => phrase);
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });
});

describe.each(Object.entries(inventory))('strings met on pages, %s', (language, strings) => {
  it('go where they stand alone', () => {
    const matcher = matcherFor(language);
    expect(strings.filter(text => matcher.whole(text) === null && matcher.label(text) === null)).toEqual([]);
  });
});
