import type { Model, Output } from '../model/output.ts';
import { register } from '../model/register.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Humps, humps } from '../statistics/bimodality.ts';
import { interval95 } from '../statistics/intervals.ts';
import { defined, mean } from '../statistics/moments.ts';
import { quantiles } from '../statistics/quantiles.ts';
import type {
  Estimate,
  EstimateSeries,
  Indicator,
  RunResult,
  ScenarioCard,
  SettingCard,
} from '../statistics/result.ts';
import { type Block, blockEvents } from './block.ts';
import { column, places } from './column.ts';
import { digest } from './digest.ts';
import { sharedStaffOf } from './shared-staff.ts';

/** One scenario with everything that was computed of it. */
export interface Computed {
  readonly scenario: Scenario;
  readonly model: Pick<Model, 'outputs' | 'dates'>;
  readonly block: Block;
}

/** How a result came about; what only the caller knows. */
export interface Circumstances {
  /** Version of the model. */
  readonly version: string;
  /** The seed as it was typed. */
  readonly seed: string;
  /** Wall time of the computation [s]. */
  readonly seconds: number;
}

/** The result of one run: every indicator with its mean, the interval of the mean, and the spread of the futures. */
export function summary(computed: Computed, circumstances: Circumstances): RunResult {
  const { scenario, model, block } = computed;
  return {
    ketenlab: circumstances.version,
    scenario: scenarioCard(scenario, block.hash),
    seed: circumstances.seed,
    replications: block.count,
    digest: digest(block),
    events: blockEvents(block),
    seconds: circumstances.seconds,
    indicators: indicators(model, block),
  };
}

/** What a reader needs to know of a scenario beside its numbers. */
export function scenarioCard(scenario: Scenario, hash: string): ScenarioCard {
  const { name, title, question, start, years, rules, off, observed } = scenario;
  const regions = scenario.regions.map((region) => region.name);
  const cards = (settings: typeof scenario.levers): SettingCard[] =>
    settings.map(({ lever, value, start, evaluation }) => ({ lever, ...named(lever), value, start, evaluation }));
  const [levers, shocks] = [cards(scenario.levers), cards(scenario.shocks)];
  const sharedStaff = sharedStaffOf(scenario);
  const card = { name, hash, title, question, start, years, regions, levers, shocks, rules, off, observed };
  return sharedStaff === null ? card : { ...card, sharedStaff };
}

/** What a lever or shock is called, and the unit of its value; its id where the register does not have it. */
function named(id: string): Pick<SettingCard, 'label' | 'unit'> {
  const row = [...register.levers, ...register.shocks].find((one) => one.id === id);
  return row === undefined ? { label: { nl: id, en: id }, unit: 'count' } : { label: row.label, unit: row.unit };
}

/** Every output of the model, summed up over the replications of the block; key of the output -> indicator. */
export function indicators(model: Computed['model'], block: Block): Record<string, Indicator> {
  return Object.fromEntries(model.outputs.map((output) => [output.key, indicator(output, model.dates, block)]));
}

function indicator(output: Output, dates: readonly string[], block: Block): Indicator {
  const { id, label, definition, unit, view, better, headline } = output;
  const last = column(block, output.offset + output.length - 1);
  const series = output.kind === 'series' ? estimateSeries(output, dates, block) : null;
  const missing = block.count - defined(last).length;
  return { id, label, definition, unit, view, better, headline, ...estimate(last), undefined: missing, series };
}

/** What a sample over replications says; values that are not defined are left out. */
function estimate(sample: Float64Array): Estimate {
  const values = defined(sample);
  if (values.length === 0) return { mean: null, interval95: null, p05: null, p50: null, p95: null };
  const [p05, p50, p95] = quantiles(values, [0.05, 0.5, 0.95]) as [number, number, number];
  const groups = humps(values);
  const one = { mean: mean(values), interval95: interval95(values), p05, p50, p95 };
  return groups === null ? one : { ...one, humps: groups };
}

function estimateSeries(output: Output, dates: readonly string[], block: Block): EstimateSeries {
  const all = places(output).map((place) => estimate(column(block, place)));
  return {
    dates,
    mean: all.map((e) => e.mean),
    interval95: all.map((e) => e.interval95),
    p05: all.map((e) => e.p05),
    p50: all.map((e) => e.p50),
    p95: all.map((e) => e.p95),
    ...humpsPerDate(all),
  };
}

/** The groups of each date as part of a series; nothing when no date has them. */
export function humpsPerDate(dates: readonly { readonly humps?: Humps }[]): { humps?: (Humps | null)[] } {
  if (dates.every((date) => date.humps === undefined)) return {};
  return { humps: dates.map((date) => date.humps ?? null) };
}
