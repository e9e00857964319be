import type { Fault } from '../engine/errors.ts';
import type { Branch } from './tree.ts';

/** Where the files of a scenario come from; both functions throw an Error with a short sentence for a file that is not there. */
export interface Source {
  /** The parts of a scenario file, by its path. */
  tree(file: string): FileTree;
  /** The text of another file, such as the CSV of observed points. */
  text(file: string): string;
}

/** The parts of a file; `tree` is null when it could not be read at all. */
export interface FileTree {
  readonly tree: Branch | null;
  readonly faults: readonly Fault[];
}

/** A scenario of all 42 Dutch youth regions takes some 10,000 values; the bounds keep hostile files cheap. */
export const longestText = 1_000_000;
export const mostValues = 50_000;
export const deepestLevel = 12;
export const mostItems = 2_000;

/** What is said of a file that goes over a bound. */
export const overBound = {
  values: `more than ${mostValues} values in one file`,
  levels: `nested more than ${deepestLevel} levels deep`,
  items: `more than ${mostItems} items in one list`,
} as const;

/** What is said of a file that is no group of keys. */
export const noKeys = 'expected a group of keys, each on a line `key: value`';
