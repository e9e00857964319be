import { Capacity } from '../engine/capacity.ts';
import { Arena } from '../engine/columns.ts';
import type { EventList } from '../engine/event-list.ts';
import { priorityTable, type Simulator } from '../engine/simulator.ts';
import { StagedList } from '../engine/staged-list.ts';
import { WaitingLines } from '../engine/waiting-line.ts';
import type { Calendar } from './calendar.ts';
import type { Ceilings } from './ceilings.ts';
import { Children } from './child.ts';
import { Draws } from './draws.ts';
import { Families } from './family.ts';
import { HelpTerms } from './help-terms.ts';
import { Jeugdbeschermers } from './jeugdbeschermer.ts';
import { kindPriorities } from './kinds.ts';
import { type Laws, lawsOf } from './laws.ts';
import { Ledger } from './ledger.ts';
import { at } from './numbers.ts';
import type { Program } from './rules/program.ts';
import type { StartRules } from './rules/set-rule.ts';
import type { Season } from './season.ts';
import { eventsFor, rowsFor } from './size.ts';
import { StaffColumns } from './staffing/columns.ts';
import { ORGANISATION } from './stations/organisations.ts';
import type { Tables } from './tables.ts';
import { Tally } from './tally.ts';
import { DAY } from './time.ts';

/** Streams of arrivals that are counted per region: reports, crises, voluntary requests, candidates. */
export const STREAMS = 4;
/** Lines of a GI, in a block per GI. */
export const GI_LINES = 4;
export const GI_LINE = { first: 0, fresh: 1, existing: 2, early: 3 } as const;
/** Lines of the Raad, in a block per region: by urgency, the acute served first. */
export const RAAD_LINES = 3;
/** Lines of a provider, in a block per provider. */
export const PROVIDER_LINES = 3;
export const PROVIDER_LINE = { measure: 0, urgent: 1, voluntary: 2 } as const;

/** Counts of an observation before those per help type. */
const COUNTS = 27;
/** How an event list is made; the reference list of the tests takes the place of the staged one through this. */
export type MakeList = (
  arena: Arena,
  options: { horizon: number; width: number; capacity: number; priority: Uint8Array },
) => EventList;

const stagedList: MakeList = (arena, options) => new StagedList(arena, options);

/** Everything that changes while a trial runs, in one arena, and the tables that do not. */
export class Chain {
  readonly arena = new Arena();
  readonly tables: Tables;
  readonly calendar: Calendar;
  readonly season: Season;
  readonly horizon: number;
  readonly list: EventList;
  readonly clock: Float64Array;
  readonly draws: Draws;
  readonly law: Laws;
  readonly families: Families;
  readonly children: Children;
  readonly workers: Jeugdbeschermers;
  readonly tally: Tally;
  readonly ledger: Ledger;
  /** Numbers of the whole chain, by the place that `at` gives; levers change them. */
  readonly number: Float64Array;
  /** What levers added to each number, before any limit. */
  readonly moved: Float64Array;

  /** What levers and shocks move on the way to help. */
  readonly terms: HelpTerms;

  readonly tableLine: WaitingLines;
  readonly raadLine: WaitingLines;
  readonly giLine: WaitingLines;
  readonly providerLine: WaitingLines;
  /** Stuck children before the experttafel, a line per region. */
  readonly experttafelLine: WaitingLines;
  readonly raad: Capacity;
  readonly places: Capacity;

  /** Per region. */
  readonly raadFte: Float64Array;
  /** Fte of the local teams beyond the start. */
  readonly localFte: Float64Array;
  /** Families that the local teams can have in care. */
  readonly localCapacity: Float64Array;
  /** Families at the Raad that the local teams keep in sight, now and at the start. */
  readonly watched: Int32Array;
  readonly watchedAtStart: Int32Array;
  /** Families in the line of the Raad at the start, at least one: the length that its slots are fit to. */
  readonly raadLineAtStart: Float64Array;
  /** Crises relative to the rate of the scenario. */
  readonly crises: Float64Array;
  readonly localCare: Int32Array;
  readonly arrivals: Int32Array;
  /** Entities of the snapshot so far. */
  readonly snapshotKeys: Int32Array;
  /** Part of the yearly inflow that comes per tick of a day: [region * days + day]. */
  readonly dayRate: Float64Array;
  readonly raadPending: Uint8Array;

  /** Per GI. */
  readonly norm: Float64Array;
  readonly formation: Float64Array;
  readonly employed: Float64Array;
  /** Fte for which a vacancy is open. */
  readonly recruiting: Float64Array;
  /** Hours demanded over hours available of the last week, and recently. */
  readonly load: Float64Array;
  readonly recentLoad: Float64Array;
  readonly weeksOverloaded: Int32Array;
  readonly weeks: Int32Array;
  /** Referrals and refusals since the week began. */
  readonly referrals: Int32Array;
  /** Fte on notice: still employed, already to be replaced. */
  readonly leaving: Float64Array;
  /** Children in the lines, as last counted. */
  readonly inLine: Int32Array;
  /** Credit of the existing families in taking turns with the new ones. */
  readonly turn: Float64Array;
  readonly firstWorker: Int32Array;
  readonly matchingPending: Uint8Array;
  readonly preventive: Float64Array;
  /** Share of the preventive work of a GI that has stopped, 0..1. */
  readonly preventiveStop: Float64Array;
  /** Share of the intake of a GI that is stopped, 0..1. */
  readonly stop: Float64Array;
  /** Vacancies opened and workers hired so far: running numbers of their keys. */
  readonly vacancies: Int32Array;
  readonly hires: Int32Array;
  /** Vacancies whose recruitment is over and that wait for a candidate, per GI. */
  readonly ready: Int32Array;

