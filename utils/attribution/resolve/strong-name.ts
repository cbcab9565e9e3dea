import { foldKey } from '../../text/fold';
import type { Paragraph, Word } from '../analyse';
import { folded } from '../folded';
import type { Texts } from './texts';

/**
 * „des Hessischen Landesamts“ → „Hessisches Landesamt“: without its article an adjective that is half a body's name shows what the
 * article showed. `text` as it is where no article tells.
 */
export function strongName(texts: Texts, { words: all }: Paragraph, own: readonly Word[], text: string): string {
  const { strongEndings, neuterHeads } = texts.lexicon.pack.sources;
  const spoken = own.filter(word => word.kind === 'word');
  const head = spoken.findIndex(word => word.noun !== null);
  const [first] = spoken;
  if (!strongEndings || head < 1 || !first || !text.startsWith(first.text)) return text;
  const article = all[all.indexOf(first) - 1]?.key ?? '';
  const adjectives = spoken.slice(0, head);
  if (!/^\p{Lu}/u.test(spoken[head]!.text) || adjectives.some(word => !/^\p{Lu}\p{L}+$/u.test(word.text))) return text;
  const noun = spoken[head]!;
  const forms = [noun.key, ...texts.lexicon.ownedForms(noun.key)];
  const isNeuter = [...folded(neuterHeads)].some(ending => forms.some(form => form.endsWith(ending)));
  const rule = strongEndings.find(
    ({ articles, ends }) => folded(articles).has(article) && adjectives.every(word => word.key.endsWith(ends)),
  );
  if (!rule) return text;
  const shown = (isNeuter && rule.neuter) || rule.shown;
  let printed = text;
  let from = 0;
  for (const word of adjectives) {
    const at = printed.indexOf(word.text, from);
    if (at < 0) return text;
    const strong = word.text.slice(0, -rule.ends.length) + shown;
    printed = printed.slice(0, at) + strong + printed.slice(at + word.text.length);
    from = at + strong.length;
  }
  if (!rule.isOwner) return printed;
  const stem = texts.lexicon.ownedForms(noun.key).find(form => texts.lexicon.nounAt([form], 0) !== null);
  const at = stem === undefined ? -1 : printed.indexOf(noun.text, from);
  return at < 0 ? printed : printed.slice(0, at + stem!.length) + printed.slice(at + noun.text.length);
}

/** The words of a name as its list entry has them, where that changed their endings: whatever the case, they are the same body's. */
export function shownWords(texts: Texts, words: string[], printed: string): string[] {
  if (!texts.lexicon.pack.sources.strongEndings || words.length < 2) return words;
  const shown = printed.split(/\s+/u).map(foldKey);
  const isForm = (word: string, other: string) =>
    Math.abs(word.length - other.length) <= 2 && other.startsWith(word.slice(0, -2)) && word.length > 5;
  return words.map(word => (shown.includes(word) ? word : (shown.find(other => isForm(word, other)) ?? word)));
}
