import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { isIn } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { hasKind } from './kind-phrase';
import { typeOfLongForm } from './long-form';
import type { Mention } from './mention';
import { opensPaperName } from './paper-name';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { bareForms, wordsWithin } from './texts';

/** Where a body is printed, and the document it is cited with. */
export type Printed = Pick<FoundAttribution, 'block' | 'source' | 'document'>;

const PUBLIC = new Set<SourceType>(['government', 'statistics-office']);

/** Type of a body that the gazetteer does not know: by its noun, a word in its name, or what is said beside it. */
export function bodyType(scene: Scene, mention: Mention, attribution: Printed): SourceType {
  const told = toldType(scene, mention, attribution);
  if (told) return told;
  if (!isInitials(mention.name)) return isPeoples(scene, mention) ? 'ngo' : 'company';
  return typeOfLongForm(scene.texts, mention.name) ?? 'ngo';
}

/** "PWYP", "the RTA": letters that no list knows are most often a union's, a party's or an association's. */
function isInitials(name: string): boolean {
  return /^\p{Lu}[\p{Lu}-]{2,}$/u.test(name);
}

/** "Nurses for Peace": what people call what they have founded. */
function isPeoples({ texts }: Scene, { block, span }: Mention): boolean {
  const words = wordsWithin(texts.paragraph(block), span);
  return hasKind(sensesOf(texts, words).slice(0, 1), 'collective');
}

/** Type of a body that a noun, a word of its name, an apposition or its document tells; `undefined` where nothing does. */
export function toldType(scene: Scene, mention: Mention, attribution: Printed): SourceType | undefined {
  const { words: printed } = scene.texts.paragraph(mention.block);
  if (
    opensPaperName(scene.texts, printed.slice(firstAt(printed, mention.span.start), firstAt(printed, mention.span.end)))
  )
    return 'media';
  const [only, second] = mention.types;
  // An "institute" may as well be an office of the state: its name tells.
  if (only && !second && only !== 'think-tank' && only !== 'company') return only;
  const { typeHints } = scene.pack.sources;
  const words = mention.words.flatMap(word => [word, ...bareForms(scene.texts, word)]);
  const hints = Object.entries(typeHints ?? {}) as [SourceType, readonly string[]][];
  const hinted = hints.find(
    ([type, list]) =>
      (mention.types.length === 0 || mention.types.includes(type) || (!second && PUBLIC.has(type))) &&
      words.some(word => folded(list).has(word)),
  );
  const told =
    typesBeside(scene, attribution)[0] ??
    typeBefore(scene, attribution) ??
    typeByDocument(scene, mention, attribution, only);
  const hint = hinted?.[0];
  // "Calder Health, a hospital chain": what is said beside it tells more than one word of a name.
  const named = mention.types.length === 0 ? (told ?? hint) : (hint ?? told);
  return named ?? only ?? typeOfInitials(scene, mention, attribution);
}

/** "the DfE", "the RSPCA": initials behind an article are seldom a firm's. */
function typeOfInitials({ texts, pack }: Scene, { name }: Mention, { block, source }: Printed): SourceType | undefined {
  const { initials } = pack.sources;
  if (!initials || source === null || !/^(?=.{3,6}$)\p{Lu}\p{L}*\p{Lu}$/u.test(name)) return undefined;
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.start);
  const isArticled = [words[at], words[at - 1]].some(word => isIn(word, CLASS.determiner));
  const key = name.toLowerCase();
  const found = initials.find(
    ({ starts = '', ends = '', isBare }) =>
      key.startsWith(starts) && key.endsWith(ends) && (isArticled || isBare === true),
  );
  return found?.type;
}

/** « un coup de sonde de la firme Léger »: who makes polls is a pollster, where no more than a firm or an institute is told. */
export function typeByDocument(
  { texts, pack }: Scene,
  mention: Mention,
  { block, document, source }: Printed,
  only: SourceType | undefined,
): SourceType | undefined {
  const { documentTypes } = pack.sources;
  if (
    !documentTypes ||
    !document ||
    source === null ||
    (only !== undefined && only !== 'company' && only !== 'think-tank')
  )
    return undefined;
  const phrase = foldKey(texts.paragraph(mention.block).text.slice(document.start, document.end));
  if (block !== mention.block) return undefined;
  const words = ` ${phrase.replace(/[’']/gu, ' ')} `;
  const found = (Object.entries(documentTypes) as [SourceType, readonly string[]][]).find(([, nouns]) =>
    nouns.some(noun => words.includes(` ${foldKey(noun).replace(/[’']/gu, ' ')} `)),
  );
  return found?.[0];
}

/** Types told by an apposition: "Ofcom, the media regulator,". */
function typesBeside({ texts }: Scene, { block, source }: Printed): SourceType[] {
  if (!source) return [];
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.end);
  if (words[at]?.text !== ',' || isIn(words[at + 1], CLASS.preposition | CLASS.relative)) return [];
  const types: SourceType[] = [];
  for (let next = at + 1; next < Math.min(words.length, at + 9) && words[next]!.kind !== 'mark'; next++) {
    if (isIn(words[next], CLASS.preposition | CLASS.relative)) break;
    for (const sense of words[next]!.noun?.senses ?? []) if (sense.kind === 'institution') types.push(sense.type);
  }
  return types;
}

/** « Le quotidien | L’Écho du Jura »: a noun for a body right before a name that has its own article. */
function typeBefore({ texts }: Scene, { block, source }: Printed): SourceType | undefined {
  if (source === null) return undefined;
  const { words } = texts.paragraph(block);
  const at = firstAt(words, source.start);
  if (!words[at]?.isCapital || !isIn(words[at], CLASS.determiner)) return undefined;
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    const word = words[back]!;
    if (word.kind !== 'word' || word.isCapital || isIn(word, CLASS.preposition | CLASS.auxiliary | CLASS.relative))
      return undefined;
    const sense = word.noun?.senses.find(noun => noun.kind === 'institution');
    if (sense?.kind === 'institution') return sense.type;
  }
  return undefined;
}
