import { isLetterDot } from '../../text/sentences';
import type { Paragraph, Word } from '../analyse';
import { CLASS, type CueForm, type NounSense } from '../lexicon';
import type { PhraseName, VerbFirstSets } from './verb-first-sets';
import {
  bareNameAt,
  bestSplit,
  inflectedNoun,
  isOnlyPreposition,
  isPrintedSo,
  isPrintedVerb,
  isReallyPreposition,
  readVerb,
  type Split,
  withoutArticle,
} from './verb-first-split';

/** A word of a paragraph with what is glued to it taken apart. */
export type Term = {
  readonly word: Word;
  /** Folded, as printed. */
  readonly key: string;
  /** Glued conjunction, or ''. */
  readonly joint: string;
  /** Glued preposition, or ''. */
  readonly preposition: string;
  /** Carries the glued article. */
  readonly isDefinite: boolean;
  /** What is left. */
  readonly stem: string;
  /** Bits of `CLASS`, of the word or of what is left without the conjunction. */
  readonly classes: number;
  readonly senses: readonly NounSense[];
  /** Words of the source noun that begins here; 0 if none. */
  readonly nounLength: number;
  readonly verbs: readonly CueForm[];
  /** Object pronoun glued to the verb, or ''. */
  readonly pronoun: string;
  /** Word index up to which a body named without a noun of its kind goes; -1 if none begins here. */
  readonly bareNameEnd: number;
  readonly isBareMedia: boolean;
};

/** Every word of a paragraph, taken apart. */
export function readTerms(paragraph: Paragraph, sets: VerbFirstSets): Term[] {
  const bare = paragraph.words.map(word => withoutArticle(word, word.key, sets) ?? word.key);
  return paragraph.words.map((word, at) => readTerm(paragraph, word, at, bare, sets));
}

function readTerm(paragraph: Paragraph, word: Word, at: number, bare: readonly string[], sets: VerbFirstSets): Term {
  const { lexicon } = sets;
  if (word.kind !== 'word' || isLetter(paragraph, at)) return termOf(word);
  const nounOf = (stem: string) => lexicon.nounAt(bare, at, stem) ?? inflectedNoun(stem, sets);
  const split = bestSplit(word, sets, nounOf);
  const noun = nounOf(split.stem) ?? word.noun;
  const read = readVerb(word, sets);
  const verb =
    read.forms.length === 0
      ? read
      : {
          ...read,
          forms: read.forms
            .filter(form => isPrintedSo(paragraph, word, read, form, sets))
            .map(form =>
              form.isNounToo && isPrintedVerb(paragraph, word, form, sets) ? { ...form, isNounToo: false } : form,
            ),
        };
  const isPreposition = isReallyPreposition(word, sets);
  let classes = isPreposition ? word.classes : word.classes & ~CLASS.preposition;
  if (classes === 0 && split.joint) classes = lexicon.classOf(word.key.slice(split.joint.length));
  // «والي» is a governor, and no «وإلى».
  if (classes === 0 && !split.joint && !lexicon.nounAt([word.key], 0)) {
    const joint = sets.conjunctions.find(letter => word.key.startsWith(letter));
    const without = joint ? lexicon.classOf(word.key.slice(joint.length)) : 0;
    if (joint && without !== 0) return finish({ ...split, joint, stem: word.key.slice(joint.length) }, without);
  }
  return finish(split, classes);

  function finish(parts: Split, bits: number): Term {
    const bareNameEnd = sets.opensName(word.key) ? bareNameAt(paragraph, at, parts, sets, 'bareNames') : -1;
    return {
      word,
      key: word.key,
      joint: verb.joint || parts.joint,
      preposition: parts.preposition,
      isDefinite: parts.isDefinite,
      stem: parts.stem,
      classes: bits,
      senses: noun?.senses ?? [],
      nounLength: noun?.length ?? 0,
      verbs: isOnlyPreposition(bits, verb.joint) ? verb.forms.filter(form => form.isNounToo) : verb.forms,
      pronoun: verb.pronoun,
      bareNameEnd,
      // All media of that list are in the other.
      isBareMedia: bareNameEnd >= 0 && bareNameAt(paragraph, at, parts, sets, 'bareMedia') >= 0,
    };
  }
}

/** «سي.إن | .إن»: the name of a letter, which is no other word. */
function isLetter({ words, text }: Paragraph, at: number): boolean {
  const { start, end } = words[at]!;
  if (end - start > 3) return false;
  return (text[start - 1] === '.' && isLetterDot(text, start - 1)) || (text[end] === '.' && isLetterDot(text, end));
}

const NOTHING: readonly never[] = [];

/** A number, a mark or a single letter. */
function termOf(word: Word): Term {
  return {
    word,
    key: word.key,
    joint: '',
    preposition: '',
    isDefinite: false,
    stem: word.key,
    classes: 0,
    senses: NOTHING,
    nounLength: 0,
    verbs: NOTHING,
    pronoun: '',
    bareNameEnd: -1,
    isBareMedia: false,
  };
}

/** True if the word is in any of the classes given as bits. */
export function is(term: Term | undefined, classes: number): boolean {
  return term !== undefined && (term.classes & classes) !== 0;
}

/** A mark of punctuation; one of `marks`, if any are given. */
export function isMark(term: Term | undefined, ...marks: readonly string[]): boolean {
  return term?.word.kind === 'mark' && (marks.length === 0 || marks.includes(term.word.text));
}

/** The thousands separator «٬» is printed for a comma by mistake. */
const COMMAS = ['،', ',', '؛', ';', '٬'];

/** A comma or semicolon. */
export function isComma(term: Term | undefined): boolean {
  return isMark(term, ...COMMAS);
}

/** A dash that stands for itself: it opens or closes an insertion. */
export function isDash(term: Term | undefined): boolean {
  return isMark(term, '-', '–', '—', '_');
}

/** Words of the longest phrase of a list at `at`, its first one with or without a glued conjunction; 0 if none is there. */
export function phraseAt(terms: readonly Term[], at: number, sets: VerbFirstSets, list: PhraseName): number {
  const first = terms[at];
  if (first?.word.kind !== 'word') return 0;
  const whole = phraseFrom(terms, at, sets.phrasesFrom(list, first.key));
  if (first.joint === '') return whole;
  return Math.max(whole, phraseFrom(terms, at, sets.phrasesFrom(list, first.key.slice(first.joint.length))));
}

function phraseFrom(terms: readonly Term[], at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases)
    if (phrase.every((part, i) => i === 0 || terms[at + i]?.key === part)) return phrase.length;
  return 0;
}
