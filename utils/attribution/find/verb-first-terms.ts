import { foldKey } from '../../text/fold';
import type { Paragraph, Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon, type NounSense } from '../lexicon';
import type { VerbFirst } from '../pack';

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

/** A pack's lists made ready for looking up. */
export type VerbFirstSets = {
  readonly grammar: VerbFirst;
  readonly lexicon: Lexicon;
  readonly has: (list: SetName, key: string) => boolean;
  readonly phrases: (list: PhraseName) => readonly (readonly string[])[];
  /** Those that begin with a word. */
  readonly phrasesFrom: (list: PhraseName, first: string) => readonly (readonly string[])[];
  /** Folded. */
  readonly article: string;
  readonly gluedPronouns: readonly string[];
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
};

type SetName =
  | 'notVerbs'
  | 'notReporting'
  | 'verbalNouns'
  | 'occasions'
  | 'issuerVerbs'
  | 'innerPrepositions'
  | 'hearers'
  | 'fronters'
  | 'nominalCues'
  | 'speechOpeners'
  | 'asWords'
  | 'whatWords'
  | 'whatParticles'
  | 'topics'
  | 'adjectives'
  | 'nameLinks'
  | 'unrealBeforePresent'
  | 'sameWords';
type PhraseName =
  | 'clauseOpeners'
  | 'contentBreaks'
  | 'sentenceOpeners'
  | 'ownPhrases'
  | 'backReferences'
  | 'bareNames'
  | 'bareMedia';

const made = new WeakMap<VerbFirst, VerbFirstSets>();

/** Lists of a pack as sets and word lists, made once. */
export function verbFirstSets(lexicon: Lexicon, grammar: VerbFirst): VerbFirstSets {
  const known = made.get(grammar);
  if (known) return known;
  const sets = new Map<SetName, ReadonlySet<string>>();
  const phrases = new Map<PhraseName, readonly (readonly string[])[]>();
  const glued = (lexicon.pack.proclitics ?? []).map(foldKey);
  const conjunctions = words(grammar.gluedConjunctions);
  const byFirst = new Map<PhraseName, Map<string, readonly (readonly string[])[]>>();
  const result: VerbFirstSets = {
    grammar,
    lexicon,
    conjunctions,
    article: foldKey(lexicon.pack.gluedArticle ?? ''),
    gluedPronouns: words(grammar.gluedPronouns),
    phrasesFrom: (list, first) => {
      const index = byFirst.get(list) ?? groupByFirst(result.phrases(list));
      byFirst.set(list, index);
      return index.get(first) ?? [];
    },
    prepositions: glued.filter(letter => !conjunctions.includes(letter)),
    has: (list, key) => {
      const set =
        sets.get(list) ??
        new Set(words(list === 'sameWords' ? lexicon.pack.sources.sameWords.join(' ') : grammar[list]));
      sets.set(list, set);
      return set.has(key);
    },
    phrases: list => {
      const lists = phrases.get(list) ?? grammar[list].map(phrase => words(phrase)).sort((a, b) => b.length - a.length);
      phrases.set(list, lists);
      return lists;
    },
  };
  made.set(grammar, result);
  return result;
}

function groupByFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) groups.set(phrase[0]!, [...(groups.get(phrase[0]!) ?? []), phrase]);
  return groups;
}

function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean).map(foldKey);
}

/** Every word of a paragraph, taken apart. */
export function readTerms(paragraph: Paragraph, sets: VerbFirstSets): Term[] {
  const bare = paragraph.words.map(word => withoutArticle(word, word.key, sets) ?? word.key);
  return paragraph.words.map((word, at) => readTerm(paragraph, word, at, bare, sets));
}

