import { CLASS } from '../lexicon';
import { isMedium } from './phrases';
import { isBehindPlace } from './verb-first-place';
import type { VerbFirstSets } from './verb-first-sets';
import { SourceState } from './verb-first-source-state';
import type { ReadMode, SourceTerms } from './verb-first-source-terms';
import { is, isComma, isDash, isMark, type Term } from './verb-first-terms';
import { isBehindFullPlural, isOwnersAction } from './verb-first-word';

export type { SourceTerms } from './verb-first-source-terms';

const LONGEST_QUOTED_NAME = 6;

/**
 * The noun phrase that begins at word `start`: head, what it owns, adjectives, names, a Latin name in brackets, the
 * apposition after a comma, and who issued a document. Free comments (relative clauses, time, place, occasion) stay out.
 *
 * @return `null` if no noun phrase begins there.
 */
export function readSource(
  terms: readonly Term[],
  start: number,
  sets: VerbFirstSets,
  options: ReadMode,
): SourceTerms | null {
  const reader = new Reader(terms, sets, options, start);
  return reader.read();
}

class Reader extends SourceState {
  read(): SourceTerms | null {
    while (this.at < this.high) if (!this.step()) break;
    if (this.to === this.start) return null;
    const { start, to, kinds, headKinds, isKnown, document, splits } = this;
    return { from: start, to, kinds, headKinds, isKnown, document, splits: splits.filter(at => at < to) };
  }

  /** @return False where the phrase ends. */
  private step(): boolean {
    const term = this.term()!;
    const { word } = term;
    if (this.isFirst && this.sets.has('fronters', term.key)) return false;
    if (!this.isFirst && this.isHearerQuoted(term)) return false;
    if (word.quote >= 0) return this.quotedName();
    if (word.kind === 'mark') return this.mark(term);
    if (word.kind === 'number') return this.number();
    const headEnd = this.start + Math.max(1, this.terms[this.start]!.nounLength);
    const isAfterHead = this.headKinds.has('collective')
      ? this.at <= headEnd + 1
      : this.isPerson() && this.at > headEnd;
    const mayBeTold = isAfterHead && !this.isFirst && !this.isClosed;
    if (mayBeTold && this.terms[this.at - 1]!.isDefinite === false && this.isHearerNoun(term) && !this.followsVerb())
      return false;
    if (!this.isFirst && (this.isParticleWord(term) || this.isAfterSource(term))) return false;
    // «التعبئة العامة والإحصاء»: inside one name a glued letter joins nothing.
    const goesOn = !this.isFirst && word.name >= 0 && this.terms[this.at - 1]!.word.name === word.name;
    if (goesOn || (word.name >= 0 && !term.preposition && !term.joint)) {
      this.markKnown(term);
      this.isClosed = true;
      return this.take();
    }
    if (term.bareNameEnd >= 0 && !term.preposition && !term.joint && !this.isBodysAdjective(term))
      return this.bareName(term.bareNameEnd);
    if (is(term, CLASS.complementiser | CLASS.relative)) return this.relative(term);
    if (is(term, CLASS.determiner)) return this.determiner(term);
    if (is(term, CLASS.auxiliary | CLASS.negation | CLASS.subordinator | CLASS.otherPronoun)) return false;
    if (is(term, CLASS.pronoun)) return this.isFirst && !term.joint ? this.take() && false : false;
    if (this.sets.has('issuerVerbs', term.stem) && !this.isFirst) return this.issuer();
    if (is(term, CLASS.preposition) && !(this.isFirst && term.isDefinite)) return this.separatePreposition(term);
    if (is(term, CLASS.time)) return this.time(term);
    if (is(term, CLASS.adverb)) return false;
    if (is(term, CLASS.conjunction) && term.stem.length > 1) return false;
    if (this.isVerb(term)) return false;
    if (term.joint && !this.isFirst) return this.joined(term);
    if (term.preposition && !this.isFirst) return this.gluedPreposition(term);
    return this.noun(term);
  }

