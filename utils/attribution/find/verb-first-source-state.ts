import { CLASS, type NounSense } from '../lexicon';
import { isMedium } from './phrases';
import type { VerbFirstSets } from './verb-first-sets';
import type { ReadMode } from './verb-first-source-terms';
import { is, isComma, isMark, type Term } from './verb-first-terms';
import { isAdverbial, isPlaceTerm, isPluralParticiple, leadsToName } from './verb-first-word';

const LONGEST = 40;

/** What is known of a noun phrase while it is read. */
export abstract class SourceState {
  protected to: number;
  protected at: number;
  protected isClosed = false;
  protected nameWords = 0;
  protected readonly kinds = new Set<NounSense['kind']>();
  protected readonly headKinds = new Set<NounSense['kind']>();
  protected isKnown = false;
  protected hasTitle = false;
  protected document: { from: number; to: number } | null = null;
  protected readonly splits: number[] = [];
  protected readonly high: number;

  constructor(
    readonly terms: readonly Term[],
    readonly sets: VerbFirstSets,
    protected readonly options: ReadMode,
    protected readonly start: number,
  ) {
    this.to = start;
    this.at = start;
    this.high = Math.min(options.limit, start + LONGEST);
  }

  protected get isFirst(): boolean {
    return this.to === this.start;
  }

  protected term(offset = 0): Term | undefined {
    const at = this.at + offset;
    return at < this.options.limit ? this.terms[at] : undefined;
  }

  protected take(count = 1): true {
    this.at += count;
    this.to = this.at;
    return true;
  }

  /** «لـ"اليوم"»: a lone preposition before a quoted name. */
  protected isHearerQuoted(term: Term): boolean {
    const next = this.term(1);
    const isLone = this.sets.prepositions.includes(term.key);
    return isLone && (next?.word.quote ?? -1) >= 0 && term.word.quote < 0 && !this.has('document');
  }

