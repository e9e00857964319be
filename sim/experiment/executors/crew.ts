import type { Scenario } from '../../scenario/scenario.ts';
import { type Block, readBlock } from '../block.ts';

/** A started worker: its calls, each a message, and a promise that only ever rejects, when the worker is gone. */
export interface Started {
  prepare(scenarios: readonly Scenario[]): Promise<void>;
  run(scenario: number, seed: Int32Array, from: number, count: number): Promise<ArrayBuffer>;
  readonly lost: Promise<never>;
  end(): void;
}

/** Thrown when a worker is gone, or gives no answer in time; its piece of work can be done by another. */
export class LostWorker extends Error {
  override readonly name = 'LostWorker';
}

/** Longest time without an answer [ms]: a piece of work is made to take a twentieth of a second. */
const LONGEST = 60_000;

/** A worker from its start to its end: what it has prepared, and who waits for it. */
class Shift {
  readonly worker: Started;
  /** Hash of the scenario that it has prepared, '' when none. */
  prepared = '';
  over = false;
  private giveUp: ((reason: unknown) => void) | null = null;

  constructor(worker: Started) {
    this.worker = worker;
    // One reaction for the life of the worker: racing `lost` for every piece would keep every block as long as it lives.
    worker.lost.catch((reason: unknown) => this.lose(reason));
  }

  /** What `work` gives; rejects when the worker is lost before. */
  async wait<T>(work: Promise<T>): Promise<T> {
    const watch = setTimeout(
      () => this.lose(new LostWorker(`A worker gave no answer for ${LONGEST / 1000} seconds.`)),
      LONGEST,
    );
    try {
      return await new Promise<T>((resolve, reject) => {
        this.giveUp = reject;
        work.then(resolve, reject);
      });
    } finally {
      clearTimeout(watch);
      this.giveUp = null;
    }
  }

  private lose(reason: unknown): void {
    this.over = true;
    this.worker.end();
    this.giveUp?.(reason);
  }
}

/** One place at the work: a worker that is started anew when it is lost, and keeps its last scenario prepared. */
export class Hand {
  private readonly start: () => Started;
  private shift: Shift;
  busy = false;

  constructor(start: () => Started) {
    this.start = start;
    this.shift = new Shift(start());
  }

  /**
   * The block of some replications; one call at a time. Rejects with LostWorker when the worker died or hangs, the next call
   * then starts another one; and with the error of the trial when that failed.
   */
  async compute(scenario: Scenario, hash: string, seed: Int32Array, from: number, count: number): Promise<Block> {
    if (this.shift.over) this.shift = new Shift(this.start());
    // What a lost worker still answers must not touch the shift that came after it.
    const { shift } = this;
    const { worker } = shift;
    const work = async () => {
      if (shift.prepared !== hash) await worker.prepare([scenario]);
      shift.prepared = hash;
      return readBlock(await worker.run(0, seed, from, count));
    };
    this.busy = true;
    try {
      return await shift.wait(work());
    } catch (error) {
      shift.prepared = '';
      throw error;
    } finally {
      this.busy = false;
    }
  }

  end(): void {
    this.shift.worker.end();
  }
}
