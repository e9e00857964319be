import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { PerformanceObserver, performance } from 'node:perf_hooks';
import { argv, resourceUsage, stdout } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { YOUNG_GENERATION } from '../../sim/experiment/executors/node-threads.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { register } from '../../sim/model/register.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';

interface Task {
  readonly scenario: Scenario;
  readonly replications: number;
}

/** What a fresh worker measures of the chain. */
interface ChainFigures {
  /** Milliseconds to assemble the scenario, and for the first replication after that. */
  readonly assembled: number;
  readonly first: number;
  /** Over the replications after the first. */
  readonly events: number;
  readonly seconds: number;
  readonly collections: number;
  /** The same after the first tenth: until then the program is being compiled, and code that is not boxes its doubles. */
  readonly laterCollections: number;
  /** Milliseconds of a replication, median over those after the first tenth. */
  readonly median: number;
}

async function measureChain({ scenario, replications }: Task): Promise<ChainFigures> {
  const collected: number[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) collected.push(entry.startTime);
  }).observe({ entryTypes: ['gc'] });
  const key = seedKey('bench');
  const start = performance.now();
  const model = assemble(scenario);
  const ready = performance.now();
  const row = new Float64Array(model.width);
  model.run(key, 0, row, 0);
  const from = performance.now();
  let events = 0;
  const ends = new Float64Array(replications + 1);
  ends[0] = from;
  for (let replication = 1; replication <= replications; replication++) {
    events += model.run(key, replication, row, 0);
    ends[replication] = performance.now();
  }
  const to = performance.now();
  const warm = Math.floor(replications / 10);
  const lasted = ends
    .map((end, i) => end - (ends[i - 1] ?? from))
    .subarray(warm + 1)
    .sort();
  // Collections are reported a turn of the event loop later.
  await setTimeout(10);
  return {
    assembled: ready - start,
    first: from - ready,
    events,
    seconds: (to - from) / 1000,
    collections: collected.filter((time) => time > from && time < to).length,
    laterCollections: collected.filter((time) => time > (ends[warm] as number) && time < to).length,
    median: lasted[lasted.length >> 1] ?? Number.NaN,
  };
}

/** `node chain.js [scenario] [replications]`: speed of the whole chain in a fresh worker. */
if (isMainThread) {
  const [file = 'scenarios/zhz-2024.yaml', count = '1000'] = argv.slice(2);
  const files = yamlFiles((path) => readFileSync(path, 'utf8'));
  const { scenario } = readScenario(file, files, register);
  const task: Task = { scenario, replications: Number(count) };
  const before = performance.now();
  setFlagsFromString(`--min-semi-space-size=${YOUNG_GENERATION}`);
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  const [figures] = (await once(worker, 'message')) as [ChainFigures];
  const { assembled, first, events, seconds, collections, laterCollections, median } = figures;
  const lines = [
    `${file}, ${scenario.years} years, ${count} replications after the first, one worker`,
    `million events per second     ${(events / seconds / 1e6).toFixed(2)}; at the median replication ${(events / task.replications / median / 1e3).toFixed(2)}`,
    `ms per replication, median    ${median.toFixed(2)}`,
    `events per replication-year   ${(events / task.replications / scenario.years).toFixed(0)}`,
    `ms per replication-year       ${((seconds * 1000) / task.replications / scenario.years).toFixed(2)}`,
    `garbage collections           ${collections}, of which after the first tenth ${laterCollections}`,
    `assemble [ms]                 ${assembled.toFixed(1)}`,
    `first replication, cold [ms]  ${first.toFixed(1)}`,
    `whole worker [s]              ${((performance.now() - before) / 1000).toFixed(2)}`,
    `peak memory [MiB]             ${(resourceUsage().maxRSS / 1024).toFixed(0)}`,
  ];
  stdout.write(`${lines.join('\n')}\n`);
} else parentPort?.postMessage(await measureChain(workerData as Task));
