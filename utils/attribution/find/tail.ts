import { foldKey } from '../../text/fold';
import { isIn, isNoun, type Paragraph } from '../analyse';
import { CLASS, type Lexicon } from '../lexicon';
import { linkAt, type Phrase } from './phrases';

/** Words a tail may have: « un rapport | remis mardi dernier au ministre des Finances ». */
const LONGEST_TAIL = 9;

/**
 * The head of a phrase that ends before `end` with what a participle tells of it: « un sondage Elabe | réalisé pour la RTBF »,
 * « un habitant | rencontré au marché ». An issuer behind a document's link belongs to the phrase: « … | publié mardi par l’Ademe ».
 *
 * @param read - Reads the phrase that ends before a word.
 */
export function withoutTail(
  paragraph: Paragraph,
  lexicon: Lexicon,
  low: number,
  end: number,
  read: (end: number) => Phrase | null,
): Phrase | null {
  if (!lexicon.pack.sources.hasPartedLinks) return null;
  const { words } = paragraph;
  const opening = openingsOf(lexicon);
  for (let at = end - 1; at > low && at >= end - LONGEST_TAIL; at--) {
    const word = words[at]!;
    if (word.kind === 'mark' || word.quote >= 0) return null;
    if (word.isCapital) continue;
    const isPlace = opening.places.has(word.key);
    if (!isPlace && !opening.links.has(word.key) && !opening.persons.has(word.key)) continue;
    if (holdsNoun(words, low, at)) continue;
    const head = read(at);
    const inside = head ? words.slice(head.from, head.to) : [];
    // « L’institution | basée à Rome »
    if (head && isPlace && isIn(words[at + 1], CLASS.preposition) && inside.some(each => isNoun(each, 'institution')))
      return head;
    const holds = (...kinds: Parameters<typeof isNoun>[1][]) => inside.some(each => isNoun(each, ...kinds));
    if (head && opening.links.has(word.key) && holds('document')) {
      const link = linkAt(paragraph, lexicon, at);
      return link > 0 && at + link < end ? { from: head.from, to: end } : head;
    }
    return head && opening.persons.has(word.key) && holds('role', 'collective', 'author', 'anonymous') ? head : null;
  }
  return null;
}

/** « **Contacté**, le maire … », « **Interrogée** sur le sujet, la ministre … »: tells how who speaks was met, and is no one itself. */
export function opensMeeting({ words }: Paragraph, lexicon: Lexicon, at: number): boolean {
  const word = words[at]!;
  if (!word.isCapital || word.noun !== null || !openingsOf(lexicon).persons.has(word.key)) return false;
  const next = words[at + 1];
  return next?.text === ',' || (isIn(next, CLASS.preposition) && (at === 0 || words[at - 1]!.kind === 'mark'));
}

type Openings = {
  readonly links: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
};

/** First words of tails, made once. */
export function openingsOf(lexicon: Lexicon): Openings {
  const known = made.get(lexicon);
  if (known) return known;
  const openings = {
    links: new Set(lexicon.documentLinks.filter(link => link.length > 1).map(link => link[0]!)),
    places: new Set((lexicon.pack.sources.placeWords ?? []).map(foldKey)),
    persons: new Set((lexicon.pack.sources.personParticiples ?? '').split(' ').filter(Boolean).map(foldKey)),
  };
  made.set(lexicon, openings);
  return openings;
}
const made = new WeakMap<Lexicon, Openings>();

/** « personnes | interrogées »: the word belongs to a fixed noun. */
function holdsNoun(words: Paragraph['words'], low: number, at: number): boolean {
  return [1, 2, 3].some(back => at - back >= low && (words[at - back]!.noun?.length ?? 0) > back);
}
