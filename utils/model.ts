/**
 * The types every stage speaks. Plain data throughout: any value here survives
 * `JSON.stringify` and structured clone, so it can cross from page to popup.
 */

/** Half-open range `[start, end)` of UTF-16 code units within one block's `text`. */
export type Span = { readonly start: number; readonly end: number };

/** A span that says which block it is in: an index into `Article.blocks`, or `TITLE`. */
export type BlockSpan = Span & { readonly block: number };

/** The place of the headline wherever a block index is asked for. */
export const TITLE = -1;

export type Direction = 'ltr' | 'rtl';

/** Formatting over a block's `text`. Marks may nest; they never cross block borders. */
export type InlineMark =
  | (Span & { readonly kind: 'link' /** Absolute http(s) or mailto address. */; readonly href: string })
  | (Span & { readonly kind: 'strong' | 'emphasis' | 'code' | 'sub' | 'sup' });

/** What every block has: its plain text, formatting over it, and its own direction. */
type BlockBase = {
  /** Plain text: no markup, no leading or trailing white space, no runs of it (but in code). */
  readonly text: string;
  readonly marks: readonly InlineMark[];
  readonly direction: Direction;
};

export type Picture = {
  /** Absolute http(s) or `data:image` address. */
  readonly src: string;
  readonly alt: string;
  /** CSS pixels, when the page says. */
  readonly width: number | null;
  readonly height: number | null;
};

/** One unit of the cleaned article. */
export type Block =
  | (BlockBase & { readonly type: 'paragraph' })
  | (BlockBase & { readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5 | 6 })
  /** One paragraph of a quotation set apart from the text. */
  | (BlockBase & { readonly type: 'quote' })
  | (BlockBase & {
      readonly type: 'list-item';
      readonly ordered: boolean;
      /** 0 for the outermost list. */
      readonly depth: number;
      /** Position in its list as a reader counts, from 1 (or the list's `start`). */
      readonly ordinal: number;
    })
  /** `text` keeps its line breaks. */
  | (BlockBase & { readonly type: 'code' })
  /** `text` is the cells joined by tabs, the rows by line breaks. */
  | (BlockBase & { readonly type: 'table'; readonly rows: readonly (readonly string[])[]; readonly hasHeader: boolean })
  /** `text` is the caption, which may be empty. */
  | (BlockBase & { readonly type: 'figure'; readonly picture: Picture | null })
  /** Video, post or frame of another site: `text` is its label or its words. */
  | (BlockBase & { readonly type: 'embed'; readonly href: string | null });

/** A thing taken out of the article, with the rule that did it. */
export type Removal = {
  /** Rule id, e.g. `ar/next-article` or `structure/link-river`. */
  readonly rule: string;
  /** The words taken out. */
  readonly text: string;
  /** Index the removed block would have among the kept blocks; for a cut inside a block, that block. */
  readonly block: number;
  /** The whole block as it was, so that it can be put back. */
  readonly removed: Block;
  /** Whether only the ends of the block went, and the rest of it is kept. */
  readonly isCut: boolean;
};

export type Article = {
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601, as precise as the page says. */
  readonly published: string | null;
  readonly modified: string | null;
  /** BCP 47 primary subtag (`ar`, `en`), judged from the text where the page is silent or wrong; null if unknown. */
  readonly language: string | null;
  readonly direction: Direction;
  /** Canonical address, else the page's own. */
  readonly url: string;
  readonly leadImage: Picture | null;
  readonly blocks: readonly Block[];
  readonly removals: readonly Removal[];
  /** Expected share (0 to 1) of the article that was kept: below `COMPLETE` a reader is told that parts may be missing. */
  readonly coverage: number;
};

/** Coverage from which on an article passes for whole: of the pages that lose a tenth, more than half lie below. */
export const COMPLETE = 0.95;

/** How much of a page is shown: its article; with what stands near it; all its text. */
export type Breadth = 'article' | 'wide' | 'page';

/** Why reading was given up: the reader asked for it, or it took too long. */
export type StopReason = 'asked' | 'time';

/** What comes back from reading a page. Each status has its own screen. */
export type ReadResult =
  | { readonly status: 'article'; readonly article: Article }
  | { readonly status: 'not-an-article' }
  /** A page the browser keeps to itself: its own pages, stores, PDF viewer. */
  | { readonly status: 'page-forbidden' }
  /** Reading a large page was given up: the reader asked for it, or it took too long. */
  | { readonly status: 'stopped'; readonly reason: StopReason }
  /** Extraction broke: a fault of ours or of the page. `message` is for a report, not for display alone. */
  | { readonly status: 'failed'; readonly message: string };

