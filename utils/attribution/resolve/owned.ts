import { firstAt } from '../../text/first-at';
import { foldKey } from '../../text/fold';
import { remember } from '../../text/remember';
import { folded } from '../folded';
import type { NounSense } from '../lexicon';
import { gluedArticleOf } from './glued-article';
import type { Mention } from './mention';
import { lemmaOf } from './nominative';
import type { Scene } from './scene';
import { bareForms, type Texts, wordsWithin } from './texts';

/** «نتائج | الدراسة», «الجدول المرفق | بالدراسة»: forms of the definite document that the phrase is a part of; null without one. */
export function innerDocument({ texts }: Scene, mention: Mention): readonly string[] | null {
  const glued = gluedArticleOf(texts.lexicon.pack);
  if (!glued) return null;
  const { words: all } = texts.paragraph(mention.block);
  const words = wordsWithin(texts.paragraph(mention.block), mention.span).filter(word => word.kind === 'word');
  const joints = folded(texts.lexicon.pack.verbFirst?.gluedConjunctions);
  const prepositions = (texts.lexicon.pack.proclitics ?? []).filter(letter => !joints.has(letter));
  // «الجدول المرفق | بالدراسة»: what a glued letter ties on may stand behind the phrase.
  const next = all[firstAt(all, mention.span.end)];
  const isTied = next?.kind === 'word' && prepositions.some(letter => next.key.startsWith(letter));
  for (const { key } of [...words.slice(1), ...(isTied ? [next] : [])].reverse()) {
    const forms = [key, ...bareForms(texts, key)];
    const isDefinite = forms.some(form => form.startsWith(glued.article) || form.startsWith(glued.doubled));
    if (isDefinite && forms.some(form => isDocumentNoun(texts, form))) return forms;
  }
  return null;
}

/** «تقريره», «مكتبها», «معديه»: a noun of one of these kinds with its owner's pronoun at its end. */
export function isOwned(texts: Texts, key: string, ...kinds: readonly NounSense['kind'][]): boolean {
  const { verbFirst } = texts.lexicon.pack;
  if (!verbFirst) return false;
  const pronouns = verbFirst.gluedPronouns.split(' ').map(foldKey);
  for (const { ends, base } of verbFirst.nounEndings) {
    const ending = foldKey(ends);
    if (!pronouns.some(pronoun => ending.endsWith(pronoun)) || !key.endsWith(ending) || key.length - ending.length < 3)
      continue;
    const stem = key.slice(0, -ending.length) + foldKey(base);
    const nouns = [stem, ...bareForms(texts, stem)].map(form => texts.lexicon.nounAt([form], 0));
    if (nouns.some(noun => noun?.senses.some(sense => kinds.includes(sense.kind)))) return true;
  }
  return false;
}

/** Forms of a folded word that are nouns for a document: as it is, its dictionary form, without glued letters. */
export function documentForms(texts: Texts, key: string): readonly string[] {
  const known = documentFormsOf.get(texts.lexicon) ?? documentFormsIn(texts);
  documentFormsOf.set(texts.lexicon, known);
  return known(key);
}

const documentFormsOf = new WeakMap<Texts['lexicon'], (key: string) => readonly string[]>();

function documentFormsIn(texts: Texts): (key: string) => readonly string[] {
  return remember(key =>
    [key, lemmaOf(texts, key), ...bareForms(texts, key)].filter(form => isDocumentNoun(texts, form)),
  );
}

/** True if the folded word is a noun for a document. */
export function isDocumentNoun(texts: Texts, key: string): boolean {
  return texts.lexicon.nounAt([key], 0)?.senses.some(sense => sense.kind === 'document') ?? false;
}
