import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn, type Word } from '../analyse';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import type { Resolved } from './emit';
import { type Entity, isPersonal } from './entity';
import { countryIn } from './mention-country';
import type { Scene } from './scene';
import { wordsWithin } from './texts';
import { isCountryCode, onlyCountry, toldCountries } from './told-countries';

/** Words of an apposition within which a person's country is told: "X, the Saudi foreign minister". */
const APPOSITION = 10;

/** Bodies mostly met at home: whoever writes "the ministry", "the firm" or "the local paper" means that of the story’s country. */
const LOCAL = new Set<SourceType>([
  'government',
  'statistics-office',
  'central-bank',
  'ngo',
  'university',
  'pollster',
  'company',
  'media',
]);

/**
 * Give sources their country where the text tells it: an adjective, city or region in their phrase or behind it, the
 * body that they speak for, at last the country in which the whole story is set. Better none than a wrong one.
 */
export function settleCountries(scene: Scene, found: readonly FoundAttribution[], resolved: readonly Resolved[]): void {
  found.forEach((attribution, index) => {
    const { entity, mention } = resolved[index]!;
    if (entity.country !== null || mention === null || entity.isUnspecified) return;
    entity.country = toldBeside(scene, attribution, entity);
  });
  for (const { entity, others } of resolved)
    for (const each of [entity, ...others]) if (each.country === null) each.country = fromOutside(scene, each);
}

function toldBeside({ texts }: Scene, { block, source }: FoundAttribution, entity: Entity): string | null {
  if (source === null) return null;
  const paragraph = texts.paragraph(block);
  const own = wordsWithin(paragraph, source);
  const named = countryIn(texts, own);
  if (named !== null) return named;
  const told = onlyCountry(own, texts.lexicon.pack, texts.nationalities);
  if (told !== null || entity.type !== 'person') return told;
  const { words } = paragraph;
  const from = firstAt(words, source.end);
  if (words[from]?.text !== ',' && words[from]?.text !== '،') return null;
  let to = from + 1;
  while (to < words.length && to - from <= APPOSITION && words[to]!.kind !== 'mark' && !closes(words[to]!)) to++;
  const end = words[to];
  return end === undefined || /^[,،.]$/u.test(end.text)
    ? onlyCountry(words.slice(from + 1, to), texts.lexicon.pack, texts.nationalities)
    : null;
}

/** A verb or relative opens another clause; „bei | den | Vereinten Nationen“ has an article. */
function closes(word: Word): boolean {
  return isIn(word, CLASS.relative | CLASS.auxiliary) && !isIn(word, CLASS.determiner);
}

function fromOutside(scene: Scene, entity: Entity): string | null {
  const { of } = entity;
  // Who speaks for the UN is as international as it is.
  if (of?.country) return of.country;
  if (entity.institution !== null || entity.tier === 'opinion') return null;
  const home = isPersonal(entity) || LOCAL.has(entity.type) ? scene.texts.home() : null;
  return home !== null && isAbroad(scene, entity, home) ? null : home;
}

/** The paragraph in which a source is first met speaks of another country and not of the story's: who knows whose it is. */
function isAbroad({ texts }: Scene, { firstBlock }: Entity, home: string): boolean {
  const { pack } = texts.lexicon;
  const told = toldCountries(texts.paragraph(firstBlock).words, pack, texts.nationalities).filter(isCountryCode);
  return told.length > 0 && !told.includes(home);
}
