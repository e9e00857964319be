import type { ComparisonResult, Indicator, VariantResult } from '../../statistics/result.ts';
import type { Measure, MeasuresResult } from '../../statistics/study.ts';

/** A table of measures as a comparison of its one outcome: what a letter says of method and definitions is the same. */
export function asComparison(result: MeasuresResult): ComparisonResult {
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
