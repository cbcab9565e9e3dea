import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
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
  /** Whether a phrase that credits may begin with this folded word: most words begin none, and need no further look. */
  readonly opensPhrase: (key: string) => boolean;
  /** Whether one of `bareNames` may begin with this folded word or with what is left of it without glued letters. */
  readonly opensName: (key: string) => boolean;
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
  | 'outwardPrepositions'
  | 'sentRoles'
  | 'hearers'
  | 'fronters'
  | 'nominalCues'
  | 'speechOpeners'
  | 'asWords'
  | 'whatWords'
  | 'whatParticles'
  | 'topics'
  | 'adjectives'
  | 'givenOpeners'
  | 'givenNames'
  | 'unrealBeforePresent'
  | 'sameWords'
  | 'plainAdjectives'
  | 'courtesyTitles'
  | 'placeNouns'
  | 'honorifics'
  | 'topicWords'
  | 'issuingVerbs'
  | 'comingOut'
  | 'outOf'
  | 'issuedDocuments'
  | 'followingWords'
  | 'insideWords'
  | 'throughWords'
  | 'pictures'
  | 'surveys'
  | 'sayingNouns'
  | 'announcingNouns'
  | 'wherebyWords';
export type PhraseName =
  | 'secrecy'
  | 'clauseOpeners'
  | 'leadingClauses'
  | 'contentBreaks'
  | 'sentenceOpeners'
  | 'ownPhrases'
  | 'backReferences'
  | 'consequences'
  | 'states'
  | 'bareNames'
  | 'bareMedia';

/** Letters glued to a word's front are fewer than this: a conjunction, a preposition, an article. */
const MOST_GLUED = 6;

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
    opensPhrase: remember(key =>
      [key, ...conjunctions.filter(letter => key.startsWith(letter)).map(letter => key.slice(letter.length))].some(
        form =>
          result.has('asWords', form) ||
          result.phrasesFrom('ownPhrases', form).length > 0 ||
          lexicon.phrasesAt(form).length > 0,
      ),
    ),
    opensName: remember(key =>
      Array.from({ length: Math.min(MOST_GLUED, key.length) }, (_, cut) => key.slice(cut)).some(
        form =>
          result.phrasesFrom('bareNames', form).length > 0 ||
          result.phrasesFrom('bareNames', result.article + form).length > 0,
      ),
    ),
    prepositions: glued.filter(letter => !conjunctions.includes(letter)),
    has: (list, key) => {
      const set =
        sets.get(list) ??
        new Set(words(isOfSources(list) ? [lexicon.pack.sources[list] ?? ''].flat().join(' ') : (grammar[list] ?? '')));
      sets.set(list, set);
      return set.has(key);
    },
    phrases: list => {
      const lists =
        phrases.get(list) ??
        (list === 'secrecy' ? (lexicon.pack.sources.secrecy ?? []) : (grammar[list] ?? []))
          .map(phrase => words(phrase))
          .sort((a, b) => b.length - a.length);
      phrases.set(list, lists);
      return lists;
    },
  };
  made.set(grammar, result);
  return result;
}

type SourceSet =
  | 'sameWords'
  | 'plainAdjectives'
  | 'courtesyTitles'
  | 'givenOpeners'
  | 'givenNames'
  | 'placeNouns'
  | 'honorifics';
const OF_SOURCES: ReadonlySet<string> = new Set<SourceSet>([
  'sameWords',
  'plainAdjectives',
  'courtesyTitles',
  'givenOpeners',
  'givenNames',
  'placeNouns',
  'honorifics',
]);

function isOfSources(list: SetName): list is SourceSet {
  return OF_SOURCES.has(list);
}

function groupByFirst(phrases: readonly (readonly string[])[]): Map<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const phrase of phrases) groups.set(phrase[0]!, [...(groups.get(phrase[0]!) ?? []), phrase]);
  return groups;
}

/** A pack's list as folded words. */
function words(list: string): string[] {
  return list.split(/\s+/u).filter(Boolean).map(foldKey);
}
