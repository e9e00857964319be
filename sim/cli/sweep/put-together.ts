import { join } from 'node:path';
import { InputError } from '../../engine/errors.ts';
import { shardOf } from '../../experiment/sweep/shard.ts';
import type { CliWords } from '../words/words.ts';
import { compact } from './compact.ts';
import { expectedOf } from './expected.ts';
import { gatherJournals } from './gathered.ts';
import { journalFiles } from './journal.ts';
import { lock } from './lock.ts';
import type { Stored } from './manifest.ts';

/** What came of putting shards together. */
export interface Together {
  readonly rows: number;
  readonly failed: number;
}

/** Points that are named. */
const NAMED = 10;

/**
 * Makes the table of rows in `folder` of the journals of `folders`, all of one study. Throws InputError when points are not
 * complete, with which and of which shards; Locked; and as `compact` and `gatherJournals` do.
 */
export function putTogether(folder: string, folders: readonly string[], stored: Stored, words: CliWords): Together {
  const release = lock(join(folder, 'merge.lock'));
  try {
    const files = folders.flatMap(journalFiles);
    const expected = expectedOf(stored);
    const gathered = gatherJournals(files, expected);
    const missing = gathered.points.filter(({ complete }) => !complete).map(({ point }) => point);
    if (missing.length > 0) {
      const named = [...missing.slice(0, NAMED).map(String), ...(missing.length > NAMED ? ['...'] : [])];
      const message = words.sweep.incomplete(missing.length, expected.points, named, shardsOf(missing, files));
      throw new InputError([{ file: folders.join(', '), line: 0, path: '', value: '', message }]);
    }
    return { rows: compact(folder, stored, gathered, expected), failed: gathered.failed };
  } finally {
    release();
  }
}

/** The shards that points belong to, such as 3/8, when the journals are of one number of shards. */
function shardsOf(points: readonly number[], files: readonly string[]): string[] {
  const counts = new Set(files.map((file) => Number(/-of-(\d+)\.ndjson$/.exec(file)?.[1])));
  const [of = 1] = counts;
  if (counts.size !== 1 || of === 1) return [];
  const shards = new Set(points.map((point) => shardOf(point, of)));
  return [...shards].sort((one, other) => one - other).map((index) => `${index}/${of}`);
}
