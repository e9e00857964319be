import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type AsyncBuffer, asyncBufferFromFile, type FileMetaData, parquetMetadataAsync } from 'hyparquet';
import { InputError } from '../../engine/errors.ts';
import { quoted } from '../quoted.ts';
import type { CliWords } from '../words/words.ts';
import { ROWS } from './compact.ts';
import { isOfSystem } from './told.ts';

/** The table of rows of a folder, opened. */
export interface RowTable {
  readonly file: AsyncBuffer;
  readonly metadata: FileMetaData;
}

/**
 * What `read` makes of the table of rows of a folder. Throws InputError when there is none, when it is damaged, and when it is
 * of another study than the one with this hash.
 */
export async function withRows<Value>(
  folder: string,
  hash: string,
  words: CliWords,
  read: (table: RowTable) => Promise<Value>,
): Promise<Value> {
  const path = join(folder, ROWS);
  const refuse = (message: string) => new InputError([{ file: path, line: 0, path: '', value: '', message }]);
  if (!existsSync(path)) throw refuse(words.sweep.rerun.noRows(`ketenlab merge ${quoted(folder)}`));
  try {
    const file = await asyncBufferFromFile(path);
    const metadata = await parquetMetadataAsync(file);
    const facts = metadata.key_value_metadata ?? [];
    if (facts.find(({ key }) => key === 'ketenlab.study.hash')?.value !== hash) throw new RangeError('hash');
    return await read({ file, metadata });
  } catch (error) {
    if (isOfSystem(error)) throw error;
    throw refuse(words.analysis.damagedRows);
  }
}
