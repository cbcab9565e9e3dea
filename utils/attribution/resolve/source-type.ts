import type { SourceType } from '../../model';
import { firstAt } from '../../text/first-at';
import { isIn } from '../analyse';
import type { FoundAttribution } from '../found';
import { CLASS } from '../lexicon';
import { bodyType, type Printed, toldType, typeByDocument } from './body-type';
import { isPersonsName, speaksAsPerson } from './lone-name';
import type { Mention } from './mention';
import type { Scene } from './scene';
import { uncasedBodyType } from './uncased-firm';

/**
 * Of what type a source is that nothing before was, by what its mention is and what stands beside it: "| a memo | said" is a
 * document, « soupire | Nadine |, infirmière » a person.
 */
export function typeOf(scene: Scene, mention: Mention, attribution: FoundAttribution): SourceType {
  switch (mention.kind) {
    case 'institution':
    case 'institution-noun':
      return bodyType(scene, mention, attribution);
    case 'lone-name':
      // „Käufer berichten“: a word alone with a plural verb is a group.
      if (scene.pack.grammar.hasCapitalNouns && attribution.agreement.number === 'plural') return 'collective';
      if (!scene.pack.hasCapitals) return uncasedBodyType(scene, mention, attribution) ?? 'person';
      if (isPersonBeside(scene, attribution) || speaksAsPerson(scene, attribution)) return 'person';
      return (
        toldType(scene, mention, attribution) ?? (isPersonsName(scene, mention, attribution) ? 'person' : 'company')
      );
    case 'spokesperson':
      return mention.types[0] ?? 'role';
    case 'source-noun':
      return mention.types[0] ?? 'document';
    case 'document':
      return 'document';
    case 'pronoun':
      if (mention.pronoun?.refersTo === 'thing') return 'document';
      return mention.isPlural ? 'collective' : 'person';
    case 'author':
      return mention.types[0] ?? 'collective';
    case 'person':
      // "a poll by | Halden Insight": who makes polls is no person.
      return (isBareName(scene, mention) && typeByDocument(scene, mention, attribution, undefined)) || 'person';
    case 'role':
    case 'anonymous':
      return mention.kind;
    case 'unknown':
      return 'role';
    case 'country':
      return 'government';
    case 'collective':
    case 'opinion-holder':
      return 'collective';
  }
}

/** The name alone, with neither title nor role. */
function isBareName({ texts }: Scene, { block, span, name }: Mention): boolean {
  return texts.lexicon.pack.hasCapitals && texts.paragraph(block).text.slice(span.start, span.end) === name;
}

/** « soupire Nadine |, infirmière », « Jeanne |, 82 ans »: a role or an age behind the name alone. */
function isPersonBeside({ texts }: Scene, { block, source }: Printed): boolean {
  if (!source) return false;
  const { words } = texts.paragraph(block);
  const comma = firstAt(words, source.end);
  if (words[comma]?.text !== ',') return false;
  const at = isIn(words[comma + 1], CLASS.determiner) ? comma + 2 : comma + 1;
  const word = words[at];
  if (word?.kind === 'number') return isIn(words[at + 1], CLASS.time) && words[at + 2]?.kind === 'mark';
  return word?.noun?.senses.some(sense => sense.kind === 'role') ?? false;
}
