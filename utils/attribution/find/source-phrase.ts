import type { Span } from '../../model';
import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { phraseStandingAt } from './clause-at';
import { joinsTwoOwners, opensDescribed, opensIntroduced } from './joined-field';
import { endsHalfWord, isName, isSourceNoun, linkAt, type Phrase } from './phrases';

/** A noun phrase taken apart into who is cited and the document cited. */
export type SourcePhrase = {
  readonly source: Span;
  readonly coSources: readonly Span[];
  readonly document: Span | null;
};

/**
 * Take "a report by the Brookings Institution" apart: the issuer is the source, the rest the document. A document without
 * an issuer is both. "X and Y" of two names are two sources.
 */
export function readSourcePhrase(paragraph: Paragraph, lexicon: Lexicon, phrase: Phrase): SourcePhrase {
  if (phrase.isList) return eachOfList(paragraph, lexicon, phrase);
  const document = documentIn(paragraph, lexicon, phrase) ?? lastDocument(paragraph, lexicon, phrase);
  if (document === null) return withJoint(paragraph, phrase, null);
  // "a memo | seen by the Post": who has read it did not write it.
  const reader = readerAfter(paragraph, lexicon, phrase, document);
  if (reader !== null) return readSourcePhrase(paragraph, lexicon, { from: phrase.from, to: reader });
  const issuer = issuerAfter(paragraph, lexicon, phrase, document) ?? issuerBefore(paragraph, phrase, document);
  if (issuer === null) {
    const span = spanOf(paragraph, phrase);
    return { source: span, coSources: [], document: span };
  }
  const isAfter = issuer.from >= document.to;
  const documentSpan = spanOf(
    paragraph,
    isAfter ? { from: phrase.from, to: document.to } : { from: phrase.from, to: document.to },
  );
  return withJoint(paragraph, issuer, documentSpan);
}

/** Character span of a phrase, without surrounding marks. */
export function spanOf(paragraph: Paragraph, phrase: Phrase): Span {
  return { start: paragraph.words[phrase.from]!.start, end: paragraph.words[phrase.to - 1]!.end };
}

/** The document noun that heads the phrase: the first one, unless a person or body stands before it as head. */
function documentIn(paragraph: Paragraph, lexicon: Lexicon, phrase: Phrase): Phrase | null {
  const { words } = paragraph;
  for (let at = phrase.from; at < phrase.to; at++) {
    const word = words[at]!;
    if (word.name >= 0) continue;
    if (at > phrase.from && linkAt(paragraph, lexicon, at) > 0) return null;
    // «una | prima | ricostruzione»: right behind an article it is no preposition.
    const isAdjective = isIn(words[at - 1], CLASS.determiner) && !isIn(words[at - 1], CLASS.preposition);
    if (isIn(word, CLASS.preposition) && at > phrase.from && !isAdjective) return null;
    if ((isNoun(word, 'document') && !word.isCapital) || isChannel(words, lexicon, at)) {
      const length = word.noun?.length ?? 1;
      const next = words[at + length];
      // "report authors", "survey respondents": the document is not the head.
      const isHead =
        lexicon.pack.sources.hasCaseForms === true ||
        at + length >= phrase.to ||
        next?.kind !== 'word' ||
        !isNoun(next, 'author', 'role', 'collective', 'institution', 'spokesperson');
      if (
        isHead &&
        !(next && at + length < phrase.to && isNoun(next, 'document') && !lexicon.pack.sources.hasCaseForms)
      )
        return { from: at, to: Math.min(at + length, phrase.to) };
    }
    // A capital on the sentence's first word is no name: "Figures from …".
    if (isNoun(word, 'document') && at === phrase.from && word.isCapital) {
      const length = word.noun?.length ?? 1;
      const next = words[at + length];
      // "Study | co-author Ana Ruiz"
      if (at + length >= phrase.to || !(isName(next) || isNoun(next, 'author', 'role')))
        return { from: at, to: Math.min(at + length, phrase.to) };
    }
  }
  return null;
}

