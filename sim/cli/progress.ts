import { Presets, SingleBar } from 'cli-progress';
import type { OnProgress } from '../experiment/executors/streamer.ts';
import type { CliWords } from './words/words.ts';

/** Without a terminal a line is written this often, so that a log stays short [ms]. */
const LINE_EVERY = 5000;

/** A progress bar on stderr (lines when it is not a terminal), and how to take it away. */
export interface Progress {
  readonly update: OnProgress;
  readonly stop: () => void;
}

/** A progress bar for `total` replications; nothing at all when `quiet`. */
export function progress(total: number, quiet: boolean, words: CliWords): Progress {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format: words.progress('{bar}', '{value}', '{total}', '{percentage}'),
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY,
      hideCursor: true,
      clearOnComplete: true,
      // The caller stops the bar, also when the user ends the program.
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
