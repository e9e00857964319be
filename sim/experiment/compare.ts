import type { Output } from '../model/output.ts';
import { paired } from '../statistics/paired.ts';
import type { ComparisonResult, Difference, RunResult, VariantResult } from '../statistics/result.ts';
import { blockEvents } from './block.ts';
import { column, places } from './column.ts';
import { digest } from './digest.ts';
import { type Circumstances, type Computed, humpsPerDate, indicators, scenarioCard, summary } from './summary.ts';

/**
 * The result of the base with every variant beside it. Replication r of all of them shares its families, staff and
 * durations, so the difference is taken replication by replication. Outputs that only one of the two has are left out
 * of the difference. Throws a RangeError when a variant has other dates or another number of replications than the base.
 */
export function compare(base: Computed, variants: readonly Computed[], circumstances: Circumstances): ComparisonResult {
  const others = variants.map((variant) => besideBase(base, variant));
  return joined(summary(base, circumstances), others, variants);
}

/** The result of a base with those of its variants, as `compare` gives it; `computed` is what the variants were made of. */
export function joined(
  result: RunResult,
  variants: readonly VariantResult[],
  computed: readonly Pick<Computed, 'block'>[],
): ComparisonResult {
  const events = computed.reduce((sum, { block }) => sum + blockEvents(block), result.events);
  return { ...result, events, variants };
}

/** One variant beside its base. Throws as `compare` does. */
export function besideBase(base: Computed, variant: Computed): VariantResult {
  const { scenario, model, block } = variant;
  if (!sameList(base.model.dates, model.dates)) {
    throw new RangeError(`"${scenario.name}" does not have the dates of "${base.scenario.name}".`);
  }
  if (base.block.count !== block.count) {
    throw new RangeError(`"${scenario.name}" has ${block.count} replications, the base has ${base.block.count}.`);
  }
  const theirs = new Map(base.model.outputs.map((output) => [output.key, output]));
  const shared = model.outputs.flatMap((output) => {
    const other = theirs.get(output.key);
    return other === undefined || other.length !== output.length ? [] : [[other, output] as const];
  });
  return {
    scenario: scenarioCard(scenario, block.hash),
    digest: digest(block),
    indicators: indicators(model, block),
    difference: Object.fromEntries(shared.map(([from, to]) => [to.key, difference(base, from, variant, to)])),
  };
}

function difference(base: Computed, from: Output, variant: Computed, to: Output): Difference {
  const rights = places(to);
  const pairs = places(from).map((left, i) =>
    paired(column(base.block, left), column(variant.block, rights[i] as number), to.better),
  );
  const last = pairs[pairs.length - 1] as (typeof pairs)[number];
  if (to.kind === 'value') return { ...last, series: null };
  const series = {
    dates: variant.model.dates,
    mean: pairs.map((pair) => pair.mean),
    interval95: pairs.map((pair) => pair.interval95),
    ...humpsPerDate(pairs),
  };
  return { ...last, series };
}

function sameList(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((value, i) => value === right[i]);
}
