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

const MATCHER = /[\p{L}\p{M}]+/gu;
/** Words that are enough to judge by. */
const SAMPLE = 1_500;

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
  const words: string[] = [];
  for (const match of text.matchAll(MATCHER)) {
    words.push(match[0].toLowerCase());
    if (words.length >= SAMPLE) break;
  }
  if (words.length < 12) return [];
  return Object.entries(COMMON_WORDS)
    .map(([language, common]) => {
      const known = new Set(common.split(' '));
      return { language, share: words.filter(word => known.has(word)).length / words.length };
    })
    .sort((a, b) => b.share - a.share);
}

/** Scripts that one language has for itself in the news. */
function scriptLanguage(text: string): string | null {
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return null;
  const share = (script: RegExp) => (sample.match(script)?.length ?? 0) / letters;
  if (share(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu) > 0.15) return 'ja';
  if (share(/\p{Script=Han}/gu) > 0.5) return 'zh';
  if (share(/\p{Script=Hangul}/gu) > 0.5) return 'ko';
  if (share(/\p{Script=Hebrew}/gu) > 0.5) return 'he';
  if (share(/\p{Script=Greek}/gu) > 0.5) return 'el';
  if (share(/\p{Script=Devanagari}/gu) > 0.5) return 'hi';
  if (share(/\p{Script=Thai}/gu) > 0.5) return 'th';
  return null;
}
