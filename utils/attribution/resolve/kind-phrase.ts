import type { InstitutionMatch } from '../../institutions/gazetteer';
import type { Word } from '../analyse';
import type { NounSense } from '../lexicon';
import { headSense, type Sensed } from './senses';
import type { Texts } from './texts';

/** What a source phrase is by itself, before it is held against the rest of the article. */
export type MentionKind =
  /** A body by its name, known or not. */
  | 'institution'
  /** A body by a noun that points back or describes: "the institute", «المعهد الأمريكي». */
  | 'institution-noun'
  | 'document'
  | 'person'
  /** One capitalised word: a surname, a first name or a body. */
  | 'lone-name'
  | 'role'
  | 'spokesperson'
  | 'author'
  | 'collective'
  | 'anonymous'
  | 'source-noun'
  | 'pronoun'
  | 'opinion-holder'
  | 'country'
  /** Words that no lexicon knows: hardly a source. */
  | 'unknown';

export type Phrase = {
  readonly texts: Texts;
  readonly words: readonly Word[];
  readonly senses: readonly Sensed[];
  /** Known institution named in the phrase. */
  readonly match: InstitutionMatch | null;
  /** Country of an adjective or name in the phrase. */
  readonly country: string | null;
  readonly isDefinite: boolean;
  /** "the same". */
  readonly isSame: boolean;
  /** Its article is that of one only. */
  readonly isOne: boolean;
  /** A word stands right before it, so that a capital on its first word is its own. */
  readonly followsWord: boolean;
  /** More than generic words stand around a body's noun. */
  readonly isNamed: boolean;
};

/** A kind, and the words of the name where they are not the whole phrase. */
export type Reading = { readonly kind: MentionKind; readonly name: readonly Word[] | null };

type Kinds = readonly NounSense['kind'][];

/** True if one of the nouns is of one of these kinds. */
export function hasKind(senses: readonly Sensed[], ...kinds: Kinds): boolean {
  return senses.some(sense => sense.senses.some(noun => kinds.includes(noun.kind)));
}

/** Senses of nouns outside the known name. */
export function outer({ senses, words, match }: Phrase): Sensed[] {
  return senses.filter(sense => !match || words[sense.at]!.end <= match.start || words[sense.at]!.start >= match.end);
}

/** The kinds that the head noun of the phrase may be of; empty where no list holds it. */
export function headKinds({ texts, words, senses }: Phrase): ReadonlySet<NounSense['kind']> {
  return new Set((headSense(texts, words, senses)?.senses ?? []).map(sense => sense.kind));
}
