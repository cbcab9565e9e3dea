const ARABIC_LETTER = /^[\u0620-\u064a]/;
const ARTICLE = /^ال/u;
/** Conjunction or preposition before the article, which «لل» has swallowed. */
const BEFORE_ARTICLE = /^[وفبلك](?=ال)/u;

/** A folded word, then what is left of it without the particles that Arabic glues to its front. Other scripts: the word alone. */
export function withoutProclitics(key: string): string[] {
  const forms = [key];
  if (!ARABIC_LETTER.test(key)) return forms;
  let rest = key;
  if ((rest[0] === 'و' || rest[0] === 'ف') && rest.length > 3) {
    rest = rest.slice(1);
    forms.push(rest);
  }
  if (rest.startsWith('لل') && rest.length > 4) forms.push(`ال${rest.slice(2)}`);
  if ((rest[0] === 'ب' || rest[0] === 'ل' || rest[0] === 'ك') && rest.length > 3) forms.push(rest.slice(1));
  return forms;
}

/** A folded word, then the same without what stands before its article, then without the article. */
export function withoutArticle(key: string): string[] {
  if (!ARABIC_LETTER.test(key)) return [key];
  const rest = key.replace(BEFORE_ARTICLE, '').replace(/^لل/u, 'ال');
  return [key, rest, rest.replace(ARTICLE, '')];
}
