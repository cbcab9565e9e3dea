import { TITLE } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn, type Word } from '../analyse';
import { CLASS } from '../lexicon';
import { byName } from './by-name';
import type { Mention } from './mention';
import { personName } from './person-name';
import { contentWords } from './printed-name';
import type { Scene } from './scene';
import { sensesOf } from './senses';
import { type Texts, wordsWithin } from './texts';

/** Words between an office and the end of its holder's name. */
const REACH = 9;

/**
 * «استقبل مستشار الأمن قاسم الدليمي …», then «قال الدليمي»: where nothing has capitals, one name alone is whoever was printed
 * with it behind an office, though nobody cited him there.
 */
export function withNameBefore(scene: Scene, mention: Mention): Mention {
  const { texts, pack } = scene;
  if (pack.hasCapitals || mention.kind !== 'lone-name' || byName(scene, mention)) return mention;
  const own = wordsWithin(texts.paragraph(mention.block), mention.span).at(-1);
  if (!own) return mention;
  for (let block = mention.block; block > TITLE; block--) {
    const { words, text } = texts.paragraph(block);
    const end = block === mention.block ? firstAt(words, mention.span.start) : words.length;
    for (let at = end - 1; at > 1; at--) {
      if (words[at]!.key !== own.key) continue;
      const name = nameEndingAt(texts, words, at);
      if (name)
        return {
          ...mention,
          kind: 'person',
          name: text.slice(name[0]!.start, name.at(-1)!.end),
          words: contentWords(texts, name),
        };
    }
  }
  return mention;
}

/** The words of a name of two or more that ends with word `at`, behind the nearest office before it. */
function nameEndingAt(texts: Texts, words: readonly Word[], at: number): readonly Word[] | null {
  for (let from = at - 2; from >= Math.max(0, at - REACH); from--) {
    if (words[from]!.kind !== 'word') return null;
    if (!isOffice(texts, words[from]!)) continue;
    const phrase = words.slice(from, at + 1);
    const span = personName(texts, phrase);
    const name = span ? phrase.filter(word => word.start >= span.start) : [];
    if (name.length > 1) return name;
  }
  return null;
}

function isOffice(texts: Texts, word: Word): boolean {
  return isIn(word, CLASS.title) || sensesOf(texts, [word]).some(({ senses }) => senses.some(isRole));
}

function isRole({ kind }: { readonly kind: string }): boolean {
  return kind === 'role' || kind === 'spokesperson';
}
