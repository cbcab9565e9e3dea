import type { SourceType } from '../model';
import { foldKey } from '../text/fold';
import { remember } from '../text/remember';
import { tokenize } from '../text/tokens';
import { alternatives } from './alternatives';
import { verbsOf } from './compounds';
import { compileFrames, type Frames } from './frames';
import type { CuePhrase, CueVerb, LanguagePack } from './pack';

/** Bits of `Lexicon.classOf`: which closed classes a word belongs to. A word may be in several. */
export const CLASS = {
  determiner: 1 << 0,
  preposition: 1 << 1,
  genitive: 1 << 2,
  conjunction: 1 << 3,
  joiner: 1 << 4,
  subordinator: 1 << 5,
  complementiser: 1 << 6,
  relative: 1 << 7,
  pronoun: 1 << 8,
  otherPronoun: 1 << 9,
  auxiliary: 1 << 10,
  adverb: 1 << 11,
  negation: 1 << 12,
  time: 1 << 13,
  title: 1 << 14,
  commonVerb: 1 << 15,
  passive: 1 << 16,
  unreal: 1 << 17,
  infinitive: 1 << 18,
  agent: 1 << 19,
  clitic: 1 << 20,
  impersonal: 1 << 21,
  contentOpener: 1 << 22,
  hearer: 1 << 23,
  place: 1 << 24,
  issuing: 1 << 25,
  asClause: 1 << 26,
  hearerPreposition: 1 << 27,
  circumstance: 1 << 28,
  reflexive: 1 << 29,
  gerund: 1 << 30,
} as const;

/** What a noun or fixed phrase says about a source. */
export type NounSense =
  | { readonly kind: 'institution'; readonly type: SourceType }
  | {
      readonly kind:
        | 'document'
        | 'role'
        | 'spokesperson'
        | 'author'
        | 'collective'
        | 'anonymous'
        | 'source'
        | 'opinion-holder';
    };

export type CueForm = {
  readonly verb: CueVerb;
  readonly form: 'finite' | 'participle' | 'past-participle' | 'relative';
  /** The same letters are a noun too. */
  readonly isNounToo: boolean;
  /** It may stand with no subject, its source told by a place. */
  readonly isPlaceForm: boolean;
  /** The language puts the verb second, whatever opens the clause. */
  readonly isSecond?: boolean;
};

export type CompiledPhrase = {
  readonly cue: CuePhrase;
  /** Folded words of the cue, without the slot. */
  readonly words: readonly string[];
  readonly slot: 'after' | 'before' | 'inside';
  /** Folded words after a slot that stands inside: «по {source} словам». The slot then holds one pronoun. */
  readonly tail: readonly string[];
  /** Folded first words of a complement that make it no source. */
  readonly butNot: readonly (readonly string[])[];
  /** Folded nouns that credit nobody. */
  readonly butNotHeads: ReadonlySet<string>;
  /** Folded; null where any source may fill the slot. */
  readonly heads: ReadonlySet<string> | null;
};

export type BaseForm = {
  /** Folded, as the dictionary has it: one for all forms of the noun. */
  readonly lemma: string;
  /** As the pack prints it: alone, owned or plural as the form was, without its case. */
  readonly subject: string;
};

/** A pack made ready for looking words up. */
export type Lexicon = {
  readonly pack: LanguagePack;
  /** Bits of `CLASS`; 0 for an open-class word. */
  classOf(key: string): number;
  verbForms(key: string): readonly CueForm[];
  /** Cue phrases that begin with this word, longest first. */
  phrasesAt(key: string): readonly CompiledPhrase[];
  /** Longest source noun or fixed phrase at `keys[at]`. */
  nounAt(
    keys: readonly string[],
    at: number,
  ): { readonly length: number; readonly senses: readonly NounSense[] } | null;
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
  /** Cues with the source between their words. */
  readonly frames: Frames;
  /** Folded words of each phrase of hearsay, by its first. */
  readonly hearsay: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Verbs that take a clause, by their lemma, where it tells what was said next. */
  readonly infinitives: ReadonlyMap<string, CueVerb>;
  /** Numerals that are articles too: « un ». */
  readonly articles: ReadonlySet<string>;
  /** Folded words of each phrase that credits a clause to whom it is about, by its first. */
  readonly ownWords: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly thereby: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly objectPronouns: ReadonlySet<string>;
  readonly townPrepositions: ReadonlySet<string>;
  readonly shares: { readonly prepositions: ReadonlySet<string>; readonly numerals: ReadonlySet<string> } | null;
};

