import type { Arena } from '../../engine/columns.ts';
import type { Tables } from '../tables.ts';

/** What relieves, replaces or stops the staff of the GIs, and what competes for it. All of it is zero at the start. */
export class StaffColumns {
  /** Per GI: wanted fte of temporary workers, fte of those who are there, and how many have come so far (L37). */
  readonly surge: Float64Array;
  readonly surgeFte: Float64Array;
  readonly surgeHires: Int32Array;
  /** Fte of zorgcoördinatoren, the share of referrals they take up, and referrals and refusals per week lately (L05). */
  readonly coordinators: Float64Array;
  readonly coordinated: Float64Array;
  readonly referralRate: Float64Array;
  /** As of the last week: administration a worker does [hours per week and fte], and fte of supporters who do the rest (L06). */
  readonly adminHours: Float64Array;
  readonly supporterFte: Float64Array;
  /** Share of the waiting children whose safety is in sight (L25), as of the last week. */
  readonly inSight: Float64Array;
  /** Children under a measure at the start, and on average lately (M24). */
  readonly measuresAtStart: Float64Array;
  readonly measuresLately: Float64Array;
  /** Formation of the start, and what volume added to it since [fte]. */
  readonly formationAtStart: Float64Array;
  readonly byVolume: Float64Array;
  /** What levers add to the tariff per measure of a GI, and to its income beside the tariff [euro per year]. */
  readonly tariffAdded: Float64Array;
  readonly grant: Float64Array;

  /** Per region: fte that neighbours of the GI asked for beyond the start, and their vacancies among the same candidates
   *  [persons] (M19). */
  readonly askedElsewhere: Float64Array;
  readonly rivals: Float64Array;
  /** Per provider: places without staff (M18). */
  readonly unstaffed: Int32Array;

  /** [0]: share of the hours that strikers put down, and share that is lost by it (M28). */
  readonly strike: Float64Array;
  readonly strikeLost: Float64Array;
  /** [0]: ticks that strikes have taken up to the tick in `settled`. */
  readonly lostTicks: Float64Array;
  readonly settled: Int32Array;
  private readonly all: readonly (Float64Array | Int32Array)[];

  constructor(arena: Arena, { regions, gis, providers }: Tables) {
    this.surge = arena.float64(gis);
    this.surgeFte = arena.float64(gis);
    this.surgeHires = arena.int32(gis);
    this.coordinators = arena.float64(gis);
    this.coordinated = arena.float64(gis);
    this.referralRate = arena.float64(gis);
    this.adminHours = arena.float64(gis);
    this.supporterFte = arena.float64(gis);
    this.inSight = arena.float64(gis);
    this.measuresAtStart = arena.float64(gis);
    this.measuresLately = arena.float64(gis);
    this.formationAtStart = arena.float64(gis);
    this.byVolume = arena.float64(gis);
    this.tariffAdded = arena.float64(gis);
    this.grant = arena.float64(gis);
    this.askedElsewhere = arena.float64(regions);
    this.rivals = arena.float64(regions);
    this.unstaffed = arena.int32(providers);
    this.strike = arena.float64(1);
    this.strikeLost = arena.float64(1);
    this.lostTicks = arena.float64(1);
    this.settled = arena.int32(1);
    this.all = Object.values(this).filter((column) => ArrayBuffer.isView(column)) as (Float64Array | Int32Array)[];
  }

  reset(): void {
    for (const column of this.all) column.fill(0);
  }
}
