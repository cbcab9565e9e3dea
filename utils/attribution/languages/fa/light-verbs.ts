import type { CueVerb, CueVerbClass } from '../../pack';

/** Second halves of compound verbs: «اعلام کرد». Longest first; with a space too, as many sites print them. */
const DO =
  'کرده است|کرده‌است|کرده‌اند|کرده اند|کرده بود|کرده بودند|می‌کند|می کند|می‌کنند|می کنند|می‌کرد|می‌کردند|کردند|کرده|کرد|نموده است|نمود|نمودند';
const BECOME = 'شده است|شده‌است|شده‌اند|شده اند|شده بود|شده بودند|می‌شود|می شود|می‌شوند|می شوند|شدند|شده|شد';
const GIVE = 'داده است|داده‌است|داده‌اند|داده اند|داده بود|داده بودند|می‌دهد|می دهد|می‌دهند|می دهند|می‌داد|دادند|داده|داد';
const BE = 'است|هستند|بود|بودند|بوده است';
const HAVE = 'داشته است|داشته‌اند|داشت|داشتند|می‌دارد|می‌دارند|دارد|دارند';
const STRIKE = 'زده است|زده‌اند|زد|زدند|می‌زند|می‌زنند';
const TAKE = 'گرفته است|گرفته‌اند|گرفت|گرفتند|می‌گیرد|می‌گیرند';

export const LIGHT = { DO, BECOME, GIVE, BE, HAVE, STRIKE, TAKE } as const;

type More = Partial<Omit<CueVerb, 'lemma' | 'class' | 'forms' | 'particles' | 'needsParticle'>> & {
  /** Words between the noun and its verb: «ابراز | امیدواری | کرد». */
  readonly inner?: readonly string[];
};

/** A noun with the verb that makes it one of saying. A noun it is too, where that verb does not follow. */
export function light(
  nouns: string,
  verb: keyof typeof LIGHT,
  cueClass: CueVerbClass,
  { inner, ...more }: More = {},
): CueVerb {
  const seconds = LIGHT[verb].split('|');
  const particles = inner ? inner.flatMap(noun => seconds.map(second => `${noun} ${second}`)) : seconds;
  return {
    lemma: `${nouns.split(' ')[0]} ${seconds.at(-1)}`,
    class: cueClass,
    forms: nouns,
    alsoNoun: nouns,
    particles,
    needsParticle: true,
    isPlain: true,
    takes: ['clause', 'quote'],
    ...more,
  };
}
