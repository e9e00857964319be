import type { Arena } from '../engine/columns.ts';

export const WORK = { gone: 0, working: 1, notice: 2, sick: 3 } as const;

/** Jeugdbeschermers: individuals with the families they hold. Rows of a GI are not contiguous; `next` links them. */
export class Jeugdbeschermers {
  readonly rows: number;
  readonly key: Int32Array;
  readonly gi: Int32Array;
  readonly state: Uint8Array;
  readonly fte: Float64Array;
  /** Share of a full caseload the worker has grown to, 0..1. */
  readonly grown: Float64Array;
  /** Days in service. */
  readonly tenure: Float64Array;
  /** Hazard still to be used up before the worker resigns, or falls ill. */
  readonly untilLeaving: Float64Array;
  readonly untilSick: Float64Array;
  readonly sickSpells: Int32Array;
  /** First family held, -1 none, and the children in all of them. */
  readonly family: Int32Array;
  readonly children: Int32Array;
  /** Children by which start phases make the families held heavier. */
  readonly extra: Float64Array;
  /** Children held who wait for help. */
  readonly missing: Int32Array;
  /** Families held, those with a conflict divorce among them, and organisations beyond the first in all of them. */
  readonly families: Int32Array;
  readonly divorces: Int32Array;
  readonly organisations: Int32Array;
  /** 1 for a worker of a temporary team (L37), who is in no formation. */
  readonly temporary: Uint8Array;
  /** Next worker of the same GI, -1 none. */
  readonly next: Int32Array;
  private readonly free: Int32Array;
  private readonly counters: Int32Array;

  constructor(arena: Arena, rows: number) {
    this.rows = rows;
    this.key = arena.int32(rows);
    this.gi = arena.int32(rows);
    this.state = arena.uint8(rows);
    this.fte = arena.float64(rows);
    this.grown = arena.float64(rows);
    this.tenure = arena.float64(rows);
    this.untilLeaving = arena.float64(rows);
    this.untilSick = arena.float64(rows);
    this.sickSpells = arena.int32(rows);
    this.family = arena.int32(rows);
    this.children = arena.int32(rows);
    this.extra = arena.float64(rows);
    this.missing = arena.int32(rows);
    this.families = arena.int32(rows);
    this.divorces = arena.int32(rows);
    this.organisations = arena.int32(rows);
    this.temporary = arena.uint8(rows);
    this.next = arena.int32(rows);
    this.free = arena.int32(rows);
    this.counters = arena.int32(2);
  }

  reset(): void {
    this.counters.fill(0);
  }

  /** A fresh row at a GI with nobody held, or -1 when all rows are in use. */
  take(key: number, gi: number): number {
    let row = this.counters[1] as number;
    if ((this.counters[0] as number) > 0) {
      this.counters[0] = (this.counters[0] as number) - 1;
      row = this.free[this.counters[0] as number] as number;
    } else if (row === this.rows) return -1;
    else this.counters[1] = row + 1;
    this.key[row] = key;
    this.gi[row] = gi;
    this.state[row] = WORK.working;
    this.grown[row] = 1;
    this.tenure[row] = 0;
    this.sickSpells[row] = 0;
    this.family[row] = -1;
    this.children[row] = 0;
    this.extra[row] = 0;
    this.missing[row] = 0;
    this.families[row] = 0;
    this.divorces[row] = 0;
    this.organisations[row] = 0;
    this.temporary[row] = 0;
    this.next[row] = -1;
    return row;
  }

  release(row: number): void {
    this.state[row] = WORK.gone;
    this.free[this.counters[0] as number] = row;
    this.counters[0] = (this.counters[0] as number) + 1;
  }
}