  /** Number of the present rule of the Raad, the GIs, and the providers that do not give voorrang, by `LINE`. */
  readonly ruleOf: Uint8Array;
  readonly startRules: StartRules;
  /** Formula of each of these, null without. */
  readonly formulas: readonly (Program | null)[];
  /** [0]: how far in front someone is, as last reckoned by a rule. */
  readonly score: Float64Array;
  /** What relieves, replaces or stops the staff of the GIs. */
  readonly staff: StaffColumns;

  /** Per provider: number of its present rule. */
  readonly rule: Uint8Array;
  readonly placesNow: Float64Array;
  readonly providerPending: Uint8Array;

  /** [0]: share of families that goes to a team. */
  readonly team: Float64Array;
  /** [0]: from one half on the GIs go by the framework against harmful waiting. */
  readonly framework: Float64Array;
  /** [0]: share of the providers that gives voorrang, besides those that do in the scenario. */
  readonly voorrang: Float64Array;
  /** 1 in a school holiday. */
  readonly holiday: Uint8Array;
  /** School holiday days in the first year of the run. */
  readonly schoolHolidayDays: number;
  /** Scratch: doubles that would be boxed as arguments. */
  readonly cell: Float64Array;
  /** [0]: families matched so far. */
  readonly served: Int32Array;
  /** [0]: a factor that was reckoned in place. */
  readonly factor: Float64Array;
  /** Room of a worker for children, as last reckoned. */
  readonly room: Float64Array;
  /** Period of a day of the run. */
  readonly periodOfDay: Int32Array;
  /** Counts of the last observation, and per GI the fte that carries children and the children carried. */
  readonly count: Int32Array;
  readonly giFte: Float64Array;
  readonly giChildren: Float64Array;
  /** Children per fte of the workers at work at the last observation, ascending. */
  readonly caseload: Float64Array;
  readonly ceilings: Ceilings;
  /** Families with a potential crisis a year, per region: at the ceiling. */
  readonly crisisRate: Float64Array;
  /** [0]: persons employed, summed over the observations. */
  readonly workersSum: Float64Array;
  /** [0]: children without a fixed worker, summed over the observations. */
  readonly withoutWorkerSum: Float64Array;
  /** Days of the run at which the chain is observed. */
  readonly dates: Int32Array;
  /** Takes the value of every series at a date. */
  sample: (date: number) => void = () => {};
  simulator!: Simulator;
  /** What is zero before the snapshot is laid out. */
  private readonly cleared: readonly (Float64Array | Int32Array | Uint8Array)[];

