import { byName } from './by-name';
import type { Mention } from './mention';
import { asOwner } from './named-owner';
import type { Person } from './people';
import { loneNominatives } from './person-cases';
import type { Scene } from './scene';

/** One name alone is the person or body of which the article tells the full name. */
export function settleName(scene: Scene, printed: Mention): Mention {
  const mention = asOwner(scene, printed);
  if (mention.kind !== 'lone-name') return mention;
  if (byName(scene, mention)) return mention;
  const [word = ''] = mention.words;
  const person = [word, ...loneNominatives(scene.texts, word)].reduce<Person | null>(
    (found, form) => found ?? scene.names.personOf(form),
    null,
  );
  if (person) return { ...mention, kind: 'person', name: person.name, words: person.words };
  const body = { ...mention, kind: 'institution' as const };
  if (byName(scene, body)) return body;
  const fuller = scene.names.bodyOf(mention.name);
  return fuller ? { ...body, name: fuller, otherName: mention.name } : mention;
}
