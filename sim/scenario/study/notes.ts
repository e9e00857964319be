import type { Fault } from '../../engine/errors.ts';
import { faultAt } from '../faults.ts';
import { leafOf, type Tree } from '../tree.ts';

/** What is wrong with a study, and what looks unlikely in it, noted while it is read. */
export interface Notes {
  readonly faults: Fault[];
  readonly warnings: Fault[];
}

/** Notes a fault at a part of the file. */
export function fault(notes: Notes, place: Tree, path: string, message: string): void {
  notes.faults.push(faultAt(place, path, leafOf(place), message));
}

/** Notes a warning at a part of the file. */
export function warn(notes: Notes, place: Tree, path: string, message: string): void {
  notes.warnings.push(faultAt(place, path, leafOf(place), message));
}
