import type { Arena } from '../engine/columns.ts';
import { NEVER } from './time.ts';

/** Where a family is in the chain. */
export const STAGE = {
  free: 0,
  screening: 2,
  tableLine: 3,
  toRaad: 4,
  raadLine: 5,
  investigation: 6,
  court: 7,
  measure: 8,
  closed: 9,
} as const;

/** Legal measure of a family. */
export const MEASURE = { none: 0, vots: 1, ots: 2, voogdij: 3 } as const;

/** How a family stands with a jeugdbeschermer. */
export const COUPLING = { none: 0, waiting: 1, matched: 2, coupled: 3 } as const;

/** Families: who arrives, is reported, investigated, heard and assigned as a whole. One row each; ticks unless stated. */
export class Families {
  readonly rows: number;
  /** Entity key of the potential arrival. */
  readonly key: Int32Array;
  readonly region: Uint8Array;
  readonly stage: Uint8Array;
  readonly measure: Uint8Array;
  /** 0 low, 1 high, 2 acute. */
  readonly urgency: Uint8Array;
  /** First child row, -1 none. */
  readonly child: Int32Array;
  /** Children under the measure, or who would come under it. */
  readonly size: Int32Array;
  /** 1 while the local team must keep sight on the family. */
  readonly watched: Uint8Array;
  /** 1 when the family goes to a team instead of the relay. */
  readonly team: Uint8Array;
  /** 1 when any GI with room may take it. */
  readonly pooled: Uint8Array;
  /** GI, -1 none. */
  readonly gi: Int32Array;
  readonly coupling: Uint8Array;
  /** 1 once the family has had a fixed jeugdbeschermer under this measure: it waits as 'existing'. */
  readonly hadWorker: Uint8Array;
  /** Measure of the family when its present wait for a worker began: at the order, or at the loss of the worker. */
  readonly waitsAs: Uint8Array;
  /** Jeugdbeschermer row, -1 none; and the neighbours in that worker's list of families. */
  readonly worker: Int32Array;
  readonly nextHeld: Int32Array;
  readonly previousHeld: Int32Array;
  /** 1 while the plan is not ready. */
  readonly starting: Uint8Array;
  /** Children by which the start phase makes the family heavier for its worker. */
  readonly extra: Float64Array;
  /** Children under the measure who need help that has not started. */
  readonly missing: Int32Array;
  /** 1 for a family with a conflict divorce. */
  readonly divorce: Uint8Array;
  /** Organisations beyond the first whose help runs for its children. */
  readonly organisations: Int32Array;
  /** Time that strikes had taken when work on the plan began [ticks]. */
  readonly struckBefore: Int32Array;
  /** How long plan and first referral wait for sight on a parent; -1 not known yet. */
  readonly sight: Int32Array;
  /** Time waited under this measure since the start, without a fixed worker or help [ticks]; and since when it waits now, -1 not. */
  readonly waited: Int32Array;
  readonly waitsSince: Int32Array;
  /** Route since the report: organisations met, those of them that took the case over, and workers met. */
  readonly organisationsMet: Int32Array;
  readonly handovers: Int32Array;
  readonly faces: Int32Array;
  /** Which organisations were met, a bit each: [row * words + word]. */
  private readonly met: Int32Array;
  private readonly words: number;
  /** How the family last left the chain: 1 when a measure ended, 0 after an investigation. */
  readonly leftMeasure: Uint8Array;
  /** Changes of jeugdbeschermer under this measure. */
  readonly changes: Int32Array;
  /** Times at the table, reviews, and matches so far: occurrences of their draws. */
  readonly rounds: Int32Array;
  readonly reviews: Int32Array;
  readonly matches: Int32Array;
  readonly reported: Int32Array;
  /** When the ages of the children were as drawn. */
  readonly ageAt: Int32Array;
  /** When the link of the chain the family is in began. */
  readonly linkSince: Int32Array;
  /** When the order was given. */
  readonly ordered: Int32Array;
  /** When the family first had a fixed worker; NEVER before. */
  readonly firstCoupled: Int32Array;
  /** When the family last lost its worker. */
  readonly lost: Int32Array;
  /** Period in which the order was given; -1 before the start. */
  readonly cohort: Int32Array;
  private readonly freed: Int32Array;
  private readonly state: Int32Array;

