import { type Interval, interval95 } from './intervals.ts';
import { defined, mean } from './moments.ts';

/** A mean over replications and how sure it is. */
export interface MeanEstimate {
  /** [unit of the sample]; null when no replication defines it. */
  readonly mean: number | null;
  /** 95 % interval of that mean; null below two values. */
  readonly interval95: Interval | null;
}

/** The mean of the defined values of `sample` with its interval, in the unit of the sample. */
export function meanEstimate(sample: Float64Array): MeanEstimate {
  const values = defined(sample);
  return { mean: values.length === 0 ? null : mean(values), interval95: interval95(values) };
}

/** Whether an estimate is clear of zero: its interval is known and lies wholly on one side. */
export function isClear({ interval95 }: MeanEstimate): boolean {
  return interval95 !== null && (interval95[0] > 0 || interval95[1] < 0);
}

/** Whether an estimate is zero in every replication, so far as it tells. */
export function isNothing({ mean, interval95 }: MeanEstimate): boolean {
  return mean === 0 && (interval95 === null || (interval95[0] === 0 && interval95[1] === 0));
}

/** The places at which every sample is defined, in order. The samples are equally long. */
export function completePlaces(samples: readonly Float64Array[]): Int32Array {
  const first = samples[0] ?? new Float64Array(0);
  return Int32Array.from(first.keys()).filter((i) => samples.every((sample) => !Number.isNaN(sample[i])));
}

/** The values of `sample` at `places`, in their order. A loop: TypedArray.from is ten times slower. */
export function valuesAt(sample: Float64Array, places: Int32Array): Float64Array {
  const values = new Float64Array(places.length);
  for (let i = 0; i < places.length; i++) values[i] = sample[places[i] as number] as number;
  return values;
}
