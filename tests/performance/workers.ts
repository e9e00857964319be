import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process, { argv, resourceUsage, stdout } from 'node:process';
import type { Worker } from 'node:worker_threads';
import { seedKey } from '../../sim/engine/random/seed.ts';
import type { Job } from '../../sim/experiment/executors/executor.ts';
import { nodeThreads } from '../../sim/experiment/executors/node-threads.ts';
import { register } from '../../sim/model/register.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';

interface Work {
  /** With the start of the workers [s]. */
  readonly seconds: number;
  /** Part of the time between their start and the last job that the workers were not waiting for one, 0 to 1. */
  readonly busy: number;
}

/** Does so many jobs with this number of workers. */
async function work(scenario: Scenario, jobs: number, replications: number, workers: number): Promise<Work> {
  const started: Worker[] = [];
  const meet = (worker: Worker) => void started.push(worker);
  process.on('worker', meet);
  const seed = seedKey('bench');
  let next = 0;
  let failed = 0;
  let busy = 0;
  const source = {
    next: (): Job | null => {
      if (next === jobs) return null;
      const from = next++ * replications;
      return { key: 'base', scenarios: [scenario], seed, from, count: replications };
    },
    finished: (done: { readonly failed: readonly unknown[] }) => {
      failed += done.failed.length;
      const shares = started.map(({ performance: own }) => own.eventLoopUtilization().utilization);
      busy = shares.reduce((sum, share) => sum + share, 0) / workers;
    },
  };
  const before = performance.now();
  await nodeThreads(new URL('../cli/worker.js', import.meta.url), workers).work(source, new AbortController().signal);
  if (failed > 0) throw new Error(`${failed} trials failed.`);
  process.off('worker', meet);
  return { seconds: (performance.now() - before) / 1000, busy };
}

/**
 * `node workers.js [scenario] [jobs] [rounds]`: what a second worker adds, jobs of 50 replications. The efficiency is the time of
 * one worker over twice that of two; rounds of one and of two workers take turns, as a machine gets slower while it is warm.
 */
const [file = 'scenarios/zhz-2024.yaml', count = '90', times = '1'] = argv.slice(2);
const files = yamlFiles((path) => readFileSync(path, 'utf8'));
const { scenario } = readScenario(file, files, register);
const [jobs, rounds, replications] = [Number(count), Number(times), 50];
const [one, two]: [Work[], Work[]] = [[], []];
for (let round = 0; round < rounds; round++) {
  one.push(await work(scenario, jobs, replications, 1));
  two.push(await work(scenario, jobs, replications, 2));
}
const least = (done: readonly Work[]) => Math.min(...done.map(({ seconds }) => seconds));
const most = (done: readonly Work[]) => Math.max(...done.map(({ busy }) => busy));
const lines = [
  `${file}, ${scenario.years} years, ${jobs} jobs of ${replications} replications, best of ${rounds}`,
  `one worker [s]                ${least(one).toFixed(1)}`,
  `two workers [s]               ${least(two).toFixed(1)}`,
  `efficiency of two workers     ${(least(one) / least(two) / 2).toFixed(3)}`,
  `busy: one, two workers        ${most(one).toFixed(3)}, ${most(two).toFixed(3)}`,
  `peak memory [MiB]             ${(resourceUsage().maxRSS / 1024).toFixed(0)}`,
];
stdout.write(`${lines.join('\n')}\n`);
