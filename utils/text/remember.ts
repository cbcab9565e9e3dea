/** Answers kept at a time: an article has a few thousand different words. */
const MOST = 8192;

/** `answer`, asked once for each key while it is remembered: texts say the same few words again and again. */
export function remember<T>(answer: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return key => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const given = answer(key);
    if (known.size >= MOST) known.clear();
    known.set(key, given);
    return given;
  };
}

/** The same for what is asked about words of several languages, remembered for each by itself. */
export function rememberByLanguage<T>(
  answer: (key: string, language: string) => T,
): (key: string, language: string) => T {
  const byLanguage = new Map<string, (key: string) => T>();
  return (key, language) => {
    let known = byLanguage.get(language);
    if (!known) {
      known = remember(asked => answer(asked, language));
      byLanguage.set(language, known);
    }
    return known(key);
  };
}
