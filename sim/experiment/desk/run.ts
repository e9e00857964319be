import type { Layout } from '../../model/layout.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { type Block, newBlock, place } from '../block.ts';

/** A scenario that was checked, with what its rows hold. */
export interface Ready {
  readonly scenario: Scenario;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly hash: string;
  readonly layout: Layout;
}

/** Replications of one run: from `from`, `count` of them. */
export interface Range {
  readonly from: number;
  readonly count: number;
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
  private readonly again: Range[] = [];
  /** Finished pieces beyond the known row: from -> count. */
  private readonly apart = new Map<number, number>();
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

  /** The next piece below `goal` that nobody computes, of at most `most` replications; null when there is none. */
  take(goal: number, most: number): Range | null {
    const lost = this.again.pop();
    if (lost !== undefined) return lost;
    const count = Math.min(most, goal - this.handed);
    if (count <= 0) return null;
    const range = { from: this.handed, count };
    this.handed += count;
    return range;
  }

  /** Gives back a piece whose worker was lost. */
  giveBack(range: Range): void {
    this.again.push(range);
  }

  /** Puts a finished piece in its place. Throws a RangeError when it belongs to something else. */
  put(part: Block): void {
    place(this.block, part);
    this.apart.set(part.first, part.count);
    for (let count = this.apart.get(this.known); count !== undefined; count = this.apart.get(this.known)) {
      this.apart.delete(this.known);
      this.known += count;
    }
  }

  /** The first `count` replications as a block; its `rows` are a view that stays valid until `reserve`. */
  first(count: number): Block {
    const { buffer, hash, width, rows } = this.block;
    return { buffer, hash, width, first: 0, count, rows: rows.subarray(0, count * width) };
  }

  private blockOf(replications: number): Block {
    const { hash, layout } = this.ready;
    return newBlock(hash, this.seed, layout.width, 0, replications);
  }
}
