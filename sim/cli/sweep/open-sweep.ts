import { existsSync } from 'node:fs';
import { InputError } from '../../engine/errors.ts';
import type { PointWork } from '../../experiment/sweep/point-work.ts';
import { pointsOf, type Shard } from '../../experiment/sweep/shard.ts';
import type { Surroundings } from '../surroundings.ts';
import { expectedOf } from './expected.ts';
import { gatherJournals } from './gathered.ts';
import { journalFile, journalFiles } from './journal.ts';
import { JournalWriter } from './journal-writer.ts';
import { lock } from './lock.ts';
import { openFolder, type Stored } from './manifest.ts';

/** A folder in which one shard of a sweep is computed. */
export interface OpenSweep {
  /** Points of the shard, with what was finished before. */
  readonly points: readonly PointWork[];
  readonly journal: JournalWriter;
  /** Closes the journal, when all is on the disk, and lets go of the folder. */
  close(): Promise<void>;
}

/**
 * Opens the folder of a sweep for one shard: makes it, or takes up what is there when `resume`; a torn tail of its journal is
 * cut, and that is told. Throws InputError for a folder of something else and for records without `resume`, Locked, Damaged,
 * OtherJournal, and what the system throws.
 */
export function openSweep(
  folder: string,
  stored: Stored,
  shard: Shard,
  resume: boolean,
  { words, note }: Surroundings,
): OpenSweep {
  openFolder(folder, stored.manifest, words);
  const mine = journalFile(folder, shard);
  const release = lock(`${mine}.lock`);
  try {
    const files = resume ? journalFiles(folder) : [mine].filter((file) => existsSync(file));
    const expected = expectedOf(stored);
    const gathered = gatherJournals(files, expected);
    const found = rowsOf(gathered.points, expected.shape.policies);
    if (!resume && found > 0) {
      const fault = { file: '', line: 0, path: '--out', value: folder, message: words.sweep.hasRecords(found) };
      throw new InputError([fault]);
    }
    const torn = gathered.torn.find(([file]) => file === mine);
    if (torn !== undefined) note(words.sweep.torn(...torn));
    const header = { journal: 1, ...expected.header, shard: [shard.index, shard.of] } as const;
    const journal = new JournalWriter(mine, gathered.ends.get(mine) ?? 0, header);
    const points = pointsOf(shard, expected.points).map((point) => gathered.points[point] as PointWork);
    const close = async () => {
      try {
        await journal.close();
      } finally {
        release();
      }
    };
    return { points, journal, close };
  } catch (error) {
    release();
    throw error;
  }
}

/** Finished rows of some points. */
export function rowsOf(points: readonly PointWork[], policies: number): number {
  return points.reduce((sum, { finished }) => sum + finished, 0) * policies;
}

/** Rows that are wanted so far of some points. */
export function wantedRows(points: readonly PointWork[], policies: number): number {
  return points.reduce((sum, { wanted }) => sum + wanted, 0) * policies;
}
