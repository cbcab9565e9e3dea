import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isAttribute } from './attributes';
import { isName, isPrintedCapital, isSourceNoun } from './phrases';

/** What stands behind a link of `length` words at `at` ("report | by | …", "spokesman | for | …") goes on with the phrase. */
export function continuesAfterLink(
  paragraph: Paragraph,
  lexicon: Lexicon,
  start: number,
  at: number,
  length: number,
): boolean {
  const { words } = paragraph;
  const next = words[at + length];
  if (next === undefined || next.kind === 'mark' || isIn(next, CLASS.time)) return false;
  if (isIn(words[at], CLASS.genitive) && length === 1) return next.kind === 'word';
  const hasDocument = words.slice(start, at).some(word => isNoun(word, 'document'));
  if (hasDocument) return next.kind === 'word' && (isIn(next, CLASS.determiner) || isName(next) || isSourceNoun(next));
  return opensComplement(paragraph, lexicon, start, at) && lexicon.documentLinks.length > 0;
}

/** A preposition after a role or group ("researchers at", "spokesman for") belongs to the phrase. */
export function opensComplement(paragraph: Paragraph, lexicon: Lexicon, start: number, at: number): boolean {
  const { words } = paragraph;
  const next = words[at + 1];
  if (next === undefined || next.kind !== 'word' || isIn(next, CLASS.time)) return false;
  if (isIn(words[at], CLASS.genitive)) return true;
  if (isIn(words[at], CLASS.circumstance) || endsPersonalName(words, lexicon, start, at)) return false;
  // „Bundesamt | für Strahlenschutz“
  if (isNameLink(paragraph, lexicon, at)) return true;
  if (opensScene(words, lexicon, at)) return false;
  const before = words.slice(start, at);
  const { audience } = lexicon.pack.grammar;
  if (audience && folded(audience.prepositions).has(words[at]!.key)) {
    const sent = folded(audience.sentRoles);
    if (!before.some(word => sent.has(word.key))) return false;
  }
  // „ein Team des Instituts | in Kassel“: the town tells where the body is.
  if (lexicon.townPrepositions.has(words[at]!.key) && before.some(word => isNoun(word, 'institution'))) return false;
  const hasPerson = before.some(word => isNoun(word, 'role', 'spokesperson', 'author', 'collective', 'anonymous'));
  return hasPerson && (isName(next) || isIn(next, CLASS.determiner) || isSourceNoun(next));
}

/** Words between a preposition and the noun it governs: „an | der neuen | Klinik“. */
const LONGEST_GOVERNED = 4;

/**
 * „der Richter | in seiner Rede“, but not „die Ärztin | an der Klinik“: where all nouns have a capital, a place behind an article
 * goes with the speaker where a body stands there.
 */
function opensScene(words: readonly Word[], lexicon: Lexicon, at: number): boolean {
  if (!lexicon.pack.grammar.hasCapitalNouns || !isIn(words[at], CLASS.place)) return false;
  if (folded(lexicon.pack.grammar.originPrepositions).has(words[at]!.key)) return false;
  // „im Gespräch“: where a town needs another preposition, the article is in it.
  const first = isIn(words[at + 1], CLASS.determiner) ? at + 2 : at + 1;
  if (first === at + 1 && lexicon.townPrepositions.has(words[at]!.key)) return false;
  return !words.slice(first, first + LONGEST_GOVERNED - 1).some(word => isNoun(word, 'institution') || word.name >= 0);
}

/**
 * «como recuerda el escritor | Abel Mora | en su novela», „sagt die Hebamme | Rima Halm | über ihr Dorf“: behind a role and a
 * name of two words follows where, how or of what it is told; where somebody is from goes with the name.
 */
function endsPersonalName(words: readonly Word[], lexicon: Lexicon, start: number, at: number): boolean {
  const { ownersFollow, hasCapitalNouns, originPrepositions, bodyPrepositions } = lexicon.pack.grammar;
  if (!ownersFollow && !hasCapitalNouns) return false;
  if (folded(originPrepositions).has(words[at]!.key) || folded(bodyPrepositions).has(words[at]!.key)) return false;
  let from = at;
  while (from > start && words[from - 1]!.isCapital && words[from - 1]!.name < 0 && !isSourceNoun(words[from - 1]))
    from--;
  const before = words[from - 1];
  return (
    at - from > 1 && from > start && (isIn(before, CLASS.title) || isNoun(before, 'role', 'spokesperson', 'author'))
  );
}

