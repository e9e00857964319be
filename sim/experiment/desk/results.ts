import type { RunResult, VariantResult } from '../../statistics/result.ts';
import type { Run } from './run.ts';

/** Results of runs that other answers may need again: while a slider moves, the base path and other variants stay. */
export class Results {
  private readonly bases = new WeakMap<Run, Map<number, RunResult>>();
  private readonly variants = new WeakMap<Run, { base: Run; count: number; result: VariantResult }>();

  /** The summary of the first `count` replications of a base path; every number of replications is kept. */
  ofBase(run: Run, count: number, make: () => RunResult): RunResult {
    const known = this.bases.get(run) ?? new Map<number, RunResult>();
    this.bases.set(run, known);
    const result = known.get(count) ?? make();
    known.set(count, result);
    return result;
  }

  /** A variant beside a base path; of a variant only the last result is kept. */
  ofVariant(run: Run, base: Run, count: number, make: () => VariantResult): VariantResult {
    const known = this.variants.get(run);
    if (known?.base === base && known.count === count) return known.result;
    const result = make();
    this.variants.set(run, { base, count, result });
    return result;
  }
}
