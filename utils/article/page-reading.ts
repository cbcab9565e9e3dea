import type { Block, Direction, StopReason } from '../model';
import type { BlockFacts } from './block-facts';
import type { Metadata } from './metadata/read-metadata';

/**
 * A page as the content script hands it over: every block of text on it, with what its structure and Readability say of
 * each. Nothing is judged yet, so nothing is lost. Plain data.
 */
export type PageReading = {
  /** Address of the page, and the one that relative links are read against. */
  readonly url: string;
  readonly base: string;
  readonly metadata: Metadata;
  /** Judged from the words that Readability kept, else from all. */
  readonly language: string | null;
  readonly direction: Direction;
  /** All blocks in reading order, and what is known of each (`facts[i]` of `blocks[i]`). */
  readonly blocks: readonly Block[];
  readonly facts: readonly BlockFacts[];
  /** Headline by Readability. */
  readonly title: string;
  /** Whether enough of it reads as one article. If not, its text can still be read as it is. */
  readonly hasArticle: boolean;
};

/** What reading a page gives before its blocks are judged. */
export type PageResult =
  | { readonly status: 'page'; readonly page: PageReading }
  /** Given up before the end: the reader asked for it, or it took too long. */
  | { readonly status: 'stopped'; readonly reason: StopReason }
  /** A fault of ours or of the page. `message` is for a report. */
  | { readonly status: 'failed'; readonly message: string };
