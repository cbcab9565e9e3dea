import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import { phraseFrom } from '../find/phrase-after';
import { spanOf } from '../find/source-phrase';
import { CLASS } from '../lexicon';
import { knownBody } from './bodies';
import { bodyType } from './body-type';
import { byDescription } from './by-description';
import { byName } from './by-name';
import { type Entity, makeEntity } from './entity';
import { type Mention, readMention } from './mention';
import { namePart } from './name-part';
import { namedLater } from './named-later';
import type { Scene } from './scene';
import { type Texts, wordsWithin } from './texts';

/** Phrases that open the sentences of a block: whoever they mean is in hand for a pronoun, cited or not. */
export function openingsOf(texts: Texts, block: number): Span[] {
  const { lexicon } = texts;
  const { order, hasCapitals } = lexicon.pack;
  if (!hasCapitals || order === 'verb-subject' || order === 'verb-last' || lexicon.subjectForms.size > 0) return [];
  const paragraph = texts.paragraph(block);
  return paragraph.sentences.flatMap(({ from, to }) => {
    const first = paragraph.words[from];
    if (first?.kind !== 'word' || first.quote >= 0) return [];
    const phrase = phraseFrom(paragraph, lexicon, from, to);
    return phrase ? [spanOf(paragraph, phrase)] : [];
  });
}

/** The body that an opening phrase means: a known one by name or description, or a new one whose name tells what it is. */
export function bodyOpening(scene: Scene, block: number, span: Span): Entity | null {
  const mention = readMention(scene.texts, block, span);
  if (mention.kind === 'institution-noun') return mention.isDefinite ? knownBody(scene, mention) : null;
  if (mention.kind !== 'institution' || mention.institution !== null || mention.types.length === 0) return null;
  // « L’institut de sécurité routière »: without a capital of its own it may describe a body named before.
  const known =
    byName(scene, mention) ??
    namedLater(scene, mention) ??
    (isLower(scene, mention) ? byDescription(scene, mention) : null);
  if (known) return known;
  const { words } = scene.texts.paragraph(block);
  if (!endsLikeName(scene, mention)) return null;
  if (words[firstAt(words, span.end)]?.text === ':') return null;
  const entity = makeEntity(
    namePart(scene, mention),
    bodyType(scene, mention, { block, source: span, document: null }),
    0,
  );
  scene.entities.push(entity);
  return entity;
}

function isLower({ texts }: Scene, { block, span }: Mention): boolean {
  return !wordsWithin(texts.paragraph(block), span).some((word, at) => word.isCapital && at > 0);
}

/** "The City authorities | face pressures": what ends with a plain word is more than a name. */
function endsLikeName({ texts }: Scene, { block, span }: Mention): boolean {
  if (texts.lexicon.pack.grammar.ownersFollow || texts.lexicon.pack.grammar.hasCapitalNouns) return true;
  const words = wordsWithin(texts.paragraph(block), span);
  const last = words.at(-1);
  // "the committee | on rivers"
  if (words.some(word => isIn(word, CLASS.preposition))) return true;
  return last === undefined || last.kind !== 'word' || last.isCapital || last.noun !== null || last.name >= 0;
}

/** "The committee | sent | a letter to …": its opening's verb puts a document out. */
export function issuesDocument(texts: Texts, block: number, { end }: Span): boolean {
  const { words } = texts.paragraph(block);
  let at = firstAt(words, end);
  while (isIn(words[at], CLASS.adverb | CLASS.auxiliary)) at++;
  return isIn(words[at], CLASS.issuing);
}
