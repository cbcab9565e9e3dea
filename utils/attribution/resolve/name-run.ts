import { countryOfPlace } from '../../institutions/places';
import { countryOfSeat } from '../../institutions/seats';
import { isIn, type Word } from '../analyse';
import { tiesNoble } from '../find/name-particle';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isBehindRolesBody } from './behind-body';
import { isInstitution, isOffice, pastOffice } from './past-office';
import { isPlaceWord } from './person-name';
import type { NameRun } from './run';
import type { Texts } from './texts';

export type { NameRun } from './run';

/**
 * Runs of capitalised words, titles and source nouns left out: in "Defense Secretary Ana Ruiz" only "Ana Ruiz". Initials and
 * particles ("van", "bin") stand inside.
 */
export function nameRuns(texts: Texts, words: readonly Word[]): NameRun[] {
  const particles = folded(texts.lexicon.pack.grammar.nameParticles);
  // « | De | Fakkel »: with a capital it may as well be a paper's article.
  const articles = folded(texts.lexicon.pack.sources.pressArticles?.any);
  const epithets = folded(texts.lexicon.pack.sources.epithetEndings);
  const runs: NameRun[] = [];
  let from = -1;
  const { hasCapitalNouns } = texts.lexicon.pack.grammar;
  const close = (to: number) => {
    // „der | Bauherr | Jan Holm“: after an article the first of three is a noun.
    if (hasCapitalNouns && from >= 0 && to - from > 2 && isIn(words[from - 1], CLASS.determiner)) from++;
    if (from >= 0) runs.push(pastBody(texts, words, { from: pastJoinedBody(words, from, to), to }));
    from = -1;
  };
  const smallWords =
    CLASS.conjunction |
    CLASS.subordinator |
    CLASS.complementiser |
    (hasCapitalNouns ? CLASS.preposition | CLASS.adverb : 0);
  let skip = 0;
  let noble = -1;
  words.forEach((word, at) => {
    // „Ministerin Ilse | von der Heiden“
    if (hasCapitalNouns && from >= 0 && at > noble) {
      const small = tiesNoble(words, texts.lexicon, at);
      if (small > 0) noble = at + small;
    }
    if (at <= noble) return;
    if (skip > 0) {
      skip--;
      return;
    }
    const isInitialDot = word.text === '.' && from >= 0 && words[at - 1]!.text.length === 1;
    const isParticle =
      (from >= 0 || opensSurname(texts, words, at)) &&
      !word.isCapital &&
      particles.has(word.key) &&
      leadsToName(words, at, particles);
    const isInside = from >= 0 && word.isCapital && !hasCapitalNouns && goesOn(words, at);
    const isTitle = isIn(word, CLASS.title | CLASS.time) || (isIn(word, CLASS.determiner) && !isInside);
    const noun =
      isEpithet(epithets, word) ||
      word.noun?.senses.some(sense => sense.kind !== 'institution' && sense.kind !== 'document');
    if (isParticle && from < 0) from = at;
    if (isInitialDot || isParticle) return;
    // „Und | Ilse Brandt“: a small word that opens the sentence.
    const opens =
      from < 0 &&
      (isIn(word, smallWords) ||
        // « Sur X, le ministre … », "Yesterday Ana Ruiz …"
        (word.classes === CLASS.adverb && words[at - 1]?.kind !== 'word') ||
        (isIn(word, CLASS.preposition) &&
          (!particles.has(word.key) || articles.has(word.key)) &&
          !isIn(word, CLASS.title)));
    if (word.kind === 'word' && word.isCapital && !isTitle && !noun && !opens) {
      if (from < 0) from = at;
      return;
    }
    close(at);
    // "vice president": a noun of two words is passed whole.
    if (noun) skip = (word.noun?.length ?? 1) - 1;
  });
  close(words.length);
  return runs;
}

/** "London-based", "Mother-of-two", "14th-ranked": tells of who follows. */
export function isEpithet(endings: ReadonlySet<string>, word: Word): boolean {
  if (endings.size === 0 || word.kind !== 'word') return false;
  const hyphen = word.key.search(/[-‐‑][^-‐‑]*$/u);
  return hyphen > 0 && endings.has(word.key.slice(hyphen + 1));
}

/** « Anne | Le | Guennec »: an article with a capital between a first name and a plain name. */
function goesOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const isPlain = (word: Word | undefined) =>
    word?.kind === 'word' && word.isCapital && word.name < 0 && word.noun === null && word.classes === 0;
  return words[at]!.name < 0 && isPlain(before) && isPlain(next);
}

