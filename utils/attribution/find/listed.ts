import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isFiniteHere } from './clause-at';
import type { Context } from './context';
import { speaksFromPlace } from './people-of-place';
import { phraseFrom } from './phrase-after';
import { phraseEndingAt } from './phrase-before';
import { isName, isPrintedCapital, isSourceNoun, type Phrase } from './phrases';

/** Sources that one verb may list. */
const MOST = 6;
/** Words of an aside that tells what two names are. */
const LONGEST_ASIDE = 7;

/** «Malta, Chipre | y Grecia exigieron»: all that stand before the last two, from the clause's beginning. */
export function withListBefore(context: Context, subject: Phrase | null): Phrase | null {
  const { paragraph, sentence, lexicon, group } = context;
  const { words } = paragraph;
  if (!subject || subject.to !== group.from || !canList(context) || !joinsNames(words, subject)) return subject;
  let { from } = subject;
  for (let count = 0; count < MOST && from - 2 >= sentence.from && words[from - 1]!.text === ','; count++) {
    const item = phraseEndingAt(paragraph, lexicon, sentence.from, from - 1);
    if (!item || item.to !== from - 1 || !isItem(context, item)) return subject;
    ({ from } = item);
    const before = words[from - 1];
    if (from === sentence.from || isIn(before, CLASS.complementiser | CLASS.asClause))
      return { from, to: subject.to, isList: true };
  }
  return subject;
}

/** «Tanto el sindicato | como | la patronal reclamaron»: both. */
export function withPairBefore({ paragraph, sentence, lexicon }: Context, subject: Phrase | null): Phrase | null {
  const { pairedJoiners } = lexicon.pack.grammar;
  const { words } = paragraph;
  const second = subject === null ? undefined : words[subject.from - 1]?.key;
  const pair = pairedJoiners?.find(([, last]) => last === second);
  if (!pair || !subject || subject.from - 2 <= sentence.from) return subject;
  const first = phraseEndingAt(paragraph, lexicon, sentence.from, subject.from - 1);
  if (!first) return subject;
  const from = words[first.from]!.key === pair[0] ? first.from + 1 : first.from;
  return words[from - 1]?.key === pair[0] ? { from, to: subject.to, isList: true } : subject;
}

/** «como exigían Malta |, Chipre y Grecia»: all up to the word that joins the last one. */
export function withListAfter(context: Context, subject: Phrase, high: number): Phrase {
  return canList(context) ? withRowBehind(context, subject, high) : subject;
}

/** What a row of names is read in. */
type Place = Pick<Context, 'paragraph' | 'sentence' | 'lexicon'>;

/** «según la OMS |, Unicef y Cruz Roja |, faltan camas»: all of them, where a mark or the sentence's end closes the row. */
export function withClosedRow(place: Place, first: Phrase): Phrase {
  const { words } = place.paragraph;
  const { to: high } = place.sentence;
  const row = withRowBehind(place, first, high);
  if (row === first) return first;
  if (row.to >= high || /^[.;:)]$/u.test(words[row.to]!.text)) return row;
  // „Laut Polizei, Stadt und Feuerwehr | wurden …“: the verb stands second, all before it is one.
  if (place.lexicon.pack.order === 'verb-second' && isFiniteHere(words[row.to], place.lexicon)) return row;
  // «Según la ministra, Ardel y Brumo, dos pueblos vecinos, …»: a second comma soon behind makes it an aside.
  const next = words.slice(row.to + 1, Math.min(high, row.to + 1 + LONGEST_ASIDE));
  return words[row.to]!.text === ',' && !next.some(word => word.text === ',') ? row : first;
}

function withRowBehind(context: Place, subject: Phrase, high: number): Phrase {
  const { paragraph, lexicon } = context;
  const { words } = paragraph;
  if (words[subject.to]?.text !== ',' || !isItem(context, subject)) return subject;
  if (words.slice(subject.from, subject.to).some(word => isIn(word, CLASS.joiner) && word.name < 0)) return subject;
  let { to } = subject;
  for (let count = 0; count < MOST && to + 1 < high && words[to]!.text === ','; count++) {
    const item = phraseFrom(paragraph, lexicon, to + 1, high);
    if (!item || item.from !== to + 1) return subject;
    if (joinsNames(words, item)) return { from: subject.from, to: item.to, isList: true };
    if (!isItem(context, item)) return subject;
    ({ to } = item);
  }
  return subject;
}

/** Only where the verb's ending shows that many speak is a row of names its subject. */
function canList(context: Context): boolean {
  return (context.lexicon.pack.grammar.pluralVerbEndings ?? '') !== '' && speaksFromPlace(context);
}

/** Two names or bodies, joined. */
function joinsNames(words: readonly Word[], { from, to }: Phrase): boolean {
  for (let at = from + 1; at < to - 1; at++)
    if (isIn(words[at], CLASS.joiner) && words[at]!.name < 0) return opensItem(words, from) && opensItem(words, at + 1);
  return false;
}

function opensItem(words: readonly Word[], at: number): boolean {
  const first = isIn(words[at], CLASS.determiner) ? words[at + 1] : words[at];
  return first !== undefined && (isPrintedCapital(first) || first.name >= 0 || isSourceNoun(first));
}

/** One of a row: a name or a body; a lone first word only where it is no adverb. */
function isItem({ paragraph, sentence, lexicon }: Place, { from, to }: Phrase): boolean {
  const { words } = paragraph;
  const inside = words.slice(from, to);
  if (inside.some(isNoItem)) return false;
  if (!opensItem(words, from)) return false;
  if (from > sentence.from || to - from > 1) return inside.some(word => isName(word) || isSourceNoun(word));
  const endings = [...folded(lexicon.pack.grammar.adverbEndings)];
  const [only] = inside;
  if (only!.name >= 0 || (lexicon.pack.grammar.hasCapitalNouns && isSourceNoun(only))) return true;
  return endings.length > 0 && only!.classes === 0 && !endings.some(ending => only!.key.endsWith(ending));
}

function isNoItem(word: Word): boolean {
  return (isIn(word, CLASS.pronoun | CLASS.relative) && !isIn(word, CLASS.determiner)) || word.quote >= 0;
}
