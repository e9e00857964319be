import type { CheckKey, Outcome, Verdict } from '../../report/crate/outcome.ts';
import { quantiles } from '../../statistics/quantiles.ts';
import { version } from '../../version.ts';

/** An outcome of its parts. */
export function outcome(check: CheckKey, verdict: Verdict, numbers: Outcome['numbers'] = {}): Outcome {
  return { check, verdict, numbers };
}

/** Passed when all of some things are as they should be. */
export function allOf(check: CheckKey, equal: number, of: number, more: Outcome['numbers'] = {}): Outcome {
  return outcome(check, equal === of ? 'passed' : 'failed', { equal, of, ...more });
}

/** Whether the results are of this version; another version may give other numbers, and says so in its list of changes. */
export function versionOutcome(computed: string): Outcome {
  return outcome('version', computed === version ? 'passed' : 'number', { computed, here: version });
}

/** What sharing chance gains, over the differences that vary. */
export function pairingOutcome(gains: readonly number[]): Outcome {
  if (gains.length === 0) return outcome('pairing', 'notApplicable');
  const [least = null, median = null, most = null] = quantiles(Float64Array.from(gains), [0, 0.5, 1]);
  const numbers = { least, median, most, of: gains.length };
  return outcome('pairing', 'number', numbers);
}

/** How many of some estimates have an interval, and in how many replications their outputs are not defined. */
export function intervalsOutcome(defined: number, of: number, missing: number): Outcome {
  return outcome('intervals', defined === of ? 'passed' : 'number', { defined, of, undefined: missing });
}

/** A share of futures above which a line is said to grow: 1 in 20. */
const GROWS = 0.05;

/** Lines and loads by the key of their output -> its mean. */
export function growingOutcome(means: readonly (readonly [name: string, key: string, mean: number | null])[]): Outcome {
  const growth = means.filter(([, key]) => key.startsWith('growing.'));
  const loads = means.filter(([, key]) => key.startsWith('workload.') && !key.endsWith('.overloaded'));
  if (growth.length + loads.length === 0) return outcome('growing', 'notDone');
  const grow = growth.filter(([, , mean]) => (mean ?? 0) > GROWS);
  const over = loads.filter(([, , mean]) => (mean ?? 0) > 1);
  const [first] = [...grow, ...over];
  const numbers = {
    growing: grow.length,
    overloaded: over.length,
    of: growth.length + loads.length,
    first: first === undefined ? null : `${first[0]}: ${first[1]}`,
  };
  return outcome('growing', grow.length + over.length === 0 ? 'passed' : 'number', numbers);
}
