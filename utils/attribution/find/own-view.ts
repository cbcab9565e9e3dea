import type { Span } from '../../model';
import { isIn, type Paragraph, type Sentence, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import type { Candidate } from './candidate';
import { trimSpan } from './content';
import { phraseFrom } from './phrase-after';
import { contentAround } from './phrase-content';
import { isName, isSourceNoun, type Phrase } from './phrases';
import { readSourcePhrase, spanOf } from './source-phrase';

/** „**Nach** seinen Berechnungen fehlt Geld“, „Seiner **Meinung nach** …“, „Seine **These**: …“, „das **Argument** der Stadt, dass …“. */
export function findOwnViews(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon): Candidate[] {
  const { ownViews } = lexicon.pack.cues;
  if (!ownViews) return [];
  const { words } = paragraph;
  const possessives = folded(ownViews.owners);
  const { adjectives } = lexicon.frames;
  const told = folded(ownViews.told);
  const all: Candidate[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0 || word.kind !== 'word') continue;
    const isOwner = possessives.has(word.key);
    if (!isOwner && !told.has(word.key)) continue;
    let noun = isOwner ? at + 1 : at;
    if (isOwner && adjectives.has(words[noun]?.key ?? '')) noun++;
    const found = isOwner
      ? (viewAround(paragraph, sentence, lexicon, at, noun) ?? colonAfter(paragraph, sentence, lexicon, at, noun))
      : toldBy(paragraph, sentence, lexicon, at);
    if (found) all.push(found);
    if (found && !ownViews.isUnsaid) break;
  }
  return all;
}

function candidate(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  cue: Phrase,
  source: Phrase,
  content: readonly Span[],
): Candidate | null {
  if (content.length === 0) return null;
  return {
    cue: spanOf(paragraph, cue),
    source: readSourcePhrase(paragraph, lexicon, source),
    sharesBefore: false,
    content,
    polarity: 'said',
    cueClass: 'opine',
    confidence: 0.85,
    rule: 'own-view',
    cutsAt: null,
    sentence,
  };
}

/** „nach | seinen Berechnungen“, „seiner Meinung | nach“: not „nach seiner Aussage | vor Gericht“, which is a time. */
function viewAround(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  at: number,
  noun: number,
): Candidate | null {
  const { words } = paragraph;
  const { before, behind, nouns, sights } = lexicon.pack.cues.ownViews!;
  const key = words[noun]?.key ?? '';
  const source = { from: at, to: at + 1 };
  const previous = at > sentence.from ? words[at - 1]!.key : '';
  const isView = folded(nouns).has(key);
  const isBehind = isView && folded(behind).has(words[noun + 1]?.key ?? '') && !folded(before).has(previous);
  if (isBehind) {
    const content = contentAround(paragraph, sentence, lexicon, at, noun + 2);
    return candidate(paragraph, sentence, lexicon, { from: noun, to: noun + 2 }, source, content);
  }
  const isBefore = (isView && folded(before).has(previous)) || sights.includes(`${previous} ${key}`);
  if (!isBefore || isIn(words[noun + 1], CLASS.preposition | CLASS.genitive)) return null;
  const content = contentAround(paragraph, sentence, lexicon, at - 1, noun + 1);
  if (lexicon.pack.cues.ownViews!.isUnsaid) {
    const found = candidate(paragraph, sentence, lexicon, { from: at - 1, to: noun + 1 }, source, content);
    return found && opensOwnView(words, at - 1, sentence.from) ? { ...found, source: null } : null;
  }
  return candidate(paragraph, sentence, lexicon, { from: at - 1, to: at }, source, content);
}

/** «A su juicio, …», «…, | a su juicio, …», «es | a su juicio …», but not «asistió | a su juicio». */
function opensOwnView(words: readonly Word[], at: number, low: number): boolean {
  const before = words[at - 1];
  const border =
    CLASS.relative | CLASS.complementiser | CLASS.conjunction | CLASS.subordinator | CLASS.passive | CLASS.adverb;
  return at === low || before!.kind === 'mark' || isIn(before, border);
}

/** „Seine These | : Der Schlaf fehlt.“ */
function colonAfter(
  paragraph: Paragraph,
  sentence: Sentence,
  lexicon: Lexicon,
  at: number,
  noun: number,
): Candidate | null {
  const { words, text } = paragraph;
  const isOpening = at === sentence.from || isIn(words[at - 1], CLASS.conjunction | CLASS.adverb);
  if (!isOpening || at - sentence.from > 1 || words[noun + 1]?.text !== ':' || noun + 2 >= sentence.to) return null;
  if (!folded(lexicon.pack.cues.ownViews!.told).has(words[noun]?.key ?? '')) return null;
  const content = trimSpan(text, words[noun + 1]!.end, sentence.end);
  const cue = { from: noun, to: noun + 1 };
  return candidate(paragraph, sentence, lexicon, cue, { from: at, to: at + 1 }, content ? [content] : []);
}

/** „das Argument | der Stadt, dass …“, „die Ankündigung | von Halden, ein Werk zu bauen“, „Fazit | der Studie: …“. */
function toldBy(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, at: number): Candidate | null {
  const { words, text } = paragraph;
  const { links } = lexicon.pack.cues.ownViews!;
  const link = words[at + 1];
  if (!link || !(isIn(link, CLASS.genitive) || folded(links).has(link.key))) return null;
  const source = phraseFrom(paragraph, lexicon, isIn(link, CLASS.genitive) ? at + 1 : at + 2, sentence.to);
  if (!source || source.to >= sentence.to - 1) return null;
  const isSource = words
    .slice(source.from, source.to)
    .some(word => isSourceNoun(word) || (isName(word) && !isIn(word, CLASS.determiner | CLASS.time)));
  const mark = words[source.to]!;
  if (!isSource || !(mark.text === ',' || (mark.text === ':' && at - sentence.from <= 2))) return null;
  const next = words[source.to + 1]!;
  const isThat = isIn(next, CLASS.complementiser);
  const end = mark.text === ':' || isThat ? sentence.end : infinitiveEnd(paragraph, sentence, lexicon, source.to + 1);
  if (end === null) return null;
  const content = trimSpan(text, isThat ? next.end : mark.end, end);
  return candidate(paragraph, sentence, lexicon, { from: at, to: at + 1 }, source, content ? [content] : []);
}

/** End of a clause that holds an infinitive and no verb of its own: „ein Werk | zu | bauen“; null if it is none. */
function infinitiveEnd(paragraph: Paragraph, sentence: Sentence, lexicon: Lexicon, from: number): number | null {
  const { words } = paragraph;
  for (let at = from; at < sentence.to; at++) {
    const word = words[at]!;
    if (word.quote >= 0) continue;
    if (at > from && isIn(word, CLASS.infinitive) && words[at + 1]?.kind === 'word' && !words[at + 1]!.isCapital) {
      const after = words[at + 2];
      if (after === undefined || after.kind === 'mark') return words[at + 1]!.end;
    }
    if (word.text === ',' || isIn(word, CLASS.auxiliary)) return null;
    if (!word.isCapital && lexicon.verbForms(word.key).some(({ form }) => form === 'finite')) return null;
  }
  return null;
}
