import { isNoun } from '../analyse';
import { folded } from '../folded';
import { isBareForm, isBareSubject, isCompound } from './bare-subject';
import type { Context } from './context';
import { headAt, headIsSpeaker } from './head';
import type { Phrase } from './phrases';

/** Whether verb and subject fit each other at all, where the head of a noun phrase shows who or what it is. */
export function isFit(context: Context, subject: Phrase, isExplicit: boolean): boolean {
  const { paragraph, lexicon, form } = context;
  const { grammar } = lexicon.pack;
  if (!grammar.headsSpeak) return true;
  const { words } = paragraph;
  if (isBareForm(context, subject) || isCompound(context, subject, isExplicit)) return false;
  if (isBareSubject(context, subject)) return false;
  if (isExplicit) return true;
  if (!form.verb.isPlain && !isOwnClause(form) && !headIsSpeaker(words, subject, lexicon)) return false;
  if (!form.verb.documentObject || subject.isShare) return true;
  return isNoun(words[headAt(words, subject, lexicon)], 'document', 'author', 'source', 'collective');
}

/** "maintain | the road", "add | a layer": an everyday verb that nothing makes one of speech. */
export function isEveryday({ paragraph, lexicon, form, group }: Context, isExplicit: boolean): boolean {
  if (!form.verb.needsOpening || isExplicit) return false;
  return !folded(lexicon.pack.grammar.subjectPronouns).has(paragraph.words[group.to]?.key ?? '');
}

/** "spoke | of how": with its particle the verb is one of speech, whoever speaks. */
function isOwnClause({ verb }: Context['form']): boolean {
  return verb.needsParticle === true && !verb.takes.includes('object');
}
