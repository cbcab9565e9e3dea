import { foldKey } from '../../text/fold';
import { isIn, type Word } from '../analyse';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { byDescription } from './by-description';
import { byName } from './by-name';
import { describedNames } from './described-names';
import { type Entity, makeEntity } from './entity';
import { type Mention, readMention } from './mention';
import type { Scene } from './scene';
import type { Texts } from './texts';

/** Blocks back within which "the company" is the firm that was named last. */
const REACH = 1;

/** A firm's name, where it is printed. */
type FirmName = { readonly block: number; readonly start: number; readonly end: number };

/**
 * "Prosecutors are looking into Norvix. The company said …": the firm named last, though no list has it and nobody cited it.
 * That it is a firm is told anywhere in the article: "Norvix shareholders", "the Norvix CEO".
 */
export function firmBefore(scene: Scene, body: Mention): Entity | null {
  const { hasCapitals, grammar, sources } = scene.pack;
  if (body.kind !== 'institution-noun' || !sources.firmSigns || !hasCapitals || grammar.hasCapitalNouns) return null;
  if (!body.isDefinite || body.isPlural || body.words.length > 1 || !body.types.includes('company')) return null;
  const name = lastFirm(scene.texts, body);
  if (!name || scene.names.personOf(foldKey(scene.texts.paragraph(name.block).text.slice(name.start, name.end))))
    return null;
  const told = byDescription(scene, body);
  if (told && told.seenBlock >= name.block) return null;
  const named: Mention = { ...readMention(scene.texts, name.block, name), kind: 'institution', isPlural: false };
  const known = byName(scene, named);
  if (known) return known;
  const entity = makeEntity(named, 'company', ++scene.clock);
  scene.entities.push(entity);
  return entity;
}

function lastFirm(texts: Texts, { block, span }: Mention): FirmName | null {
  const names = firms.get(texts) ?? readFirms(texts);
  firms.set(texts, names);
  if (names.size === 0) return null;
  for (let back = block; back >= 0 && block - back <= REACH; back--) {
    const { words } = texts.paragraph(back);
    for (let at = words.length - 1; at >= 0; at--) {
      const word = words[at]!;
      if ((back < block || word.end <= span.start) && word.quote < 0 && names.has(word.text) && isAlone(words, at))
        return { block: back, start: word.start, end: word.end };
    }
  }
  return null;
}

/** Looked for once in an article. */
const firms = new WeakMap<Texts, ReadonlySet<string>>();

/** Names of one word that a firm's sign follows somewhere. */
function readFirms(texts: Texts): ReadonlySet<string> {
  const signs = folded(texts.lexicon.pack.sources.firmSigns);
  const found = new Set([...describedNames(texts)].filter(name => !name.includes(' ')));
  // A capital that opens a sentence is a name's where it stands inside another too.
  const opening = new Set<string>();
  const inside = new Set<string>();
  for (let block = 0; block < texts.size; block++) {
    const { words, sentences } = texts.paragraph(block);
    const starts = new Set(sentences.map(({ from }) => from));
    words.forEach((word, at) => {
      if (word.isCapital && !starts.has(at)) inside.add(word.text);
      const name = signs.has(word.key) ? words[at - 1] : undefined;
      if (name && isAlone(words, at - 1) && isPlain(texts, name)) (starts.has(at - 1) ? opening : found).add(name.text);
    });
  }
  for (const name of opening) if (inside.has(name)) found.add(name);
  return found;
}

function isAlone(words: readonly Word[], at: number): boolean {
  const isCapital = (word: Word | undefined) => word?.kind === 'word' && word.isCapital;
  const before = words[at - 1];
  return !isCapital(before) || isIn(before, CLASS.determiner | CLASS.preposition | CLASS.title);
}

function isPlain(texts: Texts, word: Word): boolean {
  if (word.kind !== 'word' || !word.isCapital || word.classes !== 0 || word.noun || word.name >= 0) return false;
  const { nationalities, language } = texts;
  return (
    word.text.length > 2 &&
    nationalities.countryOfAdjective(word.text, language) === null &&
    nationalities.countryOfName(word.text, language) === null
  );
}
