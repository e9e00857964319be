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

/** One place at the work: a worker that is started anew when it is lost, and keeps its last scenario prepared. */
export class Hand {
  private readonly start: () => Started;
  private worker: Started;
  private prepared = '';
  busy = false;

  constructor(start: () => Started) {
    this.start = start;
    this.worker = start();
  }

  /**
   * The block of some replications. Rejects with LostWorker when the worker died or hangs, after starting another one, and
   * with the error of the trial when that failed.
   */
  async compute(scenario: Scenario, hash: string, seed: Int32Array, from: number, count: number): Promise<Block> {
    const { worker } = this;
    this.busy = true;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      watch = setTimeout(
        () => reject(new LostWorker(`A worker gave no answer for ${LONGEST / 1000} seconds.`)),
        LONGEST,
      );
    });
    try {
      const work = async () => {
        if (this.prepared !== hash) await worker.prepare([scenario]);
        this.prepared = hash;
        return readBlock(await worker.run(0, seed, from, count));
      };
      return await Promise.race([work(), worker.lost, late]);
    } catch (error) {
      this.prepared = '';
      if (error instanceof LostWorker) {
        worker.end();
        this.worker = this.start();
      }
      throw error;
    } finally {
      clearTimeout(watch);
      this.busy = false;
    }
  }

  end(): void {
    this.worker.end();
  }
}
