import { foldKey } from '../text/fold';
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
  const { grammar } = pack;
  const classes = classesOf(grammar);
  const finiteEndings = split(grammar.finiteEndings);
  const adverbEndings = split(grammar.adverbEndings);
  const finitePrefixes = (grammar.finitePrefixes ?? '').split(' ').filter(Boolean);

  const verbs = compileVerbs(pack);
  const nouns = compileNouns(pack);
  const bases = basesOf(pack);

  const documentLinks = [...pack.sources.documentLinks, ...(pack.sources.documentReaders ?? [])]
    .flatMap(alternatives)
    .map(link => wordsOf(link, pack))
    .filter(words => words.length > 0)
    .sort((a, b) => b.length - a.length);
  const ownerEndings = split(grammar.ownerEndings);
  const ownedForms = (key: string) =>
    ownerEndings.filter(ending => key.endsWith(ending)).map(ending => key.slice(0, -ending.length));
  const nounAt = nounFinder(pack, nouns, ownedForms);

  return {
    pack,
    classOf: key =>
      classes.get(key) ??
      (!verbs.has(key) && finiteEndings.some(ending => key.length > ending.length + 1 && key.endsWith(ending))
        ? CLASS.commonVerb
        : adverbEndings.some(ending => key.length > ending.length + 3 && key.endsWith(ending))
          ? CLASS.adverb
          : 0),
    verbForms: key => verbs.get(key) ?? NO_FORMS,
    phrasesAt: indexPhrases(pack),
    nounAt,
    headlineLabels: new Set(pack.headlineLabels.map(foldKey)),
    documentLinks,
    linksFrom: groupBy(documentLinks, link => link[0]!),
    linksTo: groupBy(documentLinks, link => link.at(-1)!),
    documentReaders: byFirst(
      (pack.sources.documentReaders ?? []).flatMap(alternatives).map(link => wordsOf(link, pack)),
    ),
    abbreviations: new Set(pack.abbreviations.map(foldKey)),
    subjectForms: subjectFormsOf(pack),
    isFinite: printed => finitePrefixes.some(prefix => printed.startsWith(prefix)),
    baseOf: key => bases.get(key) ?? null,
    obliqueEndings: split(grammar.obliqueEndings),
    bodyPrepositions: new Set(split(grammar.bodyPrepositions)),
    leadingAdjectives: new Set(split(grammar.leadingAdjectives)),
    fieldPrepositions: new Set(split(grammar.fieldPrepositions)),
    infinitiveEndings: split(grammar.infinitiveEndings),
    subjectAdjectiveEndings: split(grammar.subjectAdjectiveEndings),
    nounEndings: split(grammar.nounEndings),
    ownerDeterminers: new Set(split(grammar.ownerDeterminers)),
    ownedForms,
    adjectiveEndings: split(grammar.adjectiveEndings),
    perfectAuxiliaries: new Set(split(grammar.perfectAuxiliaries)),
    objectDeterminers: new Set(split(grammar.objectDeterminers)),
    reportedForms: new Set(split(grammar.reportedForms)),
    splitPrefixes: split(grammar.splitPrefixes),
    unsourced: byFirst((pack.cues.unsourced ?? []).map(phrase => wordsOf(phrase, pack))),
    isVerb: key => verbs.has(key),
    backReferences: byFirst((grammar.backReferences ?? []).map(phrase => wordsOf(phrase, pack))),
    frames: compileFrames(pack, phrase => wordsOf(phrase, pack)),
    hearsay: byFirst((pack.cues.hearsay ?? []).map(phrase => wordsOf(phrase, pack))),
    periphrases: compilePeriphrases(pack),
    infinitives: new Map(
      (grammar.hasNarrativeInfinitives ? verbsOf(pack) : [])
        .filter(verb => verb.takes.includes('clause') || verb.takes.includes('quote'))
        .map(verb => [foldKey(verb.lemma), verb]),
    ),
    ownWords: byFirst((pack.cues.ownWords ?? []).flatMap(alternatives).map(phrase => wordsOf(phrase, pack))),
    thereby: byFirst((pack.cues.thereby ?? []).flatMap(alternatives).map(phrase => wordsOf(phrase, pack))),
    questionWords: new Set(split(grammar.questionWords).map(foldKey)),
    objectPronouns: new Set(split(grammar.objectPronouns)),
    townPrepositions: new Set(split(grammar.townPrepositions)),
    addressPrepositions: new Set(split(grammar.addressPrepositions)),
    articles: new Set(split(grammar.shares?.articles)),
    shares: grammar.shares
      ? { prepositions: new Set(split(grammar.shares.prepositions)), numerals: new Set(split(grammar.shares.numerals)) }
      : null,
    adverbPhrases: byFirst((grammar.adverbPhrases ?? []).map(phrase => wordsOf(phrase, pack))),
    resultLinks: byFirst((grammar.resultLinks ?? []).map(phrase => wordsOf(phrase, pack))),
  };
}