/** Letters that the last part of a compound has at the least: shorter ones are endings of many words. */
const SHORTEST_HEAD = 5;
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
  const classes = new Map<string, number>();
  const mark = (words: string | undefined, bit: number) => {
    for (const word of split(words)) classes.set(word, (classes.get(word) ?? 0) | bit);
  };
  const { grammar } = pack;
  mark(grammar.determiners, CLASS.determiner);
  mark(grammar.prepositions, CLASS.preposition);
  mark(grammar.genitives, CLASS.preposition | CLASS.genitive);
  mark(grammar.conjunctions, CLASS.conjunction);
  mark(grammar.joiners, CLASS.conjunction | CLASS.joiner);
  mark(grammar.subordinators, CLASS.subordinator);
  mark(grammar.complementisers, CLASS.complementiser);
  mark(grammar.relatives, CLASS.relative);
  // Of « ce dernier » no word is a pronoun by itself.
  const single = grammar.pronouns.map(pronoun => pronoun.word).filter(word => !word.includes(' '));
  mark(single.join(' '), CLASS.pronoun);
  mark(grammar.otherPronouns, CLASS.otherPronoun);
  mark(grammar.auxiliaries, CLASS.auxiliary);
  mark(grammar.passiveAuxiliaries, CLASS.passive);
  mark(grammar.unrealAuxiliaries, CLASS.unreal);
  mark(grammar.infinitiveMarkers, CLASS.infinitive);
  mark(grammar.agentMarkers, CLASS.agent);
  mark(grammar.clitics, CLASS.clitic);
  mark(grammar.impersonals, CLASS.impersonal);
  mark(grammar.contentOpeners, CLASS.contentOpener);
  mark(grammar.adverbs, CLASS.adverb);
  mark(grammar.negations, CLASS.negation);
  mark(grammar.timeWords, CLASS.time);
  mark(grammar.titles, CLASS.title);
  mark(grammar.hearers, CLASS.hearer);
  mark(grammar.placePrepositions, CLASS.place | CLASS.preposition);
  mark(grammar.hearerPrepositions, CLASS.hearerPreposition | CLASS.preposition);
  mark(grammar.circumstances, CLASS.circumstance | CLASS.preposition);
  mark(grammar.commonVerbs, CLASS.commonVerb);
  mark(grammar.issuingVerbs, CLASS.issuing);
  mark(grammar.asClauses, CLASS.asClause);
  mark(grammar.reflexives, CLASS.reflexive | CLASS.clitic);
  mark(grammar.gerundMarkers, CLASS.gerund);
  const finiteEndings = split(grammar.finiteEndings);
  const finitePrefixes = (grammar.finitePrefixes ?? '').split(' ').filter(Boolean);

  const verbs = compileVerbs(pack);
  const phrases = compilePhrases(pack);
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
  const roleEndings = (pack.sources.roleEndings ?? []).map(foldKey);

  // The longest known noun that a long word ends with.
  const compoundAt = remember((key: string): { length: number; senses: readonly NounSense[] } | null => {
    if (!pack.sources.isCompounding) return null;
    // „Barmer-Chef“: what a hyphen sets off may be short.
    const last = key.includes('-') ? nouns.get(key.slice(key.lastIndexOf('-') + 1)) : undefined;
    const hyphened = last?.find(({ words }) => words.length === 1);
    if (hyphened) return { length: 1, senses: hyphened.senses };
    // „des Ministers“, „des Amtes“
    for (const form of [key, ...ownedForms(key)]) {
      for (let from = form === key ? 3 : 0; from <= form.length - SHORTEST_HEAD; from++) {
        if (from === 1 || from === 2) continue;
        const entry = nouns.get(form.slice(from))?.find(({ words }) => words.length === 1);
        if (entry) return { length: 1, senses: entry.senses };
      }
    }
    return roleEndings.some(ending => key.length > ending.length + 1 && key.endsWith(ending))
      ? { length: 1, senses: [{ kind: 'role' }] }
      : null;
  });

  return {
    pack,
    classOf: key =>
      classes.get(key) ??
      (!verbs.has(key) && finiteEndings.some(ending => key.length > ending.length + 1 && key.endsWith(ending))
        ? CLASS.commonVerb
        : 0),
    verbForms: key => verbs.get(key) ?? NO_FORMS,
    phrasesAt: key => phrases.get(key) ?? [],
    nounAt: (keys, at) => {
      const entries = nouns.get(keys[at] ?? '');
      if (entries === undefined) return compoundAt(keys[at] ?? '');
      for (const entry of entries) {
        if (entry.words.every((word, i) => keys[at + i] === word)) {
          return { length: entry.words.length, senses: entry.senses };
        }
      }
      return null;
    },
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
    infinitives: new Map(
      (grammar.hasNarrativeInfinitives ? verbsOf(pack) : [])
        .filter(verb => verb.takes.includes('clause') || verb.takes.includes('quote'))
        .map(verb => [foldKey(verb.lemma), verb]),
    ),
    ownWords: byFirst((pack.cues.ownWords ?? []).flatMap(alternatives).map(phrase => wordsOf(phrase, pack))),
    thereby: new Set(split(pack.cues.thereby)),
    questionWords: new Set(split(grammar.questionWords).map(foldKey)),
    objectPronouns: new Set(split(grammar.objectPronouns)),
    townPrepositions: new Set(split(grammar.townPrepositions)),
    articles: new Set(split(grammar.shares?.articles)),
    shares: grammar.shares
      ? { prepositions: new Set(split(grammar.shares.prepositions)), numerals: new Set(split(grammar.shares.numerals)) }
      : null,
    adverbPhrases: byFirst((grammar.adverbPhrases ?? []).map(phrase => wordsOf(phrase, pack))),
  };
}

