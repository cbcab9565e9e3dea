import { foldKey } from '../../text/fold';
import type { Lexicon } from '../lexicon';
import type { VerbFirst } from '../pack';

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
  | 'noneWords'
  | 'exactComplementisers'
  | 'verbalNouns'
  | 'occasions'
  | 'issuerVerbs'
  | 'receivingVerbs'
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
  | 'sameWords'
  | 'plainAdjectives';
type PhraseName =
  | 'secrecy'
  | 'clauseOpeners'
  | 'leadingClauses'
  | 'contentBreaks'
  | 'sentenceOpeners'
  | 'ownPhrases'
  | 'backReferences'
  | 'bareNames'
  | 'bareMedia';

const NONE: readonly (readonly string[])[] = [];
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
      return index.get(first) ?? NONE;
    },
    prepositions: glued.filter(letter => !conjunctions.includes(letter)),
    has: (list, key) => {
      const set =
        sets.get(list) ??
        new Set(words(isOfSources(list) ? (lexicon.pack.sources[list] ?? []).join(' ') : (grammar[list] ?? '')));
      sets.set(list, set);
      return set.has(key);
    },
    phrases: list => {
      const lists =
        phrases.get(list) ??
        (list === 'secrecy' ? (lexicon.pack.sources.secrecy ?? []) : grammar[list])
          .map(phrase => words(phrase))
          .sort((a, b) => b.length - a.length);
      phrases.set(list, lists);
      return lists;
    },
  };
  made.set(grammar, result);
  return result;
}

function isOfSources(list: SetName): list is 'sameWords' | 'plainAdjectives' {
  return list === 'sameWords' || list === 'plainAdjectives';
}

function groupByFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) groups.set(phrase[0]!, [...(groups.get(phrase[0]!) ?? []), phrase]);
  return groups;
}

export function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean).map(foldKey);
}
