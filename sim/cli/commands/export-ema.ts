import { join } from 'node:path';
import { emaArchive } from '../analyse/ema.ts';
import { readRows } from '../analyse/read-rows.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeWhole } from '../sweep/whole-file.ts';
import { systemReason } from '../system-reason.ts';

/** `ketenlab export-ema <folder>`: the rows of a sweep as EMAworkbench reads them. */
export async function exportEmaCommand(folder: string, options: Options, here: Surroundings): Promise<void> {
  const { words } = here;
  const { experiments, bytes } = emaArchive(await readRows(folder, words));
  const file = options.out ?? join(folder, 'ema.tar.gz');
  try {
    writeWhole(file, bytes);
  } catch (cause) {
    throw new Error(words.cannotWrite(file, systemReason(cause, words)), { cause });
  }
  if (options.json) here.out(`${JSON.stringify({ file, experiments }, null, 2)}\n`);
  if (!options.quiet) here.note(words.analysis.ema(file, experiments));
}