  private quotedName(): boolean {
    const { terms, at } = this;
    const quote = terms[at]!.word.quote;
    let end = at;
    while (end < this.options.limit && terms[end]!.word.quote === quote) end++;
    const count = terms.slice(at, end).filter(term => term.word.kind !== 'mark').length;
    if (count === 0 || count > LONGEST_QUOTED_NAME) return false;
    if (!this.isFirst && this.isPerson() && !this.has('institution') && count > 2) return false;
    if (!this.isFirst && this.isPerson() && this.options.hearerFollows) return false;
    const next = terms[end];
    const isLast = end >= this.options.limit || isMark(next, '.', '؟', '!');
    if (isLast && !this.isFirst && count > 2) return false;
    this.markKnown(terms[at + 1]!);
    this.isKnown = true;
    if (this.isFirst) this.kinds.add('institution');
    this.isClosed = true;
    this.at = end;
    this.to = end;
    return true;
  }

  private mark(term: Term): boolean {
    const { terms, at } = this;
    if (isMark(term, '(')) {
      let close = at + 1;
      while (close < this.options.limit && close < at + 12 && !isMark(terms[close], ')')) close++;
      if (!isMark(terms[close], ')')) return false;
      const inside = terms.slice(at + 1, close);
      const isAlias =
        inside.length > 0 &&
        (inside.some(({ word }) => /\p{Script=Latin}/u.test(word.text)) ||
          (inside.length <= 5 &&
            inside.every(({ word, classes }) => word.kind !== 'number' && (classes & CLASS.time) === 0)));
      this.at = close + 1;
      if (isAlias && !this.isFirst) {
        this.isKnown ||= inside.some(({ word }) => /\p{Script=Latin}/u.test(word.text));
        this.to = this.at;
      }
      return !this.isFirst;
    }
    if (this.isFirst) return false;
    if (isMark(term, '/', '+', '&', "'", '’')) {
      this.at++;
      return true;
    }
    if (isMark(term, '.') && terms[at - 1]!.word.text.length <= 2 && terms[at + 1]?.word.kind === 'word') {
      this.at++;
      return true;
    }
    if (isComma(term)) return this.apposition();
    return isDash(term) && this.isBranch();
  }

  /** «قيادة الجيش – | مديرية التوجيه»: a body and the part of it that speaks. */
  private isBranch(): boolean {
    const next = this.term(1);
    if (!next || !this.has('institution') || next.isDefinite || next.joint || next.preposition) return false;
    if (!this.term()!.word.spaceBefore || !next.word.spaceBefore || !this.isClosed) return false;
    if (!next.senses.some(sense => sense.kind === 'institution') || isMedium(next.senses)) return false;
    this.at++;
    this.isClosed = false;
    return true;
  }

  /** «ياسين الودغيري، الخبير في المناخ، …»: a role, title or name after a comma, up to the next one. */
  private apposition(): boolean {
    const { terms, at } = this;
    const first = terms[at + 1];
    if (!first || at + 1 >= this.options.limit || first.word.kind !== 'word' || first.joint || first.preposition) {
      return first?.word.quote !== undefined && first.word.quote >= 0 && this.has('institution') && this.closesSoon(at)
        ? this.skipComma()
        : false;
    }
    const isRole =
      first.senses.some(sense => ['role', 'spokesperson', 'author'].includes(sense.kind)) || is(first, CLASS.title);
    const isBody = first.senses.some(sense => sense.kind === 'institution') && !first.isDefinite;
    const isName = this.isPerson() && this.isNameUpToComma(at + 1);
    if (!isRole && !isName && !(isBody && !this.isPerson())) return false;
    if (is(first, CLASS.time | CLASS.adverb) || this.isVerb(first)) return false;
    if (!this.closesSoon(at)) return false;
    const inner = readSource(terms, at + 1, this.sets, {
      ...this.options,
      mode: 'strict',
      limit: this.nextComma(at + 1),
    });
    if (!inner) return false;
    for (const kind of inner.kinds) this.kinds.add(kind);
    this.isKnown ||= inner.isKnown || isName;
    this.at = inner.to;
    this.to = inner.to;
    this.isClosed = true;
    return isComma(terms[this.at]) ? this.apposition() : false;
  }

