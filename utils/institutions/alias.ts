import type { Institution } from './institution';

/** One name of one institution. */
export type Alias = {
  readonly institution: Institution;
  /** Language of the name. */
  readonly language: string;
  /** As the data writes it. */
  readonly printed: string;
  readonly needsContext: boolean;
  /** Meant by this name where nothing speaks for another bearer. */
  readonly isUsual: boolean;
};
