import type { SourceWords } from '../pack';

/** `key: stem stem`: nouns that share a declension. Names of keys are short, so that no phrase of a pack looks like one. */
const DECLINED = /^(\S{1,4}): (.+)$/u;

type Declined = { readonly one: string; readonly many: string };

/** The forms of a noun given with its cases. */
export function formsOf(noun: string): string[] {
  return noun.split('|').filter(Boolean);
}

/** A list of nouns with each line of declined ones spelt out: `subject||case|case`. */
export function spelt(nouns: readonly string[], sources: SourceWords): string[] {
  return nouns.flatMap(noun => {
    const declined = declinedFrom(noun, sources);
    return declined ? declined.map(({ one, many }) => joined([...formsOf(one), ...formsOf(many)])) : [noun];
  });
}

/** A list of roles spelt out: those of one person, and their plurals, which are groups. */
export function speltRoles(
  nouns: readonly string[],
  sources: SourceWords,
): { readonly roles: string[]; readonly groups: string[] } {
  const roles: string[] = [];
  const groups: string[] = [];
  for (const noun of nouns) {
    for (const { one, many } of declinedFrom(noun, sources) ?? [{ one: noun, many: '' }]) {
      roles.push(one);
      // «доярки» is one milkmaid's case and several: read as the one's.
      const own = new Set(formsOf(one));
      const forms = formsOf(many).filter(form => !own.has(form));
      if (forms.length > 0) groups.push(joined(forms));
    }
  }
  return { roles, groups };
}

function declinedFrom(line: string, { declensions }: SourceWords): Declined[] | null {
  const [, key = '', stems = ''] = DECLINED.exec(line) ?? [];
  const pattern = declensions?.[key];
  if (pattern === undefined) return null;
  const { one, many = '' } = pattern;
  return stems.split(' ').map(stem => ({ one: withEndings(stem, one), many: withEndings(stem, many) }));
}

function withEndings(stem: string, endings: string): string {
  if (endings === '') return '';
  return joined(endings.split(' ').map(ending => (ending === '-' ? stem : stem + ending)));
}

/** The first form is the subject's. */
function joined([first = '', ...cases]: readonly string[]): string {
  return cases.length > 0 ? `${first}||${cases.join('|')}` : first;
}
