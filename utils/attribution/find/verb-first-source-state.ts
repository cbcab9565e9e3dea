import { CLASS, type NounSense } from '../lexicon';
import type { VerbFirstSets } from './verb-first-sets';
import type { ReadMode, SourceTerms } from './verb-first-source-terms';
import { is, isComma, isMark, type Term } from './verb-first-terms';

/** Words that one noun phrase may have. */
const LONGEST = 40;

/** What is known of a noun phrase while it is read. */
export class SourceState {
  /** Behind the last word that belongs to it. */
  to: number;
  /** Word being read; past `to` where words were passed over. */
  at: number;
  /** Its last noun is definite or a name, so that what another noun owns is no more of it. */
  isClosed = false;
  /** Words read that no list knows: a person's name. */
  nameWords = 0;
  readonly kinds = new Set<NounSense['kind']>();
  readonly headKinds = new Set<NounSense['kind']>();
  /** Holds a source noun, a title or a known name. */
  isKnown = false;
  hasTitle = false;
  document: { from: number; to: number } | null = null;
  readonly splits: number[] = [];
  /** First word that may not belong to it. */
  readonly high: number;

  constructor(
    readonly terms: readonly Term[],
    readonly sets: VerbFirstSets,
    readonly options: ReadMode,
    readonly start: number,
    /** Reads a noun phrase inside this one: an apposition, an issuer. */
    readonly readInner: (start: number, options: ReadMode) => SourceTerms | null,
  ) {
    this.to = start;
    this.at = start;
    this.high = Math.min(options.limit, start + LONGEST);
  }

  /** After a preposition: the noun it governs belongs to the phrase. */
  takeGoverned(next: Term): true {
    this.markKnown(next);
    this.isClosed = next.isDefinite || next.word.name >= 0;
    return this.take();
  }

  /** Nothing was taken yet. */
  get isFirst(): boolean {
    return this.to === this.start;
  }

  /** The word being read, or one `offset` words on. */
  term(offset = 0): Term | undefined {
    const at = this.at + offset;
    return at < this.options.limit ? this.terms[at] : undefined;
  }

  /** Words that belong to it. */
  take(count = 1): true {
    this.at += count;
    this.to = this.at;
    return true;
  }

  /** Remembers what a word tells of the source. */
  markKnown(term: Term): void {
    for (const sense of term.senses) {
      this.kinds.add(sense.kind);
      if (this.headKinds.size === 0 || this.to === this.start) this.headKinds.add(sense.kind);
    }
    if (term.senses.length > 0 || term.word.name >= 0 || term.bareNameEnd >= 0) this.isKnown = true;
    if (term.word.name >= 0 || term.bareNameEnd >= 0) this.kinds.add('institution');
    if (is(term, CLASS.title)) {
      this.isKnown = true;
      this.hasTitle = true;
    }
  }

  /** Its first noun is of one of these kinds. */
  has(...kinds: readonly NounSense['kind'][]): boolean {
    return kinds.some(kind => this.headKinds.has(kind));
  }

  /** A person or persons, by title or first noun. */
  isPerson(): boolean {
    return this.hasTitle || this.has('role', 'spokesperson', 'author', 'collective', 'anonymous');
  }

  /** Index of the next comma or colon. */
  nextComma(from: number): number {
    let end = from;
    while (end < this.options.limit && !isComma(this.terms[end]) && !isMark(this.terms[end], ':')) end++;
    return end;
  }

  /** Adjectives right after the document word belong to its mention. */
  growDocument(): void {
    if (!this.document || this.document.to !== this.at) return;
    const stem = this.terms[this.at]!.stem;
    const isPlain = this.sets.has('plainAdjectives', stem) || this.sets.has('adjectives', this.terms[this.at]!.key);
    if (isPlain) this.document = { from: this.document.from, to: this.at + 1 };
  }
}
