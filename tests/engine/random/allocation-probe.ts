/**
 * Draws 21 million numbers into one array after a warm-up and prints how many garbage collections began meanwhile. Run in
 * a process of its own by allocation.test.ts.
 */

import { PerformanceObserver, performance } from 'node:perf_hooks';
import { Arena } from '../../../sim/engine/columns.ts';
import { compile, residualInto, type Spec, sampleInto } from '../../../sim/engine/random/distributions/index.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { ExponentialStream } from '../../../sim/engine/random/stream.ts';

const specs: Spec[] = [
  { distribution: 'gamma', shape: 2.5, scale: 4 },
  { distribution: 'gamma', mean: 5, cv: 1.5 },
  { distribution: 'lognormal', mean: 60, cv: 0.5 },
  { distribution: 'exponential', mean: 3 },
  { distribution: 'weibull', mean: 10, cv: 0.6 },
  { distribution: 'hyperexponential', mean: 10, cv: 2 },
];
const compiled = specs.map((spec) => {
  const { code, parameters } = compile(spec);
  return { code, p: Float64Array.from(parameters) };
});
const arena = new Arena();
const keyed = new Keyed(arena);
const stream = new ExponentialStream(arena, 0);
for (const source of [keyed, stream]) source.select(seedKey('allocation'), 1);
const out = new Float64Array(2);
const sum = new Float64Array(1);

function draw(code: number, p: Float64Array, count: number): void {
  for (let entity = 0; entity < count; entity++) {
    keyed.at(entity, 1, 0);
    sampleInto(code, keyed, p, 0, out);
    keyed.at(entity, 2, 0);
    residualInto(code, keyed, p, 0, out);
    sum[0] = (sum[0] as number) + stream.next();
  }
}

const starts: number[] = [];
const observer = new PerformanceObserver((list) => starts.push(...list.getEntries().map((entry) => entry.startTime)));
observer.observe({ entryTypes: ['gc'] });

// Only compiled code keeps doubles out of the heap, and the rarest branch, the normal tail, is taken once in 4000 draws:
// it needs some thousands of calls before it is compiled.
for (let round = 0; round < 12; round++) for (const { code, p } of compiled) draw(code, p, 240_000);
const begin = performance.now();
for (let round = 0; round < 4; round++) for (const { code, p } of compiled) draw(code, p, 292_000);
const end = performance.now();
// Collections are reported after the fact, when the event loop turns.
setTimeout(() => {
  const during = starts.filter((start) => start >= begin && start <= end).length;
  process.stdout.write(JSON.stringify({ warmingUp: starts.filter((start) => start < begin).length, during }));
}, 50);
