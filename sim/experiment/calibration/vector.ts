import type { Model } from '../../model/output.ts';
import type { FreeNumber, Target } from '../../scenario/calibration/calibration.ts';
import { dayNumber } from '../../scenario/dates.ts';
import type { Register } from '../../scenario/register.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { trial } from '../trial.ts';
import { withNumber } from '../variants.ts';

/** Digits that a value of a vector keeps: as many as a file can show and no more than counts can tell. */
const DIGITS = 4;
const DAYS_IN_YEAR = 365.25;

/** The numbers at a point of the unit cube: register key -> value [unit of the parameter]. */
export function valuesAt(free: readonly FreeNumber[], point: Float64Array): Map<string, number> {
  return new Map(
    free.map(({ parameter, range: [low, high] }, d) => {
      const value = low + (high - low) * (point[d] as number);
      return [parameter.key, parameter.whole ? Math.round(value) : Number(value.toPrecision(DIGITS))];
    }),
  );
}

/** The scenario with these numbers of the register. Throws RangeError for a key that is not in it. */
export function withValues(scenario: Scenario, values: ReadonlyMap<string, number>, register: Register): Scenario {
  let changed = scenario;
  for (const [key, value] of values) {
    const row = register.parameters.find((parameter) => parameter.key === key);
    if (row === undefined) throw new RangeError(`The register has no number '${key}'.`);
    changed = withNumber(changed, row, value);
  }
  return changed;
}

/** The scenario until the last date of the targets: what comes later is held against nothing. */
export function untilLast(scenario: Scenario, targets: readonly Target[]): Scenario {
  const last = targets.reduce((latest, { at }) => (at > latest ? at : latest), scenario.start);
  // One day more, so that the last date of a target is a date of the model and not its end.
  return { ...scenario, years: (dayNumber(last) + 1 - dayNumber(scenario.start)) / DAYS_IN_YEAR };
}

/** Where a target stands in a row. */
export interface Place {
  readonly first: number;
  readonly last: number;
  /** What the sum from `first` to `last` is multiplied by. */
  readonly factor: number;
}

/**
 * The target in a row: the output at its date, or the sum of a flow since the start as an amount a year. Throws RangeError
 * when the model lacks the output, or does not observe it on that day: between two dates nothing is interpolated.
 */
export function placeOf(model: Pick<Model, 'outputs' | 'dates'>, { output, at, perYear }: Target): Place {
  const found = model.outputs.find(({ key }) => key === output);
  if (found === undefined) throw new RangeError(`The model has no output '${output}'.`);
  const date = model.dates.indexOf(at);
  if (date < 0 || found.kind !== 'series') throw new RangeError(`The model does not observe '${output}' on ${at}.`);
  const last = found.offset + date;
  if (!perYear) return { first: last, last, factor: 1 };
  const days = dayNumber(at) - dayNumber(model.dates[0] as string);
  return { first: found.offset + 1, last, factor: DAYS_IN_YEAR / days };
}

/** The target in the row that begins at `at` of `rows`. */
export function amountAt(rows: Float64Array, at: number, { first, last, factor }: Place): number {
  let sum = 0;
  for (let i = first; i <= last; i++) sum += rows[at + i] as number;
  return sum * factor;
}

/**
 * Runs so many replications of a model, from `first` on: a sample per target, in their order. Vectors with the same ones share
 * their chance, as a comparison of vectors asks; a band over vectors asks for others for each, or it rests on the few that
 * they share.
 */
export function sampleTargets(
  model: Model,
  targets: readonly Target[],
  seed: Int32Array,
  replications: number,
  first = 0,
): Float64Array[] {
  const places = targets.map((target) => placeOf(model, target));
  const samples = targets.map(() => new Float64Array(replications));
  const row = new Float64Array(model.width);
  for (let r = 0; r < replications; r++) {
    trial(model, seed, first + r, row, 0);
    for (const [t, place] of places.entries()) (samples[t] as Float64Array)[r] = amountAt(row, 0, place);
  }
  return samples;
}
