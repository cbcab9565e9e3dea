import type { SourceType } from '../model';
import { foldKey } from '../text/fold';
import { type Token, tokenize } from '../text/tokens';

/** An institution that newsrooms cite. */
export type Institution = {
  readonly id: string;
  readonly type: SourceType;
  /** ISO 3166-1 alpha-2, `INT`, `EU`; null if it has none. */
  readonly country: string | null;
  /** Host name, without `www.`; null if unknown. */
  readonly homepage: string | null;
  readonly wikidata?: string;
  /** Names by language; the first of each is the one to show. */
  readonly names: Readonly<Partial<Record<string, readonly string[]>>>;
};

export type InstitutionMatch = {
  readonly institution: Institution;
  /** UTF-16 offsets in the searched text. In Arabic the span begins where the word does, proclitic included. */
  readonly start: number;
  readonly end: number;
  /** The alias is a common word too, or very short: believe it only beside a cue, a type noun or after the full name. */
  readonly needsContext: boolean;
  /** Ids of all institutions that bear this alias, if more than one. */
  readonly ambiguous: readonly string[];
  /** Language of the alias. */
  readonly language: string;
};

export type Gazetteer = {
  /** Institutions named in `text`, longest match first where several begin at one word, not overlapping, in reading order. */
  find(text: string, language: string): InstitutionMatch[];
  /** The institution of exactly this name, outer article and proclitic aside; null if none or several. */
  byName(name: string, language: string): Institution | null;
  byId(id: string): Institution | null;
};

export type GazetteerData = {
  readonly institutions: readonly Institution[];
  /** Aliases that need context, by language. */
  readonly needsContext: Readonly<Record<string, readonly string[]>>;
};

type Alias = {
  readonly words: readonly string[];
  readonly institution: Institution;
  readonly language: string;
  readonly needsContext: boolean;
  /** Printed form that a short acronym must have, letter for letter; null where case does not matter. */
  readonly exact: string | null;
};

const ELISIONS = ['l', 'd', 'qu', 'dell', 'all', 'nell', 'sull', 'dall', 'un'];
const ARTICLES = new Set([
  'the',
  'le',
  'la',
  'les',
  'l',
  'el',
  'los',
  'las',
  'der',
  'die',
  'das',
  'the',
  'il',
  'lo',
  'gli',
  'i',
  'o',
  'a',
  'os',
  'as',
]);
const LATIN_LANGUAGES = new Set(['en', 'fr', 'es', 'de', 'pt', 'it', 'tr']);

/** Load the data and index it once. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= Promise.all([import('./data/institutions.json'), import('./data/needs-context.json')]).then(
    ([institutions, needsContext]) =>
      makeGazetteer({
        institutions: institutions.default as unknown as Institution[],
        needsContext: needsContext.default,
      }),
  );
  return loading;
}
let loading: Promise<Gazetteer> | null = null;

/** Name to show in a language, else the English one, else the first there is. */
export function displayName(institution: Institution, language: string): string {
  const { names } = institution;
  return names[language]?.[0] ?? names.en?.[0] ?? Object.values(names)[0]?.[0] ?? institution.id;
}

