import type { DisplayName } from './names';
import { displayName, isSameName } from './names';
import { isReports } from './provenance';
import { scriptOf, scriptOfLocale } from './script';
import type { SourceEntry } from './sources';
import type { Words } from './words';

/** A source in the interface's words. */
export type SourceDescription = DisplayName & {
  /** Type, then country when known: "think tank", "United States". */
  readonly details: readonly string[];
  /** "cited 5 times". */
  readonly cited: string;
};

/** What the list, the card and the exports say about a source. */
export function describeSource(entry: SourceEntry, words: Words): SourceDescription {
  const { source, passages } = entry;
  const country = words.countryName(source.country);
  const cited = words.plural('citedTimes', passages.length);
  if (source.unspecified) {
    const isForeign = scriptOf(source.canonical) !== scriptOfLocale(words.locale);
    const generic = words.message(isReports(entry) ? 'unspecifiedReportsName' : 'unspecifiedSourcesName');
    const name = isForeign || isReports(entry) ? generic : source.canonical;
    const other = isSameName(name, source.canonical) ? null : source.canonical;
    return { name, other, details: [words.message('vagueNote')], cited };
  }
  return {
    ...displayName(source, words.locale),
    details: [words.typeName(source.type), ...(country === null ? [] : [country])],
    cited,
  };
}

/** A source on one line: "Atlantic Council (المجلس الأطلسي) · think tank · United States". */
export function sourceLine(entry: SourceEntry, words: Words): string {
  const { name, other, details } = describeSource(entry, words);
  const names = other === null ? name : `${name} ${words.message('otherName', other)}`;
  return [names, ...details].join(words.message('listSeparator'));
}
