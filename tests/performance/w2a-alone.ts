import { PerformanceObserver, performance } from 'node:perf_hooks';
import { resourceUsage, stdout } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { MiniChain } from './mini-chain.ts';

/** What a fresh process that runs W2a measures of itself. */
export interface Alone {
  /** Milliseconds from the start of the process to the start of the first replication. */
  readonly loaded: number;
  /** Milliseconds that the first 1, 10 and 100 replications took. */
  readonly first: readonly [one: number, ten: number, hundred: number];
  /** Garbage collections in the 1000 replications after the first, and in those after the first 100: until then the
   *  program is being compiled, and code that is not compiled yet boxes its doubles. */
  readonly collections: readonly [number, number];
  /** Most memory the process held [MiB]. */
  readonly peak: number;
}

const started: number[] = [];
const observer = new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) started.push(entry.startTime);
});
observer.observe({ entryTypes: ['gc'] });
const loaded = performance.now();
const key = seedKey('bench');
const model = new MiniChain({ workersLeave: false });
const times = new Float64Array(1001);
for (let replication = 0; replication < times.length; replication++) {
  model.run(key, replication);
  times[replication] = performance.now();
}
// Collections are reported a turn of the event loop later.
await setTimeout(10);
const collections = (from: number): number =>
  started.filter((time) => time > (times[from] as number) && time < (times.at(-1) as number)).length;
const after = (replications: number): number => (times[replications - 1] as number) - loaded;
const alone: Alone = {
  loaded,
  first: [after(1), after(10), after(100)],
  collections: [collections(0), collections(99)],
  peak: resourceUsage().maxRSS / 1024,
};
stdout.write(JSON.stringify(alone));