function readTerm(paragraph: Paragraph, word: Word, at: number, bare: readonly string[], sets: VerbFirstSets): Term {
  const { lexicon } = sets;
  const base = { word, key: word.key, joint: '', preposition: '', isDefinite: false, stem: word.key, pronoun: '' };
  if (word.kind !== 'word') {
    return { ...base, classes: 0, senses: [], nounLength: 0, verbs: [], bareNameEnd: -1, isBareMedia: false };
  }
  const rest = bare.slice(at + 1, at + 5);
  const nounOf = (stem: string) => lexicon.nounAt([stem, ...rest], 0) ?? inflectedNoun(stem, sets);
  const split = bestSplit(word, sets, nounOf);
  const noun = nounOf(split.stem) ?? word.noun;
  const read = readVerb(word, sets);
  const verb = { ...read, forms: read.forms.filter(form => isPrintedSo(paragraph, word, read, form, sets)) };
  const isPreposition = isReallyPreposition(word, sets);
  let classes = isPreposition ? word.classes : word.classes & ~CLASS.preposition;
  if (classes === 0 && split.joint) classes = lexicon.classOf(word.key.slice(split.joint.length));
  if (classes === 0 && !split.joint) {
    const joint = sets.conjunctions.find(letter => word.key.startsWith(letter));
    const without = joint ? lexicon.classOf(word.key.slice(joint.length)) : 0;
    if (joint && without !== 0) return finish({ ...split, joint, stem: word.key.slice(joint.length) }, without);
  }
  return finish(split, classes);

  function finish(parts: Split, bits: number): Term {
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
      bareNameEnd: bareNameAt(paragraph, at, parts, sets, 'bareNames'),
      isBareMedia: bareNameAt(paragraph, at, parts, sets, 'bareMedia') >= 0,
    };
  }
}

/** A noun with an ending: two of them, an object's, a glued pronoun. */
function inflectedNoun(stem: string, sets: VerbFirstSets): ReturnType<Lexicon['nounAt']> {
  for (const { ends, base } of sets.grammar.nounEndings) {
    const ending = foldKey(ends);
    if (!stem.endsWith(ending) || stem.length - ending.length < 3) continue;
    const noun = sets.lexicon.nounAt([stem.slice(0, -ending.length) + foldKey(base)], 0);
    if (noun) return noun;
  }
  return null;
}

type Split = {
  readonly joint: string;
  readonly preposition: string;
  readonly isDefinite: boolean;
  readonly stem: string;
};

/** The reading of a word's first letters that leaves a word we know, or one with the article; else the word whole. */
function bestSplit(word: Word, sets: VerbFirstSets, nounOf: (stem: string) => unknown): Split {
  const { key } = word;
  const { article } = sets;
  const whole: Split = { joint: '', preposition: '', isDefinite: false, stem: key };
  const own = withoutArticle(word, key, sets);
  if (own !== null) return { ...whole, isDefinite: true, stem: own };
  if (nounOf(key) || word.classes !== 0) return whole;
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
      if (article && rest.startsWith(article) && rest.length > article.length + 1) {
        return { joint, preposition, isDefinite: true, stem: rest.slice(article.length) };
      }
      const isName = sets.phrasesFrom('bareNames', rest).some(name => name.length === 1);
      if (nounOf(rest) || isName) guess ??= { joint, preposition, isDefinite: false, stem: rest };
    }
  }
  return guess ?? whole;
}

/** The word without its article; null if it has none. A hamza in print shows that the letters are the word's own. */
function withoutArticle(word: Word, key: string, sets: VerbFirstSets): string | null {
  const printed = sets.lexicon.pack.gluedArticle ?? '';
  const { article } = sets;
  if (article === '' || !key.startsWith(article) || key.length <= article.length + 1) return null;
  if (word.kind !== 'word' || word.text[0] !== printed[0] || word.classes & CLASS.relative) return null;
  return key.slice(article.length);
}

/** Some prepositions differ from names only by letters that folding makes one: «على» and «علي». */
function isReallyPreposition(word: Word, sets: VerbFirstSets): boolean {
  const printed = sets.grammar.printedPrepositions.find(preposition => foldKey(preposition) === word.key);
  return printed === undefined || word.text.at(-1) === printed.at(-1);
}

