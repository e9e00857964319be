import type { Arena } from '../engine/columns.ts';
import type { Tables } from './tables.ts';

/** What levers and shocks move on the way to help, besides the numbers of the whole chain. */
export class HelpTerms {
  /** Per region: share of referrals that friction hits (M17), and what levers added to it before any limit. */
  readonly friction: Float64Array;
  readonly frictionMoved: Float64Array;
  /** Cases that the experttafel can discuss in a week, per region; rounded when it meets. */
  readonly experttafelSlots: Float64Array;
  /** 1 while a meeting of the experttafel is planned, per region. */
  readonly meeting: Uint8Array;
  /** Per help type: chance of refusal at an intake, share that cannot leave when finished, and what levers added to each. */
  readonly refusal: Float64Array;
  readonly refusalMoved: Float64Array;
  readonly blocked: Float64Array;
  readonly blockedMoved: Float64Array;
  /** Per help type: part of the demand that other types take over because places close (L17). */
  readonly closed: Float64Array;
  /** Per provider: part of the places that has fallen away (X08), and 1 while someone prepares to take them over. */
  readonly exit: Float64Array;
  readonly takeover: Uint8Array;
  /** [0]: share of referrals that goes by the fixed route (L11). */
  readonly route: Float64Array;
  /** [0]: tailor-made cases a year (L29). */
  readonly maatwerk: Float64Array;
  /** Tailor-made cases that can be granted, cases per tick at which they accrue, and the tick up to which they did. */
  readonly budget: Float64Array;
  /** Referrals hit by friction since the week began, per GI. */
  readonly frictionCases: Int32Array;

  constructor(arena: Arena, { regions, gis, types, providers }: Tables) {
    this.friction = arena.float64(regions);
    this.frictionMoved = arena.float64(regions);
    this.experttafelSlots = arena.float64(regions);
    this.meeting = arena.uint8(regions);
    this.refusal = arena.float64(types);
    this.refusalMoved = arena.float64(types);
    this.blocked = arena.float64(types);
    this.blockedMoved = arena.float64(types);
    this.closed = arena.float64(types);
    this.exit = arena.float64(providers);
    this.takeover = arena.uint8(providers);
    this.route = arena.float64(1);
    this.maatwerk = arena.float64(1);
    this.budget = arena.float64(3);
    this.frictionCases = arena.int32(gis);
  }

  /** As the scenario has it. */
  reset({ region, type }: Tables): void {
    this.friction.set(region.friction);
    this.frictionMoved.fill(0);
    this.experttafelSlots.set(region.experttafelSlots);
    this.meeting.fill(0);
    this.refusal.set(type.refusal);
    this.refusalMoved.fill(0);
    this.blocked.set(type.blocked);
    this.blockedMoved.fill(0);
    this.closed.fill(0);
    this.exit.fill(0);
    this.takeover.fill(0);
    this.route.fill(0);
    this.maatwerk.fill(0);
    this.budget.fill(0);
    this.frictionCases.fill(0);
  }
}
