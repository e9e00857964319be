import { Presets, SingleBar } from 'cli-progress';
import type { CliWords } from '../words/words.ts';

/** Without a terminal a line is written this often [ms]. */
const LINE_EVERY = 5000;
/** Time before it can be said how long it still takes [ms]. */
const WARM = 2000;

/** Progress in finished rows, or other pieces of work, with the time that is left. */
export interface SweepProgress {
  readonly update: (done: number, total: number) => void;
  readonly stop: () => void;
}

/** A progress bar that starts at `done` of `total`, its line written by `texts`; nothing at all when `quiet`. */
export function sweepProgress(
  done: number,
  total: number,
  quiet: boolean,
  { sweep }: CliWords,
  texts: Pick<CliWords['sweep'], 'progress'> = sweep,
): SweepProgress {
  if (quiet) return { update: () => undefined, stop: () => undefined };
  const since = performance.now();
  const format = (_options: unknown, params: { value: number; total: number; progress: number }): string => {
    const spent = performance.now() - since;
    const computed = params.value - done;
    const known = spent >= WARM && computed > 0 && params.value < params.total;
    const left = !known ? '' : ((params.total - params.value) * spent) / computed / 1000;
    const filled = Math.round(params.progress * WIDTH);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)}`;
    const share = String(Math.floor(params.progress * 100));
    const time = left === '' ? '' : sweep.duration(left);
    return texts.progress(bar, String(params.value), String(params.total), share, time);
  };
  const bar = new SingleBar(
    {
      stream: process.stderr,
      format,
      noTTYOutput: true,
      notTTYSchedule: LINE_EVERY,
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    },
    Presets.shades_classic,
  );
  bar.start(total, done);
  return {
    update(value, all) {
      bar.setTotal(all);
      bar.update(value);
    },
    stop: () => bar.stop(),
  };
}

/** Of the bar [characters]. */
const WIDTH = 40;
