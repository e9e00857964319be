import type { Model } from '../../model/output.ts';
import type { Calibration, FreeNumber, Target } from '../../scenario/calibration/calibration.ts';
import type { Register } from '../../scenario/register.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { sampleTargets, untilLast, valuesAt, withValues } from './vector.ts';
import { historyMatch, type Judged, type OnPoint } from './waves.ts';

/** What one history match was asked, and the judged points of its waves. */
export interface Matched {
  readonly free: readonly FreeNumber[];
  readonly targets: readonly Target[];
  readonly waves: readonly (readonly Judged[])[];
}

/** What turns a scenario into a model, and the seed key (4 words) of chance and designs. */
export interface Means {
  readonly assemble: (scenario: Scenario) => Model;
  readonly register: Register;
  readonly seed: Int32Array;
  readonly onPoint?: OnPoint;
}

/** The targets that were known before the hold-out period; figures of a year are no counts of a day and stay. */
export function beforeHoldOut({ targets, holdOut }: Calibration): Target[] {
  return targets.filter(({ at, scale }) => scale === 'plain' || at < holdOut);
}

/**
 * History matching of some free numbers of a calibration on some of its targets, with all other numbers as the scenario has
 * them or as `fixed` says. Throws RangeError when the model does not observe a target.
 */
export function matchTargets(
  calibration: Pick<Calibration, 'scenario' | 'cut' | 'waves'>,
  free: readonly FreeNumber[],
  targets: readonly Target[],
  fixed: ReadonlyMap<string, number>,
  { assemble, register, seed, onPoint }: Means,
): Matched {
  const base = withValues(untilLast(calibration.scenario, targets), fixed, register);
  const waves = historyMatch(
    {
      dimensions: free.length,
      targets,
      cut: calibration.cut,
      waves: calibration.waves,
      run: (point, replications) =>
        sampleTargets(assemble(withValues(base, valuesAt(free, point), register)), targets, seed, replications),
    },
    seed,
    onPoint,
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
