import type { Model } from '../../model/output.ts';
import type { Calibration, FreeNumber, Target } from '../../scenario/calibration/calibration.ts';
import type { Register } from '../../scenario/register.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Executor } from '../executors/executor.ts';
import { type OnVector, sampleVectors } from './sample-vectors.ts';
import { untilLast, valuesAt, withValues } from './vector.ts';
import { historyMatch, type Judged } from './waves.ts';

/** What one history match was asked, and the judged points of its waves. */
export interface Matched {
  readonly free: readonly FreeNumber[];
  readonly targets: readonly Target[];
  readonly waves: readonly (readonly Judged[])[];
}

/** What a match runs on; no bit of what it finds depends on the executor. */
export interface Means {
  /** Tells where the targets stand in a row. */
  readonly assemble: (scenario: Scenario) => Model;
  readonly register: Register;
  /** Seed key (4 words) of chance and designs. */
  readonly seed: Int32Array;
  readonly executor: Executor;
  readonly signal: AbortSignal;
  readonly onVector?: OnVector;
}

/** The targets that were known before the hold-out period; figures of a year are no counts of a day and stay. */
export function beforeHoldOut({ targets, holdOut }: Calibration): Target[] {
  return targets.filter(({ at, scale }) => scale === 'plain' || at < holdOut);
}

/**
 * History matching of some free numbers of a calibration on some of its targets, with all other numbers as the scenario has
 * them or as `fixed` says. Rejects with a RangeError when the model does not observe a target, and as `sampleVectors` does.
 */
export async function matchTargets(
  calibration: Pick<Calibration, 'scenario' | 'cut' | 'waves'>,
  free: readonly FreeNumber[],
  targets: readonly Target[],
  fixed: ReadonlyMap<string, number>,
  means: Means,
): Promise<Matched> {
  const base = withValues(untilLast(calibration.scenario, targets), fixed, means.register);
  const { cut, waves: asked } = calibration;
  const waves = await historyMatch(
    {
      dimensions: free.length,
      targets,
      cut,
      waves: asked,
      run: (points, replications) => {
        const vectors = points.map((point) => valuesAt(free, point));
        return sampleVectors(base, vectors, targets, replications, means);
      },
    },
    means.seed,
  );
  return { free, targets, waves };
}

/** Points of a match that no target rules out, those of the last wave first: they were run with most replications. */
export function notRuledOut({ waves }: Matched): Judged[] {
  return [...waves].reverse().flatMap((wave) => wave.filter(({ kept }) => kept));
}

/** Of each target the share of the points of a wave that it alone puts beyond `most` standard deviations. */
export function ruledOutBy(wave: readonly Judged[], targets: number, most: number): number[] {
  return Array.from({ length: targets }, (_, t) => {
    const beyond = wave.filter(({ distances }) => (distances[t] as number) > most).length;
    return beyond / wave.length;
  });
}
