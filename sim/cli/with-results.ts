import type { Options } from './options.ts';
import { openResults, type ResultsFolder } from './results-folder.ts';
import { stoppable } from './stop.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Runs `work` with an open results folder: that of --out, or else `fallback`. Whatever happens, also when the user ends
 * the program, nothing half written stays behind.
 *
 * @param mayHold whether a file of this name may be replaced, as for `openResults`
 */
export function withResults(
  fallback: string,
  options: Options,
  here: Surroundings,
  work: (folder: ResultsFolder, signal: AbortSignal) => Promise<void>,
  mayHold?: (name: string) => boolean,
): Promise<void> {
  return stoppable(async (signal) => {
    const folder = openResults(options.out ?? fallback, here.words, mayHold);
    try {
      await work(folder, signal);
    } finally {
      folder.discard();
    }
  });
}
