/** Two values closer than this share of the largest differ by rounding alone: 2^-40. */
const ROUNDING = 1 / 1_099_511_627_776;

/**
 * The sample, sorted upwards, with equal values spread evenly over the room that the value stands for, so that counts
 * and other values on a grid do not look like a row of separate peaks. The room reaches half a unit to both sides and
 * never beyond the middle to a neighbouring value. A unit is 1 when all values are whole; otherwise it is the mean
 * distance between neighbouring values that differ. A value that occurs once stays where it is. There is no chance in
 * it: k equal values v go to v + (2 i + 1 - k) / k times half the room, for i = 0..k - 1.
 */
export function spreadTies(sorted: Float64Array): Float64Array {
  const spread = sorted.slice();
  const n = sorted.length;
  const unit = gridUnit(sorted);
  let below = Number.POSITIVE_INFINITY;
  for (let from = 0; from < n; ) {
    const value = sorted[from] as number;
    const until = endOfTies(sorted, from);
    const above = until < n ? (sorted[until] as number) - value : Number.POSITIVE_INFINITY;
    const half = Math.min(unit, below, above) / 2;
    const count = until - from;
    for (let i = 0; i < count; i++) spread[from + i] = value + (half * (2 * i + 1 - count)) / count;
    below = above;
    from = until;
  }
  return spread;
}

/** The place after the last value that equals the one at `from`, up to rounding. */
export function endOfTies(sorted: Float64Array, from: number): number {
  const last = sorted.length - 1;
  const slack = ROUNDING * Math.max(Math.abs(sorted[0] as number), Math.abs(sorted[last] as number));
  let until = from + 1;
  while (until <= last && (sorted[until] as number) - (sorted[from] as number) <= slack) until++;
  return until;
}

/** 1 for whole numbers, else the mean distance between neighbouring values that differ; 0 when all are equal. */
function gridUnit(sorted: Float64Array): number {
  if (sorted.every((value) => Math.floor(value) === value)) return 1;
  let steps = -1;
  for (let from = 0; from < sorted.length; from = endOfTies(sorted, from)) steps++;
  return steps > 0 ? ((sorted[sorted.length - 1] as number) - (sorted[0] as number)) / steps : 0;
}
