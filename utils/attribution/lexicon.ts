import { foldKey } from '../text/fold';
import { remember } from '../text/remember';
import { alternatives } from './lexicon/alternatives';
import { verbsOf } from './lexicon/compounds';
import { compileFrames, type Frames } from './lexicon/frames';
import { type BaseForm, basesOf, subjectFormsOf } from './lexicon/noun-forms';
import { compileNouns, type NounFinder, nounFinder } from './lexicon/nouns';
import { compilePeriphrases, type Periphrases } from './lexicon/periphrases';
import { indexPhrases, type PhraseIndex } from './lexicon/phrases';
import { type CueForm, compileVerbs } from './lexicon/verbs';
import { CLASS, classesOf } from './lexicon/word-classes';
import { byFirst, groupBy, split, wordsOf } from './lexicon/words';
import type { CueVerb, LanguagePack } from './pack';

export type { BaseForm } from './lexicon/noun-forms';
export type { NounSense } from './lexicon/nouns';
export type { CompiledPhrase } from './lexicon/phrases';
export type { CueForm } from './lexicon/verbs';
export { CLASS };

/** A pack made ready for looking words up. */
export type Lexicon = {
  readonly pack: LanguagePack;
  /** Bits of `CLASS`; 0 for an open-class word. */
  classOf(key: string): number;
  verbForms(key: string): readonly CueForm[];
  readonly phrasesAt: PhraseIndex;
  /** Longest source noun or fixed phrase at `keys[at]`. */
  readonly nounAt: NounFinder;
  /** Folded section and format labels that stand before a headline's colon. */
  readonly headlineLabels: ReadonlySet<string>;
  /** Folded words of each document link, longest first. */
  readonly documentLinks: readonly (readonly string[])[];
  /** The same by their first word, and by their last; longest first. */
  readonly linksFrom: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly linksTo: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Folded words of each link to a document's mere reader, by its first. */
  readonly documentReaders: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly abbreviations: ReadonlySet<string>;
  /** Folded nouns in the form of a subject; empty where forms do not show it. */
  readonly subjectForms: ReadonlySet<string>;
  /** The printed word begins as only finite verbs do. */
  readonly isFinite: (printed: string) => boolean;
  readonly obliqueEndings: readonly string[];
  readonly hearerEndings: readonly string[];
  /** Endings of verbs, with those of the nouns that can be their subjects. */
  readonly agreements: readonly Record<'verbs' | 'subjects' | 'others', readonly string[]>[];
  /** Folded. */
  readonly bodyPrepositions: ReadonlySet<string>;
  readonly leadingAdjectives: ReadonlySet<string>;
  readonly fieldPrepositions: ReadonlySet<string>;
  readonly infinitiveEndings: readonly string[];
  readonly subjectAdjectiveEndings: readonly string[];
  /** Where all nouns have a capital: endings of nouns, and of adjectives before them. */
  readonly nounEndings: readonly string[];
  readonly ownerDeterminers: ReadonlySet<string>;
  /** A noun without each ending by which it may show that it owns; empty where it has none. */
  ownedForms(key: string): readonly string[];
  readonly adjectiveEndings: readonly string[];
  /** Folded words of the pack's lists of the same names. */
  readonly perfectAuxiliaries: ReadonlySet<string>;
  readonly objectDeterminers: ReadonlySet<string>;
  readonly reportedForms: ReadonlySet<string>;
  readonly splitPrefixes: readonly string[];
  /** Folded words of each phrase that names no source, by its first. */
  readonly unsourced: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** True for any form of a verb that is a cue. */
  isVerb(key: string): boolean;
  /** A noun given with its cases, by one of its folded forms: as a dictionary has it, and in the form of a subject. */
  baseOf(key: string): BaseForm | null;
  /** Folded words of each phrase that points at the sentence before, by its first. */
  readonly backReferences: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Folded words of each phrase that stands where an adverb does, by its first. */
  readonly adverbPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly asides: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly resultLinks: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Cues with the source between their words. */
  readonly frames: Frames;
  /** Folded words of each phrase of hearsay, by its first. */
  readonly hearsay: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verbs that lead one of saying; null where the pack names none. */
  readonly periphrases: Periphrases | null;
  /** Verbs that take a clause, by their lemma, where it tells what was said next. */
  readonly infinitives: ReadonlyMap<string, CueVerb>;
  /** Numerals that are articles too: « un ». */
  readonly articles: ReadonlySet<string>;
  /** Folded words of each phrase that credits a clause to whom it is about, by its first. */
  readonly ownWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Nouns for a view that a name may own, by themselves („Ansicht“) or behind a preposition („aus … Sicht“). */
  readonly viewNouns: ReadonlySet<string>;
  readonly thereby: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly questionWords: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly townPrepositions: ReadonlySet<string>;
  readonly addressPrepositions: ReadonlySet<string>;
  readonly shares: { readonly prepositions: ReadonlySet<string>; readonly numerals: ReadonlySet<string> } | null;
};