/** "Ms | van | Holt", « M. | de | Sorbel », „Frau | von der | Heiden“: a courtesy title says that a surname follows. */
function opensSurname({ lexicon }: Texts, words: readonly Word[], at: number): boolean {
  if (isIn(words[at], CLASS.determiner)) return false;
  const title = words[at - 1]?.text === '.' ? words[at - 2] : words[at - 1];
  return isIn(title, CLASS.title) && folded(lexicon.pack.sources.courtesyTitles).has(title!.key);
}

/** Particles up to a name that is no body's: "Ursula | von der | Leyen". */
function leadsToName(words: readonly Word[], from: number, particles: ReadonlySet<string>): boolean {
  let at = from;
  while (at < from + 3 && particles.has(words[at]?.key ?? '') && !words[at]!.isCapital) at++;
  const name = words[at];
  // «dijo Lema | al | Congreso»
  if (isIn(words[from], CLASS.hearerPreposition) && name?.noun?.senses.some(sense => sense.kind === 'institution'))
    return false;
  // „Kurt Holm vom | Kieler | Institut“: the particle opens a body's name.
  const next = words[at + 1];
  const isOfBody =
    next?.kind === 'word' &&
    (next.name >= 0 || (next.noun?.senses.some(sense => sense.kind === 'institution') ?? false));
  if (isOfBody) return false;
  return (
    name?.isCapital === true && name.kind === 'word' && name.name < 0 && !/^\p{Lu}[\p{Lu}\p{N}]+$/u.test(name.text)
  );
}

/** "il presidente | Inps | Carlo Meda", «основатель | Telegram | Павел Рогов»: a body's name straight between role and name. */
function pastJoinedBody(words: readonly Word[], from: number, to: number): number {
  if (!words[from - 1]?.noun?.senses.some(sense => sense.kind === 'role') && !isIn(words[from - 1], CLASS.title))
    return from;
  const last = words[to - 1]!;
  const isOther = (word: Word) =>
    (word.name >= 0 && word.name !== last.name) || isLatin(word) !== isLatin(last) || /^\p{Lu}{2,}$/u.test(word.text);
  let at = from;
  while (to - at > 2 && isOther(words[at]!)) at++;
  return at;
}

function isLatin(word: Word): boolean {
  return /^\p{Script=Latin}/u.test(word.text);
}