  private skipComma(): true {
    this.at++;
    return true;
  }

  private number(): boolean {
    if (this.isFirst) return this.take();
    const before = this.terms[this.at - 1];
    if (is(before, CLASS.preposition) || is(before, CLASS.determiner)) return this.take();
    return this.has('document') && this.terms[this.at - 1]!.isDefinite === false && !this.isClosed
      ? this.take()
      : false;
  }

  private bareName(end: number): boolean {
    const isIndefiniteHead = !this.isFirst && !this.isClosed;
    if (!this.isFirst && !isIndefiniteHead && this.options.mode === 'strict' && !this.hasTitle) return false;
    if (!this.isFirst && this.options.hearerFollows) return false;
    this.markKnown(this.terms[this.at]!);
    this.isClosed = true;
    this.at = end;
    this.to = end;
    return true;
  }

  private relative(term: Term): boolean {
    const next = this.term(1);
    if (!is(term, CLASS.relative) || !this.kinds.has('document') || !next) return false;
    if (this.term(2)?.word.kind === 'number') return false;
    if (!this.sets.has('issuerVerbs', next.stem) && !this.sets.has('issuerVerbs', next.key)) return false;
    this.at++;
    return this.issuer();
  }

  /** «دراسة | أجراها باحثون في …», «تقرير | صادر عن …»: the verb, then who issued it. */
  private issuer(): boolean {
    if (!this.kinds.has('document')) return false;
    this.document ??= { from: this.start, to: this.to };
    let next = this.at + 1;
    if (is(this.terms[next], CLASS.preposition)) next++;
    while (next < this.high && (isComma(this.terms[next]) || is(this.terms[next], CLASS.adverb | CLASS.time))) next++;
    const inner = readSource(this.terms, next, this.sets, this.options);
    if (!inner) return false;
    // «استطلاع لمعهد … | شمل ألف شخص»: the issuer was named, this is whom it asked.
    if (this.kinds.has('institution') && !inner.isKnown) return false;
    for (const kind of inner.kinds) this.kinds.add(kind);
    this.at = inner.to;
    this.to = inner.to;
    return false;
  }

  private determiner(term: Term): boolean {
    if (!this.isFirst) {
      const before = this.terms[this.at - 1];
      const isPartOf = is(before, CLASS.preposition) && this.at - 1 >= this.to - 1;
      if (!isPartOf && !this.sets.has('adjectives', term.stem)) return false;
    }
    this.at++;
    this.to = this.at;
    if (term.isDefinite) this.isClosed = true;
    return true;
  }

  private separatePreposition(term: Term): boolean {
    if (this.isFirst || term.joint) return false;
    const { sets } = this;
    if (!sets.has('innerPrepositions', term.key)) return false;
    const follower = this.term(1);
    const isBody = follower?.senses.some(sense => sense.kind === 'institution') || (follower?.word.name ?? -1) >= 0;
    if (this.options.particles?.includes(term.key) && !(isBody && this.isPerson())) return false;
    const next = this.term(1);
    if (!next || next.word.kind === 'mark' || is(next, CLASS.time | CLASS.complementiser | CLASS.determiner)) {
      return this.partOf(term, next);
    }
    const isOccasion = sets.has('occasions', next.stem) || sets.has('occasions', next.key);
    const isDocument = next.senses.some(sense => sense.kind === 'document');
    // «المجلس | في محضره»: where he said it, not who he is.
    if (next.senses.length === 0 && this.isOwnedKey(next)) return false;
    const isAboutWork = isDocument && this.has('author', 'role') && next.isDefinite && !this.hasName();
    if ((isOccasion || isDocument) && !isAboutWork) return false;
    const mayHavePlace = this.has(
      'institution',
      'document',
      'role',
      'spokesperson',
      'collective',
      'anonymous',
      'author',
      'opinion-holder',
    );
    if (!mayHavePlace && !this.hasTitle && this.options.mode === 'strict') return false;
    if (!mayHavePlace && !this.isFromBody(next)) return false;
    if (next.word.kind === 'number' || is(next, CLASS.preposition)) return false;
    this.at++;
    return this.after(next);
  }

