import { execFileSync } from 'node:child_process';
import { extname } from 'node:path';
import { performance } from 'node:perf_hooks';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Alone } from './w2a-alone.ts';
import { columns, median } from './workload.ts';

/** Figures of whole processes: start-up, memory and collections of one, and the time of two threads. */
export interface Processes {
  readonly alone: readonly Alone[];
  /** Seconds of the whole process, per run, on one and on two threads. */
  readonly one: readonly number[];
  readonly two: readonly number[];
}

const REPLICATIONS = 1000;

/** An entry of the benchmark that lies next to this one. */
function entry(name: string): string {
  return fileURLToPath(new URL(`./${name}${extname(import.meta.url)}`, import.meta.url));
}

function seconds(threads: number): number {
  const before = performance.now();
  execFileSync(execPath, [entry('w2a-parallel'), `${REPLICATIONS}`, `${threads}`]);
  return (performance.now() - before) / 1000;
}

/** Starts every process `rounds` times, in turn. */
export function measureProcesses(rounds: number): Processes {
  const alone: Alone[] = [];
  const one: number[] = [];
  const two: number[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(JSON.parse(execFileSync(execPath, [entry('w2a-alone')], { encoding: 'utf8' })) as Alone);
    one.push(seconds(1));
    two.push(seconds(2));
  }
  return { alone, one, two };
}

/** The figures as a table for people: median, least and most. */
export function processTable({ alone, one, two }: Processes): string {
  const row = (name: string, digits: number, values: readonly number[]): string[] => [
    name,
    ...[median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits)),
    '',
  ];
  const own = (name: string, digits: number, figure: (run: Alone) => number): string[] =>
    row(name, digits, alone.map(figure));
  return `Processes that run W2a\n${columns([
    ['figure', 'median', 'min', 'max', ''],
    own('start of the process to first replication [ms]', 1, (run) => run.loaded),
    own('first replication [ms]', 1, (run) => run.first[0]),
    own('first 10 replications [ms]', 1, (run) => run.first[1]),
    own('first 100 replications [ms]', 1, (run) => run.first[2]),
    own('garbage collections in 1000 replications after the first', 0, (run) => run.collections[0]),
    own('of those after the first 100', 0, (run) => run.collections[1]),
    own('peak memory [MiB]', 1, (run) => run.peak),
    row(`${REPLICATIONS} replications, one thread [s]`, 3, one),
    row(`${REPLICATIONS} replications, two threads [s]`, 3, two),
    row(
      'efficiency of two threads',
      2,
      one.map((value, i) => value / (two[i] as number) / 2),
    ),
  ])}`;
}
