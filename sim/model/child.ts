import type { Arena } from '../engine/columns.ts';

/** How a child stands with help. */
export const HELP = {
  notNeeded: 0,
  /** Needs help; nobody has referred the child yet. */
  needed: 1,
  referral: 2,
  intake: 3,
  line: 4,
  running: 5,
  blocked: 6,
  done: 7,
  /** Stuck after refusals: at the experttafel, or unreported. */
  stuck: 8,
  /** Finished, and in need of something else. */
  again: 9,
} as const;

/** The provider of a child with tailor-made help: none, it takes no place. */
export const TAILOR_MADE = -1;

/** Children: who holds the need for help and the age. One row each; ticks unless stated. */
export class Children {
  readonly rows: number;
  readonly inUse: Uint8Array;
  readonly key: Int32Array;
  /** Family row; -1 for a voluntary child, whose family the model does not follow. */
  readonly family: Int32Array;
  /** Next child of the family, -1 none. */
  readonly sibling: Int32Array;
  readonly region: Uint8Array;
  /** The 18th birthday. */
  readonly adult: Int32Array;
  /** 1 while a measure is in force for the child. */
  readonly measure: Uint8Array;
  /** 1 for a voluntary child with a clearly heavier need. */
  readonly urgent: Uint8Array;
  readonly help: Uint8Array;
  /** Type of help the child needs, or that does as well (M35): its duration stays the same where other places take over (L17). */
  readonly need: Int32Array;
  /** Type of help that is asked for, waited for or used. */
  readonly helpType: Int32Array;
  /** Provider asked, waited for or used. */
  readonly provider: Int32Array;
  /** Line of the provider that the child joined, by PROVIDER_LINE. */
  readonly waitsAs: Uint8Array;
  /** Needs for help so far, and providers asked for this one: occurrences of their draws. */
  readonly needs: Int32Array;
  readonly attempts: Int32Array;
  /** When the clock of timely help started: the order, or the request of a voluntary child. */
  readonly clock: Int32Array;
  /** Period in which that clock started; -1 before the start date. */
  readonly cohort: Int32Array;
  /** When the jeugdbeschermer began to prepare the referral, and when a provider was first asked, for this need. */
  readonly prepared: Int32Array;
  readonly referred: Int32Array;
  /** When the help that runs started. */
  readonly started: Int32Array;
  /** 1 when the referral goes by the fixed route. */
  readonly route: Uint8Array;
  private readonly free: Int32Array;
  private readonly state: Int32Array;

  constructor(arena: Arena, rows: number) {
    this.rows = rows;
    this.inUse = arena.uint8(rows);
    this.key = arena.int32(rows);
    this.family = arena.int32(rows);
    this.sibling = arena.int32(rows);
    this.region = arena.uint8(rows);
    this.adult = arena.int32(rows);
    this.measure = arena.uint8(rows);
    this.urgent = arena.uint8(rows);
    this.help = arena.uint8(rows);
    this.need = arena.int32(rows);
    this.helpType = arena.int32(rows);
    this.provider = arena.int32(rows);
    this.waitsAs = arena.uint8(rows);
    this.needs = arena.int32(rows);
    this.attempts = arena.int32(rows);
    this.clock = arena.int32(rows);
    this.cohort = arena.int32(rows);
    this.prepared = arena.int32(rows);
    this.referred = arena.int32(rows);
    this.started = arena.int32(rows);
    this.route = arena.uint8(rows);
    this.free = arena.int32(rows);
    this.state = arena.int32(2);
  }

  get used(): number {
    return this.state[1] as number;
  }

  reset(): void {
    this.state.fill(0);
  }

  /** A fresh row, or -1 when all rows are in use. */
  take(key: number, family: number, region: number, adult: number): number {
    let row = this.state[1] as number;
    if ((this.state[0] as number) > 0) {
      this.state[0] = (this.state[0] as number) - 1;
      row = this.free[this.state[0] as number] as number;
    } else if (row === this.rows) return -1;
    else this.state[1] = row + 1;
    this.inUse[row] = 1;
    this.key[row] = key;
    this.family[row] = family;
    this.sibling[row] = -1;
    this.region[row] = region;
    this.adult[row] = adult;
    this.measure[row] = 0;
    this.urgent[row] = 0;
    this.help[row] = HELP.notNeeded;
    this.helpType[row] = -1;
    this.provider[row] = -1;
    this.waitsAs[row] = 0;
    this.needs[row] = 0;
    this.attempts[row] = 0;
    this.route[row] = 0;
    return row;
  }

  release(row: number): void {
    this.inUse[row] = 0;
    this.free[this.state[0] as number] = row;
    this.state[0] = (this.state[0] as number) + 1;
  }
}
