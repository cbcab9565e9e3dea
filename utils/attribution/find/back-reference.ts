import { isIn, type Paragraph, type Sentence } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import type { CueVerb } from '../pack';
import type { Candidate } from './candidate';
import { isCaseless } from './case-hearer';
import { phraseStandingAt } from './clause-at';
import { withNameBehind } from './named-person';
import { isName, isPersonNoun, isSourceNoun, type Phrase } from './phrases';
import { readPlaceSource } from './place-source';
import { readSourcePhrase, spanOf } from './source-phrase';
import { subjectAfter, subjectBefore } from './subject';
import { readVerbGroup } from './verb-group';

/** «Об этом сообщил институт»: the sentence credits the one before it, in its own paragraph. */
export function findBackReference(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { words, sentences } = paragraph;
  const opening = backReferenceOf(paragraph, sentence, lexicon);
  if (!opening) return inLaterClause(paragraph, sentence, lexicon);
  const before = sentences[sentences.findIndex(other => other.to === sentence.to) - 1];
  if (!before || before.to <= before.from) return [];
  const last = sentence.from + opening.length - 1;
  // The verb may be one of those words: «Lo riferisce l’Ansa».
  const start = lexicon.verbForms(words[last]!.key).length > 0 ? last : last + 1;
  for (let at = start; at < sentence.to; at++) {
    if (words[at]!.kind === 'mark' && words[at]!.quote < 0 && !/^[,()„“”"»«-]$/u.test(words[at]!.text)) return [];
    for (const form of words[at]!.quote < 0 ? lexicon.verbForms(words[at]!.key) : []) {
      const group = form.form !== 'participle' ? readVerbGroup(paragraph, sentence, form, at) : null;
      if (!group || group.isNegated) continue;
      const plain: Phrase | null =
        subjectInSecondPlace(paragraph, lexicon, sentence, opening.length, group.at) ??
        subjectAround(paragraph, lexicon, start, group, sentence.to) ??
        (form.isPlaceForm ? placeAfter(paragraph, lexicon, sentence, at) : null);
      const source = plain && withNameBehind(paragraph, lexicon, plain, sentence.to);
      if (
        !source ||
        !words
          .slice(source.from, source.to)
          .some(word => isSourceNoun(word) || isName(word) || isIn(word, CLASS.pronoun))
      )
        continue;
      const candidate: Candidate = {
        cue: spanOf(paragraph, { from: group.cueFrom, to: group.cueTo }),
        source: readSourcePhrase(paragraph, lexicon, source),
        sharesBefore: false,
        content: [{ start: before.start, end: trimmedEnd(paragraph.text, before.end) }],
        polarity: form.verb.class === 'deny' ? 'denied' : 'said',
        cueClass: form.verb.class,
        confidence: 0.96,
        rule: 'back-reference',
        cutsAt: null,
        sentence,
      };
      return [candidate, ...relayedBy(paragraph, sentence, lexicon, candidate, Math.max(source.to, group.to))];
    }
  }
  return [];
}

/** The subject before the verb or behind it; a medium before it is told where who tells follows: «Об этом | ТАСС | сообщил директор». */
function subjectAround(
  paragraph: Paragraph,
  lexicon: Lexicon,
  start: number,
  group: { readonly from: number; readonly to: number },
  end: number,
): Phrase | null {
  const { words } = paragraph;
  const before = group.from > start ? subjectBefore(paragraph, lexicon, start, group.from) : null;
  if (before && lexicon.hearerEndings.length === 0) return before;
  const isMedium = before !== null && words.slice(before.from, before.to).every(isCaseless);
  if (before && !isMedium) return before;
  const after = subjectAfter(paragraph, lexicon, group.to, end);
  return before && !(after && isPersonNoun(words, after)) ? before : after;
}

/** «Об этом сообщил посол, | передает ТАСС»: who passes on what the sentence credits to another. */
function relayedBy(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  told: Candidate,
  from: number,
): Candidate[] {
  const { words } = paragraph;
  if (lexicon.subjectForms.size === 0) return [];
  for (let at = Math.max(from, sentence.from + 1); at < sentence.to - 1; at++) {
    if (words[at - 1]!.text !== ',' || words[at]!.quote >= 0) continue;
    const form = lexicon.verbForms(words[at]!.key).find(({ verb, form: shape }) => shape === 'finite' && tells(verb));
    const subject = form && subjectAfter(paragraph, lexicon, at + 1, sentence.to);
    if (!form || !subject || subject.from !== at + 1) continue;
    const next = words[subject.to];
    if (subject.to < sentence.to && next?.kind !== 'mark' && !isIn(next, CLASS.preposition)) continue;
    return [
      {
        ...told,
        cue: spanOf(paragraph, { from: at, to: at + 1 }),
        source: readSourcePhrase(paragraph, lexicon, subject),
        cueClass: form.verb.class,
        confidence: 0.9,
      },
    ];
  }
  return [];
}

const tells = (verb: CueVerb) => verb.takes.includes('clause') && (verb.class === 'say' || verb.class === 'relay');

/** «سد پر است؛ این را وزیر نیرو اعلام کرد»: the clause behind a semicolon, or a quotation, credits the one before it. */
function inLaterClause(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  if (!lexicon.pack.grammar.closesWithVerb || lexicon.backReferences.size === 0) return [];
  const { words, sentences } = paragraph;
  for (let at = sentence.from + 1; at + 1 < sentence.to; at++) {
    const isBorder = words[at]!.text === ';' || (words[at]!.text === ',' && words[at - 1]!.quote >= 0);
    if (words[at]!.quote >= 0 || !isBorder) continue;
    const first = { ...sentence, to: at, end: words[at]!.start };
    const rest = { ...sentence, from: at + 1, start: words[at + 1]!.start };
    if (!backReferenceOf(paragraph, rest, lexicon)) continue;
    const others = sentences.flatMap(other => (other.to === sentence.to ? [first, rest] : [other]));
    return findBackReference({ ...paragraph, sentences: others }, rest, lexicon);
  }
  return [];
}

/** „Das **hat** Ruiz im Rat mitgeteilt“: where the finite word has the second place, the subject follows it. */
function subjectInSecondPlace(
  paragraph: Paragraph,
  lexicon: Lexicon,
  sentence: Sentence,
  opening: number,
  verb: number,
): Phrase | null {
  const second = sentence.from + opening;
  if (second >= verb || !lexicon.perfectAuxiliaries.has(paragraph.words[second]!.key)) return null;
  return subjectAfter(paragraph, lexicon, second + 1, verb);
}

/** The words that point back at the sentence before, where this one opens with them. */
export function backReferenceOf({ words }: Paragraph, sentence: Sentence, lexicon: Lexicon): readonly string[] | null {
  const phrase = phraseStandingAt(words, sentence.from, lexicon.backReferences);
  return phrase && (phrase.length > 1 || isAlone(words, sentence, lexicon)) ? phrase : null;
}

/** „Das | teilte die Polizei mit“, „Das | hat die Polizei mitgeteilt“: a small word that is no article here. */
function isAlone(words: Paragraph['words'], { from, to }: Sentence, lexicon: Lexicon): boolean {
  const next = words[from + 1];
  if (!next || next.isCapital) return false;
  if (lexicon.verbForms(next.key).length > 0) return true;
  return isIn(next, CLASS.auxiliary) && !words.slice(from, to).some(word => word.text === ',' || word.quote >= 0);
}

function placeAfter(paragraph: Paragraph, lexicon: Lexicon, sentence: Sentence, at: number): Phrase | null {
  const group = {
    at,
    from: at,
    to: at + 1,
    cueFrom: at,
    cueTo: at + 1,
    form: 'finite',
    ledFrom: at,
    isPassive: false,
    isNegated: false,
    invertedPronoun: null,
  } as const;
  if (!isIn(paragraph.words[at + 1], CLASS.place)) return null;
  const after = {
    ...paragraph,
    words: paragraph.words.map((word, i) => (i === at - 1 ? { ...word, kind: 'mark' as const } : word)),
  };
  return readPlaceSource(after, lexicon, sentence, group)?.source ?? null;
}

function trimmedEnd(text: string, end: number): number {
  return /[.!?…]/u.test(text[end - 1] ?? '') ? end - 1 : end;
}
