import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isToldAsBody } from './described-names';
import { isBodyRun, nameRuns } from './name-run';
import { tellsPlace } from './names-place';
import { lemmaOf } from './nominative';
import { fieldsBefore } from './office-fields';
import { isPlaceWord } from './person-name';
import { contentWords, withNominatives } from './printed-name';
import type { Texts } from './texts';

/** A person named anywhere in the article, cited or not. */
export type Person = {
  /** As first printed in full. */
  readonly name: string;
  /** Folded words of the name. */
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Folded role nouns around the name. */
  readonly roles: readonly string[];
  /** Folded words of what their office is in charge of. */
  readonly fields: readonly string[];
};

/** Words after a name within which an apposition tells who it is. */
const APPOSITION = 8;

/**
 * Names in a paragraph that look like persons': two to four capitalised words that no body bears, or one after a title or
 * role. Empty for scripts without capitals.
 */
export function peopleIn(texts: Texts, paragraph: Paragraph): Person[] {
  if (!texts.lexicon.pack.hasCapitals) return [];
  const { words } = paragraph;
  const articles = folded(texts.lexicon.pack.sources.definiteWords);
  return nameRuns(texts, words).flatMap(run => {
    const own = words.slice(run.from, run.to);
    const spoken = own.filter(word => word.kind === 'word');
    const before = words[run.from - 1];
    const isIntroduced = isPersonWord(before) || (before?.text === '.' && isPersonWord(words[run.from - 2]));
    if (spoken.length < (isIntroduced ? 1 : 2) || spoken.length > 4) return [];
    if (own.some(word => word.name >= 0) || isBodyRun(texts, words, run) || isToldAsBody(texts, spoken)) return [];
    // «do Sistema de Segurança»: persons have no article.
    const isArticled = before !== undefined && articles.has(before.key.replace(/['’]$/u, ''));
    if (
      isIn(before, CLASS.determiner) ||
      (isArticled && !isIntroduced) ||
      spoken.every(word => isPlaceWord(texts, word)) ||
      tellsPlace(texts, spoken)
    )
      return [];
    const first = own[0]!;
    const last = own.at(-1)!;
    return [
      {
        name: withNominatives(texts, paragraph.text, own, { start: first.start, end: last.end }),
        words: contentWords(texts, own),
        start: first.start,
        end: last.end,
        roles: rolesAround(texts, words, run.from, run.to),
        fields: fieldsBefore(texts, words, run.from),
      },
    ];
  });
}

function isPersonWord(word: Word | undefined): boolean {
  return (
    isIn(word, CLASS.title) ||
    (word?.noun?.senses.some(sense => sense.kind === 'role' || sense.kind === 'spokesperson') ?? false)
  );
}

/** Role nouns straight before a name, and the words of the apposition behind it: "Ana Ruiz, a labour economist at …". */
export function rolesAround(texts: Texts, words: readonly Word[], from: number, to: number): string[] {
  const roles: string[] = [];
  // "Gov. | Ana Whitcombe": the dot of a title.
  const last = words[from - 1]?.text === '.' && isIn(words[from - 2], CLASS.title) ? from - 2 : from - 1;
  for (let at = last; at >= 0 && from - at <= 5 && words[at]!.kind === 'word'; at--) {
    // "the actor Jim Lowe and | director Sara Pike"
    if (isIn(words[at], CLASS.conjunction) && !isPersonWord(words[at - 1])) break;
    if (isPersonWord(words[at])) roles.push(words[at]!.key, lemmaOf(texts, words[at]!.key));
  }
  // "the minister of public works, | Ana Ruiz"
  if (words[from - 1]?.text === ',')
    for (let at = from - 2; at >= 0 && from - at <= APPOSITION + 2 && words[at]!.kind === 'word'; at--)
      if (isPersonWord(words[at])) roles.push(words[at]!.key);
  const office = listedOffice(texts, words, from);
  if (office !== null) roles.push(words[office]!.key);
  if (!/^[,،(]$/u.test(words[to]?.text ?? '')) return roles;
  for (let at = to + 1; at < Math.min(words.length, to + 1 + APPOSITION); at++) {
    const word = words[at]!;
    // What follows "of", "at", "who" tells of something else.
    if (word.kind === 'mark' || isIn(word, CLASS.preposition | CLASS.relative | CLASS.auxiliary)) break;
    if (word.kind === 'word' && !word.isCapital && !isIn(word, CLASS.determiner | CLASS.adverb))
      roles.push(word.key, lemmaOf(texts, word.key));
  }
  return roles;
}

/** Words of an office that is in charge of several fields. */
const LONGEST_OFFICE = 20;

/** « la | ministre | de la Pêche, de l’Eau et des Forêts, Awa Diarra »: the office whose list of fields ends before the name; null if none. */
function listedOffice({ lexicon }: Texts, words: readonly Word[], from: number): number | null {
  if (!lexicon.pack.grammar.ownersFollow || words[from - 1]?.text !== ',') return null;
  let hasComma = false;
  for (let at = from - 2; at >= Math.max(0, from - LONGEST_OFFICE); at--) {
    const word = words[at]!;
    if (word.kind !== 'word') {
      // Only a field of the same list may follow a comma.
      if (word.text !== ',' || !isIn(words[at + 1], CLASS.genitive)) return null;
      hasComma = true;
    } else if (isIn(word, CLASS.auxiliary | CLASS.relative) || word.quote >= 0) return null;
    else if (isPersonWord(word) && isIn(words[at + 1], CLASS.genitive)) return hasComma ? at : null;
  }
  return null;
}
