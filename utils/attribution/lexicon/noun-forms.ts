import { foldKey } from '../../text/fold';
import type { LanguagePack } from '../pack';
import { formsOf, spelt, speltRoles } from './declined';

export type BaseForm = {
  /** Folded, as the dictionary has it: one for all forms of the noun. */
  readonly lemma: string;
  /** As the pack prints it: alone, owned or plural as the form was, without its case. */
  readonly subject: string;
};

/** Groups first: a plural that is listed by itself is its own dictionary form. */
function nounsOf({ sources }: LanguagePack): string[] {
  const { roles, groups } = speltRoles(sources.roles, sources);
  return [
    ...sources.collectives,
    ...groups,
    ...sources.anonymous,
    ...spelt(Object.values(sources.institutions).flat(), sources),
    ...spelt(sources.documents, sources),
    ...roles,
    ...sources.spokespersons,
    ...sources.authors,
    ...sources.sourceNouns,
  ];
}

/** Nouns given with their cases, by each folded form; empty where the pack gives none. */
export function basesOf(pack: LanguagePack): Map<string, BaseForm> {
  const bases = new Map<string, BaseForm>();
  if (!pack.sources.hasCaseForms) return bases;
  for (const noun of nounsOf(pack)) {
    const [own = '', cases = ''] = noun.split('||');
    const subjects = formsOf(own);
    const [first] = subjects;
    if (first === undefined) continue;
    const lemma = foldKey(first);
    const add = (form: string, subject: string) => {
      if (!bases.has(foldKey(form))) bases.set(foldKey(form), { lemma, subject });
    };
    for (const form of subjects) add(form, form);
    for (const form of formsOf(cases)) add(form, subjectOf(form, subjects, pack.sources.caseVowels ?? ''));
  }
  return bases;
}

/**
 * Which subject's form a case was made of: «kurumu|na» of «kurumu», not of «kurum». A form that ends in one of `vowels` has at
 * least two letters of case behind it; with one, it is a case of the plain noun that looks like it: «kurum|un».
 */
function subjectOf(form: string, subjects: readonly string[], vowels: string): string {
  const fitting = subjects.filter(
    subject => form.startsWith(subject) && (form.length - subject.length > 1 || !vowels.includes(subject.at(-1)!)),
  );
  return fitting.reduce((best, subject) => (subject.length > best.length ? subject : best), subjects[0]!);
}

/** Folded nouns in the form of a subject; empty where forms do not show it. */
export function subjectFormsOf(pack: LanguagePack): Set<string> {
  if (!pack.sources.hasCaseForms) return new Set();
  return new Set(
    nounsOf(pack)
      .flatMap(noun => formsOf(noun.split('||')[0] ?? ''))
      .map(foldKey),
  );
}
