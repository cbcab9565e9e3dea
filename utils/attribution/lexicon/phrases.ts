import { foldKey } from '../../text/fold';
import type { CuePhrase, CueVerb, LanguagePack } from '../pack';
import { alternatives } from './alternatives';
import { split, wordsOf } from './words';

export type CompiledPhrase = {
  readonly cue: CuePhrase;
  /** Folded words of the cue, without the slot. */
  readonly words: readonly string[];
  readonly slot: 'after' | 'before' | 'inside';
  /** Place among the phrases that begin with the same word: the longest first, then as the pack has them. */
  rank: number;
  /** Folded words after a slot that stands inside: «по {source} словам». The slot then holds one pronoun. */
  readonly tail: readonly string[];
  /** Folded first words of a complement that make it no source. */
  readonly butNot: readonly (readonly string[])[];
  /** Folded nouns that credit nobody. */
  readonly butNotHeads: ReadonlySet<string>;
  /** Folded words before the phrase that make it no credit. */
  readonly notBehind: ReadonlySet<string>;
  /** Folded; null where any source may fill the slot. */
  readonly heads: ReadonlySet<string> | null;
};

/**
 * Cue phrases that begin with a word, longest first. A line of a pack may stand for thousands that begin alike: with `next`, the
 * word behind, only those of one word and those that go on with it are given.
 */
export type PhraseIndex = (first: string, next?: string) => readonly CompiledPhrase[];

const NONE: readonly CompiledPhrase[] = [];

/** Phrases by their first folded word, and by their first two. */
export function indexPhrases(pack: LanguagePack): PhraseIndex {
  const byFirst = compilePhrases(pack);
  const byTwo = new Map<string, ReadonlyMap<string, readonly CompiledPhrase[]>>();
  const single = new Map<string, readonly CompiledPhrase[]>();
  for (const [first, phrases] of byFirst) {
    const alone = phrases.filter(({ words }) => words.length === 1);
    const groups = new Map<string, CompiledPhrase[]>();
    for (const phrase of phrases) {
      const second = phrase.words[1];
      if (second === undefined) continue;
      const group = groups.get(second);
      if (group) group.push(phrase);
      else groups.set(second, [phrase]);
    }
    // The longest come first: those of one word are the last.
    for (const group of groups.values()) group.push(...alone);
    single.set(first, alone);
    byTwo.set(first, groups);
  }
  return (first, next) => {
    if (next === undefined) return byFirst.get(first) ?? NONE;
    return byTwo.get(first)?.get(next) ?? single.get(first) ?? NONE;
  };
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
    const entry: CompiledPhrase = {
      cue,
      words,
      slot,
      rank: 0,
      tail,
      butNot: (cue.butNot ?? []).map(complement => wordsOf(complement, pack)),
      butNotHeads: new Set(split(cue.butNotHeads)),
      notBehind: new Set(split(cue.notBehind)),
      heads: cue.heads ? new Set(cue.heads.map(foldKey)) : null,
    };
    const list = phrases.get(first) ?? [];
    list.push(entry);
    phrases.set(first, list);
  }
  for (const list of phrases.values()) {
    list.sort((a, b) => b.words.length - a.words.length);
    for (const [rank, phrase] of list.entries()) phrase.rank = rank;
  }
  return phrases;
}

/** «как сообщает {source}», «как сообщили в {source}», for every verb that reports a clause. */
function asPhrases({ grammar, cues, sources }: LanguagePack): CuePhrase[] {
  const places = ['', ...split(grammar.placePrepositions)];
  const compound = (verb: CueVerb) =>
    split(grammar.asAuxiliaries).map(auxiliary => `${auxiliary} ${split(verb.pastParticiples ?? verb.forms)[0] ?? ''}`);
  return [...split(grammar.asWords), ...(grammar.asOpeners ?? [])].flatMap(as =>
    cues.verbs
      .filter(verb => verb.takes.includes('clause') && !verb.needsParticle && !verb.placeClauseOnly)
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