/** Phrases by one of their words, in the order they are given. */
function groupBy(
  phrases: readonly (readonly string[])[],
  keyOf: (phrase: readonly string[]) => string,
): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const known = map.get(keyOf(phrase));
    if (known) known.push(phrase);
    else map.set(keyOf(phrase), [phrase]);
  }
  return map;
}

/** Phrases by their first word, longest first. */
function byFirst(phrases: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of [...phrases].sort((a, b) => b.length - a.length))
    map.set(phrase[0]!, [...(map.get(phrase[0]!) ?? []), phrase]);
  return map;
}

function split(words: string | undefined): string[] {
  return (words ?? '').split(/\s+/u).filter(Boolean).map(foldKey);
}

function compileVerbs(pack: LanguagePack): Map<string, CueForm[]> {
  const verbs = new Map<string, CueForm[]>();
  for (const verb of verbsOf(pack)) {
    const nouns = new Set(split(verb.alsoNoun));
    const placeForms = new Set(split(verb.placeForms));
    const add = (words: string | undefined, form: CueForm['form']) => {
      for (const key of split(words)) {
        const forms = verbs.get(key) ?? [];
        // A form such as "said" is listed as finite and as past participle: the finite reading covers both.
        if (forms.some(known => known.verb === verb)) continue;
        forms.push({
          verb,
          form,
          isNounToo: nouns.has(key),
          isPlaceForm: placeForms.has(key),
          isSecond: pack.order === 'verb-second',
        });
        verbs.set(key, forms);
      }
    };
    add(verb.forms, 'finite');
    add(verb.participles, 'participle');
    add(verb.pastParticiples, 'past-participle');
    add(verb.relativeForms, 'relative');
  }
  return verbs;
}