  /** @param organisations how many a family can meet */
  constructor(arena: Arena, rows: number, organisations: number) {
    this.rows = rows;
    this.key = arena.int32(rows);
    this.region = arena.uint8(rows);
    this.stage = arena.uint8(rows);
    this.measure = arena.uint8(rows);
    this.urgency = arena.uint8(rows);
    this.child = arena.int32(rows);
    this.size = arena.int32(rows);
    this.watched = arena.uint8(rows);
    this.team = arena.uint8(rows);
    this.pooled = arena.uint8(rows);
    this.gi = arena.int32(rows);
    this.coupling = arena.uint8(rows);
    this.hadWorker = arena.uint8(rows);
    this.waitsAs = arena.uint8(rows);
    this.worker = arena.int32(rows);
    this.nextHeld = arena.int32(rows);
    this.previousHeld = arena.int32(rows);
    this.starting = arena.uint8(rows);
    this.extra = arena.float64(rows);
    this.missing = arena.int32(rows);
    this.divorce = arena.uint8(rows);
    this.organisations = arena.int32(rows);
    this.struckBefore = arena.int32(rows);
    this.sight = arena.int32(rows);
    this.waited = arena.int32(rows);
    this.waitsSince = arena.int32(rows);
    this.organisationsMet = arena.int32(rows);
    this.handovers = arena.int32(rows);
    this.faces = arena.int32(rows);
    this.words = Math.ceil(organisations / 32);
    this.met = arena.int32(rows * this.words);
    this.leftMeasure = arena.uint8(rows);
    this.changes = arena.int32(rows);
    this.rounds = arena.int32(rows);
    this.reviews = arena.int32(rows);
    this.matches = arena.int32(rows);
    this.reported = arena.int32(rows);
    this.ageAt = arena.int32(rows);
    this.linkSince = arena.int32(rows);
    this.ordered = arena.int32(rows);
    this.firstCoupled = arena.int32(rows);
    this.lost = arena.int32(rows);
    this.cohort = arena.int32(rows);
    this.freed = arena.int32(rows);
    this.state = arena.int32(2);
  }

  /** Rows 0..used-1 have been in use; the free ones among them have stage 0. */
  get used(): number {
    return this.state[1] as number;
  }

  reset(): void {
    this.state.fill(0);
  }

  /** A fresh row for the family with this key, or -1 when all rows are in use. */
  take(key: number, region: number, now: number): number {
    let row = this.state[1] as number;
    if ((this.state[0] as number) > 0) {
      this.state[0] = (this.state[0] as number) - 1;
      row = this.freed[this.state[0] as number] as number;
    } else if (row === this.rows) return -1;
    else this.state[1] = row + 1;
    this.key[row] = key;
    this.region[row] = region;
    this.measure[row] = MEASURE.none;
    this.urgency[row] = 0;
    this.waitsAs[row] = 0;
    this.child[row] = -1;
    this.size[row] = 0;
    this.watched[row] = 0;
    this.team[row] = 0;
    this.pooled[row] = 0;
    this.gi[row] = -1;
    this.coupling[row] = COUPLING.none;
    this.hadWorker[row] = 0;
    this.worker[row] = -1;
    this.starting[row] = 0;
    this.firstCoupled[row] = NEVER;
    this.extra[row] = 0;
    this.missing[row] = 0;
    this.divorce[row] = 0;
    this.organisations[row] = 0;
    this.struckBefore[row] = 0;
    this.sight[row] = -1;
    this.waited[row] = 0;
    this.waitsSince[row] = -1;
    this.forgetRoute(row);
    this.changes[row] = 0;
    this.rounds[row] = 0;
    this.reviews[row] = 0;
    this.matches[row] = 0;
    this.reported[row] = now;
    this.ageAt[row] = now;
    this.linkSince[row] = now;
    return row;
  }

  /** A new route begins: nobody has been met yet. */
  forgetRoute(row: number): void {
    this.organisationsMet[row] = 0;
    this.handovers[row] = 0;
    this.faces[row] = 0;
    for (let word = row * this.words, end = word + this.words; word < end; word++) this.met[word] = 0;
  }

  /** Notes that the family meets an organisation; true when it is the first time. */
  meets(row: number, organisation: number): boolean {
    const word = row * this.words + (organisation >> 5);
    const bit = 1 << (organisation & 31);
    if (((this.met[word] as number) & bit) !== 0) return false;
    this.met[word] = (this.met[word] as number) | bit;
    this.organisationsMet[row] = (this.organisationsMet[row] as number) + 1;
    return true;
  }

  release(row: number): void {
    this.stage[row] = STAGE.free;
    this.freed[this.state[0] as number] = row;
    this.state[0] = (this.state[0] as number) + 1;
  }
}
