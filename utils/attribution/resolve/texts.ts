import { chooseBearers, type NameContext } from '../../institutions/choose-bearers';
import type { Gazetteer, Institution, InstitutionMatch } from '../../institutions/gazetteer';
import { homeCountry, homeOffice } from '../../institutions/home-office';
import type { Nationalities } from '../../institutions/nationalities';
import { type Block, type Span, TITLE } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import { type Token, tokenize } from '../../text/tokens';
import { analyse, type Paragraph, type Word } from '../analyse';
import { commonWordsIn } from '../common-words';
import { CLASS, type Lexicon } from '../lexicon';
import type { LanguagePack, VerbFirst } from '../pack';
import { surnamesIn } from '../surnames';
import { gluedArticleOf } from './glued-article';
import { isOtherBody, isSeatedElsewhere } from './other-body';
import { toldCountries } from './told-countries';

export type Texts = {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  readonly nationalities: Nationalities;
  readonly language: string;
  /** How many blocks there are. */
  readonly size: number;
  paragraph(block: number): Paragraph;
  matches(block: number): readonly InstitutionMatch[];
  /** Country in which the story is set, if one leads: ISO code. */
  home(): string | null;
};

/** Look texts up once for all mentions in them. */
export function readTexts(
  article: { readonly title: string; readonly blocks: readonly Block[] },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
  nationalities: Nationalities,
): Texts {
  const language = lexicon.pack.code;
  const textOf = (block: number) => (block === TITLE ? article.title : (article.blocks[block]?.text ?? ''));
  const certain = remembered((block: number) => {
    let isOpen = false;
    const found = gazetteer.find(textOf(block), language, () => {
      isOpen = true;
      return null;
    });
    return { found, isOpen };
  });
  const tokens = remembered(block => tokenize(textOf(block), lexicon.pack.shape));
  const everywhere = [TITLE, ...article.blocks.keys()];
  // « Le Conseil d’État genevois », and from then on « le Conseil d’État »: never the one that the data knows.
  const others = once(
    () =>
      new Set(
        everywhere.flatMap(block =>
          certain(block)
            .found.filter(match => isOtherBody(match, tokens(block), lexicon.pack, nationalities))
            .map(match => match.institution.id),
        ),
      ),
  );
  const context = once(() =>
    nameContext(everywhere, tokens, block => certain(block).found, nationalities, lexicon.pack),
  );
  const words = once(() => {
    const all = everywhere.map(tokens);
    return { surnames: surnamesIn(all, lexicon), commonWords: commonWordsIn(all, lexicon) };
  });
  const home = (office: (country: string) => Institution | null) => homeOffice(office, context());
  const matchesOf = remembered((block: number): readonly InstitutionMatch[] => {
    const { found, isOpen } = certain(block);
    // Most blocks name no ministry without its country: they are searched once.
    const chosen = chooseBearers(isOpen ? gazetteer.find(textOf(block), language, home) : found, context);
    const isHomes = ({ start }: InstitutionMatch) => isOpen && !found.some(match => match.start === start);
    const isOther = (match: InstitutionMatch) =>
      isOtherBody(match, tokens(block), lexicon.pack, nationalities) ||
      (isHomes(match) && isSeatedElsewhere(match, tokens(block), lexicon.pack, nationalities));
    const matches = chosen.filter(match => !others().has(match.institution.id) && !isOther(match));
    return lexicon.pack.hasCapitals ? matches : matches.filter(match => !isTailOfName(textOf(block), match.start));
  });
  return {
    lexicon,
    gazetteer,
    nationalities,
    language,
    size: article.blocks.length,
    matches: matchesOf,
    home: once(() => homeCountry(context())),
    paragraph: remembered(block => {
      const names = matchesOf(block).filter(
        match => !match.needsContext || isNameByCapital(match, textOf(block), tokens(block), lexicon),
      );
      return analyse(block, textOf(block), lexicon, names, words(), tokens(block));
    }),
  };
}

/**
 * «Desde | Vox», «O | Chega»: a known name that is an everyday word too is no such word behind a preposition or an article in
 * small letters and with a capital of its own, unless capitals beside it make it part of another name.
 */
function isNameByCapital(
  { start, end, ambiguous }: InstitutionMatch,
  text: string,
  tokens: readonly Token[],
  lexicon: Lexicon,
): boolean {
  const { hasCapitals, grammar } = lexicon.pack;
  if (!hasCapitals || grammar.hasCapitalNouns || ambiguous.length > 0 || !/^\p{Lu}/u.test(text.slice(start, end)))
    return false;
  const at = firstAt(tokens, start);
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || (lexicon.classOf(before.key) & (CLASS.preposition | CLASS.determiner)) === 0)
    return false;
  const next = tokens[firstAt(tokens, end)];
  return !(next?.kind === 'word' && next.isCapital && next.start - end === 1);
}

