import { remember } from '../../text/remember';
import type { Paragraph, Sentence } from '../analyse';
import { folded } from '../folded';
import type { Lexicon } from '../lexicon';

/** What a word may be the beginning of, as bits: without its sign in a sentence a finder has nothing to find there. */
export const SIGN = {
  verb: 1 << 0,
  phrase: 1 << 1,
  hearsay: 1 << 2,
  frame: 1 << 3,
  tellingNoun: 1 << 4,
  ownWords: 1 << 5,
  talk: 1 << 6,
  infinitive: 1 << 7,
  backReference: 1 << 8,
  ownView: 1 << 9,
  thereby: 1 << 10,
  colon: 1 << 11,
  view: 1 << 12,
} as const;

/** Bits of `SIGN` of all words of a sentence: each word is looked up once for all finders. */
export function signsIn({ words }: Paragraph, { from, to }: Sentence, lexicon: Lexicon): number {
  const signOf = signsOf(lexicon);
  let signs = 0;
  for (let at = from; at < to; at++) signs |= signOf(words[at]!.key);
  return signs;
}

type SignFinder = (key: string) => number;
const made = new WeakMap<Lexicon, SignFinder>();

function signsOf(lexicon: Lexicon): SignFinder {
  const known = made.get(lexicon);
  if (known) return known;
  const finder = remember(signFinder(lexicon));
  made.set(lexicon, finder);
  return finder;
}

function signFinder(lexicon: Lexicon): SignFinder {
  const { frames, periphrases, pack } = lexicon;
  const { ownViews, talk } = pack.cues;
  const owners = folded(ownViews?.owners);
  const told = folded(ownViews?.told);
  const talkOf = talk?.noun.split(' ')[0];
  const tests: readonly (readonly [sign: number, isSign: (key: string) => boolean])[] = [
    [SIGN.verb, key => lexicon.isVerb(key) || periphrases?.infinitives.has(key) === true],
    [SIGN.phrase, key => lexicon.phrasesAt(key).length > 0],
    [SIGN.hearsay, key => lexicon.hearsay.has(key) || lexicon.unsourced.has(key)],
    [SIGN.frame, key => frames.byFirst.has(key)],
    [SIGN.tellingNoun, key => frames.tellingNouns.has(key) || frames.sayings.has(key)],
    [SIGN.ownWords, key => lexicon.ownWords.has(key)],
    [SIGN.talk, key => key === talkOf],
    [SIGN.infinitive, key => lexicon.infinitives.has(key)],
    [SIGN.backReference, key => lexicon.backReferences.has(key)],
    [SIGN.ownView, key => owners.has(key) || told.has(key)],
    [SIGN.thereby, key => lexicon.thereby.has(key)],
    [SIGN.view, key => lexicon.viewNouns.has(key)],
    [SIGN.colon, key => key === ':'],
  ];
  return key => tests.reduce((signs, [sign, isSign]) => (isSign(key) ? signs | sign : signs), 0);
}