function compilePhrases(pack: LanguagePack): Map<string, CompiledPhrase[]> {
  const phrases = new Map<string, CompiledPhrase[]>();
  const cues = [...pack.cues.phrases, ...asPhrases(pack)].flatMap(cue =>
    alternatives(cue.phrase).map(phrase => ({ ...cue, phrase })),
  );
  for (const cue of cues) {
    const [left = '', right = ''] = cue.phrase.split('{source}');
    const tail = left.trim() === '' ? [] : wordsOf(right, pack);
    const slot = left.trim() === '' ? 'before' : tail.length > 0 ? 'inside' : 'after';
    const words = wordsOf(slot === 'inside' ? left : cue.phrase.replace('{source}', ' '), pack);
    const first = words[0];
    if (first === undefined || !cue.phrase.includes('{source}')) {
      throw new RangeError(`Cue phrase without words or without its slot: ${pack.code} "${cue.phrase}"`);
    }
    const entry = {
      cue,
      words,
      slot,
      tail,
      butNot: (cue.butNot ?? []).map(complement => wordsOf(complement, pack)),
      butNotHeads: new Set(split(cue.butNotHeads)),
      heads: cue.heads ? new Set(cue.heads.map(foldKey)) : null,
    } as const;
    const list = phrases.get(first) ?? [];
    list.push(entry);
    phrases.set(first, list);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** «как сообщает {source}», «как сообщили в {source}», for every verb that reports a clause. */
function asPhrases({ grammar, cues, sources }: LanguagePack): CuePhrase[] {
  const places = ['', ...split(grammar.placePrepositions)];
  const compound = (verb: CueVerb) =>
    split(grammar.asAuxiliaries).map(auxiliary => `${auxiliary} ${split(verb.pastParticiples ?? verb.forms)[0] ?? ''}`);
  return [...split(grammar.asWords), ...(grammar.asOpeners ?? [])].flatMap(as =>
    cues.verbs
      .filter(verb => verb.takes.includes('clause') && !verb.needsParticle)
      .flatMap(verb =>
        [...split(verb.forms), ...compound(verb)].flatMap(form =>
          places
            .filter(place => place === '' || split(verb.placeForms).includes(form))
            .map(place => ({
              phrase: `${as} ${form} ${place} {source}`,
              class: verb.class,
              isSubject: place === '',
              // «como diz o ditado»: any noun may stand there where its form does not show it as a subject.
              ...(verb.needsSource || !sources.hasCaseForms ? { needsSource: true } : {}),
              ...(verb.butNot ? { butNot: verb.butNot } : {}),
            })),
        ),
      ),
  );
}

/** The forms of a noun given with its cases. */
function formsOf(noun: string): string[] {
  return noun.split('|').filter(Boolean);
}

/** Groups first: a plural that is listed by itself is its own dictionary form. */
function nounsOf({ sources }: LanguagePack): string[] {
  return [
    ...sources.collectives,
    ...sources.anonymous,
    ...Object.values(sources.institutions).flat(),
    ...sources.documents,
    ...sources.roles,
    ...sources.spokespersons,
    ...sources.authors,
    ...sources.sourceNouns,
  ];
}

function basesOf(pack: LanguagePack): Map<string, BaseForm> {
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
    for (const form of formsOf(cases)) add(form, subjectOf(form, subjects));
  }
  return bases;
}

/**
 * Which subject's form a case was made of: «kurumu|na» of «kurumu», not of «kurum». A form that ends in a vowel has at least
 * two letters of case behind it; with one, it is a case of the plain noun that looks like it: «kurum|un».
 */
function subjectOf(form: string, subjects: readonly string[]): string {
  const fitting = subjects.filter(
    subject => form.startsWith(subject) && (form.length - subject.length > 1 || !/[aeıioöuü]$/u.test(subject)),
  );
  return fitting.reduce((best, subject) => (subject.length > best.length ? subject : best), subjects[0]!);
}

function subjectFormsOf(pack: LanguagePack): Set<string> {
  if (!pack.sources.hasCaseForms) return new Set();
  return new Set(
    nounsOf(pack)
      .flatMap(noun => formsOf(noun.split('||')[0] ?? ''))
      .map(foldKey),
  );
}

type NounEntry = { words: readonly string[]; senses: NounSense[] };

function compileNouns(pack: LanguagePack): Map<string, NounEntry[]> {
  const byFirst = new Map<string, NounEntry[]>();
  const add = (phrases: readonly string[] | undefined, sense: NounSense) => {
    for (const phrase of (phrases ?? []).flatMap(formsOf)) {
      const words = wordsOf(phrase, pack);
      const first = words[0];
      if (first === undefined) continue;
      const list = byFirst.get(first) ?? [];
      const known = list.find(entry => entry.words.join(' ') === words.join(' '));
      if (known) known.senses.push(sense);
      else list.push({ words, senses: [sense] });
      list.sort((a, b) => b.words.length - a.words.length);
      byFirst.set(first, list);
    }
  };
  const { sources } = pack;
  for (const [type, nouns] of Object.entries(sources.institutions)) {
    add(nouns, { kind: 'institution', type: type as SourceType });
  }
  add(sources.documents, { kind: 'document' });
  add(sources.spokespersons, { kind: 'spokesperson' });
  add(sources.roles, { kind: 'role' });
  add(sources.authors, { kind: 'author' });
  add(sources.collectives, { kind: 'collective' });
  add(sources.anonymous, { kind: 'anonymous' });
  add(sources.sourceNouns, { kind: 'source' });
  add(sources.opinionHolders, { kind: 'opinion-holder' });
  return byFirst;
}

/** Folded words of a phrase, cut as text is cut. */
function wordsOf(phrase: string, pack: LanguagePack): string[] {
  return tokenize(phrase, pack.shape).map(token => token.key);
}
