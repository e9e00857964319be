/** The rows of a sweep, column by column; place r of every list is row r. */
export interface RowLists {
  readonly point: ArrayLike<number>;
  /** Place of the policy in the study. */
  readonly policy: ArrayLike<number>;
  readonly replication: ArrayLike<number>;
  /** One per outcome; NaN where it is not defined, and in failed trials. */
  readonly outcomes: readonly Float64Array[];
}

/** The outcomes of a sweep: `values[outcome][policy][point]` holds its replications in order, NaN where not defined. */
export type SweepValues = readonly (readonly (readonly Float64Array[])[])[];

/**
 * Puts rows in their places; a replication that is not there is NaN. Throws a RangeError for a point or policy that the
 * study does not have.
 */
export function sweepValues(rows: RowLists, policies: number, points: number): SweepValues {
  const counts = new Int32Array(policies * points);
  const count = rows.point.length;
  for (let r = 0; r < count; r++) {
    const [point, policy] = [rows.point[r] as number, rows.policy[r] as number];
    if (!(point >= 0 && point < points && policy >= 0 && policy < policies))
      throw new RangeError(`Row ${r} is of point ${point} and policy ${policy}, which the study does not have.`);
    const at = policy * points + point;
    counts[at] = Math.max(counts[at] as number, (rows.replication[r] as number) + 1);
  }
  return rows.outcomes.map((column) => {
    const cells = Array.from(counts, (length) => new Float64Array(length).fill(Number.NaN));
    for (let r = 0; r < count; r++) {
      const at = (rows.policy[r] as number) * points + (rows.point[r] as number);
      (cells[at] as Float64Array)[rows.replication[r] as number] = column[r] as number;
    }
    return Array.from({ length: policies }, (_, policy) => cells.slice(policy * points, (policy + 1) * points));
  });
}
