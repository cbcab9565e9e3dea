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
  /** The same, newest first. */
  readonly order: Order;
  readonly names: Names;
  /** Folded document nouns that are used for one another. */
  readonly families: readonly (readonly string[])[];
  /** Folded role nouns that are used for one another. */
  readonly roleFamilies: readonly (readonly string[])[];
  /** Folded nouns for a kind of role, and the roles of that kind. */
  readonly roleKinds: readonly { readonly names: readonly string[]; readonly roles: readonly string[] }[];
  /** Block being read. */
  block: number;
  /** Goes up with every mention. */
  clock: number;
};

/** Entities in an order that hardly changes from one mention to the next: how many were put in, and which moved since. */
export type Ordered = { readonly entities: Entity[]; known: number; readonly touched: Entity[] };

/** Orders kept, so that each is only mended when it is asked for. */
export type Order = { readonly bySubject: Ordered; readonly bySeen: Ordered };