/** "the Department of Ports | complaint": behind a name with "of" in it a noun in small letters heads the phrase. */
function lastDocument({ words }: Paragraph, lexicon: Lexicon, { from, to }: Phrase): Phrase | null {
  const last = words[to - 1]!;
  if ((lexicon.pack.shape.possessives ?? []).length === 0 || last.isCapital || !isNoun(last, 'document')) return null;
  const of = words.findIndex((word, at) => at > from && at < to - 2 && isIn(word, CLASS.genitive));
  const isNamed = isName(words[of - 1]) && isNoun(words[of - 1], 'institution') && isName(words[of + 1]);
  return isNamed && isName(words[to - 2]) ? { from: to - 1, to } : null;
}

/** « le | site | du ministère », « le compte X de la préfecture »: where a body speaks, with the body behind it. */
function isChannel(words: Paragraph['words'], lexicon: Lexicon, at: number): boolean {
  const channels = folded(lexicon.pack.sources.channels);
  if (channels.size === 0 || !channels.has(words[at]!.key)) return false;
  let next = at + (words[at]!.noun?.length ?? 1);
  if (!isIn(words[next], CLASS.genitive)) return false;
  while (isIn(words[next], CLASS.genitive | CLASS.determiner)) next++;
  const owner = words[next];
  return owner !== undefined && (owner.name >= 0 || (isNoun(owner, 'institution') && !isNoun(owner, 'document')));
}

function readerAfter({ words }: Paragraph, lexicon: Lexicon, phrase: Phrase, document: Phrase): number | null {
  for (let at = document.to; at < phrase.to; at++) if (phraseStandingAt(words, at, lexicon.documentReaders)) return at;
  return null;
}

function issuerAfter(paragraph: Paragraph, lexicon: Lexicon, phrase: Phrase, document: Phrase): Phrase | null {
  const { words } = paragraph;
  // « un sondage Ifop »: the issuer's name follows with nothing between.
  const next = words[document.to];
  if (document.to < phrase.to && next && isName(next) && next.kind === 'word')
    return { from: document.to, to: phrase.to };
  // Where the owner follows in its case, nothing stands between: «доклад института».
  const described = pastAdjectives(words, lexicon, document.to, phrase.to);
  const owner = { from: described, to: phrase.to };
  if (lexicon.pack.sources.hasCaseForms && described < phrase.to && canIssue(paragraph, owner)) return owner;
  for (let at = document.to; at < phrase.to; at++) {
    const link = linkAt(paragraph, lexicon, at);
    if (link === 0 || at + link >= phrase.to) continue;
    let from = at + link;
    while (from < phrase.to && isIn(words[from], CLASS.preposition) && words[from]!.name < 0) from++;
    const own = { from, to: beforeNextLink(paragraph, lexicon, { from, to: phrase.to }) };
    const issuer = { from, to: beforeClient(paragraph, lexicon, at, own) };
    if (isAsked(paragraph, lexicon, at, issuer)) continue;
    if (from < phrase.to && canIssue(paragraph, issuer)) return issuer;
  }
  return null;
}

/** « une étude de l’Inserm | parue dans Nature »: where adjectives follow, a second link goes back to the document. */
function beforeNextLink(paragraph: Paragraph, lexicon: Lexicon, { from, to }: Phrase): number {
  if (!lexicon.pack.grammar.ownersFollow) return to;
  for (let at = from + 1; at < to; at++) {
    const word = paragraph.words[at]!;
    const isParticiple = word.name < 0 && !word.isCapital && !isIn(word, CLASS.preposition);
    if (isParticiple && linkAt(paragraph, lexicon, at) > 1) return at;
  }
  return to;
}

