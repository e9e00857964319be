import type { RunResult, VariantResult } from '../../statistics/result.ts';

/** Most results of each kind that are kept: those of a few questions, each with half a dozen answers. */
const MOST = 24;

/** Results that other answers may need again: while a slider moves, the base path and other variants stay. */
export class Results {
  private readonly bases = new Map<string, RunResult>();
  private readonly variants = new Map<string, VariantResult>();

  /** The summary of a base path; `key` says which one, with how many replications and which seed. */
  ofBase(key: string, make: () => RunResult): RunResult {
    return lastUsed(this.bases, key, make);
  }

  /** A variant beside its base path; `key` names both, and the same of them. */
  ofVariant(key: string, make: () => VariantResult): VariantResult {
    return lastUsed(this.variants, key, make);
  }
}

/** The value of a key, made when it is not there; what was used longest ago gives way. */
function lastUsed<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const value = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST && oldest !== undefined) kept.delete(oldest);
  return value;
}
