import type { Block } from '../../model';
import type { LanguagePack } from '../pack';
import type { Entity } from './entity';
import type { Names } from './names';
import type { Texts } from './texts';

/** What resolving knows so far, in reading order. */
export type Scene = {
  readonly texts: Texts;
  readonly blocks: readonly Block[];
  readonly pack: LanguagePack;
  readonly entities: Entity[];
  readonly names: Names;
  /** Folded document nouns that are used for one another. */
  readonly families: readonly (readonly string[])[];
  /** Folded role nouns that are used for one another. */
  readonly roleFamilies: readonly (readonly string[])[];
  /** Block being read. */
  block: number;
  /** Goes up with every mention. */
  clock: number;
};
