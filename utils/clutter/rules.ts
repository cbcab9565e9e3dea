/**
 * Words that page furniture is made of, for one language. Data only, as pages print them; they are compared folded (see
 * `text/fold`), so case, Arabic hamza and vowel signs need not be given.
 *
 * `{n}` stands for a number, `{…}` for any words up to the block's end.
 */
export type ClutterRules = {
  /** BCP 47 primary subtag, or `common`. */
  readonly language: string;
  /** Whole blocks, by rule name: a block that is nothing but one of these (or a row of them) goes. */
  readonly whole: Readonly<Record<string, readonly string[]>>;
  /** Labels that open a block whose rest is a link or a list of them: "Read also: …". */
  readonly labels: Readonly<Record<string, readonly string[]>>;
  /** Unmistakable furniture, cut where it is glued to the end or the start of a paragraph: "Link copied". */
  readonly glued: Readonly<Record<string, readonly string[]>>;
  /** Month and weekday names, for knowing a line that is only a date. */
  readonly dateWords: string;
};