  protected markKnown(term: Term): void {
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

  protected has(...kinds: readonly NounSense['kind'][]): boolean {
    return kinds.some(kind => this.headKinds.has(kind));
  }

  protected isPerson(): boolean {
    return this.hasTitle || this.has('role', 'spokesperson', 'author', 'collective', 'anonymous');
  }

  protected isVerb(term: Term): boolean {
    const { sets } = this;
    if (!this.isFirst && (leadsToName(this.terms[this.at - 1], sets) || this.endsName())) return false;
    if (is(term, CLASS.commonVerb) && !term.preposition && !term.isDefinite) return true;
    // «التقيناها» begins with the article's letters.
    const ours = sets.grammar.ourVerbEndings?.split(' ') ?? [];
    if (term.key.length > 5 && ours.some(ending => term.key.endsWith(ending))) return !this.isFirst;
    if (!this.isFirst && isAdverbial(term, sets)) return true;
    if (term.isDefinite || term.preposition || term.senses.length > 0) return false;
    if (this.isFirst) {
      return term.verbs.some(form => form.form === 'finite' && !form.isNounToo) && !is(term, CLASS.title);
    }
    if (term.verbs.some(form => !form.isNounToo || form.form === 'participle' || this.isClosed)) return true;
    const letters = sets.grammar.verbLetters.split(' ');
    const stem = term.joint ? term.key.slice(term.joint.length) : term.key;
    return (
      stem.length >= 4 &&
      letters.includes(stem[0]!) &&
      !sets.has('notVerbs', stem) &&
      !(this.hasTitle && !this.isClosed)
    );
  }

  /** «المستشارة ريم | شهد، …»: behind a title and one name a verb with nothing of its own is the other name. */
  private endsName(): boolean {
    const { joint, verbs } = this.term()!;
    if (!this.hasTitle || joint !== '') return false;
    if (this.nameWords === 1 && this.at === this.start + 2) return isComma(this.term(1));
    // «وزير الصيد الهادي | عرض أن»: the clause has its verb, and the letters spell a noun too.
    const isSubject = this.options.particles !== undefined && this.at > this.start + 1;
    return (
      isSubject &&
      verbs.length > 0 &&
      verbs.every(form => form.isNounToo) &&
      is(this.term(1), CLASS.complementiser | CLASS.time | CLASS.adverb)
    );
  }

  /** «المكتب | المركزي»: right behind a body with the article, what names another one alone describes it. */
  protected isBodysAdjective(term: Term): boolean {
    if (this.isFirst || this.at !== this.start + 1 || !this.has('institution') || !term.isDefinite) return false;
    return this.terms[this.start]!.isDefinite && this.isAdjective(term);
  }

  protected isNameUpToComma(from: number): boolean {
    const end = this.nextComma(from);
    const inside = this.terms.slice(from, end);
    return (
      inside.length >= 1 &&
      inside.length <= 5 &&
      inside.every(term => term.word.kind === 'word' && !this.isVerb(term) && (term.classes & ~CLASS.title) === 0) &&
      !this.sets.has('verbalNouns', inside[0]!.stem)
    );
  }

  protected nextComma(from: number): number {
    let end = from;
    while (end < this.options.limit && !isComma(this.terms[end]) && !isMark(this.terms[end], ':')) end++;
    return end;
  }

  /** An apposition is closed by a comma, or runs straight into what is said. */
  protected closesSoon(at: number): boolean {
    return this.nextComma(at + 1) - at <= 22;
  }

  protected isFromBody(next: Term): boolean {
    return next.word.name >= 0 || next.senses.some(sense => sense.kind === 'institution') || this.startsWithNumber();
  }

  protected startsWithNumber(): boolean {
    return this.terms[this.start]!.word.kind === 'number';
  }

  protected hasName(): boolean {
    return this.nameWords > 0;
  }

  /** «وكالة المغرب العربي للأنباء»: the media noun is the rest of a name. */
  protected isTiedToBody(term: Term): boolean {
    return this.has('institution') && term.isDefinite;
  }

  /** «الوزير | بالقول», «شهود | لمراسلتنا»: words that no source holds. */
  protected isAfterSource(term: Term): boolean {
    const { sets } = this;
    const isName = term.bareNameEnd >= 0 || term.word.name >= 0;
    const isTold =
      !isName && sets.has('hearers', term.key) && sets.prepositions.some(letter => term.key.startsWith(letter));
    const isOfVerb = term.key.length > 3 && this.options.particles?.includes(term.key) === true;
    return isOfVerb || sets.has('speechOpeners', term.key) || (isTold && !this.has('document'));
  }

  /** «نوه معاليه | بجهود»: the verb's particle glued to a word we do not know, unless one comes later («الرئيس | بشار … بدور»). */
  protected isParticleWord(term: Term): boolean {
    const letter = this.options.particles?.find(particle => particle.length === 1 && term.key.startsWith(particle));
    if (!letter || term.senses.length > 0 || term.classes !== 0 || term.word.name >= 0 || term.key.length < 4)
      return false;
    if ((term.isDefinite && term.preposition === '') || isPlaceTerm(term, this.sets)) return false;
    if (this.sets.has('verbalNouns', term.key.slice(1)) && this.isClosed) return true;
    const later = this.terms.slice(this.at + 1, Math.min(this.high, this.at + 9));
    if (later.some(next => next.key.startsWith(letter) && next.word.kind === 'word' && next.key.length > 2))
      return false;
    // «معهد | بحيرة … (Latin Name) بأن»: only what is said may come far behind.
    return !this.isSaidLater(letter);
  }

  /** «مكتب الاتصال | بالمحكمة … بأن»: the verb's particle stands before the clause, so that this one is the name's. */
  protected isSaidLater(letter: string): boolean {
    for (let at = this.at + 1; at < this.high; at++) {
      const next = this.terms[at]!;
      if (is(next, CLASS.complementiser)) return next.key.startsWith(letter);
    }
    return false;
  }

  /** «أفادت خلية الاتصال | بأمن ولاية … أن»: the clause comes with no particle, so that this one is the name's. */
  protected isClauseNear(): boolean {
    const near = this.terms.slice(this.at + 1, Math.min(this.high, this.at + 6));
    const stop = near.findIndex(({ word, joint }) => word.kind === 'mark' || joint !== '');
    return near.slice(0, stop < 0 ? near.length : stop).some(term => is(term, CLASS.complementiser));
  }

  /** «محللون استطلعت | رويترز آراءهم»: an unknown word right after a group is a verb about it. */
  protected followsVerb(): boolean {
    const before = this.terms[this.at - 1]!;
    const isHead = this.at - 1 < this.start + Math.max(1, this.terms[this.start]!.nounLength);
    return !isHead && before.senses.length === 0 && before.bareNameEnd < 0;
  }

  /** «المرصد الأورومتوسطي | لحقوق الإنسان»: what a body is for, by a preposition glued to a word we do not know. */
  protected isPurpose(term: Term): boolean {
    const letter = this.sets.prepositions.find(known => term.key.startsWith(known));
    if (!letter || !this.has('institution') || term.senses.length > 0 || term.key.length < 4) return false;
    if (this.options.particles?.includes(letter)) return false;
    return !this.sets.has('verbalNouns', term.key.slice(letter.length)) && this.term(1)?.isDefinite === true;
  }

  /** «بحث لجامعات كندية | العدد»: behind an adjective without the article, one with it begins a phrase of its own. */
  protected isBeyondAdjective(term: Term): boolean {
    const before = this.terms[this.at - 1]!;
    if (!term.isDefinite || before.isDefinite || this.at - this.start < 2 || this.isPerson()) return false;
    const { feminineEnding, femininePluralEnding, relationalEnding } = this.sets.grammar;
    const { key } = this.terms[this.at - 2]!;
    return (
      (key.endsWith(feminineEnding) || key.endsWith(femininePluralEnding)) &&
      before.senses.length === 0 &&
      before.word.name < 0 &&
      before.stem.length > 4 &&
      before.stem.endsWith(relationalEnding)
    );
  }

  /** «أكد الفريق | تفوقه»: a noun with a glued pronoun begins a phrase of its own after a definite one. */
  protected isOwned(term: Term): boolean {
    if (this.terms[this.at - 1]?.isDefinite === false || term.senses.length > 0) return false;
    return this.isOwnedKey(term);
  }

  protected isOwnedKey(term: Term): boolean {
    return this.sets.grammar.gluedPronouns
      .split(' ')
      .some(pronoun => term.key.length > 4 && term.key.endsWith(pronoun));
  }

  /** «أفاد شهود | وكالة …»: witnesses own no agency, so that it is who was told. */
  protected isHearerNoun(term: Term): boolean {
    return !term.isDefinite && isMedium(term.senses);
  }

  /** «سياسة | الحكومة», «جاهزية | السد»: behind an office an unknown noun that something else owns is no name. */
  protected isOwnedThing(term: Term): boolean {
    const next = this.term(1);
    if (term.senses.length > 0 || term.word.name >= 0 || term.bareNameEnd >= 0 || term.classes !== 0) return false;
    // «الوزيرة نادية العلوي | جاهزية السد»: a name ends with the family's.
    const isBehindName = this.nameWords > 0 && this.terms[this.at - 1]!.isDefinite;
    if (
      (this.nameWords > 0 && !isBehindName) ||
      next?.isDefinite !== true ||
      next.joint !== '' ||
      next.preposition !== ''
    )
      return false;
    if (next.word.name >= 0 || next.senses.some(sense => sense.kind === 'institution')) return true;
    // «الوزير خليفة | الكعبي»: a family name has an adjective's ending.
    return (isBehindName || this.isHeMan()) && this.isFeminine(term) && !this.isAdjective(next);
  }

  /** Adjectives right after the document word belong to its mention. */
  protected growDocument(): void {
    if (!this.document || this.document.to !== this.at) return;
    const stem = this.terms[this.at]!.stem;
    const isPlain = this.sets.has('plainAdjectives', stem) || this.sets.has('adjectives', this.terms[this.at]!.key);
    if (isPlain) this.document = { from: this.document.from, to: this.at + 1 };
  }

  protected isFeminine(term: Term): boolean {
    return term.stem.endsWith(this.sets.grammar.feminineEnding);
  }

  /** The head is one person, by a word without feminine ending. */
  protected isHeMan(): boolean {
    const head = this.terms[this.start]!;
    const isOne = is(head, CLASS.title) || this.has('role', 'spokesperson');
    return isOne && !this.has('collective') && !this.isFeminine(head) && this.at === this.start + 1;
  }

  protected isAdjective(term: Term): boolean {
    const { sets } = this;
    if (this.isHeMan() && this.isFeminine(term)) return false;
    if (sets.has('adjectives', term.key) || is(term, CLASS.title) || isPluralParticiple(term, sets)) return true;
    if (term.senses.length > 0 && !is(term, CLASS.title)) return false;
    if (sets.has('plainAdjectives', term.stem)) return true;
    return sets.grammar.adjectiveEndings.split(' ').some(ending => term.stem.length > 3 && term.stem.endsWith(ending));
  }
}
