import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isToldAsBody } from './described-names';
import { hasKind, type Phrase, type Reading } from './kind-phrase';
import { isBodyRun, isOwner, type NameRun, nameRuns } from './name-run';
import { namesPlace } from './names-place';
import { personName } from './person-name';
import { isHeadLast, isOfDocumentFamily } from './senses';

/** A named person: a name after a title or role, beside one, or alone. */
export function readPerson(phrase: Phrase): Reading | null {
  const { texts, words } = phrase;
  if (texts.lexicon.pack.hasCapitals) return readOffice(phrase) ?? readCapitals(phrase);
  const span = personName(texts, words);
  if (!span) return null;
  return { kind: 'person', name: words.filter(word => word.start >= span.start && word.end <= span.end) };
}

/** «La oficina de la alcaldesa, | Rita Soler»: the name tells whose office it is, and the office speaks. */
function readOffice({ texts, words, senses, match }: Phrase): Reading | null {
  const [office] = senses;
  if (match || !texts.lexicon.pack.grammar.ownersFollow || !office || !hasKind([office], 'institution')) return null;
  const owner = office.at + office.length;
  if (office.at > 1 || !isIn(words[owner], CLASS.genitive)) return null;
  const comma = words.findIndex(word => word.text === ',');
  const holder = words.slice(owner, Math.max(comma, owner)).findIndex(isPersonNoun);
  const name = words.slice(comma + 1);
  const isName = name.length > 1 && name.every(word => word.isCapital && word.noun === null);
  // «El Colegio de Médicos del alcalde»: no more than articles before who holds it.
  return isName && holder >= 1 && holder <= 2 ? { kind: 'institution', name: words.slice(0, comma) } : null;
}

function isPersonNoun(word: Word | undefined): boolean {
  return (
    isIn(word, CLASS.title) ||
    (word?.noun?.senses.some(
      sense => sense.kind === 'role' || sense.kind === 'spokesperson' || sense.kind === 'author',
    ) ??
      false)
  );
}

/** "One of the | marchers |, Jane Holt": the name is one's of the group. */
function isGroup(word: Word): boolean {
  return word.noun?.senses.some(sense => sense.kind === 'collective') ?? false;
}

/** True where the word before (a noun of two words is looked up at its first) is a title or role. */
function isIntroduced(phrase: Phrase, at: number): boolean {
  const { words, senses } = phrase;
  const before = words[at - 1];
  if (!before) return false;
  if (isIn(before, CLASS.title)) return true;
  // "Sen. Ruiz", "Gen. Vance".
  if (before.text === '.' && isPersonNoun(words[at - 2])) return true;
  if (before.text === ')') return isIntroducedBeforeBracket(phrase, at);
  const sense = senses.find(candidate => candidate.at + candidate.length === at);
  // «Organización Médica | Colegial»: a capital right behind a body's noun is part of its name.
  const outer = senses.find(candidate => sense !== undefined && candidate.at + candidate.length === sense.at);
  if (outer && words[sense!.at]!.isCapital && words[outer.at]!.isCapital && hasKind([outer], 'institution'))
    return false;
  return sense !== undefined && hasKind([sense], 'role', 'spokesperson', 'author');
}

/** « la trésorière de la Ligue des canaux | (LC) | Inès Vautrin »: the short form of whose role it is stands before the name. */
function isIntroducedBeforeBracket({ texts, words }: Phrase, at: number): boolean {
  const open = at - 3;
  if (!texts.lexicon.pack.grammar.ownersFollow || words[open]?.text !== '(' || !words[at - 2]!.isCapital) return false;
  const name = words.slice(at);
  if (name.length < 2 || !name.every(word => word.isCapital && word.kind === 'word' && word.noun === null))
    return false;
  return words.slice(0, Math.min(open, LONGEST_LEAD)).some(isPersonNoun);
}

/** Words before a role: its article and an adjective. */
const LONGEST_LEAD = 3;

