import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import type { Paragraph, Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import type { VerbFirstSets } from './verb-first-sets';

/** A noun with an ending: two of them, an object's, a glued pronoun. */
export function inflectedNoun(stem: string, sets: VerbFirstSets): ReturnType<Lexicon['nounAt']> {
  return onceFor(sets).inflectedNoun(stem);
}

/** What a word's letters alone settle, worked out once for each word. */
type OfWord = {
  readonly inflectedNoun: (stem: string) => ReturnType<Lexicon['nounAt']>;
  readonly verb: (key: string) => VerbReading;
  /** The preposition as the pack prints it; undefined for another word. */
  readonly preposition: (key: string) => string | undefined;
};
const made = new WeakMap<VerbFirstSets, OfWord>();

function onceFor(sets: VerbFirstSets): OfWord {
  const known = made.get(sets);
  if (known) return known;
  const { grammar, lexicon } = sets;
  const endings = grammar.nounEndings.map(({ ends, base }) => ({ ending: foldKey(ends), base: foldKey(base) }));
  const ofWord: OfWord = {
    inflectedNoun: remember(stem => {
      for (const { ending, base } of endings) {
        if (!stem.endsWith(ending) || stem.length - ending.length < 3) continue;
        const noun = lexicon.nounAt([stem.slice(0, -ending.length) + base], 0);
        if (noun) return noun;
      }
      return null;
    }),
    verb: remember(key => verbOf(key, sets)),
    preposition: remember(key => grammar.printedPrepositions.find(preposition => foldKey(preposition) === key)),
  };
  made.set(sets, ofWord);
  return ofWord;
}

export type Split = {
  readonly joint: string;
  readonly preposition: string;
  readonly isDefinite: boolean;
  readonly stem: string;
};

/** The reading of a word's first letters that leaves a word we know, or one with the article; else the word whole. */
export function bestSplit(word: Word, sets: VerbFirstSets, nounOf: (stem: string) => unknown): Split {
  const { key } = word;
  const { article } = sets;
  const whole: Split = { joint: '', preposition: '', isDefinite: false, stem: key };
  const own = withoutArticle(word, key, sets);
  if (own !== null) return { ...whole, isDefinite: true, stem: own };
  if (nounOf(key) || word.classes !== 0) return whole;
  // «وألمح»: its hamza shows that the letters are the word's own.
  const isArticle = (from: number) => {
    const letters = word.text.replace(/[^\p{L}]/gu, '');
    return letters.length !== key.length || letters[from] === sets.lexicon.pack.gluedArticle?.[0];
  };
  const joints = ['', ...sets.conjunctions.filter(letter => key.startsWith(letter))];
  let guess: Split | null = null;
  for (const joint of joints) {
    const afterJoint = key.slice(joint.length);
    for (const preposition of ['', ...sets.prepositions.filter(letter => afterJoint.startsWith(letter))]) {
      if (joint === '' && preposition === '') continue;
      const rest = afterJoint.slice(preposition.length);
      if (rest.length < 2) continue;
      const contracted = preposition !== '' && rest.startsWith(preposition) && preposition === article[1];
      if (contracted && rest.length > 3) {
        return { joint, preposition, isDefinite: true, stem: rest.slice(1) };
      }
      if (
        article &&
        rest.startsWith(article) &&
        rest.length > article.length + 1 &&
        isArticle(key.length - rest.length)
      ) {
        return { joint, preposition, isDefinite: true, stem: rest.slice(article.length) };
      }
      const isName = sets.phrasesFrom('bareNames', rest).some(name => name.length === 1);
      if (nounOf(rest) || isName) guess ??= { joint, preposition, isDefinite: false, stem: rest };
    }
  }
  return guess ?? whole;
}

/** The word without its article; null if it has none. A hamza in print shows that the letters are the word's own. */
export function withoutArticle(word: Word, key: string, sets: VerbFirstSets): string | null {
  const printed = sets.lexicon.pack.gluedArticle ?? '';
  const { article } = sets;
  if (article === '' || !key.startsWith(article) || key.length <= article.length + 1) return null;
  if (word.kind !== 'word' || word.text[0] !== printed[0] || word.classes & CLASS.relative) return null;
  return key.slice(article.length);
}

/** Some prepositions differ from names only by letters that folding makes one: «على» and «علي». */
export function isReallyPreposition(word: Word, sets: VerbFirstSets): boolean {
  const printed = onceFor(sets).preposition(word.key);
  return printed === undefined || word.text.at(-1) === printed.at(-1);
}

export type VerbReading = { readonly forms: readonly CueForm[]; readonly joint: string; readonly pronoun: string };

/** Forms of verbs of saying that a printed word may be, with what is glued to it. Asked once for each word. */
export function readVerb(word: Word, sets: VerbFirstSets): VerbReading {
  return onceFor(sets).verb(word.key);
}

function verbOf(key: string, sets: VerbFirstSets): VerbReading {
  const { lexicon } = sets;
  const own = lexicon.verbForms(key);
  const joint = sets.conjunctions.find(letter => key.startsWith(letter)) ?? '';
  // «ورد» is "came", or "and" + "replied".
  if (own.length > 0) {
    const joined = joint ? lexicon.verbForms(key.slice(joint.length)) : [];
    return { forms: [...own, ...joined], joint: '', pronoun: '' };
  }
  const stems = joint ? [key, key.slice(joint.length)] : [key];
  for (const stem of stems) {
    const forms = lexicon.verbForms(stem);
    const usedJoint = stem === key ? '' : joint;
    if (forms.length > 0) return { forms, joint: usedJoint, pronoun: '' };
  }
  for (const stem of stems) {
    for (const pronoun of sets.gluedPronouns) {
      if (!stem.endsWith(pronoun) || stem.length - pronoun.length < 3) continue;
      const forms = lexicon.verbForms(stem.slice(0, -pronoun.length)).filter(form => form.form === 'finite');
      const usedJoint = stem === key ? '' : joint;
      if (forms.length > 0) return { forms, joint: usedJoint, pronoun };
    }
  }
  return { forms: [], joint: '', pronoun: '' };
}

/** A form printed with another last letter («يدعى» for «يدعي») is its passive, but for pages that never tell them apart. */
export function isPrintedSo(
  paragraph: Paragraph,
  word: Word,
  read: { readonly joint: string; readonly pronoun: string },
  form: CueForm,
  sets: VerbFirstSets,
): boolean {
  const last = word.text.replace(/[^\p{L}]/gu, '').at(-1)!;
  if (read.pronoun !== '' || last === word.key.at(-1)) return true;
  if (isLooselySpelt(paragraph, sets)) return true;
  const key = word.key.slice(read.joint.length);
  const printed = [form.verb.forms, form.verb.participles ?? ''].join(' ').split(' ');
  const same = printed.filter(known => foldKey(known) === key || foldKey(known) === word.key);
  return same.length === 0 || same.some(known => known.at(-1) === last);
}

/** The noun would be printed with another last letter: «نفى» is no «نفي». */
export function isPrintedVerb(paragraph: Paragraph, word: Word, form: CueForm, sets: VerbFirstSets): boolean {
  const last = word.text.replace(/[^\p{L}]/gu, '').at(-1)!;
  if (last === word.key.at(-1) || isLooselySpelt(paragraph, sets)) return false;
  const nouns = (form.verb.alsoNoun ?? '').split(' ').filter(noun => word.key.endsWith(foldKey(noun)));
  return nouns.every(noun => noun.at(-1) !== last);
}

const looselySpelt = new WeakMap<Paragraph, boolean>();

/** Whether a text never tells the letters apart that folding makes one. */
function isLooselySpelt(paragraph: Paragraph, sets: VerbFirstSets): boolean {
  const known = looselySpelt.get(paragraph);
  if (known !== undefined) return known;
  const spellings = sets.grammar.looseSpellings.split(' ');
  const isLoose = paragraph.words.some(other => spellings.includes(other.text));
  looselySpelt.set(paragraph, isLoose);
  return isLoose;
}

/** A word that is a preposition as it stands, with no conjunction glued to it. */
export function isOnlyPreposition(bits: number, joint: string): boolean {
  return joint === '' && (bits & CLASS.preposition) !== 0;
}

/** Index after the name of a list that begins at `at`, with or without what is glued to its first word; -1 if none does. */
export function bareNameAt(
  paragraph: Paragraph,
  at: number,
  split: Split,
  sets: VerbFirstSets,
  list: 'bareNames' | 'bareMedia',
): number {
  const { words: all } = paragraph;
  const article = sets.article;
  const { key } = all[at]!;
  const from = (first: string): number => {
    for (const name of sets.phrasesFrom(list, first)) {
      if (name.every((part, i) => i === 0 || all[at + i]?.key === part)) return at + name.length;
    }
    return -1;
  };
  const own = from(key);
  if (own >= 0) return own;
  const stem = split.stem === key ? -1 : from(split.stem);
  if (stem >= 0) return stem;
  const definite = from(article + split.stem);
  if (definite >= 0) return definite;
  const isGlued =
    sets.conjunctions.some(letter => key.startsWith(letter)) ||
    sets.prepositions.some(letter => key.startsWith(letter));
  return isGlued ? from(key.slice(1)) : -1;
}
