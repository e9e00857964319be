/**
 * Decides how many replications a point gets. What it says depends on its argument alone, so that a sweep gives the same rows
 * however it is divided or taken up again.
 */
export interface Enough {
  /**
   * The number of replications wanted, given those that are there: `values[policy][outcome]`, each in replication order and
   * of one length n (0 at first), NaN where an outcome is not defined. The point is finished when it wants no more than n.
   * Asked only when exactly the number wanted before is there.
   */
  wanted(values: readonly (readonly Float64Array[])[]): number;
}

/** The same number of replications at every point. */
export function fixedNumber(replications: number): Enough {
  return { wanted: () => replications };
}
