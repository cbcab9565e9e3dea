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
      const group = without(many, new Set(formsOf(one)));
      if (group !== '') groups.push(group);
    }
  }
  return { roles, groups };
}

/** «доярки» is one milkmaid's case and several: read as the one's, and the first case left stands for the group. */
function without(noun: string, forms: ReadonlySet<string>): string {
  const left = noun.split('||').map(part => formsOf(part).filter(form => !forms.has(form)));
  const [subjects = [], cases = []] = left;
  return subjects.length > 0 ? [subjects, cases].map(part => part.join('|')).join('||') : joined(cases);
}

function declinedFrom(line: string, { declensions }: SourceWords): Declined[] | null {
  const [, key = '', stems = ''] = DECLINED.exec(line) ?? [];
  const pattern = declensions?.[key];
  if (pattern === undefined) return null;
  const { one, many = '' } = pattern;
  return stems.split(' ').map(stem => ({ one: withEndings(stem, one), many: withEndings(stem, many) }));
}

/** Endings before a bar are a subject's; without a bar, the first is. */
function withEndings(stem: string, endings: string): string {
  if (endings === '') return '';
  const [subjects = '', cases] = endings.split(' | ');
  const spellOut = (some: string) => some.split(' ').map(ending => (ending === '-' ? stem : stem + ending));
  return cases === undefined
    ? joined(spellOut(subjects))
    : `${spellOut(subjects).join('|')}||${spellOut(cases).join('|')}`;
}

/** The first form is the subject's. */
function joined([first = '', ...cases]: readonly string[]): string {
  return cases.length > 0 ? `${first}||${cases.join('|')}` : first;
}
