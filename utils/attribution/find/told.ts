import { isIn, isNoun, type Paragraph, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS, type Lexicon } from '../lexicon';
import { isShortForm, pastAside } from './aside';
import { isAttribute } from './attributes';
import { pastManner } from './lower-case';
import { pastOccasion } from './occasion';
import { phraseFrom } from './phrase-after';
import { isMedium, isName, isSourceNoun, isUnlisted } from './phrases';
import { pastScene } from './told-scene';

/** Dates, hearers and places that may follow one another: « a déclaré | vendredi | à l’AFP | lors d’un point presse | le maire ». */
const MOST = 3;
/** Words a date between a verb and its subject may have. */
const LONGEST_DATE = 7;

/** Past when, how, to whom and where something was said, where that stands between a verb and its subject. */
export function pastCircumstances(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  const { hearerPrepositions, objectPronouns } = lexicon.pack.grammar;
  if (!hearerPrepositions && !objectPronouns) return at;
  const { words } = paragraph;
  let to = at;
  for (let step = 0; step < MOST; step++) {
    const from = to;
    const start = pastPronouns(paragraph, lexicon, to, high);
    const stated = hearerPrepositions ? pastStatement(paragraph, start, high) : start;
    const dated = pastDate(paragraph, lexicon, pastManner(words, lexicon, stated, high), high);
    to = pastHearer(paragraph, lexicon, pastScene(paragraph, lexicon, dated, high), high);
    if (to > from && isShortForm(words, to)) to += 3;
    if (lexicon.pack.grammar.ownersFollow) to = pastOccasion(words, lexicon, pastInsertion(paragraph, to, high), high);
    if (to === from) break;
  }
  return to < high ? to : at;
}

/** „warf | ihm | der Verband vor“: pronouns that are no subject, with a word behind them. */
function pastPronouns({ words }: Paragraph, lexicon: Lexicon, start: number, high: number): number {
  let at = start;
  while (at + 1 < high && lexicon.objectPronouns.has(words[at]!.key) && words[at + 1]!.kind !== 'mark') at++;
  return at;
}

/** «según confirmó | ayer | el presidente», «como disse | na semana passada | o ministro», „sagte | am Montag auch | der Minister“. */
function pastDate({ words }: Paragraph, lexicon: Lexicon, start: number, high: number): number {
  const { hasCapitalNouns = false } = lexicon.pack.grammar;
  let at = start;
  let isDated = false;
  for (; at < Math.min(high, start + LONGEST_DATE); at++) {
    const word = words[at]!;
    // « a écrit | sur X | la ministre »: the network is part of a phrase that stands where an adverb does.
    const isDay = hasCapitalNouns && isIn(word, CLASS.time);
    const isOpen =
      !word.isCapital || isDay || (at > start && isIn(word, CLASS.adverb) && isIn(words[at - 1], CLASS.adverb));
    if (isIn(word, CLASS.time | CLASS.adverb) && isOpen && word.noun === null) isDated = true;
    else if (word.kind === 'number' && (isDated || isIn(words[at + 1], CLASS.time))) continue;
    else if (isIn(word, SMALL) && isDateAhead(words, at, high, hasCapitalNouns)) continue;
    else break;
  }
  // „sagte | der 52 Jahre | alte Wirt“: an age is no date.
  const isAge = hasCapitalNouns && isAttribute(words[at], lexicon) && isIn(words[start], CLASS.determiner);
  return isDated && !isAge ? pastTimesOwner(words, at, high) : start;
}

/** Words of an occasion: « au lendemain | du vote du budget ». */
const LONGEST_TIME = 8;

/** « a promis à l’issue | du conseil des ministres | la porte-parole »: past what the time is of, if who speaks follows. */
function pastTimesOwner(words: readonly Word[], start: number, high: number): number {
  if (start === 0 || !isIn(words[start], CLASS.genitive) || !isIn(words[start - 1], CLASS.adverb | CLASS.time))
    return start;
  for (let at = start; at < Math.min(high, start + LONGEST_TIME); at++) {
    const word = words[at]!;
    if (word.kind !== 'word' || word.quote >= 0 || isIn(word, CLASS.auxiliary | CLASS.relative)) return start;
    const isInside = isIn(word, CLASS.genitive) || isIn(words[at - 1], CLASS.genitive);
    if (isInside || !(isIn(word, CLASS.determiner) || isName(word))) continue;
    const speaker = isName(word) ? word : words[at + 1];
    return isSourceNoun(speaker) || isName(speaker) ? at : start;
  }
  return start;
}

/** « a confié à l’AFP |, sous couvert d’anonymat, | un cadre »: past an aside, if who speaks follows. */
function pastInsertion({ words }: Paragraph, start: number, high: number): number {
  const to = pastAside(words, start, high);
  const speaker = isIn(words[to], CLASS.determiner) && !isName(words[to]) ? words[to + 1] : words[to];
  return to > start && (isSourceNoun(speaker) || isName(speaker)) ? to : start;
}