function readVerb(
  word: Word,
  sets: VerbFirstSets,
): { readonly forms: readonly CueForm[]; readonly joint: string; readonly pronoun: string } {
  const { lexicon } = sets;
  const own = lexicon.verbForms(word.key);
  const joint = sets.conjunctions.find(letter => word.key.startsWith(letter)) ?? '';
  // «ورد» is "came", or "and" + "replied".
  if (own.length > 0) {
    const joined = joint ? lexicon.verbForms(word.key.slice(joint.length)) : [];
    return { forms: [...own, ...joined], joint: '', pronoun: '' };
  }
  const stems = joint ? [word.key, word.key.slice(joint.length)] : [word.key];
  for (const stem of stems) {
    const forms = lexicon.verbForms(stem);
    const usedJoint = stem === word.key ? '' : joint;
    if (forms.length > 0) return { forms, joint: usedJoint, pronoun: '' };
  }
  for (const stem of stems) {
    for (const pronoun of sets.gluedPronouns) {
      if (!stem.endsWith(pronoun) || stem.length - pronoun.length < 3) continue;
      const forms = lexicon.verbForms(stem.slice(0, -pronoun.length)).filter(form => form.form === 'finite');
      const usedJoint = stem === word.key ? '' : joint;
      if (forms.length > 0) return { forms, joint: usedJoint, pronoun };
    }
  }
  return { forms: [], joint: '', pronoun: '' };
}

/** A form printed with another last letter («يدعى» for «يدعي») is its passive, but for pages that never tell them apart. */
function isPrintedSo(
  paragraph: Paragraph,
  word: Word,
  read: { readonly joint: string; readonly pronoun: string },
  form: CueForm,
  sets: VerbFirstSets,
): boolean {
  const last = word.text.replace(/[^\p{L}]/gu, '').at(-1)!;
  if (read.pronoun !== '' || last === word.key.at(-1)) return true;
  const spellings = sets.grammar.looseSpellings.split(' ');
  if (paragraph.words.some(other => spellings.includes(other.text))) return true;
  const key = word.key.slice(read.joint.length);
  const printed = [form.verb.forms, form.verb.participles ?? ''].join(' ').split(' ');
  const same = printed.filter(known => foldKey(known) === key || foldKey(known) === word.key);
  return same.length === 0 || same.some(known => known.at(-1) === last);
}

function isOnlyPreposition(bits: number, joint: string): boolean {
  return joint === '' && (bits & CLASS.preposition) !== 0;
}

function bareNameAt(
  paragraph: Paragraph,
  at: number,
  split: Split,
  sets: VerbFirstSets,
  list: 'bareNames' | 'bareMedia',
): number {
  const { words: all } = paragraph;
  const article = sets.article;
  const { key } = all[at]!;
  const isGlued = [...sets.conjunctions, ...sets.prepositions].some(letter => key.startsWith(letter));
  const firsts = [key, split.stem, article + split.stem, ...(isGlued ? [key.slice(1)] : [])];
  for (const first of new Set(firsts)) {
    for (const name of sets.phrasesFrom(list, first)) {
      if (name.every((part, i) => i === 0 || all[at + i]?.key === part)) return at + name.length;
    }
  }
  return -1;
}

/** True if the word is in any of the classes given as bits. */
export function is(term: Term | undefined, classes: number): boolean {
  return term !== undefined && (term.classes & classes) !== 0;
}

export function isMark(term: Term | undefined, ...marks: readonly string[]): boolean {
  return term?.word.kind === 'mark' && (marks.length === 0 || marks.includes(term.word.text));
}

const COMMAS = ['،', ',', '؛', ';'];
export function isComma(term: Term | undefined): boolean {
  return isMark(term, ...COMMAS);
}

/** A dash that stands for itself: it opens or closes an insertion. */
export function isDash(term: Term | undefined): boolean {
  return isMark(term, '-', '–', '—', '_');
}

/** A list of words at `at`, the first one with or without a glued conjunction. */
export function phraseAt(terms: readonly Term[], at: number, phrases: readonly (readonly string[])[]): number {
  for (const phrase of phrases) {
    const first = terms[at];
    if (first?.word.kind !== 'word') return 0;
    if (first.key !== phrase[0] && !(first.joint && first.key.slice(first.joint.length) === phrase[0])) continue;
    if (phrase.every((part, i) => i === 0 || terms[at + i]?.key === part)) return phrase.length;
  }
  return 0;
}
