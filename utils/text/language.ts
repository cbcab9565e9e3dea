/** Short words that one language uses all the time and its neighbours do not. Written from general knowledge. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with said has have from are were this not but by which it they at as on be',
  fr: 'le la les des et est dans une qui pour pas sur plus par avec au aux sont été cette mais ont ses ce selon du il elle',
  es: 'el los las una que por con para del se más como pero su sus fue han según está entre sobre también y lo al ha',
  de: 'der die das und ist nicht den dem mit von für ein eine auf sich auch im des werden wurde nach wird als bei sie er',
  pt: 'o os as uma que não com para do da dos das em no na nos nas se mais foi são também pelo pela é ao um',
  it: 'il lo gli che di della del dei delle nel nella non per con una sono è anche più alla al dal come ha si',
  tr: 've bir bu için ile da de olarak olan daha çok kadar sonra gibi ancak en ise olduğunu dedi göre her',
  ar: 'في من على أن إلى عن التي الذي هذا هذه مع كما بعد ما لا كان قال بين أو ذلك خلال وقد',
  fa: 'در از که به را این با است برای آن یک می شده خود بود تا کرد شود ها نیز وی گفت',
  ur: 'کے کی میں ہے اور کا سے کہ کو نے پر ہیں اس یہ کر بھی تھا گیا',
  ru: 'и в не на что с по как это его из для от о но за к был также года же',
};

/** A word: anything but space, digits and signs. Property classes (`\p{L}`) take a millisecond to prepare on each page. */
const MATCHER = /[^\s!-@[-`{-\xbf\u060c\u061b\u061f\u0660-\u066d\u2000-\u206f\u3000-\u303f]+/g;
/** Words that are enough to judge by. */
const SAMPLE = 600;

/**
 * The language that a text's short words speak for.
 *
 * @param declared - What the page says; it wins unless the words clearly speak for another language.
 * @return BCP 47 primary subtag; null if nothing is known.
 */
export function languageOf(text: string, declared: string | null): string | null {
  const stated = primarySubtag(declared);
  const script = scriptLanguage(text);
  if (script !== null) return script;
  const scores = scoreLanguages(text);
  const best = scores[0];
  if (!best || best.share < 0.08) return stated;
  const own = scores.find(score => score.language === stated)?.share ?? 0;
  if (stated !== null && !(stated in COMMON_WORDS)) return best.share > 0.22 ? best.language : stated;
  return own >= best.share * 0.8 ? stated : best.language;
}

/** `ar-MA` → `ar`; null for what is no language tag. */
export function primarySubtag(tag: string | null | undefined): string | null {
  const match = /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? '');
  return match ? match[1]!.toLowerCase() : null;
}

function scoreLanguages(text: string): { language: string; share: number }[] {
  const words = firstWords(text);
  if (words.length < 12) return [];
  const counts = new Map<string, number>();
  const known = languagesOf();
  for (const word of words)
    for (const language of known.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, share: count / words.length }))
    .sort((a, b) => b.share - a.share);
}

/** The words to judge by, in small letters. No more of the text is looked at than holds them. */
function firstWords(text: string): string[] {
  for (let length = SAMPLE * 12; ; length *= 4) {
    const words = text.slice(0, length).match(MATCHER) ?? [];
    // A word that the cut went through is not among the first.
    if (length < text.length && words.length <= SAMPLE) continue;
    return words.slice(0, SAMPLE).map(word => word.toLowerCase());
  }
}

let byWord: Map<string, string[]> | null = null;

/** Which languages use a common word. */
function languagesOf(): ReadonlyMap<string, readonly string[]> {
  if (byWord) return byWord;
  byWord = new Map();
  for (const [language, common] of Object.entries(COMMON_WORDS))
    for (const word of common.split(' ')) {
      const list = byWord.get(word);
      if (list) list.push(language);
      else byWord.set(word, [language]);
    }
  return byWord;
}

/** Letters that tell a script. */
const SCRIPT_SAMPLE = 4_000;

/** Scripts that one language has for itself in the news: first and last letter of its block, share that tells. */
const SCRIPTS: readonly (readonly [language: string, from: number, to: number, share: number])[] = [
  ['ja', 0x3040, 0x30ff, 0.15],
  ['zh', 0x4e00, 0x9fff, 0.5],
  ['ko', 0xac00, 0xd7a3, 0.5],
  ['he', 0x5d0, 0x5ea, 0.5],
  ['el', 0x370, 0x3ff, 0.5],
  ['hi', 0x900, 0x97f, 0.5],
  ['th', 0xe00, 0xe7f, 0.5],
];

/** The same ranges: most texts have no letter of any. */
const ANY_SCRIPT = new RegExp(
  `[${SCRIPTS.map(([, from, to]) => `${String.fromCharCode(from)}-${String.fromCharCode(to)}`).join('')}]`,
);

function scriptLanguage(text: string): string | null {
  if (!ANY_SCRIPT.test(text.slice(0, SCRIPT_SAMPLE))) return null;
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let letters = 0;
  for (let at = 0; at < Math.min(text.length, SCRIPT_SAMPLE); at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) letters++;
    if (code < 0xc0 || (code >= 0x2000 && code <= 0x303f)) continue;
    letters++;
    if (code < 0x370) continue;
    const script = SCRIPTS.findIndex(([, from, to]) => code >= from && code <= to);
    if (script >= 0) counts[script]!++;
  }
  if (letters < 20) return null;
  return SCRIPTS.find(([, , , share], script) => counts[script]! / letters > share)?.[0] ?? null;
}
