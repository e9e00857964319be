import type { Scenario } from '../../scenario/scenario.ts';
import { type Block, readBlock } from '../block.ts';
import type { Job } from './executor.ts';
import type { FailedTrial, Part } from './trials.ts';

/** A started worker: the calls of `Trials`, each a message, and a promise that only ever rejects, when the worker is gone. */
export interface Started {
  prepare(scenarios: readonly Scenario[], columns?: readonly Int32Array[]): Promise<void>;
  run(seed: Int32Array, from: number, count: number): Promise<Part>;
  readonly lost: Promise<never>;
  end(): void;
}

/** Thrown when a worker is gone, or gives no answer in time; its piece of work can be done by another. */
export class LostWorker extends Error {
  override readonly name = 'LostWorker';
}

/** How often a piece of work may take a worker with it and still be given to another. */
export const MOST_LOSSES = 3;

/** Longest time without an answer [ms]: a piece of work is made to take a few seconds at most. */
const LONGEST = 60_000;

/** A worker from its start to its end: what it has prepared, and who waits for it. */
class Shift {
  readonly worker: Started;
  /** Key of the job that it has prepared, '' when none. */
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

  /** Ends it; whoever waits gets the reason. */
  lose(reason: unknown): void {
    this.over = true;
    this.worker.end();
    this.giveUp?.(reason);
  }
}

/** One place at the work: a worker that is started anew when it is lost, and keeps the scenarios of its last job prepared. */
export class Hand {
  private readonly start: () => Started;
  private shift: Shift;
  busy = false;
  /** True after `end`. */
  ended = false;

  constructor(start: () => Started) {
    this.start = start;
    this.shift = new Shift(start());
  }

  /**
   * The blocks of a job, and its trials that failed; one call at a time. Rejects with LostWorker when the worker died, hangs
   * or was ended, and the next call then starts another one; and with the error of a scenario that cannot be assembled.
   */
  async compute(job: Job): Promise<{ readonly blocks: readonly Block[]; readonly failed: readonly FailedTrial[] }> {
    if (this.ended) throw new LostWorker('This place at the work was ended.');
    if (this.shift.over) this.shift = new Shift(this.start());
    // What a lost worker still answers must not touch the shift that came after it.
    const { shift } = this;
    const { worker } = shift;
    const work = async () => {
      if (shift.prepared !== job.key) await worker.prepare(job.scenarios, job.columns);
      shift.prepared = job.key;
      const { buffers, failed } = await worker.run(job.seed, job.from, job.count);
      return { blocks: buffers.map(readBlock), failed };
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

  /** Ends the worker for good, also in the middle of a job. */
  end(): void {
    this.ended = true;
    this.shift.lose(new LostWorker('This place at the work was ended.'));
  }
}