/** "by Halden Insight | for the Press": for whom a document was made is no part of its issuer. */
function beforeClient({ words }: Paragraph, lexicon: Lexicon, link: number, { from, to }: Phrase): number {
  const clients = folded(lexicon.pack.sources.clientPrepositions);
  if (clients.size === 0 || clients.has(words[link]!.key)) return to;
  for (let at = from + 1; at + 1 < to; at++) {
    // "the Institute | for | Halden Studies" is all one name.
    const isInside = words[at]!.name >= 0 || isSourceNoun(words[at - 1]);
    const next = words[at + 1]!;
    if (!isInside && clients.has(words[at]!.key) && (isIn(next, CLASS.determiner) || next.name >= 0)) return at;
  }
  return to;
}

/** "a survey of | tenants": where an owner has an ending of its own, a group behind "of" was asked and issued nothing. */
function isAsked({ words }: Paragraph, lexicon: Lexicon, link: number, { from, to }: Phrase): boolean {
  if ((lexicon.pack.shape.possessives ?? []).length === 0 || !isIn(words[link], CLASS.genitive)) return false;
  const named = words.slice(from, to);
  return (
    named.some(word => isNoun(word, 'collective')) &&
    !named.some(word => isName(word) || isNoun(word, 'institution', 'role', 'spokesperson', 'author', 'anonymous'))
  );
}

/** Past adjectives between a document and whose it is: «گزارش | سالانه | بانک جهانی». */
function pastAdjectives(words: Paragraph['words'], lexicon: Lexicon, from: number, to: number): number {
  const plain = folded(lexicon.pack.sources.plainAdjectives);
  let at = from;
  while (at < to && plain.has(words[at]!.key)) at++;
  return at;
}

/** "the ministry's report", "a Brookings study", "BLS figures". */
function issuerBefore(paragraph: Paragraph, phrase: Phrase, document: Phrase): Phrase | null {
  const { words } = paragraph;
  for (let at = document.from - 1; at > phrase.from; at--) {
    if (/^['’ʼ]\p{L}$/u.test(words[at]!.text) || (words[at]!.text === '’' && words[at]!.kind === 'mark')) {
      const owner = { from: phrase.from, to: at };
      return canIssue(paragraph, owner) ? owner : null;
    }
  }
  const named = paragraph.words.slice(phrase.from, document.from);
  const isOfBody = named.some(
    (word, i) => i > 1 && isIn(word, CLASS.genitive) && word.name < 0 && isSourceNoun(named[i - 1]),
  );
  if (document.to === phrase.to && isOfBody && isName(named.at(-1))) return { from: phrase.from, to: document.from };
  const names: number[] = [];
  for (let at = phrase.from; at < document.from; at++)
    if (words[at]!.name >= 0 || isAcronym(words[at]!.text)) names.push(at);
  const first = names[0];
  const last = names.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: last + 1 };
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,}$/u.test(text);
}

function canIssue(paragraph: Paragraph, phrase: Phrase): boolean {
  const words = paragraph.words.slice(phrase.from, phrase.to);
  return words.some(
    word =>
      (isName(word) && !isIn(word, CLASS.time)) ||
      isNoun(word, 'institution', 'role', 'spokesperson', 'author', 'collective', 'anonymous'),
  );
}

/** «España, | Francia | y Malta»: the first, and the others. */
function eachOfList(paragraph: Paragraph, lexicon: Lexicon, phrase: Phrase): SourcePhrase {
  const { pairedJoiners = [] } = lexicon.pack.grammar;
  const parts = (word: Word) =>
    word.text === ',' || (word.name < 0 && pairedJoiners.some(([, second]) => second === word.key));
  const at = paragraph.words.findIndex((word, i) => i > phrase.from && i < phrase.to - 1 && parts(word));
  const { words } = paragraph;
  // „…, Stadtverwaltung | und | Feuerwehr“
  const isBarePair =
    phrase.to - phrase.from === 3 &&
    isIn(words[phrase.from + 1], CLASS.joiner) &&
    [phrase.from, phrase.to - 1].every(one => isNoun(words[one], 'institution'));
  if (isBarePair)
    return {
      source: spanOf(paragraph, { from: phrase.from, to: phrase.from + 1 }),
      coSources: [spanOf(paragraph, { from: phrase.to - 1, to: phrase.to })],
      document: null,
    };
  if (at < 0) return withJoint(paragraph, phrase, null);
  const rest = eachOfList(paragraph, lexicon, { from: at + 1, to: phrase.to });
  const source = spanOf(paragraph, { from: phrase.from, to: at });
  return { source, coSources: [rest.source, ...rest.coSources], document: null };
}

