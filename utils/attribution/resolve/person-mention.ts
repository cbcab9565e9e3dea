import type { Mention } from './mention';

/** A mention of a person that no source phrase prints: a name, and nothing said beside it. */
export function personMention({
  block,
  span,
  name,
  words,
}: Pick<Mention, 'block' | 'span' | 'name' | 'words'>): Mention {
  return {
    block,
    span,
    kind: 'person',
    name,
    words,
    institution: null,
    types: [],
    isBroad: false,
    country: null,
    isDefinite: false,
    isSame: false,
    isPlural: false,
    isRelative: false,
    pronoun: null,
    otherName: null,
    shortName: null,
  };
}