/** «disse | em nota | a diretora», «ha detto | in una nota | il sindaco», « a déclaré | dans un communiqué | la ministre ». */
function pastStatement({ words }: Paragraph, start: number, high: number): number {
  if (!isIn(words[start], CLASS.place | CLASS.hearerPreposition) || isIn(words[start], CLASS.genitive)) return start;
  const document = isIn(words[start + 1], CLASS.determiner) && words[start + 1]!.noun === null ? start + 2 : start + 1;
  if (!isNoun(words[document], 'document') || words[document]!.isCapital) return start;
  const noun = document + words[document]!.noun!.length;
  // «in una lettera | aperta | le maestre»
  const end = isUnlisted(words[noun]!) && isIn(words[noun + 1], CLASS.determiner) ? noun + 1 : noun;
  const next = words[end];
  // What follows must be able to speak: «disse em nota | a diretora», not «disse em nota | que».
  const after = isIn(next, CLASS.determiner) && !isName(next) ? words[end + 1] : next;
  const canFollow = isSourceNoun(after) || isName(after) || isIn(next, CLASS.hearerPreposition);
  return end < high && canFollow && !isNoun(after, 'document') ? end : start;
}

const SMALL = CLASS.determiner | CLASS.preposition | CLASS.genitive;

function isDateAhead(words: readonly Word[], from: number, high: number, hasCapitalNouns: boolean): boolean {
  let at = from;
  while (at < Math.min(high, from + 3) && (isIn(words[at], SMALL) || words[at]!.kind === 'number')) at++;
  return at < high && isIn(words[at], CLASS.time) && (hasCapitalNouns || !words[at]!.isCapital);
}

/** Past who is told, where that stands between a verb and its subject: «disse | à Lusa | o ministro». */
export function pastHearer(paragraph: Paragraph, lexicon: Lexicon, at: number, high: number): number {
  const { words } = paragraph;
  const next = words[at + 1];
  if (!isIn(words[at], CLASS.hearerPreposition) || next === undefined || at + 1 >= high) return at;
  // Portuguese "a" is "to" and "the": before an article or a noun for who is told it is "to".
  if (isIn(words[at], CLASS.determiner) && !isIn(next, CLASS.determiner | CLASS.hearer)) return at;
  let to = at + 1;
  if (isIn(next, CLASS.hearer)) return to + 1;
  if (next.isCapital && folded(lexicon.pack.grammar.hearerNames).has(next.key))
    return pastWholeName(words, to + 1, high);
  const medium = isIn(next, CLASS.determiner) ? to + 1 : to;
  // «explicó a la prensa | Nadia Ruiz»
  if (
    isMedium(words[medium]?.noun?.senses) &&
    !words[medium]!.isCapital &&
    (isName(words[medium + 1]) || isIn(words[medium + 1], CLASS.determiner)) &&
    !isKnown(words[medium + 1])
  )
    return medium + 1;
  const named = medium > to ? pastNamedMedium(words, lexicon, medium, high) : at;
  if (named > at) return named;
  while (to < high && words[to]!.kind === 'word' && isName(words[to]) && !(to > at + 1 && endsHearer(words, to))) to++;
  // « auprès | du Monde »
  const first = isIn(next, CLASS.genitive) ? to + 1 : to;
  if (to > at + 1) return pastWholeName(words, to, high);
  return pastKnownName(words, first) ?? phraseFrom(paragraph, lexicon, first, high)?.to ?? at;
}

/** «disse à BBC | Brasil | o pesquisador», «ao Jornal | de Notícias | a diretora»: past the rest of a name, if an article opens who speaks. */
function pastWholeName(words: readonly Word[], start: number, high: number): number {
  let at = start;
  const isTied = () => isIn(words[at], CLASS.genitive) && words[at + 1]?.isCapital === true;
  while (at < high && (words[at]!.isCapital || isTied())) at++;
  const [article, speaker] = [words[at], words[at + 1]];
  const opensSpeaker =
    isIn(article, CLASS.determiner) && !article!.isCapital && (isSourceNoun(speaker) || isName(speaker));
  return at > start && at + 1 < high && opensSpeaker ? at : start;
}

/** « auprès de | l’AFP | Lucie Ferrand »: the end of a known name or of letters, its article before it, where another capital follows. */
function pastKnownName(words: readonly Word[], from: number): number | null {
  let at = isIn(words[from], CLASS.determiner) ? from + 1 : from;
  const first = words[at];
  if (!first || (first.name < 0 && !/^\p{Lu}{2,}$/u.test(first.text))) return null;
  at++;
  while (first.name >= 0 && words[at]?.name === first.name) at++;
  return isName(words[at]) ? at : null;
}

/** «narró a la | BBC | Ester Ochoa», «contó a la | agencia Efe | Raúl Peña»: behind its article a medium's name ends where a person's begins. */
function pastNamedMedium(words: Paragraph['words'], { pack }: Lexicon, medium: number, high: number): number {
  const first = isMedium(words[medium]?.noun?.senses) && !words[medium]!.isCapital ? medium + 1 : medium;
  const word = words[first];
  if (!word?.isCapital) return -1;
  let to = first + 1;
  while (word.name >= 0 && words[to]?.name === word.name) to++;
  const isAcronym = /^\p{Lu}{2,}$/u.test(word.text) || folded(pack.grammar.hearerNames).has(word.key);
  const next = words[to];
  const opensPerson = isName(next) && next!.name < 0 && folded(pack.sources.givenNames).has(next!.key);
  return to < high && (isAcronym || word.name >= 0) && opensPerson ? to : -1;
}

function isKnown(word: Word | undefined): boolean {
  return word !== undefined && word.name >= 0;
}

/** «dijo a EFE | Lola Prieto»: a known medium or its initials are a name of their own. */
function endsHearer(words: Paragraph['words'], at: number): boolean {
  const last = words[at - 1]!;
  if (last.name >= 0) return words[at]!.name !== last.name;
  return /^\p{Lu}{2,}$/u.test(last.text) && !/^\p{Lu}{2,}$/u.test(words[at]!.text);
}