const NO_FORMS: readonly CueForm[] = [];
const compiled = new WeakMap<LanguagePack, Lexicon>();

/** The lexicon of a pack, made once. */
export function compileLexicon(pack: LanguagePack): Lexicon {
  const known = compiled.get(pack);
  if (known) return known;
  const lexicon = build(pack);
  compiled.set(pack, lexicon);
  return lexicon;
}

function build(pack: LanguagePack): Lexicon {
  return { pack, ...lookUps(pack), ...links(pack), ...phraseLists(pack), ...wordLists(pack), ...endings(pack) };
}

/** What is asked of a word or of the words from one on. */
function lookUps(pack: LanguagePack) {
  const { grammar } = pack;
  const verbs = compileVerbs(pack);
  const bases = basesOf(pack);
  // As printed: folding would take off the joiner that shows them.
  const finitePrefixes = (grammar.finitePrefixes ?? '').split(' ').filter(Boolean);
  const ownerEndings = split(grammar.ownerEndings);
  const ownedForms = (key: string) =>
    ownerEndings.filter(ending => key.endsWith(ending)).map(ending => key.slice(0, -ending.length));
  return {
    classOf: classFinder(pack, verbs),
    verbForms: (key: string) => verbs.get(key) ?? NO_FORMS,
    isVerb: (key: string) => verbs.has(key),
    isFinite: (printed: string) => finitePrefixes.some(prefix => printed.startsWith(prefix)),
    baseOf: (key: string) => bases.get(key) ?? null,
    ownedForms,
    nounAt: nounFinder(pack, compileNouns(pack), ownedForms),
    phrasesAt: indexPhrases(pack),
    frames: compileFrames(pack, phrase => wordsOf(phrase, pack)),
    periphrases: compilePeriphrases(pack),
    infinitives: narrativeInfinitives(pack),
  };
}

/** Letters that a word has before an ending that tells its class: more than these, or it is another word. */
const SHORTEST_STEM = { verb: 1, adverb: 3 };

/** The classes of a word: those listed, else the one that its ending tells. */
function classFinder({ grammar }: LanguagePack, verbs: ReadonlyMap<string, unknown>): (key: string) => number {
  const classes = classesOf(grammar);
  const finiteEndings = split(grammar.finiteEndings);
  const adverbEndings = split(grammar.adverbEndings);
  const endsIn = (key: string, endings: readonly string[], stem: number) =>
    endings.some(ending => key.length > ending.length + stem && key.endsWith(ending));
  return remember(key => {
    const listed = classes.get(key);
    if (listed !== undefined) return listed;
    if (!verbs.has(key) && endsIn(key, finiteEndings, SHORTEST_STEM.verb)) return CLASS.commonVerb;
    return endsIn(key, adverbEndings, SHORTEST_STEM.adverb) ? CLASS.adverb : 0;
  });
}