/** Index institutions by the words of their names. */
export function makeGazetteer({ institutions, needsContext }: GazetteerData): Gazetteer {
  const byFirst = new Map<string, Alias[]>();
  const byIdMap = new Map(institutions.map(institution => [institution.id, institution]));
  const contextual = new Map(
    Object.entries(needsContext).map(([language, names]) => [language, new Set(names.map(aliasKey))]),
  );
  for (const institution of institutions) {
    for (const [language, names] of Object.entries(institution.names)) {
      for (const name of names ?? []) {
        const words = wordsOf(name).map(token => keyOf(token));
        const put = (alias: Alias) => {
          const first = alias.words[0];
          if (first === undefined) return;
          const list = byFirst.get(first);
          if (list) list.push(alias);
          else byFirst.set(first, [alias]);
        };
        const alias: Alias = {
          words,
          institution,
          language,
          needsContext: (contextual.get(language)?.has(aliasKey(name)) ?? false) || isTooShort(name),
          exact: isAcronym(name) ? name.replace(/\./gu, '') : null,
        };
        put(alias);
        // « Les Echos » after « des »: the article melts away.
        if (words.length === 2 && ARTICLES.has(words[0]!)) put({ ...alias, words: words.slice(1), needsContext: true });
      }
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

  const matchesAt = (
    tokens: readonly Token[],
    keys: readonly string[],
    at: number,
    language: string,
  ): { alias: Alias; length: number; same: Alias[] } | null => {
    let best: { aliases: Alias[]; length: number } | null = null;
    for (const first of variants(tokens[at]!, keys[at]!)) {
      for (const alias of byFirst.get(first) ?? []) {
        const { length } = alias.words;
        if (best && length < best.length) break;
        if (at + length > tokens.length || !isUsable(alias, language) || !fits(alias, tokens, keys, at)) continue;
        if (!best || length > best.length) best = { aliases: [alias], length };
        else best.aliases.push(alias);
      }
    }
    if (!best) return null;
    const preferred = [...best.aliases].sort((a, b) => rank(a, language) - rank(b, language));
    const top = preferred[0]!;
    return {
      alias: top,
      length: best.length,
      same: preferred.filter(other => rank(other, language) === rank(top, language)),
    };
  };

  return {
    find(text, language) {
      const tokens = wordsOf(text);
      const keys = tokens.map(keyOf);
      const found: InstitutionMatch[] = [];
      for (let at = 0; at < tokens.length; at++) {
        let match = matchesAt(tokens, keys, at, language);
        if (!match) continue;
        // "the Atlantic Council" is no magazine: a name that begins after the article and reaches further wins.
        const later =
          ARTICLES.has(keys[at]!.replace(/'$/u, '')) && match.length > 1
            ? matchesAt(tokens, keys, at + 1, language)
            : null;
        if (later && later.length >= match.length) {
          match = later;
          at++;
        }
        const last = tokens[at + match.length - 1]!;
        const ids = [...new Set(match.same.map(alias => alias.institution.id))];
        found.push({
          institution: match.alias.institution,
          start: tokens[at]!.start,
          end: last.end - possessiveLength(last, match.alias),
          needsContext: match.alias.needsContext,
          ambiguous: ids.length > 1 ? ids : [],
          language: match.alias.language,
        });
        at += match.length - 1;
      }
      return found;
    },
    byName(name, language) {
      const tokens = wordsOf(name);
      const keys = tokens.map(keyOf);
      let from = 0;
      while (from < tokens.length - 1 && ARTICLES.has(keys[from]!.replace(/'$/u, ''))) from++;
      for (const start of from === 0 ? [0] : [0, from]) {
        const match = matchesAt(tokens, keys, start, language);
        if (
          match &&
          start + match.length === tokens.length &&
          new Set(match.same.map(alias => alias.institution.id)).size === 1
        )
          return match.alias.institution;
      }
      return null;
    },
    byId: id => byIdMap.get(id) ?? null,
  };
}

function wordsOf(text: string): Token[] {
  return tokenize(text, { elisions: ELISIONS }).filter(token => token.kind !== 'mark');
}

/** Folded further than for other matching: newsrooms swap ه and ة, and write hamza as they please. */
function keyOf(token: Token): string {
  return foldName(token.text);
}

function foldName(text: string): string {
  return foldKey(text).replace(/ة/gu, 'ه').replace(/ؤ/gu, 'و').replace(/ئ/gu, 'ي').replace(/\./gu, '');
}

function aliasKey(name: string): string {
  return wordsOf(name).map(keyOf).join(' ');
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}&.]{1,4}$/u.test(name);
}

/** Two or three letters, or a short Arabic agency name: never alone. */
function isTooShort(name: string): boolean {
  return /^\p{Script=Arabic}{1,4}$/u.test(name) || /^\p{Lu}{2}$/u.test(name);
}

/** A word and what is left of it without Arabic proclitics or an English possessive. */
function variants(token: Token, key: string): string[] {
  const forms = [key];
  const possessive = /^(.+)'s$/u.exec(key);
  if (possessive) forms.push(possessive[1]!);
  if (/^\p{Script=Arabic}/u.test(token.text)) {
    let rest = key;
    if (/^[وف]/u.test(rest) && rest.length > 3) {
      rest = rest.slice(1);
      forms.push(rest);
    }
    if (/^لل/u.test(rest) && rest.length > 4) forms.push(`ال${rest.slice(2)}`);
    if (/^[بلك]/u.test(rest) && rest.length > 3) forms.push(rest.slice(1));
  }
  return forms;
}

function isUsable(alias: Alias, language: string): boolean {
  if (alias.language === language || alias.language === 'en') return true;
  if (!LATIN_LANGUAGES.has(alias.language)) return false;
  // Names of a third language are believed only when long enough to be nothing else.
  return LATIN_LANGUAGES.has(language) || language === 'ar' ? alias.words.length > 1 && !alias.needsContext : false;
}

function fits(alias: Alias, tokens: readonly Token[], keys: readonly string[], at: number): boolean {
  for (let i = 1; i < alias.words.length; i++) {
    const key = keys[at + i]!;
    if (key !== alias.words[i] && !(i === alias.words.length - 1 && key === `${alias.words[i]}'s`)) return false;
    // A mark between the words (a comma, a full stop) parts them, but for quotation marks and hyphens.
  }
  if (alias.exact !== null) return tokens[at]!.text.replace(/\./gu, '').replace(/['’]s$/u, '') === alias.exact;
  const first = tokens[at]!;
  const isLatin = /^\p{Script=Latin}/u.test(first.text);
  return (
    !isLatin ||
    tokens.slice(at, at + alias.words.length).some(token => token.isCapital) ||
    /^\p{Ll}/u.test(alias.institution.names[alias.language]?.[0] ?? '')
  );
}

function rank(alias: Alias, language: string): number {
  return alias.language === language ? 0 : alias.language === 'en' ? 1 : 2;
}

function possessiveLength(last: Token, alias: Alias): number {
  const match = /['’]s$/u.exec(last.text);
  return match && !alias.words.at(-1)!.endsWith("'s") ? match[0].length : 0;
}
