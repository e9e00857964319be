/** Probabilities that the columns of the table are exceeded with. */
export const EXCEEDED: readonly number[] = [0.5, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];

/**
 * Number of values n, and the quantiles of sqrt(n) times the dip of n uniform values, from 100,000 samples each of seed
 * 'dip table' (tests/statistics/dip-table.ts computes them). All lie within 1 % of the table of Maechler (package diptest
 * for R, 1,000,001 samples), which refines Table 1 of Hartigan and Hartigan, The Annals of Statistics 13 (1985), 70-84.
 */
export const QUANTILES: readonly (readonly [n: number, row: readonly number[]])[] = [
  [20, [0.3285, 0.4347, 0.4701, 0.5105, 0.538, 0.5629, 0.592, 0.6136]],
  [30, [0.337, 0.4463, 0.4833, 0.526, 0.5563, 0.5852, 0.6166, 0.6422]],
  [50, [0.3454, 0.4593, 0.498, 0.5427, 0.5742, 0.6026, 0.6343, 0.6603]],
  [100, [0.3539, 0.4717, 0.5103, 0.5563, 0.587, 0.6166, 0.6525, 0.6828]],
  [200, [0.3617, 0.4815, 0.521, 0.5698, 0.6042, 0.6345, 0.6735, 0.6979]],
  [500, [0.3679, 0.4899, 0.5299, 0.5778, 0.6131, 0.6432, 0.6837, 0.7122]],
  [1000, [0.3713, 0.4928, 0.5342, 0.5836, 0.6173, 0.6525, 0.6951, 0.7229]],
  [2000, [0.3734, 0.4961, 0.5374, 0.5884, 0.624, 0.6578, 0.699, 0.7304]],
  [5000, [0.3758, 0.4987, 0.5411, 0.592, 0.6269, 0.6596, 0.7014, 0.7265]],
  [10000, [0.3772, 0.5004, 0.5415, 0.5914, 0.6256, 0.6622, 0.7026, 0.7278]],
];

type Row = (typeof QUANTILES)[number];

/**
 * Probability that `n` values (at least 20) of a uniform distribution, of all with a single hump the one whose samples dip
 * most, have a dip of at least `dip`; from 0.001 to 0.5, the ends standing for all beyond. Linear between the columns and
 * between the rows; above 10,000 values the last row holds, as sqrt(n) times the dip then hardly depends on n.
 */
export function unimodalP(dip: number, n: number): number {
  const scaled = Math.sqrt(n) * dip;
  const row = quantilesAt(n);
  const k = row.findIndex((quantile) => quantile > scaled);
  // 0 below the first column, -1 beyond the last.
  if (k <= 0) return EXCEEDED.at(k) as number;
  const [low, high] = [row[k - 1] as number, row[k] as number];
  const [from, to] = [EXCEEDED[k - 1] as number, EXCEEDED[k] as number];
  return from + ((scaled - low) / (high - low)) * (to - from);
}

/** The row of the table for `n` values, between the rows around it. */
function quantilesAt(n: number): readonly number[] {
  const next = QUANTILES.findIndex(([values]) => values >= n);
  const [after, high] = QUANTILES[next < 0 ? QUANTILES.length - 1 : next] as Row;
  const [before, low] = next > 0 ? (QUANTILES[next - 1] as Row) : [after, high];
  const share = before < after ? (n - before) / (after - before) : 0;
  return low.map((value, k) => value + share * ((high[k] as number) - value));
}
