import { isMedium } from './phrases';
import type { SourceState } from './verb-first-source-state';

/** «المدير العام | للوكالة», «مستشارة | لوكالة»: what was read is an office alone, and the body it belongs to begins here. */
export function isOfficesBody(state: SourceState): boolean {
  return state.has('role', 'spokesperson') && state.nameWords === 0 && isOtherBody(state);
}

/** A name that the gazetteer knows begins here or at the next word, and it is no medium's: nobody is told there. */
function isOtherBody({ terms, at, sets }: SourceState): boolean {
  const { name } = terms[at]!.word.name >= 0 ? terms[at]!.word : (terms[at + 1]?.word ?? { name: -1 });
  if (name < 0) return false;
  const hints = sets.lexicon.pack.sources.typeHints?.['news-agency'] ?? [];
  for (let next = at; terms[next] && (next <= at + 1 || terms[next]!.word.name === name); next++) {
    const { word, isBareMedia, stem, senses } = terms[next]!;
    if (isBareMedia || hints.includes(stem)) return false;
    const isMediaOnly = senses.length > 0 && senses.every(sense => isMedium([sense]));
    if (isMediaOnly || (word.name >= 0 && word.name !== name)) return false;
  }
  return true;
}
