import type { ComparisonResult, Indicator, VariantResult } from '../../statistics/result.ts';
import type { Measure, MeasuresResult } from '../../statistics/study.ts';
import type { AnyResult } from '../results-read.ts';

/** A result as a letter is written about it. */
export interface Compared {
  /** With no variants for a run; with the measures as variants for a table of measures. */
  readonly result: ComparisonResult;
  /** The table of measures; null for a run or a comparison. */
  readonly measures: MeasuresResult | null;
}

/** A run, a comparison or a table of measures as a letter is written about it. */
export function comparedIn(result: AnyResult): Compared {
  if ('measures' in result) return { result: asComparison(result), measures: result };
  return { result: 'variants' in result ? result : { ...result, variants: [] }, measures: null };
}

/** A table of measures as a comparison of its one outcome: what a letter says of method and definitions is the same. */
function asComparison(result: MeasuresResult): ComparisonResult {
  const { ketenlab, scenario, seed, replications, digest, events, seconds, outcome, card, asIs } = result;
  const spread = { p05: null, p50: null, p95: null, undefined: 0 };
  const indicator: Indicator = { ...card, ...asIs, ...spread, view: '', headline: true, series: null };
  const variant = ({ scenario: own, effect }: Measure): VariantResult => ({
    scenario: own,
    digest: '',
    indicators: {},
    difference: { [outcome]: { ...effect, series: null } },
  });
  return {
    ketenlab,
    scenario,
    seed,
    replications,
    digest,
    events,
    seconds,
    indicators: { [outcome]: indicator },
    variants: result.measures.map(variant),
  };
}
