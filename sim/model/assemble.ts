import { type Fault, InputError } from '../engine/errors.ts';
import type { Kind } from '../engine/simulator.ts';
import { dayNumber, isDate } from '../scenario/dates.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Calendar } from './calendar.ts';
import { ceilingsOf } from './ceilings.ts';
import { attach, begin, kindsOf } from './chain.ts';
import { indicators } from './indicators/index.ts';
import type { Declared } from './indicators/indicator.ts';
import type { Change } from './levers/lever.ts';
import { changesOf } from './measures.ts';
import { countOpenSpans } from './open-spans.ts';
import type { Model, Output } from './output.ts';
import { startRules } from './rules/set-rule.ts';
import { seasonOf } from './season.ts';
import { Chain, type MakeList } from './state.ts';
import { FIRST_SNAPSHOT_REPORT } from './stations/report.ts';
import { tablesOf } from './tables.ts';
import { YEAR_DAYS } from './time.ts';

/** Days that are tabulated beyond the horizon, for what is planned across it. */
const BEYOND = 400;

/** The chain of one scenario with everything a trial needs; `assemble` wraps it as a `Model`. */
export interface Assembled {
  readonly chain: Chain;
  readonly changes: readonly Change[];
  readonly kinds: readonly Kind[];
  readonly dates: readonly string[];
}

/** Lays out the state, tables and calendar of a scenario. @param makeList takes the place of the staged event list */
export function assembleChain(scenario: Scenario, makeList?: MakeList): Assembled {
  const days = horizonDays(scenario.start, scenario.years);
  const calendar = new Calendar(scenario.start, days + BEYOND, scenario.calendar);
  const tables = tablesOf(scenario);
  refuseTooLarge(scenario);
  const dates = observationDays(calendar, days);
  const periodOfDay = new Int32Array(days + 1);
  for (let day = 0, period = 0; day <= days; day++) {
    while (period < dates.length - 2 && day >= (dates[period + 1] as number)) period++;
    periodOfDay[day] = period;
  }
  const changes = changesOf(scenario, calendar, days);
  const chain = new Chain({
    tables,
    ceilings: ceilingsOf(tables, changes),
    rules: startRules(scenario.rules),
    calendar,
    season: seasonOf(tables, calendar),
    days,
    periodOfDay,
    dates: Int32Array.from(dates),
    ...(makeList === undefined ? {} : { makeList }),
  });
  return { chain, changes, kinds: kindsOf(chain, changes), dates: dates.map((day) => calendar.date(day)) };
}

/** Regions and GIs that keys of entities have room for. */
const MOST_ITEMS = 64;
/** Children and places of a scenario that memory is laid out for. */
const MOST_CHILDREN = 200_000;

/** Regions, GIs and reports are numbered, and people take memory: what exceeds that cannot be used. */
function refuseTooLarge(scenario: Scenario): void {
  const faults: Fault[] = [];
  const refuse = (path: string, value: number, message: string): void => {
    faults.push({ file: '', line: 0, path, value: String(value), message });
  };
  const { regions, gis, providers, years } = scenario;
  if (regions.length > MOST_ITEMS) refuse('regions', regions.length, `expected at most ${MOST_ITEMS} regions`);
  if (gis.length > MOST_ITEMS) refuse('gis', gis.length, `expected at most ${MOST_ITEMS} GIs`);
  const reports = Math.floor((FIRST_SNAPSHOT_REPORT * 0.8) / years);
  let people = 0;
  for (const { id, values } of regions) {
    const own = values['region.reports'] as number;
    if (own > reports)
      refuse(`regions[${id}].reports`, own, `expected at most ${reports} a year in ${years} years; split the region`);
    for (const key of ['ots', 'voogdij', 'votsStock', 'raadWaiting', 'raadBusy', 'voluntary', 'vots'])
      people += values[`region.${key}`] as number;
  }
  for (const { values } of providers) people += values['provider.places'] as number;
  if (people > MOST_CHILDREN)
    refuse('', people, `expected at most ${MOST_CHILDREN} children and places in all; run the regions apart`);
  if (faults.length > 0) throw new InputError(faults);
}

/** Days from a start date to the same date so many years later; part of a year counts by its mean length. */
function horizonDays(start: string, years: number): number {
  const whole = Math.floor(years);
  const anniversary = `${Number(start.slice(0, 4)) + whole}${start.slice(4)}`;
  const days = isDate(anniversary) ? dayNumber(anniversary) - dayNumber(start) : Math.round(whole * YEAR_DAYS);
  return days + Math.round((years - whole) * YEAR_DAYS);
}

/** The start, the first of every month, and the end of the run, as days of the run. */
function observationDays(calendar: Calendar, days: number): number[] {
  const dates = [0];
  for (let day = 1; day < days; day++) if (calendar.date(day).endsWith('-01')) dates.push(day);
  dates.push(days);
  return dates;
}

/** Turns a checked scenario into a model that runs trials; the only compiler. */
export function assemble(scenario: Scenario, makeList?: MakeList): Model {
  const { chain, changes, kinds, dates } = assembleChain(scenario, makeList);
  attach(chain, kinds);
  const declared: { output: Output; declaration: Declared }[] = [];
  let width = 0;
  for (const indicator of indicators)
    for (const declaration of indicator.outputs(scenario)) {
      const { sample: _sample, close: _close, ...shown } = declaration;
      const length = declaration.kind === 'series' ? dates.length : 1;
      declared.push({ output: { ...shown, id: indicator.id, offset: width, length }, declaration });
      width += length;
    }
  const row = new Float64Array(width);
  const sampled = declared.filter(({ declaration }) => declaration.sample !== undefined);
  const samplers = sampled.map(({ declaration }) => declaration.sample as NonNullable<Declared['sample']>);
  const offsets = Int32Array.from(sampled, ({ output }) => output.offset);
  chain.sample = (date) => {
    for (let i = 0; i < samplers.length; i++) samplers[i]?.(chain, row, (offsets[i] as number) + date);
  };
  return {
    outputs: declared.map(({ output }) => output),
    width,
    dates,
    run(seed, replication, out, place) {
      begin(chain, seed, replication, changes);
      const events = chain.simulator.run(chain.horizon);
      countOpenSpans(chain);
      for (const { output, declaration } of declared) declaration.close?.(chain, row, output.offset);
      out.set(row, place);
      return events;
    },
  };
}
