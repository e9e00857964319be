import type { Output } from '../model/output.ts';
import { dayNumber } from '../scenario/dates.ts';
import { ownStart } from '../scenario/own-settings.ts';
import { meanEstimate } from '../statistics/estimate.ts';
import { type Interval, jointInterval } from '../statistics/intervals.ts';
import { letters } from '../statistics/letters.ts';
import { defined, mean } from '../statistics/moments.ts';
import { paired } from '../statistics/paired.ts';
import type { FirstVisible, Measure, MeasuresResult } from '../statistics/study.ts';
import { blockEvents } from './block.ts';
import { column, places } from './column.ts';
import { digest, jointDigest } from './digest.ts';
import { outputCard } from './study.ts';
import { type Circumstances, type Computed, scenarioCard } from './summary.ts';

/** Mean length of a month [days]: 365.2425 / 12. */
const MONTH = 30.436875;

/**
 * Measures beside a base path, the best for children first (I26): what each does to the outcome with key `outcome`, at its
 * last date when it is a series, what the chain costs more, when the effect is first clear, and which measures cannot be told
 * apart. Measures share their chance, so two are compared replication by replication; all pairs together are wrong in 5 %.
 * Throws a RangeError when a scenario does not have the outcome.
 */
export function measures(
  base: Computed,
  others: readonly Computed[],
  outcome: string,
  circumstances: Circumstances,
): MeasuresResult {
  const output = outputOf(base, outcome);
  const last = (one: Computed) => lastOf(one, outcome);
  const [at, ...samples] = [base, ...others].map(last) as [Float64Array, ...Float64Array[]];
  const effects = samples.map((sample) => paired(at, sample, output.better));
  const sign = output.better === 'higher' ? -1 : 1;
  const place = (i: number) => sign * (effects[i]?.mean ?? Number.POSITIVE_INFINITY);
  const order = [...effects.keys()].sort((one, other) => place(one) - place(other) || one - other);
  const pairs = (order.length * (order.length - 1)) / 2;
  const groups = letters(order.length, (i, j) =>
    isClear(
      differences(samples[order[i] as number] as Float64Array, samples[order[j] as number] as Float64Array),
      pairs,
    ),
  );
  const all = [base, ...others];
  return {
    ketenlab: circumstances.version,
    scenario: scenarioCard(base.scenario, base.block.hash),
    until: base.model.dates.at(-1) ?? base.scenario.start,
    seed: circumstances.seed,
    replications: base.block.count,
    variants: all.length,
    digest: jointDigest(all.map(({ block }) => digest(block))),
    events: all.reduce((sum, { block }) => sum + blockEvents(block), 0),
    seconds: circumstances.seconds,
    outcome,
    card: outputCard(output),
    asIs: meanEstimate(at),
    measures: order.map((i, rank): Measure => {
      const other = others[i] as Computed;
      return {
        scenario: scenarioCard(other.scenario, other.block.hash),
        effect: effects[i] as Measure['effect'],
        cost: extraCost(base, other),
        firstVisible: firstVisible(base, other, outcome),
        group: groups[rank] as string,
      };
    }),
  };
}

function outputOf({ scenario, model }: Computed, key: string): Output {
  const found = model.outputs.find((output) => output.key === key);
  if (found === undefined) throw new RangeError(`"${scenario.name}" has no output ${key}.`);
  return found;
}

/** The last number of an output in every replication. */
function lastOf(one: Computed, key: string): Float64Array {
  const { offset, length } = outputOf(one, key);
  return column(one.block, offset + length - 1);
}

/** Differences of the replications that define both. */
function differences(left: Float64Array, right: Float64Array): Float64Array {
  return defined(left.map((value, i) => (right[i] as number) - value));
}

/** Whether a mean difference is not zero, as one of `of` such judgements that hold together. */
function isClear(sample: Float64Array, of: number): boolean {
  const interval: Interval | null = jointInterval(sample, of);
  return interval !== null && (interval[0] > 0 || interval[1] < 0);
}

function extraCost(base: Computed, other: Computed): Measure['cost'] {
  const known = (one: Computed) => one.model.outputs.some(({ key }) => key === 'cost.total.middle');
  if (!known(base) || !known(other)) return null;
  const [low, middle, high] = (['low', 'middle', 'high'] as const).map((level) =>
    mean(differences(lastOf(base, `cost.total.${level}`), lastOf(other, `cost.total.${level}`))),
  ) as [number, number, number];
  return { low, middle, high };
}

function firstVisible(base: Computed, other: Computed, outcome: string): FirstVisible | null {
  const from = ownStart(base.scenario, other.scenario);
  const [left, right] = [outputOf(base, outcome), outputOf(other, outcome)].map(places) as [number[], number[]];
  if (from === null || left.length < 2 || left.length !== right.length) return null;
  const { dates } = base.model;
  for (const [i, date] of dates.entries()) {
    const sample = differences(column(base.block, left[i] as number), column(other.block, right[i] as number));
    // What shows before the measure begins is of children who were counted later.
    if (date < from || !isClear(sample, dates.length)) continue;
    const months = (dayNumber(date) - dayNumber(from)) / MONTH;
    return { date, months, direction: mean(sample) < 0 ? 'lower' : 'higher' };
  }
  return null;
}
