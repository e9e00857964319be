import type { Replications } from '../../scenario/study/study.ts';
import { looks, replicationsNeeded } from '../../statistics/looks.ts';

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

/** As many replications at a point as the study asks for: a fixed number, or until its paired differences are narrow enough. */
export function enoughOf({ least, most, halfWidth }: Replications): Enough {
  if (halfWidth === null) return fixedNumber(most);
  const schedule = looks(least, most);
  return {
    wanted([base = [], ...variants]) {
      const count = base[0]?.length ?? 0;
      if (count === 0) return schedule[0] ?? most;
      const pairs = variants.flatMap((variant) =>
        variant.map((values, outcome) => ({ base: base[outcome] as Float64Array, variant: values })),
      );
      return replicationsNeeded(pairs, count, schedule, halfWidth);
    },
  };
}
