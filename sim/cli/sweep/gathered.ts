import type { Enough } from '../../experiment/sweep/enough.ts';
import { PointWork } from '../../experiment/sweep/point-work.ts';
import type { Shape } from '../../experiment/sweep/record.ts';
import { type JournalHeader, type RecordPlace, readJournal } from './journal.ts';

/** Where the rows of a sweep are: of every point what was finished, and the places of its records by first replication. */
export interface Gathered {
  readonly points: readonly PointWork[];
  readonly places: readonly (readonly (RecordPlace & { readonly from: number })[])[];
  readonly failed: number;
  /** Journals with a torn tail, and its size [bytes]. */
  readonly torn: readonly (readonly [file: string, bytes: number])[];
  /** Where the sound lines of every journal end [bytes]. */
  readonly ends: ReadonlyMap<string, number>;
}

/** What journals must be of. */
export interface Expected {
  readonly points: number;
  readonly shape: Shape;
  readonly enough: Enough;
  readonly header: Pick<JournalHeader, 'study' | 'ketenlab'>;
}

/** Reads journals; throws as `readJournal` does. Keeps the places of the records, not their values. */
export function gatherJournals(files: readonly string[], { points, shape, enough, header }: Expected): Gathered {
  const works = Array.from({ length: points }, (_, point) => new PointWork(point, shape, enough));
  const places = works.map((): (RecordPlace & { from: number })[] => []);
  const torn: [string, number][] = [];
  const ends = new Map<string, number>();
  let failed = 0;
  for (const file of files) {
    const scanned = readJournal(file, header, shape, (record, place) => {
      const work = works[record.point];
      if (work === undefined) throw new RangeError(`${file}: there is no point ${record.point}.`);
      work.add(record);
      failed += record.failed.length;
      places[record.point]?.push({ ...place, from: record.from });
    });
    ends.set(file, scanned.end);
    if (scanned.torn > 0) torn.push([file, scanned.torn]);
  }
  return { points: works, places, failed, torn, ends };
}
