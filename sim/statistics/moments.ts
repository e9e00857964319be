/** Arithmetic mean of `sample`, summed in index order so that the same sample always gives the same bits; NaN when empty. */
export function mean(sample: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < sample.length; i++) sum += sample[i] as number;
  return sum / sample.length;
}

/**
 * Sample variance with divisor n - 1, by two passes in index order [unit of the sample, squared]; NaN below two values.
 * The second pass subtracts the rounding error of the mean: (sum d^2 - (sum d)^2 / n) / (n - 1), with d = x - mean
 * (Chan, Golub and LeVeque, The American Statistician 37 (1983), 242-247, formula 1.7).
 */
export function variance(sample: Float64Array): number {
  const n = sample.length;
  const centre = mean(sample);
  let squares = 0;
  let drift = 0;
  for (let i = 0; i < n; i++) {
    const distance = (sample[i] as number) - centre;
    squares += distance * distance;
    drift += distance;
  }
  return n < 2 ? Number.NaN : (squares - (drift * drift) / n) / (n - 1);
}

/**
 * The values of `sample` that are a number, in the same order: the sample itself when all are. A NaN means "not defined
 * in this replication".
 */
export function defined(sample: Float64Array): Float64Array {
  let count = 0;
  for (let i = 0; i < sample.length; i++) if (!Number.isNaN(sample[i])) count++;
  if (count === sample.length) return sample;
  const kept = new Float64Array(count);
  let at = 0;
  for (let i = 0; i < sample.length; i++) if (!Number.isNaN(sample[i])) kept[at++] = sample[i] as number;
  return kept;
}
