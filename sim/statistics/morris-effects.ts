import { type Resampled, resampled, type Uniform } from './bootstrap.ts';
import { valuesAt } from './estimate.ts';
import { type Interval, interval95 } from './intervals.ts';
import { defined, mean, variance } from './moments.ts';

/**
 * One walk of a Morris design: `outcomes` has k + 1 places, and from place s to place s + 1 only factor `moved[s]`
 * changes, by `steps[s]` (with its sign) as a share of the range of that factor.
 */
export interface Trajectory {
  readonly outcomes: Float64Array;
  readonly moved: Int32Array;
  readonly steps: Float64Array;
}

/** What one factor does to an outcome, over its whole range [unit of the outcome]. */
export interface MorrisEffect {
  /** Number of elementary effects that are defined. */
  readonly n: number;
  /** Mean effect; effects of opposite sign cancel in it. Its 95 % interval by Student's t. */
  readonly mu: number | null;
  readonly mu95: Interval | null;
  /** Mean of the absolute effects: how much the factor matters. Its 95 % interval by Student's t, not below 0. */
  readonly muStar: number | null;
  readonly muStar95: Interval | null;
  /** Standard deviation of the effects: 0 when the factor only adds, linearly. Its 95 % interval by resampling. */
  readonly sigma: Resampled;
}

/**
 * The elementary effects of each of `factors` factors, (y(x + step) - y(x)) / step, in the order of the walks (Morris,
 * Technometrics 33 (1991), 161-174). A step of which an end is not defined gives no effect.
 * Throws a RangeError when a walk has another number of outcomes than steps and one.
 */
export function elementaryEffects(walks: readonly Trajectory[], factors: number): Float64Array[] {
  const effects: number[][] = Array.from({ length: factors }, () => []);
  for (const { outcomes, moved, steps } of walks) {
    if (outcomes.length !== steps.length + 1 || moved.length !== steps.length) {
      throw new RangeError(
        `A walk of ${steps.length} steps has ${outcomes.length} outcomes and ${moved.length} moves.`,
      );
    }
    for (let s = 0; s < steps.length; s++) {
      const change = (outcomes[s + 1] as number) - (outcomes[s] as number);
      const list = effects[moved[s] as number];
      if (list === undefined) throw new RangeError(`There are ${factors} factors, so no factor ${moved[s]}.`);
      if (!Number.isNaN(change)) list.push(change / (steps[s] as number));
    }
  }
  return effects.map((list) => Float64Array.from(list));
}

/**
 * mu and sigma of Morris and mu* of Campolongo, Cariboni and Saltelli (Environmental Modelling and Software 22 (2007),
 * 1509-1518) of the elementary effects of one factor, one per walk and so independent. Chance in the outcomes adds
 * 2 var / step^2 to sigma^2, and lifts mu* of a factor that does nothing off 0; with the same replications at both ends
 * of a step it mostly cancels.
 */
export function morrisEffect(effects: Float64Array, uniform: Uniform, resamples?: number): MorrisEffect {
  const known = defined(effects);
  const n = known.length;
  const sizes = known.map((effect) => Math.abs(effect));
  const spread = interval95(sizes);
  const deviation = (places: Int32Array) => [Math.sqrt(variance(valuesAt(known, places)))];
  const [sigma] = resampled(n, deviation, uniform, resamples) as [Resampled];
  return {
    n,
    mu: n === 0 ? null : mean(known),
    mu95: interval95(known),
    muStar: n === 0 ? null : mean(sizes),
    muStar95: spread === null ? null : [Math.max(0, spread[0]), spread[1]],
    sigma,
  };
}
