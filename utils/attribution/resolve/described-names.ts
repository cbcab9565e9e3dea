import { isIn, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import type { Texts } from './texts';

/** Words of an apposition before its noun: "a | privately owned grain | trader". */
const LONGEST_APPOSITION = 6;
/** Words of a relative clause between a body's noun and its name: "the firm | that runs the mill |, Red Kestrel,". */
const LONGEST_CLAUSE = 12;

/**
 * Names of which the article says somewhere that they are a body's: "Red Kestrel, a grain trader, …", "the firm that owns the
 * mill, Red Kestrel, …", "Red Kestrel shareholders". Two capitals are no person's then, wherever they stand.
 */
export function isToldAsBody(texts: Texts, words: readonly Word[]): boolean {
  if (!texts.lexicon.pack.hasCapitals || texts.lexicon.pack.grammar.ownersFollow) return false;
  if (texts.lexicon.pack.grammar.hasCapitalNouns) return false;
  return words.length > 1 && describedNames(texts).has(nameOf(words));
}

/** The same, names of one word too. */
export function describedNames(texts: Texts): ReadonlySet<string> {
  const known = described.get(texts) ?? readAll(texts);
  described.set(texts, known);
  return known;
}

/** Looked for once in an article. */
const described = new WeakMap<Texts, ReadonlySet<string>>();

function readAll(texts: Texts): ReadonlySet<string> {
  const found = new Set<string>();
  const signs = folded(texts.lexicon.pack.sources.firmSigns);
  for (let block = 0; block < texts.size; block++) {
    const paragraph = texts.paragraph(block);
    paragraph.words.forEach((word, at) => {
      const names = isBodyNoun(word)
        ? [nameBefore(texts, paragraph, at), nameBehind(paragraph, at)]
        : signs.has(word.key)
          ? [nameEndingAt(paragraph.words, at)]
          : [];
      for (const name of names) if (name.length > 1 || isFirm(word)) found.add(nameOf(name));
    });
  }
  return found;
}

function nameOf(words: readonly Word[]): string {
  return words.map(word => word.text).join(' ');
}

/** What "the company" may mean. */
function isFirm({ noun }: Word): boolean {
  return noun?.senses.some(sense => sense.kind === 'institution' && sense.type === 'company') ?? false;
}

function isBodyNoun(word: Word): boolean {
  return !word.isCapital && (word.noun?.senses.some(({ kind }) => kind === 'institution') ?? false);
}

/** "Red Kestrel |, a grain | trader |,": with the article of one, and nothing but the noun's own words between. */
function nameBefore(texts: Texts, { words }: Paragraph, noun: number): readonly Word[] {
  const end = noun + (words[noun]!.noun?.length ?? 1);
  const next = words[end];
  const isClosed = next === undefined || /^[,.;)]$/u.test(next.text) || isIn(next, CLASS.preposition | CLASS.relative);
  if (!isClosed) return [];
  const definite = folded(texts.lexicon.pack.sources.definiteWords);
  let at = noun - 1;
  while (at > 0 && noun - at < LONGEST_APPOSITION && isPlain(words[at]!)) at--;
  const article = words[at];
  const isOne = isIn(article, CLASS.determiner) && !definite.has(article!.key);
  return isOne && words[at - 1]?.text === ',' ? nameEndingAt(words, at - 1) : [];
}

function isPlain(word: Word): boolean {
  const small = CLASS.determiner | CLASS.preposition | CLASS.auxiliary | CLASS.relative | CLASS.conjunction;
  return word.kind === 'word' && !isIn(word, small);
}

/** "the | firm |, Red Kestrel,", "the | firm | that owns the mill, Red Kestrel,". */
function nameBehind({ words }: Paragraph, noun: number): readonly Word[] {
  let at = noun + (words[noun]!.noun?.length ?? 1);
  if (isIn(words[at], CLASS.relative | CLASS.complementiser)) {
    const end = at + LONGEST_CLAUSE;
    while (at < words.length && at < end && words[at]!.kind === 'word') at++;
  }
  if (words[at]?.text !== ',') return [];
  let to = at + 1;
  while (to < words.length && isOfName(words[to]!)) to++;
  return words[to]?.text === ',' ? words.slice(at + 1, to) : [];
}

/** The capitals that end before word `to`. */
function nameEndingAt(words: readonly Word[], to: number): readonly Word[] {
  let from = to;
  while (from > 0 && isOfName(words[from - 1]!)) from--;
  return words.slice(from, to);
}

function isOfName(word: Word): boolean {
  return (
    word.kind === 'word' && word.isCapital && word.name < 0 && !isIn(word, CLASS.determiner | CLASS.title | CLASS.time)
  );
}
