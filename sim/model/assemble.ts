import { type Fault, InputError } from '../engine/errors.ts';
import type { Kind } from '../engine/simulator.ts';
import { horizonDays } from '../scenario/dates.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { Calendar } from './calendar.ts';
import { ceilingsOf } from './ceilings.ts';
import { attach, begin, kindsOf } from './chain.ts';
import { layoutOf, observationDays } from './layout.ts';
import type { Change } from './levers/lever.ts';
import { changesOf } from './measures.ts';
import { countOpenSpans } from './open-spans.ts';
import type { Model } from './output.ts';
import { recorderOf } from './recorder.ts';
import { startRules } from './rules/set-rule.ts';
import { seasonOf } from './season.ts';
import { Chain, type MakeList } from './state.ts';
import { FIRST_SNAPSHOT_REPORT } from './stations/report.ts';
import { tablesOf } from './tables.ts';

/** Days that are tabulated beyond the horizon, for what is planned across it. */
const BEYOND = 400;

/** The chain of one scenario with everything a trial needs; `assemble` wraps it as a `Model`. */
export interface Assembled {
  readonly chain: Chain;
  readonly changes: readonly Change[];
  readonly kinds: readonly Kind[];
}

/** Lays out the state, tables and calendar of a scenario. @param makeList takes the place of the staged event list */
export function assembleChain(scenario: Scenario, makeList?: MakeList): Assembled {
  const days = horizonDays(scenario);
  const calendar = new Calendar(scenario.start, days + BEYOND, scenario.calendar);
  const tables = tablesOf(scenario);
  refuseTooLarge(scenario);
  const dates = observationDays(scenario);
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
  return { chain, changes, kinds: kindsOf(chain, changes) };
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

/** Turns a checked scenario into a model that runs trials; the only compiler. */
export function assemble(scenario: Scenario, makeList?: MakeList): Model {
  const { chain, changes, kinds } = assembleChain(scenario, makeList);
  attach(chain, kinds);
  const layout = layoutOf(scenario);
  const { outputs, width, dates } = layout;
  const { sample, close } = recorderOf(chain, layout, chain.arena.float64(width));
  chain.sample = sample;
  return {
    outputs,
    width,
    dates,
    run(seed, replication, out, place) {
      begin(chain, seed, replication, changes);
      const events = chain.simulator.run(chain.horizon);
      countOpenSpans(chain);
      close(out, place);
      return events;
    },
  };
}
