import { CLASS } from '../lexicon';
import type { VerbFirstText } from './verb-first-anchor';
import type { SourceTerms } from './verb-first-source';
import { is, isComma, type Term } from './verb-first-terms';

/** «مدير الصندوق سامي الكعبي قال …»: from here on «الكعبي» alone is who speaks. */
export function rememberSurname({ terms, surnames, sets }: VerbFirstText, source: SourceTerms): void {
  const isPerson =
    ['role', 'spokesperson', 'author'].some(kind => source.kinds.has(kind as 'role')) ||
    is(terms[source.from], CLASS.title);
  if (!isPerson) return;
  let from = source.from;
  for (let at = source.from; at <= source.to; at++) {
    if (at < source.to && !isComma(terms[at])) continue;
    const last = terms[at - 1];
    if (at - from >= 2 && isName(last) && !(last.isDefinite && last.stem.endsWith(sets.grammar.feminineEnding)))
      surnames.add(last.key);
    from = at + 1;
  }
}

/** The phrase is a person's last name, with no more than a first one before it. */
export function isKnownSurname({ terms, surnames }: VerbFirstText, { from, to }: SourceTerms): boolean {
  return to - from <= 2 && surnames.has(terms[to - 1]!.key);
}

function isName(term: Term | undefined): term is Term {
  return term?.word.kind === 'word' && term.classes === 0 && term.senses.length === 0 && term.preposition === '';
}
