/** The writing systems that names are told apart by. */
export type Script = 'arabic' | 'latin' | 'other';

/** The script of the first letter of `text`; `other` where it has none. */
export function scriptOf(text: string): Script {
  const letter = /\p{L}/u.exec(text)?.[0];
  if (letter === undefined) return 'other';
  if (/\p{Script=Arabic}/u.test(letter)) return 'arabic';
  return /\p{Script=Latin}/u.test(letter) ? 'latin' : 'other';
}

/** The script that `locale` (BCP 47) is written in. */
export function scriptOfLocale(locale: string): Script {
  const script = new Intl.Locale(locale).maximize().script;
  if (script === 'Arab') return 'arabic';
  return script === 'Latn' ? 'latin' : 'other';
}
