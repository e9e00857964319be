import type { Scenario } from '../scenario/scenario.ts';
import { at, chainNumbers, itemNumbers } from './numbers.ts';

/** Cumulative shares of weights; the last is 1. All zero weights count as equal. */
function cumulative(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  return weights.map((weight, i) => {
    sum += total > 0 ? weight / total : 1 / weights.length;
    return i === weights.length - 1 ? 1 : sum;
  });
}

function meanOf(values: Float64Array, weights: Float64Array): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return values.reduce((sum, value, i) => sum + value * (weights[i] as number), 0) / total;
}

function weighed(weights: Float64Array, by: Float64Array): number[] {
  return Array.from(weights, (weight, i) => weight * (by[i] as number));
}

/** Largest family the model forms. */
const LARGEST = 5;

/** Cumulative shares of families with 1 to 5 children: weights 1, q, q^2 ... with the q that gives this mean. */
function familySizes(mean: number): number[] {
  const weightsOf = (q: number): number[] => {
    const weights = [1];
    while (weights.length < LARGEST) weights.push((weights.at(-1) as number) * q);
    return weights;
  };
  const sizes = Float64Array.from({ length: LARGEST }, (_, i) => i + 1);
  let low = 0;
  let high = 1e6;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (meanOf(sizes, Float64Array.from(weightsOf(middle))) < mean) low = middle;
    else high = middle;
  }
  return cumulative(weightsOf((low + high) / 2));
}

/** Everything of a scenario that does not change while a trial runs, as flat tables. */
export interface Tables {
  readonly regions: number;
  readonly gis: number;
  readonly types: number;
  readonly providers: number;
  /** Numbers of the whole chain, by the place that `at` gives. A trial starts from a copy: levers change it. */
  readonly number: Float64Array;
  readonly region: Readonly<Record<RegionKey, Float64Array>>;
  readonly gi: Readonly<Record<'fte' | 'vacancies' | 'norm', Float64Array>>;
  readonly type: Readonly<
    Record<'demand' | 'voluntaryDemand' | 'duration' | 'wait' | 'blocked' | 'outOfHome', Float64Array>
  >;
  readonly provider: Readonly<Record<'places' | 'voorrang', Float64Array>>;
  /** Cumulative share of the GIs per region: [region * gis + gi]. */
  readonly giShare: Float64Array;
  /** Plain share of the same. */
  readonly giPart: Float64Array;
  /** Cumulative share of the help types among children with a measure, and among voluntary ones. */
  readonly demand: Float64Array;
  readonly voluntaryDemand: Float64Array;
  /** Cumulative share of the types among children with a measure whose help runs, or who wait for it, at the start. */
  readonly runningMix: Float64Array;
  readonly waitingMix: Float64Array;
  /** Cumulative share of the regions in the voluntary demand of a provider: [provider * regions + region]. */
  readonly providerRegion: Float64Array;
  /** Mean duration of help of children with a measure [days]. */
  readonly meanDuration: number;
  /** Cumulative share of families with 1 to 5 children. */
  readonly familySize: Float64Array;
  /** VOTS families a year, per region. */
  readonly votsFamilies: Float64Array;
  readonly typeOf: Int32Array;
  /** Providers of a type in a region: places `first`..`first + count - 1` of `providerList`, at [region * types + type]. */
  readonly providerFirst: Int32Array;
  readonly providerCount: Int32Array;
  readonly providerList: Int32Array;
}

const regionKeys = [
  'reports',
  'vots',
  'voluntary',
  'localCapacity',
  'tableSlots',
  'raadFte',
  'ots',
  'voogdij',
  'votsStock',
  'raadWaiting',
  'raadBusy',
  'newWaiting',
  'existingWaiting',
  'newWait',
  'existingWait',
] as const;
type RegionKey = (typeof regionKeys)[number];

function columns<K extends string>(
  scenario: Scenario,
  scope: string,
  items: Parameters<typeof itemNumbers>[1],
  keys: readonly K[],
): Record<K, Float64Array> {
  return Object.fromEntries(keys.map((key) => [key, itemNumbers(scenario, items, `${scope}.${key}`)])) as Record<
    K,
    Float64Array
  >;
}

export function tablesOf(scenario: Scenario): Tables {
  const { regions, gis, helpTypes, providers } = scenario;
  const parts = regions.map((place) => gis.map((gi) => gi.regions[place.id] ?? 0));
  const type = columns(scenario, 'helpType', helpTypes, [
    'demand',
    'voluntaryDemand',
    'duration',
    'wait',
    'blocked',
    'outOfHome',
  ] as const);
  const number = chainNumbers(scenario);
  const region = columns(scenario, 'region', regions, regionKeys);
  const list: number[] = [];
  const first: number[] = [];
  const count: number[] = [];
  for (const place of regions)
    for (const helpType of helpTypes) {
      first.push(list.length);
      providers.forEach((provider, index) => {
        if (provider.helpType === helpType.id && provider.regions.includes(place.id)) list.push(index);
      });
      count.push(list.length - (first.at(-1) as number));
    }
  return {
    regions: regions.length,
    gis: gis.length,
    types: helpTypes.length,
    providers: providers.length,
    number,
    region,
    gi: columns(scenario, 'gi', gis, ['fte', 'vacancies', 'norm'] as const),
    type,
    provider: columns(scenario, 'provider', providers, ['places', 'voorrang'] as const),
    giShare: Float64Array.from(parts.flatMap(cumulative)),
    giPart: Float64Array.from(parts.flat()),
    demand: Float64Array.from(cumulative([...type.demand])),
    voluntaryDemand: Float64Array.from(cumulative([...type.voluntaryDemand])),
    runningMix: Float64Array.from(cumulative(weighed(type.demand, type.duration))),
    waitingMix: Float64Array.from(cumulative(weighed(type.demand, type.wait))),
    providerRegion: Float64Array.from(
      providers.flatMap((provider) =>
        cumulative(
          regions.map((place, r) => (provider.regions.includes(place.id) ? (region.voluntary[r] as number) : 0)),
        ),
      ),
    ),
    meanDuration: meanOf(type.duration, type.demand),
    familySize: Float64Array.from(familySizes(number[at('family.children')] as number)),
    votsFamilies: region.vots.map((children) => children / (number[at('family.children')] as number)),
    typeOf: Int32Array.from(providers, (provider) => helpTypes.findIndex((t) => t.id === provider.helpType)),
    providerFirst: Int32Array.from(first),
    providerCount: Int32Array.from(count),
    providerList: Int32Array.from(list),
  };
}