  /** «53 في المائة منها», «من هذه الأسر»: a number's whole. */
  private partOf(term: Term, next: Term | undefined): boolean {
    if (!next || next.word.kind === 'mark' || !is(next, CLASS.determiner) || this.to - this.start > 4) return false;
    if (this.terms[this.start]!.word.kind !== 'number' && !this.has('role', 'collective', 'author')) return false;
    this.at += term.word.kind === 'word' ? 1 : 0;
    return true;
  }

  /** After a preposition: the noun it governs belongs to the phrase. */
  private after(next: Term): true {
    this.markKnown(next);
    this.isClosed = next.isDefinite || next.word.name >= 0;
    return this.take();
  }

  private gluedPreposition(term: Term): boolean {
    if (this.options.particles?.includes(term.preposition)) {
      const isPlace =
        term.senses.some(sense => sense.kind === 'institution') &&
        (this.isPerson() ||
          this.has('anonymous') ||
          (this.has('institution') && (this.isSaidLater(term.preposition) || this.isClauseNear())));
      if (!isPlace) return false;
    }
    if (this.sets.has('hearers', term.key) && !this.has('document')) return false;
    // «قالت الهند | للسلطات المحلية إن»: a name alone has nothing that this could belong to.
    const isAlone = this.headKinds.size === 0 && !this.hasTitle && this.at === this.start + 1;
    if (isAlone && term.senses.length > 0 && this.options.particles !== undefined) return false;
    if (isMedium(term.senses) && !this.has('document', 'spokesperson'))
      return this.isTiedToBody(term) ? this.after(term) : false;
    if (term.isBareMedia && !this.has('document')) return false;
    const isOccasion = this.sets.has('occasions', term.stem);
    const isWork = term.isDefinite && this.has('author', 'role');
    if (isOccasion && !isWork && !this.has('institution')) return false;
    return this.after(term);
  }

  private time(term: Term): boolean {
    if (this.isFirst && !is(term, CLASS.title)) return term.senses.length > 0 ? this.noun(term) : false;
    const before = this.terms[this.at - 1];
    const isPaper = before?.senses.some(sense => sense.kind === 'institution' && sense.type === 'media');
    if (isPaper && !before?.isDefinite) return this.take();
    return is(term, CLASS.title) && !this.isFirst ? this.noun(term) : false;
  }

  /** «وزير الاقتصاد والتجارة», «بروكينغز وراند». */
  private joined(term: Term): boolean {
    if (is(term, CLASS.preposition | CLASS.conjunction)) return false;
    const before = this.terms[this.at - 1]!;
    if (
      isMark(before, ')') ||
      before.word.quote >= 0 ||
      term.senses.length > 0 ||
      term.bareNameEnd >= 0 ||
      term.word.name >= 0
    ) {
      const isSource =
        term.senses.some(sense => sense.kind !== 'document' || this.has('document')) ||
        term.bareNameEnd >= 0 ||
        term.word.name >= 0;
      if (!isSource && this.options.mode === 'strict' && !term.isDefinite) return false;
      if (isSource && !term.isDefinite && this.isClosed) this.splits.push(this.at);
      // The middle of one known name («المجلس الاقتصادي والاجتماعي») joins nothing.
      const isNewName = term.bareNameEnd >= 0 || (term.word.name >= 0 && term.word.name !== before.word.name);
      if (isSource && isNewName && !this.splits.includes(this.at)) this.splits.push(this.at);
      this.isClosed = term.isDefinite || term.bareNameEnd >= 0;
      this.markKnown(term);
      if (term.bareNameEnd >= 0) {
        this.at = term.bareNameEnd;
        this.to = this.at;
        return true;
      }
      return this.take(Math.max(1, term.nounLength));
    }
    if (this.sets.has('verbalNouns', term.key.slice(term.joint.length)) && this.options.mode === 'strict') return false;
    if (before.isDefinite || this.isClosed) {
      if (!term.isDefinite && this.options.mode === 'strict' && !term.pronoun) {
        const isNamePair = this.nameWords > 0;
        if (!isNamePair) return false;
      }
    }
    return this.take();
  }