/** «(Bodensee | Institute for Security Studies)»: the end of a longer name in brackets is another body's name. */
function isTailOfName(text: string, start: number): boolean {
  if (!/[A-Z]/.test(text[start] ?? '')) return false;
  return /\((?!The )\p{Lu}\p{L}{1,24} (?:\p{Lu}\p{L}{1,24} ){0,2}$/u.test(text.slice(Math.max(0, start - 80), start));
}

/** `answer`, asked once for each block. */
function remembered<T>(answer: (block: number) => T): (block: number) => T {
  const known = new Map<number, T>();
  return block => {
    const before = known.get(block);
    if (before !== undefined) return before;
    const given = answer(block);
    known.set(block, given);
    return given;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** How much a country counts that the headline or first paragraph names. */
const OPENING_WEIGHT = 2;

/** What the whole article tells of who is meant by a name that several bear. */
function nameContext(
  blocks: readonly number[],
  tokens: (block: number) => readonly Token[],
  found: (block: number) => readonly InstitutionMatch[],
  nationalities: Nationalities,
  pack: LanguagePack,
): NameContext {
  const named = new Set<string>();
  const countries = new Map<string, number>();
  const bodies = new Map<string, number>();
  for (const block of blocks) {
    for (const match of found(block))
      if (!match.needsContext && match.ambiguous.length === 0) {
        named.add(match.institution.id);
        const { country } = match.institution;
        if (country) bodies.set(country, (bodies.get(country) ?? 0) + 1);
      }
    // Where a story is set stands in its headline and first paragraph.
    const weight = block <= 0 ? OPENING_WEIGHT : 1;
    for (const country of toldCountries(tokens(block), pack, nationalities))
      countries.set(country, (countries.get(country) ?? 0) + weight);
  }
  return { named, countries, bodies };
}

/** Words of a paragraph inside a span. */
export function wordsWithin(paragraph: Paragraph, span: Span): readonly Word[] {
  const { words } = paragraph;
  const from = firstAt(words, span.start);
  let to = from;
  while (to < words.length && words[to]!.end <= span.end) to++;
  return words.slice(from, to);
}

/** Known institutions named inside a span. */
export function matchesWithin(texts: Texts, block: number, span: Span): readonly InstitutionMatch[] {
  const matches = texts.matches(block);
  const from = firstAt(matches, span.start);
  let to = from;
  while (to < matches.length && matches[to]!.end <= span.end) to++;
  return matches.slice(from, to);
}

/** A word without glued letters in front: «للتقرير» → «التقرير», «تقرير». */
export function bareForms({ lexicon: { pack } }: Texts, key: string): readonly string[] {
  if (!pack.proclitics || !pack.gluedArticle) return NO_FORMS;
  const known = bareFormsOf.get(pack) ?? remember(asked => withoutGlued(pack, asked));
  bareFormsOf.set(pack, known);
  return known(key);
}

const NO_FORMS: readonly string[] = [];
const bareFormsOf = new WeakMap<LanguagePack, (key: string) => readonly string[]>();

/** Remembered by pack: every word of a source phrase is asked for, by several rules. */
function withoutGlued(pack: LanguagePack, key: string): string[] {
  const { proclitics } = pack;
  const glued = gluedArticleOf(pack);
  if (!proclitics || !glued) return [];
  const { article, doubled } = glued;
  const forms: string[] = [];
  const strip = (word: string, depth: number) => {
    if (word.length < 4 || depth > 2) return;
    if (word.startsWith(article)) forms.push(word.slice(article.length));
    if (word.startsWith(doubled)) forms.push(article + word.slice(doubled.length), word.slice(doubled.length));
    for (const letter of proclitics) {
      if (!word.startsWith(letter)) continue;
      forms.push(word.slice(letter.length));
      strip(word.slice(letter.length), depth + 1);
    }
  };
  strip(key, 0);
  return forms;
}

/** A noun without its ending of number, case or owner: «مصدرا» → «مصدر», «معديه» → «معدي», «مكتبها» → «مكتب». */
export function baseForms({ lexicon: { pack } }: Texts, key: string): readonly string[] {
  const { verbFirst } = pack;
  if (!verbFirst) return NO_FORMS;
  const known = baseFormsOf.get(pack) ?? remember(asked => withoutEndings(verbFirst, asked));
  baseFormsOf.set(pack, known);
  return known(key);
}

const baseFormsOf = new WeakMap<LanguagePack, (key: string) => readonly string[]>();

function withoutEndings({ nounEndings }: VerbFirst, key: string): string[] {
  return nounEndings
    .filter(({ ends }) => key.length - ends.length >= 3 && key.endsWith(foldKey(ends)))
    .map(({ ends, base }) => key.slice(0, -foldKey(ends).length) + foldKey(base));
}

/** «رئيسها», «باسمها»: a word of the lexicon with an owner's pronoun, short ones apart that may end a name. */
export function isOwnedForm(texts: Texts, key: string): boolean {
  const pronouns = texts.lexicon.pack.verbFirst?.gluedPronouns.split(' ').map(foldKey) ?? [];
  return pronouns.some(pronoun => {
    if (!key.endsWith(pronoun) || key.length < pronoun.length + 3) return false;
    const stem = key.slice(0, -pronoun.length);
    // «باسم|ه»: one letter more only behind a preposition.
    if (pronoun.length < 2) return (texts.lexicon.classOf(stem) & CLASS.preposition) !== 0;
    const isWord = (form: string) => texts.lexicon.classOf(form) !== 0 || texts.lexicon.nounAt([form], 0) !== null;
    return [stem, ...bareForms(texts, stem), ...baseForms(texts, key)].some(isWord);
  });
}
