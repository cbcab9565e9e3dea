import type { Sentence } from '../analyse';
import { CLASS, type CueForm } from '../lexicon';
import { isPause, type VerbFirstText } from './verb-first-anchor';
import type { VerbFirstSets } from './verb-first-sets';
import { readSource, type SourceTerms } from './verb-first-source';
import { is, isMark, type Term } from './verb-first-terms';

const FARTHEST = 45;

/**
 * The subject that stands before the verb at `at`: «التقرير …، ذكر أن», «وكانت الوزارة قد أعلنت», «تقديرات …، التي تشير».
 *
 * @return `null` where none does.
 */
export function frontedSubject(text: VerbFirstText, sentence: Sentence, at: number, form: CueForm): SourceTerms | null {
  const { terms, sets } = text;
  // «…، وأضاف»: what is joined to the clause before has no subject in front, unless that was moved there: «أما … فقال».
  const isJoined = terms[at]!.joint !== '' && at > sentence.from;
  if (isJoined && !terms.slice(sentence.from, at).some(term => sets.has('fronters', term.key))) return null;
  let end = at;
  while (end > sentence.from && is(terms[end - 1], CLASS.auxiliary | CLASS.adverb | CLASS.negation)) end--;
  const pronoun = form.verb.needsSource || form.isNounToo ? null : pronounBefore(text, sentence, end);
  if (pronoun) return pronoun;
  const isRelative = is(terms[end - 1], CLASS.relative);
  if (isRelative) {
    end--;
    if (isPause(terms[end - 1])) end--;
    return endingAt(text, sentence, end, 'loose');
  }
  const ending = endingAt(text, sentence, end, form.verb.sourceAfterParticle ? 'strict' : 'loose');
  const opening = beforeComplement(text, sentence, end);
  // «مصدر مطلع على | القضية | قال»: what the preposition governs is no subject.
  if (opening && (!ending || ending.from > opening.to)) return opening;
  return ending ?? beforeInsertion(text, sentence, end);
}

const NO_KINDS: SourceTerms['kinds'] = new Set();

/** «…، وهي | تطالب بـ»: a pronoun that opens the clause. */
function pronounBefore({ terms }: VerbFirstText, sentence: Sentence, end: number): SourceTerms | null {
  const at = end - 1;
  const isSubject = at >= sentence.from && is(terms[at], CLASS.pronoun) && terms[at]!.joint !== '';
  if (!isSubject || (at > sentence.from && !isPause(terms[at - 1]))) return null;
  return { from: at, to: end, kinds: NO_KINDS, headKinds: NO_KINDS, isKnown: true, document: null, splits: [] };
}

/** The longest noun phrase that ends right before `end` and begins its clause. */
function endingAt(text: VerbFirstText, sentence: Sentence, end: number, mode: 'loose' | 'strict'): SourceTerms | null {
  const { terms, sets } = text;
  let best: SourceTerms | null = null;
  for (let from = end - 1; from >= Math.max(sentence.from, end - 24); from--) {
    const term = terms[from]!;
    if (term.word.kind === 'mark' && term.word.quote < 0 && !isMark(term, '(', ')', '/', '.')) {
      if (!isPause(term) || best) break;
      continue;
    }
    if (is(term, CLASS.complementiser | CLASS.auxiliary | CLASS.subordinator | CLASS.negation)) break;
    if (is(term, CLASS.preposition) && term.word.kind === 'word' && !term.isDefinite) continue;
    const source = readSource(terms, from, sets, { mode, limit: end });
    if (source?.to === end && !isNameAndObject(text, source)) best = source;
  }
  return best;
}

/** «… رامي | بطلب | يطالب فيه»: a name alone takes no preposition. */
function isNameAndObject({ terms, sets }: VerbFirstText, { from, to, headKinds, isKnown }: SourceTerms): boolean {
  if (isKnown || headKinds.size > 0) return false;
  const isNoun = (key: string) =>
    (['verbalNouns', 'sayingNouns', 'issuedDocuments'] as const).some(list => sets.has(list, key));
  return terms
    .slice(from, to)
    .some(({ preposition, key, word }) => word.name < 0 && (preposition !== '' || gluedIn(key, sets, isNoun)));
}

function gluedIn(key: string, { prepositions }: VerbFirstSets, isNoun: (key: string) => boolean): boolean {
  return prepositions.some(letter => key.startsWith(letter) && isNoun(key.slice(letter.length)));
}