  constructor(parts: {
    tables: Tables;
    calendar: Calendar;
    season: Season;
    /** Horizon [days]. */
    days: number;
    /** Running number of the period of each day. */
    periodOfDay: Int32Array;
    dates: Int32Array;
    ceilings: Ceilings;
    rules: StartRules;
    makeList?: MakeList;
  }) {
    const { tables, calendar, season, days, makeList = stagedList } = parts;
    const arena = this.arena;
    this.season = season;
    this.tables = tables;
    this.calendar = calendar;
    this.horizon = days * DAY;
    const rows = rowsFor(tables);
    this.list = makeList(arena, {
      horizon: this.horizon,
      width: DAY / 8,
      capacity: eventsFor(tables, rows, days),
      priority: priorityTable(kindPriorities),
    });
    this.clock = this.list.clock;
    this.draws = new Draws(arena);
    this.law = lawsOf(this.draws, tables);
    this.families = new Families(arena, rows.families, ORGANISATION.gi + tables.gis + tables.providers);
    this.children = new Children(arena, rows.children);
    this.workers = new Jeugdbeschermers(arena, rows.workers);
    this.tally = new Tally(arena, parts.dates.length, tables.types);
    this.ledger = new Ledger(arena, this.clock, { dates: parts.dates.length, regions: tables.regions });
    this.number = arena.float64(tables.number.length);
    this.moved = arena.float64(tables.number.length);
    this.terms = new HelpTerms(arena, tables);

    const { regions, gis, providers } = tables;
    const line = (lines: number, entities: number) => new WaitingLines(arena, this.clock, { lines, entities });
    this.tableLine = line(regions, rows.families);
    this.raadLine = line(regions * RAAD_LINES, rows.families);
    this.giLine = line(gis * GI_LINES, rows.families);
    this.providerLine = line(providers * PROVIDER_LINES, rows.children);
    this.experttafelLine = line(regions, rows.children);
    this.raad = new Capacity(arena, this.clock, regions);
    this.places = new Capacity(arena, this.clock, providers);

    this.raadFte = arena.float64(regions);
    this.localFte = arena.float64(regions);
    this.localCapacity = arena.float64(regions);
    this.crises = arena.float64(regions);
    this.watched = arena.int32(regions);
    this.watchedAtStart = arena.int32(regions);
    this.raadLineAtStart = tables.region.raadWaiting.map((children) =>
      Math.max(1, children / (tables.number[FAMILY_SIZE] as number)),
    );
    this.localCare = arena.int32(regions);
    this.arrivals = arena.int32(regions * STREAMS);
    this.snapshotKeys = arena.int32(regions);
    this.dayRate = arena.float64(regions * season.dayFactor.length);
    this.raadPending = arena.uint8(regions);

    this.norm = arena.float64(gis);
    this.formation = arena.float64(gis);
    this.employed = arena.float64(gis);
    this.recruiting = arena.float64(gis);
    this.load = arena.float64(gis);
    this.recentLoad = arena.float64(gis);
    this.weeksOverloaded = arena.int32(gis);
    this.weeks = arena.int32(gis);
    this.referrals = arena.int32(gis);
    this.leaving = arena.float64(gis);
    this.inLine = arena.int32(gis);
    this.turn = arena.float64(gis);
    this.firstWorker = arena.int32(gis);
    this.matchingPending = arena.uint8(gis);
    this.preventive = arena.float64(gis);
    this.preventiveStop = arena.float64(gis);
    this.stop = arena.float64(gis);
    this.vacancies = arena.int32(gis);
    this.hires = arena.int32(gis);
    this.ready = arena.int32(gis);

    this.startRules = parts.rules;
    this.formulas = parts.rules.formulas;
    this.ruleOf = arena.uint8(parts.rules.number.length);
    this.score = arena.float64(1);
    this.staff = new StaffColumns(arena, tables);
    this.rule = arena.uint8(providers);
    this.placesNow = arena.float64(providers);
    this.providerPending = arena.uint8(providers);
    this.team = arena.float64(1);
    this.framework = arena.float64(1);
    this.voorrang = arena.float64(1);
    this.holiday = arena.uint8(1);
    this.schoolHolidayDays = calendar.schoolHoliday.subarray(0, 365).reduce((sum, day) => sum + day, 0);
    this.cell = arena.float64(8);
    this.factor = arena.float64(1);
    this.served = arena.int32(1);
    this.room = arena.float64(rows.workers);
    this.periodOfDay = parts.periodOfDay;
    this.dates = parts.dates;
    this.count = arena.int32(COUNTS + tables.types);
    this.withoutWorkerSum = arena.float64(1);
    this.workersSum = arena.float64(1);
    this.ceilings = parts.ceilings;
    this.crisisRate = tables.votsFamilies.map((families) => families * parts.ceilings.crises);
    this.giFte = arena.float64(gis);
    this.giChildren = arena.float64(gis);
    this.caseload = arena.float64(rows.workers);
    this.cleared = [
      this.localCare,
      this.arrivals,
      this.snapshotKeys,
      this.raadPending,
      this.formation,
      this.employed,
      this.recruiting,
      this.load,
      this.weeksOverloaded,
      this.weeks,
      this.referrals,
      this.leaving,
      this.turn,
      this.matchingPending,
      this.vacancies,
      this.hires,
      this.ready,
      this.rule,
      this.withoutWorkerSum,
      this.workersSum,
      this.served,
      this.providerPending,
      this.team,
      this.voorrang,
      this.framework,
      this.moved,
      this.watched,
      this.localFte,
      this.stop,
      this.preventiveStop,
      this.holiday,
    ];
  }

  /** Ticks since the start. */
  now(): number {
    return (this.clock[0] as number) | 0;
  }

  /** Period of a tick; -1 before the start. */
  periodAt(tick: number): number {
    return tick < 0 ? -1 : (this.periodOfDay[(tick / DAY) | 0] as number);
  }

  /** Everything as it is before the snapshot is laid out. */
  reset(): void {
    const { tables } = this;
    this.simulator.reset();
    this.families.reset();
    this.children.reset();
    this.workers.reset();
    this.tally.reset();
    this.ledger.reset();
    this.number.set(tables.number);
    this.tableLine.reset();
    this.raadLine.reset();
    this.giLine.reset();
    this.providerLine.reset();
    this.experttafelLine.reset();
    this.terms.reset(tables);
    this.raad.reset();
    this.places.reset();
    this.raadFte.set(tables.region.raadFte);
    this.localCapacity.set(tables.region.localCapacity);
    this.crises.fill(1);
    this.norm.set(tables.gi.norm);
    this.preventive.set(tables.gi.preventive);
    for (const column of this.cleared) column.fill(0);
    this.staff.reset();
    this.firstWorker.fill(-1);
    this.recentLoad.fill(this.number[REFERENCE_LOAD] as number);
    this.placesNow.set(tables.provider.places);
  }
}

const REFERENCE_LOAD = at('staff.referenceLoad');
const FAMILY_SIZE = at('family.children');
