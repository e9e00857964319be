/** Quantile of the standard normal distribution at 0.995. */
const Z995 = 2.5758293035489004;

/**
 * Whether fewer values lie between two centres than any distribution with one hump allows, at the level of 0.5 %.
 *
 * Three equally wide windows are counted, each a third of the distance between the centres: one around the lower centre,
 * one in the middle, one around the upper. With one hump the density in the middle is at least the lower of the two at the
 * sides, so the middle holds at least half of the values that it shares with the emptier side, up to chance: the sign
 * test, in its normal form with continuity correction. It finds a small group far away, which a dip hardly sees.
 */
export function emptyBetween(sorted: Float64Array, lower: number, upper: number): boolean {
  const third = (upper - lower) / 3;
  const around = (centre: number) => within(sorted, centre - third / 2, centre + third / 2);
  const middle = around((lower + upper) / 2);
  const side = Math.min(around(lower), around(upper));
  return side - middle - 1 >= Z995 * Math.sqrt(side + middle);
}

/** Number of values from `low` up to, and without, `high`. */
function within(sorted: Float64Array, low: number, high: number): number {
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if ((sorted[i] as number) >= low && (sorted[i] as number) < high) count++;
  return count;
}