/** "Ana Ruiz | from | the Water Authority": behind a name of two words or more, where the bearer works. */
export function tellsOrigin(words: readonly Word[], lexicon: Lexicon, at: number, low: number): boolean {
  if (!lexicon.pack.grammar.hasTitleCase || !folded(lexicon.pack.grammar.originPrepositions).has(words[at]!.key))
    return false;
  const [first, last, article, body] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]];
  const isBody = isIn(article, CLASS.determiner) && isName(body);
  const isNamePart = (word: Word | undefined) => isPrintedCapital(word) && word!.noun === null && word!.classes === 0;
  return isBody && at - 2 >= low && isNamePart(first) && isNamePart(last) && last!.name < 0;
}

/** „Institut | für Meereskunde“: what a body is for belongs to its name. */
function isNameLink({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  if (!lexicon.pack.grammar.fieldsAreNames || !lexicon.bodyPrepositions.has(words[at]!.key)) return false;
  // „Institut für | empirische | Ästhetik“
  const next = words[at + 1];
  const isAdjective = isAttribute(next, lexicon) && isPrintedCapital(words[at + 2]);
  return isNoun(words[at - 1], 'institution') && (isPrintedCapital(next) || isAdjective);
}

/** «совет | по | международным делам»: what a body is for, told with a preposition. */
export function opensBodyPart(words: readonly Word[], lexicon: Lexicon, start: number, at: number): boolean {
  const next = words[at + 1];
  if (!lexicon.bodyPrepositions.has(words[at]!.key) || next?.kind !== 'word' || isIn(next, CLASS.time)) return false;
  if (lexicon.pack.grammar.hasTitleCase) return at > start && opensTitledField(words, at);
  // « l’Agence | pour | la sécurité routière », but « l’institut Ifop | pour | Le Monde »
  const isCommon =
    isIn(next, CLASS.determiner) && !next.isCapital && !isName(words[at + 2]) && at > start && words[at - 1]!.name < 0;
  if (lexicon.subjectForms.size === 0 && !isCommon) return false;
  return words
    .slice(Math.max(start, at - 4), at)
    .some(word => isNoun(word, 'institution', 'source') || word.name >= 0 || /^\p{Lu}{2,}$/u.test(word.text));
}

/** "the Office | for | Fair Rents", "the Society | for | the Care of Otters": body's noun and field both have a capital. */
function opensTitledField(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const field = isIn(words[at + 1], CLASS.determiner) ? words[at + 2] : words[at + 1];
  const isBody = isPrintedCapital(before) && isNoun(before, 'institution') && before!.name < 0;
  return isBody && isPrintedCapital(field) && !isIn(field, CLASS.time | CLASS.pronoun);
}

/** « le collectif Soins pour | tous »: no article of a noun, but the last word of a body's name. */
export function endsForAll(words: readonly Word[], lexicon: Lexicon, at: number, lowest: number): boolean {
  if (!isIn(words[at], CLASS.determiner) || !lexicon.bodyPrepositions.has(words[at - 1]?.key ?? '')) return false;
  const before = words.slice(Math.max(lowest, at - 6), at - 1);
  const body = before.findIndex(word => isNoun(word, 'institution'));
  return body >= 0 && before.slice(body + 1).some(isPrintedCapital);
}

/** « selon | de | nombreux experts »: the plural's article before an adjective. */
export function opensPartitive(words: readonly Word[], lexicon: Lexicon, start: number, at: number): boolean {
  const isOpening = at === start && isIn(words[at], CLASS.genitive);
  return isOpening && lexicon.leadingAdjectives.has(words[at + 1]?.key ?? '');
}

/** "wrote the banker Lena Moor | in a letter": behind a name a document is where something was said. */
export function opensOccasion(words: readonly Word[], { pack }: Lexicon, at: number): boolean {
  if (!pack.grammar.headsSpeak || isIn(words[at], CLASS.genitive | CLASS.agent)) return false;
  if (!isIn(words[at + 1], CLASS.determiner)) return false;
  return [words[at + 2], words[at + 3]].some(word => isNoun(word, 'document') && !isName(word));
}
