/** What is known of one system before the next replications are handed out. */
export interface SystemSoFar {
  /** [unit of the samples] */
  readonly mean: number;
  /** [unit^2] */
  readonly variance: number;
  /** Replications done. */
  readonly done: number;
}

/**
 * How many of the next `budget` replications each system gets, so that the chance to choose the best rises most: optimal
 * computing budget allocation (Chen, Lin, Yucesan and Chick, Discrete Event Dynamic Systems 10 (2000), 251-270). With b
 * the best so far, d_i = |mean_i - mean_b| and s the deviations: N_i ~ s_i^2 / d_i^2 and N_b ~ s_b sqrt(sum s_i^2 / d_i^4).
 * The targets are for all replications, done ones included; a system already over its target gets none and the others
 * share the rest. `zone` [unit, above 0] is the least difference that matters: closer systems count as that far apart.
 *
 * The formula takes systems as independent. With shared chance the order of who needs more stays a good guide, but pairs
 * count only where both have the replication: give each system its next numbers in order, and let `selection`, which
 * knows of pairs, say when to stop. Use means of earlier blocks only, or the choice itself biases them.
 * Returns whole numbers that sum to `budget`. Throws a RangeError for a zone not above 0 or a budget that is not whole.
 */
export function ocba(
  systems: readonly SystemSoFar[],
  budget: number,
  better: 'lower' | 'higher',
  zone: number,
): number[] {
  if (!(zone > 0)) throw new RangeError(`The least difference that matters must be above 0, not ${zone}.`);
  if (!(Number.isInteger(budget) && budget >= 0)) throw new RangeError(`A budget is a whole number, not ${budget}.`);
  if (systems.length === 0) return [];
  const weights = shares(systems, better, zone);
  const total = systems.reduce((sum, { done }) => sum + done, budget);
  return whole(gaps(systems, weights, total), budget);
}

/** The weight of every system in the whole; all alike when nothing varies. */
function shares(systems: readonly SystemSoFar[], better: 'lower' | 'higher', zone: number): number[] {
  const ahead = (one: number, other: number) => (better === 'higher' ? one > other : one < other);
  const best = systems.reduce((at, { mean }, i) => (ahead(mean, systems[at]?.mean as number) ? i : at), 0);
  const top = systems[best] as SystemSoFar;
  let squares = 0;
  const weights = systems.map(({ mean, variance }, i) => {
    if (i === best) return 0;
    const distance = Math.max(zone, Math.abs(mean - top.mean));
    const weight = variance / (distance * distance);
    squares += weight / (distance * distance);
    return weight;
  });
  weights[best] = Math.sqrt(top.variance * squares);
  return weights.some((weight) => weight > 0) ? weights : systems.map(() => 1);
}

/** How far every system is below its target, where those above theirs keep what they have. */
function gaps(systems: readonly SystemSoFar[], weights: readonly number[], total: number): number[] {
  let open = systems.map((_, i) => i);
  let left = total;
  for (;;) {
    const sum = open.reduce((known, i) => known + (weights[i] as number), 0);
    const target = (i: number) => (sum > 0 ? (left * (weights[i] as number)) / sum : left / open.length);
    const over = open.filter((i) => (systems[i]?.done as number) > target(i));
    if (over.length === 0 || over.length === open.length) {
      return systems.map(({ done }, i) => (open.includes(i) ? Math.max(0, target(i) - done) : 0));
    }
    left -= over.reduce((known, i) => known + (systems[i]?.done as number), 0);
    open = open.filter((i) => !over.includes(i));
  }
}

/** Whole numbers in the proportion of `parts` that sum to `budget`, by largest remainders; ties to the first. */
function whole(parts: readonly number[], budget: number): number[] {
  const sum = parts.reduce((known, part) => known + part, 0);
  const exact = parts.map((part) => (sum > 0 ? (part / sum) * budget : budget / parts.length));
  const given = exact.map((part) => Math.floor(part));
  const order = exact
    .map((part, i) => ({ i, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i);
  const short = budget - given.reduce((known, part) => known + part, 0);
  for (const { i } of order.slice(0, short)) given[i] = (given[i] as number) + 1;
  return given;
}
