import type { Layout } from '../../model/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { addEvents, type Block, blockEvents, newBlock, place } from '../block.ts';
import type { Job } from '../executors/executor.ts';

/** A scenario that was checked, with what its rows hold. */
export interface Ready {
  readonly scenario: Scenario;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly hash: string;
  /** The same of what is computed of it: a variant with another name keeps its runs. */
  readonly content: string;
  readonly layout: Layout;
}

/** A piece of the work of one run: replications from `from`, `count` of them. */
export interface Piece {
  readonly from: number;
  readonly count: number;
  /** Workers that were lost with this piece in hand. */
  readonly losses: number;
}

/**
 * The replications of one scenario with one seed, computed piece by piece by several workers and kept for every question
 * that asks for the same. Pieces may come in any order; what is known is always a row of replications from 0.
 */
export class Run {
  readonly ready: Ready;
  readonly seed: Int32Array;
  private block: Block;
  /** Replications that were handed out from 0, without those of `again`. */
  private handed = 0;
  /** What a lost worker had in hand. */
  private readonly again: Piece[] = [];
  /** Finished pieces beyond the known row: from -> count. */
  private readonly apart = new Map<number, number>();
  /** Events per replication: what its piece had, shared out evenly. */
  private readonly events: number[] = [];
  /** Replications known from 0. */
  known = 0;
  /** Time of one replication [ms], 0 while unknown. */
  cost = 0;

  constructor(ready: Ready, seed: Int32Array, replications: number) {
    this.ready = ready;
    this.seed = seed;
    this.block = this.blockOf(replications);
  }

  /** Size of what it keeps. */
  get bytes(): number {
    return this.block.buffer.byteLength;
  }

  /** Makes room for more replications; what is known stays. */
  reserve(replications: number): void {
    if (replications <= this.block.count) return;
    const larger = this.blockOf(replications);
    place(larger, this.block);
    this.block = larger;
  }

  /** The next piece below `goal` that nobody computes, of at most `most` replications when it is new; null when none is left. */
  take(goal: number, most: number): Piece | null {
    const lost = this.again.findIndex(({ from }) => from < goal);
    if (lost >= 0) return this.again.splice(lost, 1)[0] as Piece;
    const count = Math.min(most, goal - this.handed);
    if (count <= 0) return null;
    const piece = { from: this.handed, count, losses: 0 };
    this.handed += count;
    return piece;
  }

  /** What a worker is asked for a piece. */
  job({ from, count }: Piece): Job {
    const { scenario, hash } = this.ready;
    return { key: hash, scenarios: [scenario], seed: this.seed, from, count };
  }

  /** Gives back a piece that was not finished. */
  giveBack(piece: Piece): void {
    this.again.push(piece);
  }

  /** Puts a finished piece in its place. Throws a RangeError when it belongs to something else; then nothing changes. */
  put(part: Block): void {
    place(this.block, part);
    for (let i = 0; i < part.count; i++) this.events[part.first + i] = blockEvents(part) / part.count;
    this.apart.set(part.first, part.count);
    for (let count = this.apart.get(this.known); count !== undefined; count = this.apart.get(this.known)) {
      this.apart.delete(this.known);
      this.known += count;
    }
  }

  /**
   * The first `count` replications as those of the scenario with this hash, which has the same content: `rows` is a view of
   * what this run keeps, the buffer only a header. Its events are exact where pieces end, and rounded where a piece goes on
   * beyond `count`.
   */
  first(count: number, hash = this.ready.hash): Block {
    const { width, rows } = this.block;
    const block = newBlock(hash, this.seed, width, 0, 0);
    addEvents(block, Math.round(this.events.slice(0, count).reduce((sum, events) => sum + events, 0)));
    return { ...block, count, rows: rows.subarray(0, count * width) };
  }

  /** The row of one replication, a view; null while it is not known. */
  row(replication: number): Float64Array | null {
    if (!Number.isInteger(replication) || replication < 0 || replication >= this.known) return null;
    const { width, rows } = this.block;
    return rows.subarray(replication * width, (replication + 1) * width);
  }

  private blockOf(replications: number): Block {
    const { hash, layout } = this.ready;
    return newBlock(hash, this.seed, layout.width, 0, replications);
  }
}
