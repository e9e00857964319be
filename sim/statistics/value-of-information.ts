import { type Resampled, resampled, type Uniform } from './bootstrap.ts';
import { completePlaces, valuesAt } from './estimate.ts';
import { mean, variance } from './moments.ts';
import type { PointColumn } from './point-column.ts';
import { type Basis, basisOf, leastSquares } from './smoother.ts';

/** How much each unknown would narrow an outcome, were it known. */
export interface NarrowingAnalysis {
  /** Points that define the outcome, and points that do not and were left out. */
  readonly points: number;
  readonly undefined: number;
  /** Variance of the outcome over the points [unit^2]; null below two. */
  readonly variance: number | null;
  /**
   * For each parameter the share of that variance that goes when it alone is known, on average: var(E[y | x]) / var(y),
   * its first-order Sobol index. Just below 0 for a parameter that says nothing; null when nothing varies.
   */
  readonly parameters: readonly Resampled[];
}

/** What knowing each unknown would be worth to a choice. */
export interface ChoiceAnalysis {
  readonly points: number;
  readonly undefined: number;
  /** The policy with the best mean over the points; the first of equals; null without points. */
  readonly chosen: number | null;
  /**
   * For each parameter how much better the mean outcome is when the choice waits until it is known [unit of the
   * outcome]: the expected value of partial perfect information. 0 when knowing it would not change the choice.
   */
  readonly parameters: readonly Resampled[];
}

/**
 * Which unknown narrows an outcome most. E[y | x] is the regression of the outcome on one parameter at a time (Strong,
 * Oakley and Brennan, Medical Decision Making 34 (2014), 311-326, with the spline of smoother.ts), so any sample of
 * points will do, and points that are means over replications as well: chance then stays in var(y) and never goes by
 * knowing. Shares are adjusted for the terms p of the fit over n points: 1 - (n - 1) / (n - p) * residual / whole
 * (Ezekiel, 1930). Throws a RangeError when a parameter has another number of points than the outcome, or a gap.
 */
export function narrowing(
  parameters: readonly PointColumn[],
  outcome: Float64Array,
  uniform: Uniform,
  resamples?: number,
): NarrowingAnalysis {
  check(parameters, [outcome]);
  const rows = completePlaces([outcome]);
  const known = valuesAt(outcome, rows);
  const share = (basis: Basis) => (places: Int32Array) => {
    const at = places.map((place) => rows[place] as number);
    const { fitted, terms } = leastSquares(basis, [outcome], at);
    const y = valuesAt(outcome, at);
    const residual = sumOfSquares(y.map((value, i) => value - (fitted[0]?.[i] as number)));
    const centre = mean(y);
    const whole = sumOfSquares(y.map((value) => value - centre));
    return [
      whole > 0 && y.length > terms ? 1 - ((y.length - 1) / (y.length - terms)) * (residual / whole) : Number.NaN,
    ];
  };
  return {
    points: rows.length,
    undefined: outcome.length - rows.length,
    variance: rows.length < 2 ? null : variance(known),
    parameters: parameters.map(
      (parameter) => resampled(rows.length, share(basisOf(parameter)), uniform, resamples)[0] as Resampled,
    ),
  };
}

/**
 * Which unknown matters most to the choice between policies: for parameter x, E[max_d E[y_d | x]] - max_d E[y_d], with
 * E[y_d | x] as in `narrowing` (Strong, Oakley and Brennan 2014). `outcomes[d][p]` is policy d at point p; the same
 * replications for all policies take most chance out. What noise is left lifts the value of a parameter that says
 * nothing a little above 0: compare it with one that does nothing by construction, or take more points.
 * Throws a RangeError when policies or parameters differ in their number of points, or a parameter has a gap.
 */
export function choiceValue(
  parameters: readonly PointColumn[],
  outcomes: readonly Float64Array[],
  better: 'lower' | 'higher',
  uniform: Uniform,
  resamples?: number,
): ChoiceAnalysis {
  check(parameters, outcomes);
  const sign = better === 'higher' ? 1 : -1;
  const rows = completePlaces(outcomes);
  const benefits = outcomes.map((outcome) => outcome.map((value) => sign * value));
  const worth = (basis: Basis) => (places: Int32Array) => {
    const at = places.map((place) => rows[place] as number);
    const { fitted } = leastSquares(basis, benefits, at);
    const best = highest(fitted);
    // Means of the fits, which are those of the outcomes but for rounding: a choice that never changes is worth exactly 0.
    return [Math.max(0, mean(best) - Math.max(...fitted.map(mean)))];
  };
  const means = benefits.map((benefit) => mean(valuesAt(benefit, rows)));
  return {
    points: rows.length,
    undefined: (outcomes[0]?.length ?? 0) - rows.length,
    chosen: rows.length === 0 ? null : means.reduce((at, value, d) => (value > (means[at] as number) ? d : at), 0),
    parameters: parameters.map(
      (parameter) => resampled(rows.length, worth(basisOf(parameter)), uniform, resamples)[0] as Resampled,
    ),
  };
}

function check(parameters: readonly PointColumn[], outcomes: readonly Float64Array[]): void {
  const points = outcomes[0]?.length ?? 0;
  if (outcomes.length === 0) throw new RangeError('The value of information needs an outcome.');
  if ([...outcomes, ...parameters.map(({ values }) => values)].some(({ length }) => length !== points)) {
    throw new RangeError(`Outcomes and parameters must have equally many points, ${points}.`);
  }
  if (parameters.some(({ values }) => values.some((value) => Number.isNaN(value)))) {
    throw new RangeError('A parameter has a gap.');
  }
}

function sumOfSquares(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += (values[i] as number) * (values[i] as number);
  return sum;
}

/** The highest of the values at each place. */
function highest(fits: readonly Float64Array[]): Float64Array {
  const most = (fits[0] as Float64Array).slice();
  for (const fit of fits) for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i] as number, fit[i] as number);
  return most;
}
