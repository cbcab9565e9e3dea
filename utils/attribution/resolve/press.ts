import type { Span } from '../../model';
import { firstAt } from '../../text/first-at';
import type { Word } from '../analyse';
import { folded } from '../folded';
import type { FoundAttribution } from '../found';
import type { Resolved } from './emit';
import { type Entity, tierOf } from './entity';
import { readMention } from './mention';
import type { Scene } from './scene';

/**
 * « révèlent La Balise et De Kroniek »: unknown names with an article of their own that tell what only newsrooms tell are
 * papers, wherever else they are cited.
 */
export function settlePress(scene: Scene, found: readonly FoundAttribution[], resolved: readonly Resolved[]): void {
  const { pressVerbs, pressArticles } = scene.pack.sources;
  if (!pressVerbs || !pressArticles) return;
  const verbs = folded(pressVerbs);
  found.forEach(({ block, cue, source, coSources }, index) => {
    if (!source || !wordsOf(scene, block, cue).some(({ key }) => verbs.has(key))) return;
    const { entity, others } = resolved[index]!;
    const spans = [source, ...coSources];
    const isJoint = spans.length > 1 && spans.every(span => opensLikePaper(scene, wordsOf(scene, block, span), false));
    for (const each of [entity, ...others])
      if (spans.some(span => isPaperOf(scene, block, span, each, isJoint))) {
        each.type = 'media';
        each.tier = tierOf('media');
      }
  });
}

function isPaperOf(scene: Scene, block: number, span: Span, entity: Entity, isJoint: boolean): boolean {
  const { type, institution, roles } = entity;
  if (institution !== null || roles.size > 0 || (type !== 'company' && type !== 'person')) return false;
  const own = wordsOf(scene, block, span);
  if (!opensLikePaper(scene, own, type === 'person') || own.some(isPersonHere)) return false;
  // « Le Calvez » is a family's name, « Le Phare breton » and one of two papers are none.
  if (type === 'company' && !isJoint && own.length < 3) return false;
  const mention = readMention(scene.texts, block, span);
  return mention.types.length === 0 && entity.names.includes(mention.name);

  function isPersonHere({ key }: Word, at: number): boolean {
    const person = at > 0 ? scene.names.personOf(key) : null;
    return person !== null && person.words[0] !== own[0]!.key;
  }
}

function opensLikePaper({ pack }: Scene, [article, name]: readonly Word[], isSure: boolean): boolean {
  if (!article?.isCapital || !name?.isCapital) return false;
  const { any, only } = pack.sources.pressArticles ?? {};
  return folded(isSure ? only : any).has(article.key.replace(/['’]$/u, ''));
}

function wordsOf({ texts }: Scene, block: number, { start, end }: Span): readonly Word[] {
  const { words } = texts.paragraph(block);
  return words.slice(firstAt(words, start), firstAt(words, end));
}
