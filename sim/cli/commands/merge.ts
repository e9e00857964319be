import { InputError } from '../../engine/errors.ts';
import type { Options } from '../options.ts';
import { quoted } from '../quoted.ts';
import type { Surroundings } from '../surroundings.ts';
import { ROWS } from '../sweep/compact.ts';
import { openFolder, readManifest, unlikeness } from '../sweep/manifest.ts';
import { putTogether, type Together } from '../sweep/put-together.ts';
import { isOfSystem, told } from '../sweep/told.ts';
import { systemReason } from '../system-reason.ts';

/** `ketenlab merge <folder...>`: makes one table of the shards of a sweep, in one folder or in several. */
export function mergeCommand(folders: readonly string[], options: Options, here: Surroundings): void {
  const { words } = here;
  const [first = ''] = folders;
  const stored = readManifest(first, words);
  const folder = options.out ?? first;
  for (const other of folders.slice(1)) {
    const message = unlikeness(readManifest(other, words).manifest, stored.manifest, words);
    if (message !== null) throw new InputError([{ file: other, line: 0, path: '', value: '', message }]);
  }
  let together: Together;
  try {
    if (options.out !== null) openFolder(folder, stored.manifest, words);
    together = putTogether(folder, folders, stored, words);
  } catch (error) {
    if (!isOfSystem(error)) throw told(error, words);
    const again = `ketenlab merge ${folders.map(quoted).join(' ')}`;
    throw new Error(words.sweep.cannotCompact(systemReason(error, words), again), { cause: error });
  }
  const { rows, failed } = together;
  if (failed > 0) here.note(words.warning(words.sweep.failedTrials(failed, [])));
  if (!options.quiet) here.note(words.sweep.ready(rows, `${folder}/${ROWS}`));
  if (options.json) here.out(`${JSON.stringify({ folder, rows, failed }, null, 2)}\n`);
}