  private noun(term: Term): boolean {
    const { sets, options } = this;
    if (sets.has('nominalCues', term.key) || sets.has('speechOpeners', term.key)) return false;
    if (this.isFirst) {
      if (sets.has('occasions', term.key) && term.senses.length === 0 && !term.isDefinite) return false;
      if (sets.has('verbalNouns', term.key) && term.senses.length === 0) return false;
      this.markKnown(term);
      if (term.senses.some(sense => sense.kind === 'document')) this.document = { from: this.at, to: this.at + 1 };
      this.isClosed = term.isDefinite;
      return this.take(Math.max(1, term.nounLength));
    }
    if (isOwnersAction(term, sets) || isBehindPlace(this, this.start, this.at)) return false;
    // «انتقد الوزير | سياسة الحكومة»: what a body owns is no name.
    if (options.mode === 'strict' && !term.isDefinite && this.isClosed && this.isPerson() && this.isOwnedThing(term))
      return false;
    const before = this.terms[this.at - 1]!;
    // «ختم الوزير | كلمته بالقول»: what he said it in.
    if (
      this.isClosed &&
      before.isDefinite &&
      !term.isDefinite &&
      sets.has('occasions', term.key) &&
      this.isOwnedKey(term)
    )
      return false;
    if (term.isDefinite) {
      if (sets.has('verbalNouns', term.key) || isBehindFullPlural(term, before, sets)) return false;
      if (options.mode === 'strict' && this.isBeyondAdjective(term)) return false;
      const isFamilyName = sets.has('nameLinks', before.key) || this.isAdjective(term);
      const isNewNoun = this.nameWords > 1 && !before.isDefinite && !isFamilyName && this.isPerson();
      if (isNewNoun && options.mode === 'strict') return false;
      if (this.isClosed && options.mode === 'strict' && before.isDefinite && !this.isAdjective(term)) return false;
      if (
        this.isClosed &&
        options.mode === 'strict' &&
        this.nameWords > 0 &&
        !this.isAdjective(term) &&
        !this.hasTitle
      ) {
        return false;
      }
      this.markKnown(term);
      this.isClosed = true;
      this.growDocument();
      return this.take();
    }
    const isSame = sets.has('adjectives', term.key) || sets.has('plainAdjectives', term.key);
    if (!isSame && sets.has('verbalNouns', term.key) && !(term.senses.length > 0 && !this.isClosed)) {
      if (this.isClosed || options.mode === 'strict' || this.has('document', 'collective')) return false;
    }
    if (isSame) {
      this.growDocument();
      if (sets.has('sameWords', term.key)) this.isKnown = true;
      return this.take();
    }
    if (this.isClosed && this.isPurpose(term)) return this.after(term);
    if (this.isClosed) {
      if (this.isOwned(term) && (options.mode === 'strict' || options.particles?.length)) return false;
      const isPersonHead = this.isPerson() || this.hasTitle;
      const mayBeName = isPersonHead && term.senses.length === 0 && this.nameWords < 5;
      if (options.mode === 'strict' && !mayBeName) return false;
      if (options.mode === 'loose' && !mayBeName && term.senses.length === 0 && this.nameWords >= 6) return false;
      if (mayBeName && options.hearerFollows && this.nameWords >= 3) return false;
      this.nameWords++;
      this.markKnown(term);
      return this.take();
    }
    if (options.mode === 'strict' && this.nameWords >= 5) return false;
    this.nameWords += term.senses.length === 0 ? 1 : 0;
    this.markKnown(term);
    if (!this.document && term.senses.some(sense => sense.kind === 'document')) {
      this.document = { from: this.at, to: this.at + 1 };
    } else this.growDocument();
    return this.take();
  }
}