function narrativeInfinitives(pack: LanguagePack): ReadonlyMap<string, CueVerb> {
  const verbs = pack.grammar.hasNarrativeInfinitives ? verbsOf(pack) : [];
  return new Map(
    verbs
      .filter(({ takes }) => takes.includes('clause') || takes.includes('quote'))
      .map(verb => [foldKey(verb.lemma), verb]),
  );
}

/** Words between a document and who issued it or only read it. */
function links(pack: LanguagePack) {
  const { documentLinks: issuers, documentReaders = [] } = pack.sources;
  const compile = (printed: readonly string[]) => printed.flatMap(alternatives).map(link => wordsOf(link, pack));
  const documentLinks = compile([...issuers, ...documentReaders])
    .filter(words => words.length > 0)
    .sort((a, b) => b.length - a.length);
  return {
    documentLinks,
    linksFrom: groupBy(documentLinks, link => link[0]!),
    linksTo: groupBy(documentLinks, link => link.at(-1)!),
    documentReaders: byFirst(compile(documentReaders)),
  };
}

/** Phrases of several words, by their first. */
function phraseLists(pack: LanguagePack) {
  const { cues, grammar } = pack;
  const compile = (phrases: readonly string[] = []) =>
    byFirst(phrases.flatMap(alternatives).map(phrase => wordsOf(phrase, pack)));
  return {
    unsourced: compile(cues.unsourced),
    hearsay: compile(cues.hearsay),
    ownWords: compile(cues.ownWords),
    thereby: compile(cues.thereby),
    viewNouns: viewNouns(cues.ownViews),
    backReferences: compile(grammar.backReferences),
    adverbPhrases: compile(grammar.adverbPhrases),
    asides: compile(grammar.asides),
    resultLinks: compile(grammar.resultLinks),
  };
}

function viewNouns(ownViews: LanguagePack['cues']['ownViews']): ReadonlySet<string> {
  if (ownViews?.nameEnding === undefined) return new Set();
  const sights = ownViews.sights.map(sight => foldKey(sight.slice(sight.lastIndexOf(' ') + 1)));
  return new Set([...split(ownViews.nouns), ...sights]);
}

function wordLists(pack: LanguagePack) {
  const { grammar } = pack;
  const words = (list: string | undefined) => new Set(split(list));
  return {
    headlineLabels: new Set(pack.headlineLabels.map(foldKey)),
    abbreviations: new Set(pack.abbreviations.map(foldKey)),
    subjectForms: subjectFormsOf(pack),
    bodyPrepositions: words(grammar.bodyPrepositions),
    leadingAdjectives: words(grammar.leadingAdjectives),
    fieldPrepositions: words(grammar.fieldPrepositions),
    ownerDeterminers: words(grammar.ownerDeterminers),
    perfectAuxiliaries: words(grammar.perfectAuxiliaries),
    objectDeterminers: words(grammar.objectDeterminers),
    reportedForms: words(grammar.reportedForms),
    questionWords: words(grammar.questionWords),
    objectPronouns: words(grammar.objectPronouns),
    townPrepositions: words(grammar.townPrepositions),
    addressPrepositions: words(grammar.addressPrepositions),
    articles: words(grammar.shares?.articles),
    shares: grammar.shares
      ? { prepositions: words(grammar.shares.prepositions), numerals: words(grammar.shares.numerals) }
      : null,
  };
}

/** Endings and first parts of words. */
function endings({ grammar }: LanguagePack) {
  return {
    obliqueEndings: split(grammar.obliqueEndings),
    hearerEndings: split(grammar.hearerEndings),
    agreements: (grammar.agreements ?? []).map(({ verbs, subjects, others }) => ({
      verbs: split(verbs),
      subjects: split(subjects),
      others: split(others),
    })),
    infinitiveEndings: split(grammar.infinitiveEndings),
    subjectAdjectiveEndings: split(grammar.subjectAdjectiveEndings),
    nounEndings: split(grammar.nounEndings),
    adjectiveEndings: split(grammar.adjectiveEndings),
    splitPrefixes: split(grammar.splitPrefixes),
  };
}
