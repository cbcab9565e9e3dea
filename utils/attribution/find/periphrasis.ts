import { isIn, type Sentence, type Word } from '../analyse';
import { CLASS, type CueForm, type Lexicon } from '../lexicon';
import { stands } from './clause-at';

/** Words that tell how long, between «lleva | varios meses | advirtiendo». */
const LONGEST_TIME = 3;

/** A verb of saying that another verb leads, and where that one begins: «la ministra | acaba de | anunciar», «sigue | pidiendo». */
export type Led = { readonly forms: readonly CueForm[]; readonly from: number };

/** Reads the verb that leads the word at `at`; null where none does, or where it is no verb of saying. */
export function ledAt(words: readonly Word[], sentence: Sentence, lexicon: Lexicon, at: number): Led | null {
  const { periphrases } = lexicon;
  if (periphrases === null || at === sentence.from) return null;
  const { key } = words[at]!;
  const infinitives = periphrases.infinitives.get(key);
  if (infinitives) {
    const from = startOf(words, sentence, periphrases.beforeInfinitive, at);
    if (from !== null) return { forms: infinitives, from };
    // «… | antes de | avisar que …»: as a gerund, it shares the subject of the clause it is tied to.
    const tied = startOf(words, sentence, periphrases.beforeTied, at);
    return tied === null
      ? null
      : { forms: infinitives.map(form => ({ ...form, form: 'participle' as const })), from: tied };
  }
  // «…, | tendo | acrescentado que …»: as a gerund, of what was said before.
  const perfect = startOf(words, sentence, periphrases.beforePerfect, at);
  const past = perfect === null ? [] : lexicon.verbForms(key).filter(({ form }) => form === 'past-participle');
  if (perfect !== null && past.length > 0)
    return { forms: past.map(form => ({ ...form, form: 'participle' as const })), from: perfect };
  const gerunds = lexicon.verbForms(key).filter(({ form }) => form === 'participle');
  if (gerunds.length === 0) return null;
  let before = at;
  while (at - before < LONGEST_TIME && before > sentence.from && isTime(words[before - 1])) before--;
  const from = startOf(words, sentence, periphrases.beforeGerund, before);
  return from === null ? null : { forms: gerunds.map(form => ({ ...form, form: 'finite' as const })), from };
}

function isTime(word: Word | undefined): boolean {
  return isIn(word, CLASS.time | CLASS.determiner | CLASS.adverb) || word?.kind === 'number';
}

function startOf(
  words: readonly Word[],
  sentence: Sentence,
  phrases: ReadonlyMap<string, readonly (readonly string[])[]>,
  end: number,
): number | null {
  for (const phrase of phrases.get(words[end - 1]?.key ?? '') ?? []) {
    const from = end - phrase.length;
    if (from >= sentence.from && stands(words, from, phrase)) return from;
  }
  return null;
}