/** Split "X and Y" where both sides are names or bodies of their own. */
function withJoint(paragraph: Paragraph, phrase: Phrase, document: Span | null): SourcePhrase {
  const { words } = paragraph;
  for (let at = phrase.from + 1; at < phrase.to - 1; at++) {
    if (!isIn(words[at], CLASS.joiner) || words[at]!.name >= 0) continue;
    const right = words[at + 1]!;
    // « | De | Kroniek et De Post »: with a capital before a capital it is the name's own article.
    const isNames = (i: number) => words[i]!.isCapital && words[i + 1]!.isCapital;
    const hasGenitiveBefore = words
      .slice(phrase.from, at)
      .some((word, i) => isIn(word, CLASS.genitive) && word.name < 0 && !isNames(phrase.from + i));
    const isDescribed = opensDescribed(words, at) || opensIntroduced(words, at);
    const isWhole =
      isDescribed ||
      isOtherBody(words, at, phrase.to) ||
      right.name >= 0 ||
      isIn(right, CLASS.determiner) ||
      (isName(right) && !hasGenitiveBefore && !isSourceNoun(words[at - 1]));
    // « le ministère de l’Agriculture, de la Pêche | et | des Forêts » is one body.
    if (isIn(right, CLASS.genitive) && words.slice(phrase.from, at).some(word => word.text === ',' && word.name < 0))
      continue;
    // « les préfectures du Gard | et | des Landes », „das Innen- | und | das Justizministerium“: one phrase for both.
    if (joinsTwoOwners(words, at, phrase.from) || (isIn(right, CLASS.determiner) && endsHalfWord(words, at))) continue;
    const left = { from: phrase.from, to: at };
    // "The Water Resources and Energy Directorate" is one body: its second half has no article of its own.
    const isSecond =
      isIn(right, CLASS.determiner) ||
      isDescribed ||
      isOtherBody(words, at, phrase.to) ||
      joinsPersons(words, phrase, at);
    if (right.name < 0 && isIn(words[phrase.from], CLASS.determiner) && !isSecond) continue;
    if (!isWhole || !words.slice(left.from, left.to).some(word => isName(word) || isNoun(word, 'institution')))
      continue;
    const rest = withJoint(paragraph, { from: at + 1, to: phrase.to }, null);
    return { source: spanOf(paragraph, left), coSources: [rest.source, ...rest.coSources], document };
  }
  return { source: spanOf(paragraph, phrase), coSources: [], document };
}

/** "the University of Tarsen Housing Lab | and | NDRB": behind a body's noun initials that end the phrase are another's. */
function isOtherBody(words: Paragraph['words'], and: number, to: number): boolean {
  return and + 2 === to && isAcronym(words[and + 1]!.text) && isNoun(words[and - 1], 'institution');
}

/** «i consiglieri Anna Neri | e | Luca Galli», «os vereadores Ana Lemos | e | Rui Prado»: behind what they are, a first and a last name on either side. */
function joinsPersons(words: Paragraph['words'], { from, to }: Phrase, and: number): boolean {
  const isPlainName = (at: number) => words[at]!.kind === 'word' && words[at]!.isCapital && words[at]!.name < 0;
  let first = and;
  while (first - 1 > from && isPlainName(first - 1)) first--;
  const head = words[first - 1];
  const areNamed =
    and - first >= 2 && to - and > 2 && words.slice(and + 1, to).every((_, i) => isPlainName(and + 1 + i));
  return (
    areNamed && first - 1 > from && !head!.isCapital && isNoun(head, 'role', 'author', 'collective', 'spokesperson')
  );
}
