import type { InstitutionMatch } from '../../institutions/gazetteer';
import { countryOfSeat } from '../../institutions/seats';
import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { holdsShare } from '../find/share';
import { folded } from '../folded';
import { CLASS, type NounSense } from '../lexicon';
import { isBodyRun, isOwner, type NameRun, nameRuns } from './name-run';
import { isPlaceWord, personName } from './person-name';
import { headSense, type Sensed } from './senses';
import { bareForms, type Texts } from './texts';

/** What a source phrase is by itself, before it is held against the rest of the article. */
export type MentionKind =
  /** A body by its name, known or not. */
  | 'institution'
  /** A body by a noun that points back or describes: "the institute", «المعهد الأمريكي». */
  | 'institution-noun'
  | 'document'
  | 'person'
  /** One capitalised word: a surname, a first name or a body. */
  | 'lone-name'
  | 'role'
  | 'spokesperson'
  | 'author'
  | 'collective'
  | 'anonymous'
  | 'source-noun'
  | 'pronoun'
  | 'opinion-holder'
  | 'country'
  /** Words that no lexicon knows: hardly a source. */
  | 'unknown';

export type Phrase = {
  readonly texts: Texts;
  readonly words: readonly Word[];
  readonly senses: readonly Sensed[];
  /** Known institution named in the phrase. */
  readonly match: InstitutionMatch | null;
  /** Country of an adjective or name in the phrase. */
  readonly country: string | null;
  readonly isDefinite: boolean;
  /** "the same". */
  readonly isSame: boolean;
  /** More than generic words stand around a body's noun. */
  readonly isNamed: boolean;
};

/** A kind, and the words of the name where they are not the whole phrase. */
export type Reading = { readonly kind: MentionKind; readonly name: readonly Word[] | null };

export function readKind(phrase: Phrase): Reading {
  if (holdsShare(phrase.words, phrase.texts.lexicon)) return { kind: 'collective', name: null };
  return readOutside(phrase) ?? readPerson(phrase) ?? readBody(phrase);
}

type Kinds = readonly NounSense['kind'][];

function hasKind(senses: readonly Sensed[], ...kinds: Kinds): boolean {
  return senses.some(sense => sense.senses.some(noun => kinds.includes(noun.kind)));
}

/** Senses of nouns outside the known name. */
function outer({ senses, words, match }: Phrase): Sensed[] {
  return senses.filter(sense => !match || words[sense.at]!.end <= match.start || words[sense.at]!.start >= match.end);
}

function headKinds({ texts, words, senses }: Phrase): ReadonlySet<NounSense['kind']> {
  return new Set((headSense(texts, words, senses)?.senses ?? []).map(sense => sense.kind));
}

/** Sources that are kept secret, point back, or are no source at all. */
function readOutside(phrase: Phrase): Reading | null {
  const { match, isNamed, isDefinite, isSame } = phrase;
  const others = outer(phrase);
  const heads = headKinds(phrase);
  const pointsBack = heads.has('source') && !isNamed && (isDefinite || isSame);
  if (hasKind(others, 'anonymous') && !heads.has('institution') && !heads.has('document'))
    return { kind: pointsBack ? 'source-noun' : 'anonymous', name: null };
  if (!match && pointsBack) return { kind: 'source-noun', name: null };
  // «خبراء مصريون» are experts, whatever people they are of.
  const isGroup = (heads.has('collective') || heads.has('role')) && !heads.has('opinion-holder');
  return hasKind(others, 'opinion-holder') && !isGroup ? { kind: 'opinion-holder', name: null } : null;
}

/** A named person: a name after a title or role, beside one, or alone. */
function readPerson(phrase: Phrase): Reading | null {
  const { texts, words } = phrase;
  if (texts.lexicon.pack.hasCase) return readCapitals(phrase);
  const span = personName(texts, words);
  if (!span) return null;
  return { kind: 'person', name: words.filter(word => word.start >= span.start && word.end <= span.end) };
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

/** True where the word before (a noun of two words is looked up at its first) is a title or role. */
function isIntroduced(phrase: Phrase, at: number): boolean {
  const { words, senses } = phrase;
  const before = words[at - 1];
  if (!before) return false;
  if (isIn(before, CLASS.title)) return true;
  // "Sen. Ruiz", "Gen. Vance".
  if (before.text === '.' && isPersonNoun(words[at - 2])) return true;
  const sense = senses.find(candidate => candidate.at + candidate.length === at);
  // «Organización Médica | Colegial»: a capital right behind a body's noun is part of its name.
  const outer = senses.find(candidate => sense !== undefined && candidate.at + candidate.length === sense.at);
  if (outer && words[sense!.at]!.isCapital && words[outer.at]!.isCapital && hasKind([outer], 'institution'))
    return false;
  return sense !== undefined && hasKind([sense], 'role', 'spokesperson', 'author');
}

function readCapitals(phrase: Phrase): Reading | null {
  const { texts, words, match } = phrase;
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
    if (isPlace(phrase, run) || isBodyRun(texts, words, name)) continue;
    if (isIn(before, CLASS.preposition) && before!.name < 0) continue;
    const isApposed = before?.text === ',' && words.slice(0, name.from).some(isPersonNoun);
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
      before?.noun?.senses.some(sense => sense.kind === 'institution' || sense.kind === 'document') ?? false;
    if (isBody || isIn(before, CLASS.determiner) || before?.kind === 'number') continue;
    if (name.from === 0 || before?.kind === 'word') return person(name);
  }
  return null;
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
  return (
    texts.nationalities.countryOfName(name, texts.language) !== null || countryOfSeat(name, texts.language) !== null
  );
}