/** The 17 labels of a source's type. */
export const SOURCE_TYPES = [
  'think-tank',
  'university',
  'international-organisation',
  'government',
  'central-bank',
  'statistics-office',
  'ngo',
  'pollster',
  'rating-agency',
  'news-agency',
  'media',
  'journal',
  'company',
  'document',
  'person',
  'role',
  'anonymous',
  'collective',
] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/**
 * What a reader can check. `institution`: institution, report or their spokesperson; `person`: someone named or one
 * described person; `vague`: nobody can check it; `opinion`: a position told by the narrator, never listed.
 */
export type Tier = 'institution' | 'person' | 'vague' | 'opinion';

/** One place where the text credits something to a source. */
export type Attribution = {
  /** `a1`, `a2` … in reading order. */
  readonly id: string;
  /** Block of cue and source, or `TITLE`. */
  readonly block: number;
  readonly cue: Span;
  /** Null where the source is understood: dropped subject, participle, passive. */
  readonly source: Span | null;
  /** The cited document, where words for one stand there: "a report", «تقرير حديث». */
  readonly document: Span | null;
  /** What is credited, in reading order; several pieces when the cue cuts it. */
  readonly content: readonly BlockSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed' | 'headline';
  /** `denied`: the source rejects the content; `unsaid`: the text says that it was not said. */
  readonly polarity: 'said' | 'denied' | 'unsaid';
  /** Whose entry in the source list this belongs to. */
  readonly sourceId: string;
  /** Further sources of a joint statement ("X and Y said"). */
  readonly coSourceIds: readonly string[];
  readonly sourceType: SourceType;
  readonly tier: Tier;
  /** 0 to 1. */
  readonly confidence: number;
  /** What found it: pack, then rule, e.g. `ar/verb-subject`. */
  readonly rule: string;
};

/**
 * Confidence from which on an attribution is shown unasked; a reader can have all of them shown. Of our gold articles'
 * attributions below it, every second one is wrong (`npm run bench:attribution -- --reliability`).
 */
export const SHOWN_FROM = 0.7;

/** One appearance of a source, by name or by pointing back. */
export type Mention = BlockSpan & {
  /** The attribution it serves. */
  readonly attribution: string;
};

/** A document that a source issued, as the article knows it. */
export type CitedDocument = {
  /** Its title, if the article gives one; else null. */
  readonly title: string | null;
  /** As first printed: "a report", «تقرير حديث». */
  readonly phrase: string;
  /** The address the article links it to; else null. */
  readonly href: string | null;
};

/** The institution, document or person that mentions refer to. */
export type Source = {
  /** `s1`, `s2` … in order of first mention: the number on the chip. */
  readonly id: string;
  /** Display name in the article's language, from the gazetteer or as printed; without outer article or proclitic. */
  readonly canonical: string;
  /** Other names: as printed elsewhere, other languages, acronyms. */
  readonly names: readonly string[];
  /** The name to show by language (BCP 47 primary subtag), from the gazetteer; absent for a source it does not know. */
  readonly displayNames?: Readonly<Partial<Record<string, string>>>;
  readonly type: SourceType;
  readonly tier: Tier;
  /** ISO 3166-1 alpha-2, `INT` for international bodies, `EU` for its institutions; null if unknown. */
  readonly country: string | null;
  /** Id in the gazetteer; null for one it does not know. */
  readonly institution: string | null;
  /** Host name or address of the institution's home page; null if unknown. */
  readonly homepage: string | null;
  readonly document: CitedDocument | null;
  /** Id of the source this one belongs to (a person's institution); null if none. */
  readonly of: string | null;
  /** False for opinion holders, which are no sources. */
  readonly listed: boolean;
  /** True for a bucket that nobody can check, such as "unspecified reports". */
  readonly unspecified: boolean;
  readonly mentions: readonly Mention[];
};

/** An article whose attributions were looked for. */
export type AnnotatedArticle = Article & {
  readonly attributions: readonly Attribution[];
  /** In order of first mention. */
  readonly sources: readonly Source[];
  /** False where no pack covers the language: the article is clean, marks are off. */
  readonly languageCovered: boolean;
};
