import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isPlaceWord } from './person-name';
import type { NameRun } from './run';
import type { Texts } from './texts';

/** The name without the field or firm of the office before it, where adjectives and owners stand before their noun. */
export function pastOffice(texts: Texts, words: readonly Word[], run: NameRun): NameRun | null {
  return pastPortfolio(texts, words, run) ?? pastFirm(texts, words, run);
}

/** "the Minister of Roads and Ports | Ada Quill": fields in capitals that a role is in charge of, where owners follow it. */
function pastPortfolio(texts: Texts, words: readonly Word[], run: NameRun): NameRun | null {
  const { lexicon } = texts;
  const { portfolios } = lexicon.pack.sources;
  if (!portfolios || lexicon.pack.grammar.ownersFollow || run.to - run.from < 3) return null;
  const fields = folded(portfolios);
  let { from } = run;
  while (run.to - from > 2 && (fields.has(words[from]!.key) || isPlaceWord(texts, words[from]!))) from++;
  if (from === run.from || !isIn(words[run.from - 1], CLASS.preposition | CLASS.joiner)) return null;
  const isOffice = words
    .slice(Math.max(0, run.from - 7), run.from)
    .some(word => isIn(word, CLASS.title) || word.noun?.senses.some(sense => sense.kind === 'role'));
  return isOffice ? { from, to: run.to, followsBody: true } : null;
}

/** "the spokesman for | Calder Foods | Ada Quill": behind an office and a word that only firms' names have. */
function pastFirm({ lexicon }: Texts, words: readonly Word[], { from, to }: NameRun): NameRun | null {
  const { grammar, sources } = lexicon.pack;
  if (grammar.ownersFollow || grammar.hasCapitalNouns || !isIn(words[from - 1], CLASS.preposition)) return null;
  if (!words[from - 2] || !isOffice(words[from - 2]!)) return null;
  const firm = words
    .slice(from, to)
    .findLastIndex(word => folded(sources.bodyWords).has(word.key) || isInstitution(word));
  const name = from + firm + 1;
  return firm > 0 && to - name === 2 ? { from: name, to, followsBody: true } : null;
}

export function isOffice(word: Word): boolean {
  return (
    isIn(word, CLASS.title) ||
    (word.noun?.senses.some(({ kind }) => kind === 'role' || kind === 'spokesperson') ?? false)
  );
}

export function isInstitution(word: Word): boolean {
  return word.noun?.senses.some(({ kind }) => kind === 'institution') ?? false;
}
