import { max } from 'd3';
import { type FlowId, flowIds, flowKeys, LIST, type StationId, type StationKeys, stationKeys } from './chain-series.ts';
import type { ChainSource, Reading } from './chain-source.ts';

/** How full a station is: room left; full; more work than capacity; full, and its line is getting longer. */
export type Fullness = 'room' | 'full' | 'over' | 'growing';

/** A stock that is part of a station, by the key of its output. */
export interface Part {
  readonly key: string;
  readonly label: { readonly nl: string; readonly en: string };
  readonly reading: Reading;
}

/** A station of the chain at a date. */
export interface StationState {
  readonly id: StationId;
  readonly unit: 'families' | 'children';
  /** Null for a station where nobody waits, or nobody is worked with. */
  readonly waiting: Reading | null;
  readonly busy: Reading | null;
  /** Capacity in use over capacity available; null where it is not known. */
  readonly load: number | null;
  readonly fullness: Fullness | null;
  readonly parts: readonly Part[];
}

/** What lengths and widths of the picture are measured by: the most at any date. */
export interface ChainScale {
  readonly waiting: number;
  readonly flow: number;
}

/** The chain at one date. */
export interface ChainState {
  /** ISO date. */
  readonly date: string;
  /** Days of the period in which the flows were counted, until the date; null at the start, where there are none. */
  readonly days: number | null;
  /** Running number of the one future that is shown; null for the mean of all. */
  readonly future: number | null;
  /** True beside a base path. */
  readonly compared: boolean;
  /** In the order of the route. */
  readonly stations: readonly StationState[];
  /** Children (families: 'reported') in the period; null when not known. */
  readonly flows: Readonly<Record<FlowId, number | null>>;
  readonly scale: ChainScale;
}

/** From here on a station is full. */
const FULL = 0.95;
/** From here on the load, in whole percents, is above 100. */
const OVER = 1.005;
/** A line is getting longer when it stands this factor and this many above where it stood a quarter before. */
const LONGER = 1.05;
const AT_LEAST = 1;
const QUARTER = 3;
/** Longest lists of providers that are shown. */
const LISTS = 3;

/** The chain at the date with this place among the dates. @param scale of pictures that are to be compared */
export function chainAt(source: ChainSource, date: number, scale: ChainScale = scaleOf([source])): ChainState {
  const [from, to] = [source.dates[date - 1], source.dates[date]];
  return {
    date: to ?? '',
    days: from === undefined || to === undefined ? null : Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000),
    future: source.future,
    compared: source.compared,
    stations: stationKeys.map((keys) => stationAt(source, keys, date)),
    flows: Object.fromEntries(flowIds.map((id) => [id, flowAt(source, id, date)])) as ChainState['flows'],
    scale,
  };
}

/** The scale on which all dates of some sources fit. */
export function scaleOf(sources: readonly ChainSource[]): ChainScale {
  const over = (value: (source: ChainSource, date: number) => number | null | undefined): number =>
    max(sources, (source) => max(source.dates, (_, date) => value(source, date) ?? 0)) ?? 0;
  return {
    waiting: Math.max(1, ...stationKeys.map(({ waiting }) => over((source, date) => highest(source, waiting, date)))),
    flow: Math.max(1, ...flowIds.map((id) => over((source, date) => flowAt(source, id, date)))),
  };
}

function stationAt(source: ChainSource, keys: StationKeys, date: number): StationState {
  const read = (key: string | null) => (key === null ? null : source.read(key, date));
  const load = valueAt(source, keys.load, date);
  return {
    id: keys.id,
    unit: keys.unit,
    waiting: read(keys.waiting),
    busy: read(keys.busy),
    load,
    fullness: load === null ? null : fullness(source, keys.lineForCapacity ? keys.waiting : null, date, load),
    parts: [...keys.parts, ...(keys.id === 'help' ? longestLists(source, date) : [])].map((key) => ({
      key,
      label: source.label(key),
      reading: source.read(key, date),
    })),
  };
}

/** @param line stock that waits for this capacity, or null */
function fullness(source: ChainSource, line: string | null, date: number, load: number): Fullness {
  if (load < FULL) return 'room';
  const now = valueAt(source, line, date);
  const before = date < QUARTER ? null : valueAt(source, line, date - QUARTER);
  if (now !== null && before !== null && now >= before * LONGER && now >= before + AT_LEAST) return 'growing';
  return load >= OVER ? 'over' : 'full';
}

function longestLists(source: ChainSource, date: number): string[] {
  const length = (key: string) => valueAt(source, key, date) ?? 0;
  return source.keys
    .filter((key) => key.startsWith(LIST))
    .sort((a, b) => length(b) - length(a))
    .slice(0, LISTS);
}

function flowAt(source: ChainSource, id: FlowId, date: number): number | null {
  const { plus, minus } = flowKeys[id];
  let sum = 0;
  for (const [keys, sign] of [
    [plus, 1],
    [minus, -1],
  ] as const)
    for (const key of keys) {
      const { value } = source.read(key, date);
      if (value === null) return null;
      sum += sign * value;
    }
  return sum;
}

/** What a bar must have room for: the number, and the end of its range. */
function highest(source: ChainSource, key: string | null, date: number): number | null {
  if (key === null) return null;
  const { value, range } = source.read(key, date);
  return range === null ? value : Math.max(value ?? 0, range[1]);
}

function valueAt(source: ChainSource, key: string | null, date: number): number | null {
  return key === null ? null : source.read(key, date).value;
}