/** Bodies, documents, groups, roles: by the phrase's nouns. */
function readBody(phrase: Phrase): Reading {
  const { texts, words, senses, match, isDefinite, isNamed } = phrase;
  const heads = headKinds(phrase);
  const others = outer(phrase);
  const kind = (which: MentionKind): Reading => ({ kind: which, name: null });
  const body = (): Reading => kind(isNamed ? 'institution' : 'institution-noun');
  if (hasKind(others, 'spokesperson')) return kind('spokesperson');
  if (match) {
    if (hasKind(others, 'author') || isStaff(phrase)) return kind('author');
    if (hasKind(others, 'role')) return kind('role');
    return kind(hasKind(others, 'collective') && !hasKind(others, 'institution') ? 'collective' : 'institution');
  }
  const { hasCase } = texts.lexicon.pack;
  if (hasCase && isLoneName(phrase)) return kind('lone-name');
  // «شركات نقل», «وسائل إعلام محلية»: some of that kind, none in particular.
  const isAnyOf = !hasCase && !isDefinite && heads.has('collective') && !hasKind(senses.slice(1), 'institution');
  if (heads.has('collective') && (!heads.has('institution') || isAnyOf))
    return kind((heads.has('author') && isDefinite) || isStaff(phrase) ? 'author' : 'collective');
  if (heads.has('author')) return kind('author');
  if (heads.has('role')) return kind('role');
  if (heads.has('institution') && heads.has('document') && isDefinite) return kind('document');
  if (heads.has('institution')) return body();
  if (heads.has('document')) return kind('document');
  if (hasKind(senses, 'institution')) return kind('institution');
  if (hasKind(senses, 'role')) return kind('role');
  if (hasKind(senses, 'document')) return kind('document');
  if (isState(phrase)) return kind('country');
  const spoken = words.filter(word => word.kind === 'word');
  const capitals = spoken.filter(word => word.isCapital);
  if (!hasCase) {
    // A name in quotation marks is a body's: «ميتا».
    if (spoken.length > 0 && spoken.every(word => word.quote >= 0)) return kind('institution');
    // Without capitals a name shows by having no article: «السيسي» alone has one all the same.
    if (spoken.length === 1) return kind('lone-name');
    return kind(isDefinite || spoken.length > 4 ? 'unknown' : 'person');
  }
  if (capitals.length === 0) return kind(looksPlural(texts, spoken) ? 'collective' : 'unknown');
  // A capital on the first word alone may be the sentence's: "Local guides".
  if (capitals.length === 1 && spoken.length > 1 && capitals[0] === spoken[0])
    return kind(looksPlural(texts, spoken.slice(-1)) ? 'collective' : 'unknown');
  // "the Conservatives", "Ex-friends": a plural in capitals is a group.
  return kind('institution');
}

/** "analysts at Halden Bank": a name follows the preposition. */
function isStaff({ texts, words }: Phrase): boolean {
  const staff = folded(texts.lexicon.pack.sources.staff);
  const at = words.findIndex(word => isIn(word, CLASS.preposition));
  if (at <= 0 || !staff.has(words[at - 1]!.key) || isIn(words[at], CLASS.genitive)) return false;
  return words.slice(at + 1, at + 3).some(word => word.isCapital || word.name >= 0);
}

/** One capitalised word, apart from titles and articles: who or what it is, only the article can tell. */
function isLoneName({ texts, words }: Phrase): boolean {
  const spoken = words.filter(word => word.kind === 'word' && !isIn(word, CLASS.title | CLASS.determiner));
  const [only] = spoken;
  return (
    spoken.length === 1 &&
    only!.isCapital &&
    only!.noun === null &&
    !words.some(word => word.kind === 'word' && isIn(word, CLASS.determiner)) &&
    !/^\p{Lu}{2,}s?$/u.test(only!.text) &&
    !isPlaceWord(texts, only!) &&
    countryOfSeat(only!.text, texts.language) === null
  );
}

/** A state by its name, its capital or its government's palace. */
function isState({ texts, words, country }: Phrase): boolean {
  const spoken = words.filter(word => word.kind === 'word' && !isIn(word, CLASS.determiner | CLASS.preposition));
  const name = spoken.map(word => word.text).join(' ');
  const names = [name, ...bareForms(texts, foldKey(name))];
  return (
    names.some(
      form =>
        texts.nationalities.countryOfName(form, texts.language) !== null ||
        countryOfSeat(form, texts.language) !== null,
    ) ||
    (country !== null && spoken.length === 1)
  );
}

function looksPlural({ lexicon }: Texts, words: readonly Word[]): boolean {
  const endings = (lexicon.pack.sources.pluralEndings ?? 's').split(' ');
  return words.some(word => endings.some(ending => word.key.endsWith(ending)));
}

/** True where one of the words says "the same". */
export function saysSame(texts: Texts, words: readonly Word[]): boolean {
  const same = folded(texts.lexicon.pack.sources.sameWords);
  return words.some(word => same.has(word.key));
}