/** The name without the body, place or portfolio of the role before it: "o ministro da Saúde | Davi Prates". */
function pastBody(texts: Texts, words: readonly Word[], run: NameRun): NameRun {
  const before = words[run.from - 1];
  const office = pastOffice(texts, words, run);
  if (office) return office;
  if (!before || !texts.lexicon.pack.grammar.ownersFollow) return run;
  if (isBehindRolesBody(texts, words, run)) return { ...run, followsBody: true };
  if (!(isIn(before, CLASS.preposition) || isArticleBehind(texts, words, run.from - 1))) return run;
  if (!words.slice(Math.max(0, run.from - 5), run.from - 1).some(isOffice)) return run;
  const given = givenNameIn(texts, words, run);
  if (given !== null) return { from: given, to: run.to, followsBody: true };
  if (folded(texts.lexicon.pack.sources.namesakeLeads).has(words[run.from]!.key)) return run;
  let { from } = run;
  for (let own = ownerLength(texts, words, run); own > 0; own = ownerLength(texts, words, { from, to: run.to }))
    from += own;
  const rest = words.slice(from, run.to);
  // «il senatore della Florida | Marco Rubio»: no person has an article; of three words the first is what it belongs to.
  const isArticled = folded(texts.lexicon.pack.sources.definiteWords).has(before.key.replace(/['’]$/u, ''));
  const particles = folded(texts.lexicon.pack.grammar.nameParticles);
  const parts = words
    .slice(run.from, run.to)
    .filter((word, at) => at < 2 || !particles.has(word.key) || word.isCapital);
  const isPlain = parts.every(word => word.isCapital && word.name < 0 && !word.noun);
  if (
    from === run.from &&
    (isArticled || isOfPlace(texts, words, run.from)) &&
    isPlain &&
    parts.length === 3 &&
    !isPlaceWord(texts, words[run.to - 1]!)
  )
    return { from: from + 1, to: run.to, followsBody: true };
  const isName = from > run.from && rest[0]!.isCapital && rest.every(word => word.name < 0 && !word.noun);
  return isName ? { from, to: run.to, followsBody: true } : run;
}

/** Words that open a run and tell whose or where the office before it is; 0 where no name would be left. */
function ownerLength(texts: Texts, words: readonly Word[], { from, to }: NameRun): number {
  const { nationalities, language, lexicon } = texts;
  const first = words[from]!;
  // «la senadora de | Costa Rica | Elena Mota»
  if (to - from > 3 && nationalities.countryOfName(`${first.text} ${words[from + 1]!.text}`, language) !== null)
    return 2;
  if (to - from < 3) return 0;
  const { portfolios, bodyWords } = lexicon.pack.sources;
  const isOwner =
    first.name >= 0 ||
    isInstitution(first) ||
    folded(portfolios).has(first.key) ||
    folded(bodyWords).has(first.key) ||
    isPlaceWord(texts, first) ||
    isTown(texts, first);
  return isOwner ? 1 : 0;
}

/** «la diputada de Fuerza Común | Inés Rey Soto»: where a first name stands behind the name of a body that holds none. */
function givenNameIn(texts: Texts, words: readonly Word[], { from, to }: NameRun): number | null {
  const given = folded(texts.lexicon.pack.sources.givenNames);
  if (given.size === 0) return null;
  const leads = folded(texts.lexicon.pack.sources.namesakeLeads);
  const namedAfter = (word: Word, isLast: boolean) =>
    leads.has(word.key) || (isLast && (word.noun?.senses.some(sense => sense.kind === 'institution') ?? false));
  for (let at = from + 1; at < to - 1; at++) {
    if (!given.has(words[at]!.key)) continue;
    // «el rector de la | Universidad | Simón Bolívar», «la alcaldesa de | San | José Alto»: the name of whom it is called after.
    const isCalledAfter = words.slice(from, at).some((word, i, all) => namedAfter(word, i === all.length - 1));
    const goesOn = words.slice(at, to).every(word => word.isCapital && word.name < 0);
    return isCalledAfter || !goesOn ? null : at;
  }
  return null;
}

function isTown({ language }: Texts, { text }: Word): boolean {
  return countryOfPlace(text, language) !== null || countryOfSeat(text, language) !== null;
}

/** « le maire de | Dourval | Jean Petit »: behind an office that only places have the first name is the place's. */
function isOfPlace({ lexicon }: Texts, words: readonly Word[], at: number): boolean {
  const offices = folded(lexicon.pack.sources.placeOffices);
  return offices.size > 0 && offices.has(words[at - 2]?.key ?? '') && isIn(words[at - 1], CLASS.genitive);
}

/** « l’échevin de | la | Mobilité », « la commissaire à | l’ | Énergie »: an article of its own behind the preposition. */
function isArticleBehind({ lexicon }: Texts, words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const isTied = isIn(before, CLASS.genitive) || lexicon.fieldPrepositions.has(before?.key ?? '');
  return isIn(words[at], CLASS.determiner) && isTied;
}

/** True for a run that names a body: a body's noun or word in it, initials, a country at its end, an adjective of one. */
export function isBodyRun(texts: Texts, words: readonly Word[], run: NameRun): boolean {
  const own = words.slice(run.from, run.to).filter(word => word.kind === 'word');
  const { sources } = texts.lexicon.pack;
  const bodyWords = folded(sources.bodyWords);
  const given = folded(sources.givenNames);
  return own.some((word, at) => {
    // «Rosa | Aceros», "Sue | Dispatch": behind a first name alone such a word is the last name.
    const isLastName = own.length === 2 && at === 1 && given.has(own[0]!.key);
    if (word.noun?.senses.some(sense => sense.kind === 'institution' || sense.kind === 'document'))
      return !(isLastName && isPapers(word));
    if (bodyWords.has(word.key)) return !isLastName;
    if (/^\p{Lu}{2}[\p{Lu}\p{N}]+s?$/u.test(word.text) || /&/u.test(word.text)) return true;
    if (own.length < 2) return false;
    // "Frack Free Namibia", "German Retail": but "Jordan Peele", "Ana France".
    if (texts.nationalities.countryOfAdjective(word.text, texts.language) !== null) return at === 0 || own.length > 2;
    return own.length > 2 && at > 0 && isPlaceWord(texts, word);
  });
}

/** What papers and what they print are called, which is no name of a place or founder: "Dispatch", "Report". */
function isPapers(word: Word): boolean {
  return word.noun!.senses.every(
    sense => sense.kind === 'document' || (sense.kind === 'institution' && sense.type === 'media'),
  );
}

/** True where the owner's ending follows: "Sandra Lindsay's sister". */
export function isOwner(words: readonly Word[], run: NameRun): boolean {
  const next = words[run.to];
  return next !== undefined && /^['’ʼ]/u.test(next.text) && !next.spaceBefore;
}
