import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord, type Shape, type SweepRecord } from '../../experiment/sweep/record.ts';
import type { Shard } from '../../experiment/sweep/shard.ts';
import { Damaged, type Scanned, scan } from './scan.ts';

/** First line of a journal: of which study it is, by which version of the program, and by which shard. */
export interface JournalHeader {
  /** Version of the form of a journal. */
  readonly journal: 1;
  readonly study: string;
  readonly ketenlab: string;
  readonly shard: readonly [index: number, of: number];
}

/** Where a record stands. */
export interface RecordPlace {
  readonly file: string;
  /** Of the line [bytes]. */
  readonly offset: number;
  readonly length: number;
}

/** The folder of the journals. */
export function journalFolder(folder: string): string {
  return join(folder, 'journal');
}

/** The journal of a shard; makes its folder. */
export function journalFile(folder: string, { index, of }: Shard): string {
  mkdirSync(journalFolder(folder), { recursive: true });
  return join(journalFolder(folder), `${index}-of-${of}.ndjson`);
}

/** All journals of a folder, in the order of their names. */
export function journalFiles(folder: string): string[] {
  const inside = journalFolder(folder);
  if (!existsSync(inside)) return [];
  return readdirSync(inside)
    .filter((name) => /^\d+-of-\d+\.ndjson$/.test(name))
    .sort()
    .map((name) => join(inside, name));
}

/** A journal is of another study or another version of the program. */
export class OtherJournal extends Error {}

/**
 * Reads the records of a journal in their order. Throws OtherJournal when it is not of this study and version, and Damaged as
 * `scan` does and for a record that is not of the study.
 */
export function readJournal(
  file: string,
  { study, ketenlab }: Pick<JournalHeader, 'study' | 'ketenlab'>,
  shape: Shape,
  onRecord: (record: SweepRecord, place: RecordPlace) => void,
): Scanned {
  return scan(file, (text, line, offset, length) => {
    if (line > 0) {
      onRecord(recordOf(file, line, text, shape), { file, offset, length });
      return;
    }
    const header = JSON.parse(text) as JournalHeader | null;
    if (header?.journal !== 1 || header.study !== study || header.ketenlab !== ketenlab) throw new OtherJournal(file);
  });
}

function recordOf(file: string, line: number, text: string, shape: Shape): SweepRecord {
  try {
    return readRecord(text, shape);
  } catch {
    throw new Damaged(file, line + 1);
  }
}
