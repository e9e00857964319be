import type { Done, Job, JobSource } from '../../sim/experiment/executors/executor.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { TOY_SEED } from './toy.ts';

/** Jobs of these scenarios, `each` replications at a time up to `total`. */
export function toyJobs(scenarios: readonly Scenario[], total: number, each: number): Job[] {
  const key = scenarios.map(({ name }) => name).join(' ');
  const job = (from: number): Job => ({ key, scenarios, seed: TOY_SEED, from, count: Math.min(each, total - from) });
  return Array.from({ length: Math.ceil(total / each) }, (_, i) => job(i * each));
}

/** Gives these jobs to whoever asks, and keeps what came of them in the order of the jobs. */
export class ToyList implements JobSource {
  private readonly jobs: readonly Job[];
  private given = 0;
  private readonly came: Done[] = [];

  constructor(jobs: readonly Job[]) {
    this.jobs = jobs;
  }

  next(): Job | null {
    return this.jobs[this.given++] ?? null;
  }

  finished(done: Done): void {
    this.came[this.jobs.indexOf(done.job)] = done;
  }

  get done(): readonly Done[] {
    return this.came;
  }

  /** All numbers that came, as bytes. */
  get bytes(): Buffer {
    return Buffer.concat(this.came.flatMap(({ blocks }) => blocks.map(({ buffer }) => Buffer.from(buffer))));
  }
}