/** 'Otto "Bo" Lind': what a person is called in quotation marks between first and last name. */
function isNicknamed({ words, senses, match }: Phrase): boolean {
  const isQuoted = (word: Word) => word.quote >= 0;
  const from = words.findIndex(isQuoted);
  const to = words.findLastIndex(isQuoted);
  if (match || senses.length > 0 || from < 1 || to === words.length - 1 || to - from > LONGEST_NICKNAME) return false;
  const names = words.filter(word => !isQuoted(word) && !/^["“”„«»'‘’]$/u.test(word.text));
  return names.every(word => /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(word.text) && word.classes === 0);
}

/** Words of a nickname, with its marks. */
const LONGEST_NICKNAME = 4;

/** «il segretario | Cgil | Carla Neri»: behind a role and the short name of whose it is stands who holds it. */
function holderBehindBody({ texts, words, match }: Phrase): readonly Word[] | null {
  if (!match || !texts.lexicon.pack.grammar.ownersFollow) return null;
  const at = words.findIndex(word => word.start === match.start);
  const lead = words.slice(0, Math.max(at, 0));
  const noun = lead.findLastIndex(isPersonNoun);
  if (noun < 0 || lead.slice(noun + 1).some(word => word.kind !== 'word' || word.isCapital || word.classes !== 0))
    return null;
  const name = words.slice(at).filter(word => word.start >= match.end);
  const isName = name.length > 1 && name.length < LONGEST_HOLDER && name.every(isPlainCapital);
  return isName ? name : null;
}

/** Words of such a name, and one. */
const LONGEST_HOLDER = 5;

function isPlainCapital(word: Word): boolean {
  return word.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(word.text) && word.noun === null && word.name < 0;
}

function readCapitals(phrase: Phrase): Reading | null {
  const { texts, words, match } = phrase;
  if (isNicknamed(phrase)) return { kind: 'person', name: words };
  const holder = holderBehindBody(phrase);
  if (holder) return { kind: 'person', name: holder };
  const isFree = (run: NameRun) =>
    !match || words[run.to - 1]!.end <= match.start || words[run.from]!.start >= match.end;
  const runs = nameRuns(texts, words).filter(run => isFree(run) && !isOwner(words, run));
  const spoken = (run: NameRun) => words.slice(run.from, run.to).filter(word => word.kind === 'word');
  const person = (run: NameRun): Reading => ({ kind: 'person', name: words.slice(run.from, run.to) });
  const withoutPlace = (run: NameRun): NameRun => {
    // "Austrian Josef Hader": an adjective of nationality before a name.
    let { from } = run;
    while (run.to - from > 2 && texts.nationalities.countryOfAdjective(words[from]!.text, texts.language) !== null)
      from++;
    return { from, to: run.to };
  };
  const introduced = runs.find(
    run =>
      (run.followsBody || isIntroduced(phrase, run.from)) &&
      !isBodyRun(texts, words, run) &&
      !isPlace(phrase, run) &&
      !isBodyAdjective(phrase, run),
  );
  if (introduced) return person(withoutPlaceName(phrase, introduced));
  const last = texts.lexicon.pack.sources.hasCaseForms ? runs.at(-1) : undefined;
  // «эксперт Российского совета | Инна Орлова»: what a role belongs to stands in its case before the name.
  if (last && last.to === words.length && last.from > 1 && words.slice(0, last.from).some(isPersonNoun)) {
    const own = withoutPlaceName(phrase, last);
    if (spoken(own).length > 1 && !isBodyRun(texts, words, own) && !isIn(words[own.from - 1], CLASS.preposition))
      return person(own);
  }
  for (const run of runs) {
    const name = withoutPlace(run);
    const before = words[name.from - 1];
    if (isPlace(phrase, run) || isBodyRun(texts, words, name) || opensBody(phrase, name)) continue;
    if (isSecondField(words, name)) continue;
    if (isIn(before, CLASS.preposition) && before!.name < 0) continue;
    const isApposed =
      before?.text === ',' && words.slice(0, name.from).some(word => isPersonNoun(word) || isGroup(word));
    const hasOwnRole = words[name.to]?.text === ',' && words.slice(name.to).some(isPersonNoun);
    if (spoken(name).length < 2) {
      if (isApposed && hasOwnRole) return person(name);
      continue;
    }
    if (isApposed || hasOwnRole) return person(name);
    if (match && !isReporterOf(phrase, name)) {
      // "Lee Park of Oxfam": a name before its body.
      if (words[name.from]!.start < match.start && isIn(words[name.to], CLASS.preposition)) return person(name);
      continue;
    }
    if (match) return null;
    // "research firm Morning Consult" is a body, "the Verge" too; "his neighbour Doris Zibulka" is a person.
    const isBody =
      (before?.noun?.senses.some(sense => sense.kind === 'institution' || sense.kind === 'document') ?? false) ||
      isDescribedBody(phrase, name.from) ||
      isCalled(phrase, name.from);
    if (isBody || isIn(before, CLASS.determiner) || before?.kind === 'number') continue;
    if (isToldAsBody(texts, words.slice(name.from, name.to))) continue;
    if (name.from === 0 || before?.kind === 'word') return person(name);
  }
  return null;
}

/** "the Department of Forests and | Inland Waters": behind an "and" the second field of a body whose first one a preposition ties. */
function isSecondField(words: readonly Word[], { from }: NameRun): boolean {
  if (!isIn(words[from - 1], CLASS.joiner)) return false;
  return words
    .slice(0, from - 2)
    .some((word, at) => word.isCapital && isBodyNoun(word) && isIn(words[at + 1], CLASS.preposition | CLASS.genitive));
}

function isBodyNoun(word: Word): boolean {
  return word.noun?.senses.some(sense => sense.kind === 'institution') ?? false;
}

/** "Upper Marlow | transport authority": small words up to a body's noun, where that stands last. */
function opensBody({ texts, words }: Phrase, { to }: NameRun): boolean {
  const rest = words.slice(to);
  if (!isHeadLast(texts) || rest.length === 0 || rest.some(word => word.kind !== 'word' || word.isCapital))
    return false;
  const head = rest.at(-1)!.noun ?? rest.find(word => word.noun?.length === rest.length)?.noun;
  const kinds = head?.senses.map(sense => sense.kind) ?? [];
  // "a new Halden Insight | survey"
  const isStudy = isIn(words[0], CLASS.determiner) && rest.length === 1 && isOfDocumentFamily(texts, rest[0]!.key);
  return kinds.includes('institution') || (isStudy && kinds.includes('document'));
}

/** « le géant norvégien | Skolvik Energi »: a body's noun and its people before the name. */
function isDescribedBody({ texts, words }: Phrase, from: number): boolean {
  const { lexicon, nationalities, language } = texts;
  const adjective = words[from - 1];
  const noun = words[from - 2]?.noun;
  if (!lexicon.pack.grammar.ownersFollow || !adjective || !noun) return false;
  const tells =
    nationalities.countryOfAdjective(adjective.text.split('-').at(-1)!, language) !== null ||
    folded(lexicon.pack.sources.plainAdjectives).has(adjective.key);
  return tells && noun.senses.some(sense => sense.kind === 'institution');
}

/** « l’association sportive | Les Hérons », « le groupe de pression | Terre Vive »: behind a body's noun and small words, what it is called. */
function isCalled({ texts, words, senses }: Phrase, from: number): boolean {
  const [head] = senses;
  if (!texts.lexicon.pack.grammar.ownersFollow || !head || head.at > 2 || !hasKind([head], 'institution')) return false;
  const between = words.slice(head.at, from);
  return between.length > 1 && between.every(word => word.kind === 'word' && !word.isCapital && !isPersonNoun(word));
}

/** «житель села Белый Ключ | Иван Петров»: the last two names are the person's. */
function withoutPlaceName({ texts, words }: Phrase, run: NameRun): NameRun {
  const places = folded(texts.lexicon.pack.sources.placeNouns);
  const isBehindPlace = places.has(words[run.from - 1]?.key ?? '');
  return isBehindPlace && run.to - run.from > 2 ? { from: run.to - 2, to: run.to } : run;
}

/** "Rebecca Shaw of the Daily Mail": the outlet answers for what its reporters write. */
function isReporterOf({ match, words }: Phrase, run: NameRun): boolean {
  const type = match?.institution.type;
  return (type === 'media' || type === 'news-agency') && words[run.from]!.start < match!.start;
}

/** «эксперт | Российского | совета»: where nouns bear a case, a capital before a body's noun is part of its name. */
function isBodyAdjective({ texts, words }: Phrase, run: NameRun): boolean {
  const next = words[run.to];
  return (
    texts.lexicon.pack.sources.hasCaseForms === true &&
    run.to - run.from === 1 &&
    (next?.noun?.senses.some(sense => sense.kind === 'institution') ?? false)
  );
}

function isPlace({ texts, words }: Phrase, run: NameRun): boolean {
  const name = words
    .slice(run.from, run.to)
    .map(word => word.text)
    .join(' ');
  return namesPlace(texts, name);
}
