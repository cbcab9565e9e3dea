import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import type { LanguagePack, PersonCases } from '../pack';
import type { Texts } from './texts';

type FirstName = { readonly name: string; readonly gender: 'masculine' | 'feminine' };

const compiled = new WeakMap<LanguagePack, ReadonlyMap<string, FirstName>>();

/** First names by their folded forms in a case. */
function firstNames({ lexicon: { pack } }: Texts): ReadonlyMap<string, FirstName> {
  const known = compiled.get(pack);
  if (known) return known;
  const made = new Map<string, FirstName>();
  const { personCases } = pack.sources;
  for (const gender of ['masculine', 'feminine'] as const)
    for (const line of personCases?.[gender] ?? []) {
      const [name = '', forms = ''] = line.split('||');
      for (const form of forms.split('|').filter(Boolean)) made.set(foldKey(form), { name, gender });
    }
  compiled.set(pack, made);
  return made;
}

/**
 * A person's name in the form of a subject: «Ивана Петрова» is Иван Петров. The first name tells whose ending it is; a name
 * that no list holds stays as printed.
 *
 * @return For each word its text to print; null where the printed one stays.
 */
export function personNominatives(texts: Texts, words: readonly Word[]): (string | null)[] | null {
  const { personCases } = texts.lexicon.pack.sources;
  if (!personCases) return null;
  const at = words.findIndex(word => word.kind === 'word' && word.isCapital && firstNames(texts).has(word.key));
  if (at < 0) return null;
  const { name, gender } = firstNames(texts).get(words[at]!.key)!;
  const endings = personCases[`${gender}Endings`];
  return words.map((word, i) => {
    if (i === at) return name;
    const isName = i > at && word.kind === 'word' && word.isCapital && !isIn(word, CLASS.title);
    return isName ? withoutCase(word.text, endings) : null;
  });
}

/** What one name alone may be as a subject: «Петрова» is Петров, or Петрова. Folded. */
export function loneNominatives(texts: Texts, key: string): string[] {
  const cases: PersonCases | undefined = texts.lexicon.pack.sources.personCases;
  if (!cases) return [];
  const first = firstNames(texts).get(key)?.name;
  const names = [cases.masculineEndings, cases.feminineEndings].map(endings => withoutCase(key, endings));
  return [first, ...names].filter(name => name !== null && name !== undefined).map(foldKey);
}

function withoutCase(name: string, endings: readonly string[]): string | null {
  let best: { readonly ends: string; readonly base: string } | null = null;
  for (const line of endings) {
    const [base = '', cases = ''] = line.split('||');
    for (const ends of cases.split('|'))
      if (name.endsWith(ends) && name.length - ends.length > 1 && ends.length > (best?.ends.length ?? 0))
        best = { ends, base };
  }
  return best && name.slice(0, -best.ends.length) + best.base;
}
