import { isIn, type Word } from '../analyse';
import { isPossessive } from '../find/phrases';
import { folded } from '../folded';
import { CLASS } from '../lexicon';
import { isDefinite } from './definite';
import { gluedArticleOf } from './glued-article';
import { lemmaOf } from './nominative';
import type { Sensed } from './senses';
import { bareForms, type Texts } from './texts';

/** True if the words hold a noun so broad that it may stand for a body of any type: "group", «المؤسسة». */
export function isBroad(texts: Texts, words: readonly Word[]): boolean {
  const broad = folded(texts.lexicon.pack.sources.broadInstitutions);
  return words.some(
    (word, at) =>
      !isOneOfItsKind(words[at - 1]) &&
      // « le cabinet du premier ministre »: a fixed phrase of that many words is one body only.
      (word.noun?.length ?? 1) <= LONGEST_BROAD &&
      !isOneOfItsKind(word) &&
      (broad.has(lemmaOf(texts, word.key)) ||
        broad.has(word.key) ||
        bareForms(texts, word.key).some(form => broad.has(form))),
  );
}

/** "central bank": a fixed phrase that no body of another type is called. */
function isOneOfItsKind(word: Word | undefined): boolean {
  const noun = word?.noun;
  return noun?.length === 2 && noun.senses.some(sense => sense.kind === 'institution' && sense.type === 'central-bank');
}

/** The same of a folded noun by itself. */
export function isBroadNoun(texts: Texts, key: string): boolean {
  return folded(texts.lexicon.pack.sources.broadInstitutions).has(key);
}

/** Words of a noun that may stand for many bodies: "organisation internationale". */
const LONGEST_BROAD = 2;

/** A body's noun with more than generic words around it is a name: "the health ministry", «المجلس الاقتصادي والاجتماعي». */
export function isNamed(texts: Texts, words: readonly Word[], senses: readonly Sensed[]): boolean {
  const nounWords = new Set(senses.flatMap(sense => Array.from({ length: sense.length }, (_, i) => sense.at + i)));
  const { sources } = texts.lexicon.pack;
  if (words.some(word => word.noun !== null && isNamingCompound(texts, word.key))) return true;
  const plain = folded(sources.plainAdjectives);
  const place = folded(sources.placeWords);
  const owners = folded(sources.placeOwners);
  const tellsPlace = (word: Word) => place.has(word.key.split('-').at(-1)!);
  const based = words.findIndex(word => tellsPlace(word));
  const rest = words.filter((word, at) => {
    // "the | city |’s police"
    if (isPossessive(words[at + 1]) && owners.has(word.key)) return false;
    // "the New York-based group": a place, no name.
    if (word.kind !== 'word' || nounWords.has(at) || at <= based) return false;
    if (
      isIn(word, CLASS.determiner | CLASS.preposition | CLASS.conjunction | CLASS.time | CLASS.adverb) &&
      word.name < 0
    )
      return false;
    const forms = [word.key, ...bareForms(texts, word.key)];
    if (
      forms.some(
        form =>
          folded(sources.sameWords).has(form) ||
          (plain.has(form) && !(texts.lexicon.pack.hasCapitals && word.isCapital && at > 0)) ||
          folded(sources.definiteWords).has(form.replace(/['’]$/u, '')),
      )
    )
      return false;
    if (texts.nationalities.countryOfAdjective(word.text, texts.language) !== null) return false;
    return !tellsPlace(word);
  });
  // A second body inside the phrase names the first: « la commission des finances du Sénat ».
  if (
    texts.lexicon.pack.hasCapitals &&
    senses.slice(1).some(sense => words[sense.at]!.isCapital && sense.senses.some(noun => noun.kind === 'institution'))
  )
    return true;
  // «المركز الإعلامي لمجلس الوزراء»: the same where no capitals tell, if the first is more than a bare noun.
  if (
    !texts.lexicon.pack.hasCapitals &&
    senses[0]?.senses.some(noun => noun.kind === 'institution') &&
    senses.slice(1).some(sense => sense.senses.some(noun => noun.kind === 'institution')) &&
    words.length > 2
  )
    return true;
  const names = folded(sources.bodyNames);
  if (words.some(word => word.isCapital && names.has(lemmaOf(texts, word.key)))) return true;
  if (hasCapitalHead(texts, words, senses)) return true;
  if (rest.length === 0) return false;
  if (texts.lexicon.pack.hasCapitals)
    return rest.some(word => word.isCapital) || !isBroad(texts, words) || rest.length > 1;
  // Without capitals: a broad noun with adjectives only describes («المؤسسة المالية الدولية»).
  const glued = gluedArticleOf(texts.lexicon.pack);
  const hasPurpose = glued !== null && rest.some(word => word.key.startsWith(glued.doubled));
  return hasPurpose || !(isBroad(texts, words) && isDefinite(texts, words));
}

/** „Umweltbundesamt“, „Gesundheitsministeriums“, but not „Branchenverband“. */
export function isNamingCompound({ lexicon }: Texts, key: string): boolean {
  const { namingHeads, describingNouns } = lexicon.pack.sources;
  const describing = folded(describingNouns);
  const forms = [key, ...lexicon.ownedForms(key)];
  if (folded(lexicon.pack.sources.properNames).has(key)) return true;
  return forms.some(
    form =>
      [...folded(namingHeads)].some(head => form.endsWith(head) && form.length - head.length >= 3) &&
      !forms.some(each => describing.has(each)),
  );
}

/** « l’ | Office | fédéral de l’environnement »: behind its article a noun with a capital and more than itself is a name. */
function hasCapitalHead({ lexicon }: Texts, words: readonly Word[], senses: readonly Sensed[]): boolean {
  const { hasCapitals, grammar } = lexicon.pack;
  const [head] = senses;
  if (!hasCapitals || !grammar.ownersFollow || !head || head.at === 0) return false;
  const isBody = head.senses.some(noun => noun.kind === 'institution');
  if (!isBody || !words[head.at]!.isCapital || !isIn(words[head.at - 1], CLASS.determiner)) return false;
  // « l’ | Agence régionale de santé »: a fixed phrase of four words is a name by itself.
  if (head.length > 2) return true;
  return words
    .slice(head.at + head.length)
    .some(word => word.kind === 'word' && !isIn(word, CLASS.determiner | CLASS.preposition));
}
