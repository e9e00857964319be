import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { compare } from '../../experiment/compare.ts';
import { digest, jointDigest } from '../../experiment/digest.ts';
import { measures } from '../../experiment/measures.ts';
import { type Computed, indicators, summary } from '../../experiment/summary.ts';
import type { Outcome } from '../../report/crate/outcome.ts';
import { csv } from '../../report/csv.ts';
import { measuresTable } from '../../report/measures-table.ts';
import { resultTable } from '../../report/result-table.ts';
import { canonicalJson, scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Difference, Indicator } from '../../statistics/result.ts';
import { assembleAll, compute } from '../compute.ts';
import type { Options } from '../options.ts';
import type { AnyResult, StoredResults } from '../results-read.ts';
import type { Surroundings } from '../surroundings.ts';
import { lawsOutcome } from './laws.ts';
import { allOf, growingOutcome, intervalsOutcome, outcome, pairingOutcome, versionOutcome } from './outcomes.ts';

/** Results of at most this many events are computed again without being asked: about a minute of one processor. */
const CHEAP_EVENTS = 60_000_000;

/** Results with their scenarios, read and checked again from the inputs, the base first. */
export type CheckedResults = StoredResults & { readonly scenarios: readonly [Scenario, ...Scenario[]] };

/** Every check of the results of `run`, `compare` or `measures`, computed here and now. */
export async function resultOutcomes(
  folder: string,
  stored: CheckedResults,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
): Promise<Outcome[]> {
  const { result, scenarios, inputs } = stored;
  const cards = cardsOf(result);
  const hashes = scenarios.filter((one) => cards.get(one.name) === scenarioHash(one)).length;
  const again =
    options.verify || result.events <= CHEAP_EVENTS ? await computedAgain(stored, options, here, signal) : null;
  const shown = named(result, again?.computed ?? []);
  return [
    versionOutcome(result.ketenlab),
    outcome('complete', cards.size === scenarios.length ? 'passed' : 'failed', {
      found: scenarios.filter(({ name }) => cards.has(name)).length,
      expected: cards.size,
      failed: 0,
    }),
    allOf('scenarioHash', hashes, Math.max(scenarios.length, cards.size)),
    ...(again === null
      ? [outcome('again', 'notDone', { events: result.events }), outcome('numbers', 'notDone')]
      : [again.digests, again.numbers]),
    tableOutcome(folder, result),
    lawsOutcome(scenarios, inputs.seed),
    estimates(result),
    pairingOutcome(differencesOf(result).flatMap(({ pairingGain }) => (pairingGain === null ? [] : [pairingGain]))),
    growingOutcome(shown),
    outcome('drift', 'notDone'),
  ];
}

/** Name of a scenario -> the hash that the result carries. */
function cardsOf(result: AnyResult): Map<string, string> {
  const others = 'measures' in result ? result.measures : 'variants' in result ? variantsOf(result) : [];
  return new Map([result.scenario, ...others.map(({ scenario }) => scenario)].map(({ name, hash }) => [name, hash]));
}

function variantsOf(result: AnyResult) {
  return 'variants' in result && typeof result.variants !== 'number' ? result.variants : [];
}

/** Headline differences with the base; a table of measures has one for each measure. */
function differencesOf(result: AnyResult): Pick<Difference, 'interval95' | 'pairingGain'>[] {
  if ('measures' in result) return result.measures.map(({ effect }) => effect);
  const headline = Object.entries(result.indicators).flatMap(([key, one]) => (one.headline ? [key] : []));
  return variantsOf(result).flatMap(({ difference }) =>
    headline.flatMap((key) => (difference[key] === undefined ? [] : [difference[key]])),
  );
}

function estimates(result: AnyResult): Outcome {
  const own = 'measures' in result ? [] : Object.values(result.indicators).filter(({ headline }) => headline);
  const all = [...own, ...differencesOf(result)];
  const missing = own.reduce((sum, one) => sum + one.undefined, 0);
  return intervalsOutcome(all.filter(({ interval95 }) => interval95 !== null).length, all.length, missing);
}

/** Means of outputs by scenario; those of a table of measures are known only when it was computed again. */
function named(result: AnyResult, computed: readonly Computed[]): [string, string, number | null][] {
  const means = (name: string, list: Readonly<Record<string, Indicator>>) =>
    Object.entries(list).map(([key, one]): [string, string, number | null] => [name, key, one.mean]);
  if ('measures' in result) {
    return computed.flatMap(({ scenario, model, block }) => means(scenario.name, indicators(model, block)));
  }
  const variants = variantsOf(result).flatMap((one) => means(one.scenario.name, one.indicators));
  return [...means(result.scenario.name, result.indicators), ...variants];
}

/** Computes everything again and holds digests and numbers against the stored ones. */
async function computedAgain(
  { result, inputs, scenarios }: CheckedResults,
  options: Options,
  here: Surroundings,
  signal: AbortSignal,
) {
  const asked = { ...options, seed: inputs.seed, replications: inputs.replications };
  const before = performance.now();
  const models = assembleAll(scenarios, inputs.replications, here);
  const { computed } = await compute(scenarios, models, asked, here, signal);
  const seconds = Math.round(performance.now() - before) / 1000;
  const circumstances = { version: result.ketenlab, seed: result.seed, seconds: result.seconds };
  const [base, ...others] = computed as [Computed, ...Computed[]];
  const ours = computed.map(({ block }) => digest(block));
  const pairs =
    'measures' in result ? [[result.digest, jointDigest(ours)]] : digestsOf(result).map((one, i) => [one, ours[i]]);
  const again =
    'measures' in result
      ? measures(base, others, result.outcome, circumstances)
      : inputs.command === 'run'
        ? summary(base, circumstances)
        : compare(base, others, circumstances);
  const [was, is] = [numbersOf(result), numbersOf(again)];
  const same = [...was].filter(([key, value]) => is.get(key) === value).length;
  const equal = pairs.filter(([one, other]) => one === other).length;
  return {
    computed,
    digests: allOf('again', equal, pairs.length, { what: 'digests', seconds, events: result.events }),
    numbers: allOf('numbers', same, Math.max(was.size, is.size)),
  };
}

function digestsOf(result: AnyResult): string[] {
  return [result.digest, ...variantsOf(result).map((one) => one.digest)];
}

/** What a result says of every indicator, difference or measure, as text; two equal texts have equal numbers. */
function numbersOf(result: AnyResult): Map<string, string> {
  const text = (value: unknown) => canonicalJson(JSON.parse(JSON.stringify(value)));
  if ('measures' in result) return new Map(result.measures.map((one) => [one.scenario.name, text(one)]));
  const rows = (name: string, list: Readonly<Record<string, unknown>>) =>
    Object.entries(list).map(([key, one]): [string, string] => [`${name} ${key}`, text(one)]);
  return new Map([
    ...rows(result.scenario.name, result.indicators),
    ...variantsOf(result).flatMap((one) => [
      ...rows(one.scenario.name, one.indicators),
      ...rows(`${one.scenario.name} -`, one.difference),
    ]),
  ]);
}

/** Whether table.csv is what comes of result.json in the language it was written in, which its first character tells. */
function tableOutcome(folder: string, result: AnyResult): Outcome {
  const file = join(folder, 'table.csv');
  if (!existsSync(file)) return outcome('table', 'notDone');
  const text = readFileSync(file, 'utf8');
  const language = text.startsWith('\ufeff') ? 'nl' : 'en';
  const table = 'measures' in result ? measuresTable(result, language) : resultTable(result, language);
  return outcome('table', csv(table, language) === text ? 'passed' : 'failed', { rows: table.rows.length });
}