/** «التقرير، الذي صدر أمس، ذكر أن»: an insertion between subject and verb. */
function beforeInsertion(text: VerbFirstText, sentence: Sentence, end: number): SourceTerms | null {
  const { terms, sets } = text;
  if (!isPause(terms[end - 1]) && !isMark(terms[end - 1], ')')) {
    return beforeRelative(text, sentence, end);
  }
  for (let from = Math.max(sentence.from, end - FARTHEST); from < end - 2; from++) {
    const term = terms[from]!;
    const previous = terms[from - 1];
    const opensClause =
      from === sentence.from ||
      is(previous, CLASS.complementiser | CLASS.conjunction | CLASS.auxiliary | CLASS.subordinator) ||
      sets.has('fronters', previous?.key ?? '');
    if (!opensClause || term.word.kind === 'mark' || is(term, CLASS.preposition) || term.preposition) continue;
    const source = readSource(terms, from, sets, { mode: 'loose', limit: end });
    if (!source?.isKnown) continue;
    const after = terms[source.to];
    if (!isPause(after) && !is(after, CLASS.relative)) continue;
    const inside = terms.slice(source.to, end - 1);
    const hasOwnCue = inside.some(
      (word, i) =>
        word.verbs.some(form => !form.isNounToo && form.form === 'finite') && !is(inside[i - 1], CLASS.relative),
    );
    if (!hasOwnCue) return source;
  }
  return null;
}

/** «الوكالة التي تتخذ من باريس مقرا لها تقول»: a relative clause without commas. */
function beforeRelative(text: VerbFirstText, sentence: Sentence, end: number): SourceTerms | null {
  const { terms, sets } = text;
  const source = readSource(terms, sentence.from, sets, { mode: 'loose', limit: end });
  if (!source?.isKnown || !is(terms[source.to], CLASS.relative) || end - source.to > 14) return null;
  const hasMark = terms.slice(source.to, end).some(term => isPause(term));
  return hasMark ? null : source;
}

/** Words that tell what a source knows of or saw. */
const LONGEST_COMPLEMENT = 5;

/** «مصدر مطلع | على سير المفاوضات | أكد»: whoever opens the sentence, with what they know of or saw behind a preposition. */
function beforeComplement({ terms, sets }: VerbFirstText, sentence: Sentence, end: number): SourceTerms | null {
  const source = readSource(terms, sentence.from, sets, { mode: 'loose', limit: end });
  if (!source?.isKnown || end - source.to < 2 || end - source.to > LONGEST_COMPLEMENT) return null;
  if (![...source.headKinds].some(kind => kind === 'anonymous' || kind === 'role' || kind === 'collective'))
    return null;
  const inside = terms.slice(source.to, end);
  if (!is(inside[0], CLASS.preposition) || inside[0]!.preposition !== '') return null;
  const breaks = CLASS.complementiser | CLASS.relative | CLASS.auxiliary | CLASS.subordinator | CLASS.commonVerb;
  return inside.every(term => term.word.kind === 'word' && !is(term, breaks)) ? source : null;
}

/** The subject of a sentence that opens with a verb which is no cue: «نشرت الصحيفة تقريرا …». */
export function mainSubject({ terms, sets }: VerbFirstText, sentence: Sentence, before: number): SourceTerms | null {
  for (let at = sentence.from; at < Math.min(before, sentence.from + 4); at++) {
    const term = terms[at]!;
    const isVerb =
      is(term, CLASS.commonVerb) || sets.has('issuerVerbs', term.key) || sets.has('issuerVerbs', term.stem);
    const letter = term.joint ? term.key[term.joint.length] : term.key[0];
    const isPresent = sets.grammar.verbLetters.includes(letter ?? ' ') && !sets.has('notVerbs', term.key);
    const isUnknown = at === sentence.from && (looksLikePast(term, sets) || opensBeforeOffice(terms, at, sets));
    if (term.word.kind !== 'word' || !(isVerb || isPresent || isUnknown || term.verbs.length > 0)) continue;
    const source = readSource(terms, at + 1, sets, { mode: 'strict', limit: before });
    return source?.isKnown ? source : null;
  }
  return null;
}

/** «تفقد | الوزير …»: an unknown word that opens the sentence right before somebody in office; what he owns has mostly a woman's ending. */
function opensBeforeOffice(terms: readonly Term[], at: number, sets: VerbFirstSets): boolean {
  const term = terms[at]!;
  const next = terms[at + 1];
  if (term.classes !== 0 || term.senses.length > 0 || term.isDefinite || term.preposition !== '') return false;
  if (term.stem.endsWith(sets.grammar.feminineEnding) || sets.has('verbalNouns', term.stem)) return false;
  return is(next, CLASS.title) && next!.joint === '' && next!.preposition === '';
}

/** «وصنفت | المنظمة …»: an unknown word that opens the sentence with the ending of a past verb and no plural's. */
function looksLikePast(term: Term, sets: VerbFirstSets): boolean {
  if (term.classes !== 0 || term.senses.length > 0 || term.isDefinite || term.word.name >= 0) return false;
  const sign = sets.grammar.femininePastEnding;
  return (
    sign !== undefined &&
    term.key.length > 3 &&
    term.key.endsWith(sign) &&
    !term.key.endsWith(sets.grammar.silentLetter + sign)
  );
}
