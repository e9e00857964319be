import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { isMainThread, workerData } from 'node:worker_threads';
import { CProgram } from './c-program.ts';
import { measure, serve, type Task } from './measure.ts';
import { measureProcesses, processTable } from './process.ts';
import { type Program, table } from './workload.ts';
import { workloads } from './workloads.ts';

const USAGE = `npm run bench -- [--rounds 7] [--only w1,w2a,w2b,processes] [--c des.c] [--json]

Speed of the engine on the workloads W1, W2a and W2b, next to SimJS, and next to a program in C when its source is given
and gcc is there. Programs take turns; a ratio is the median of the ratios within each turn, to the first program.
`;

async function bench(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string', default: 'w1,w2a,w2b,processes' },
      c: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    stdout.write(USAGE);
    return;
  }
  const rounds = Number(values.rounds);
  if (!(rounds >= 1)) throw new RangeError(`--rounds is ${values.rounds}; expected a number of 1 or more.`);
  const only = values.only.split(',');
  const c = values.c === undefined ? undefined : new CProgram(values.c);
  const results: Record<string, unknown> = {};
  for (const workload of workloads(c).filter(({ key }) => only.includes(key))) {
    const figures = await measure(workload, rounds, new URL(import.meta.url));
    results[workload.key] = figures;
    if (!values.json) stdout.write(`${table(workload, figures)}\n\n`);
  }
  c?.remove();
  if (only.includes('processes')) {
    const processes = measureProcesses(rounds);
    results.processes = processes;
    if (!values.json) stdout.write(`${processTable(processes)}\n`);
  }
  if (values.json) stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}

function programOf({ workload, program }: Task): Program {
  return workloads().find(({ key }) => key === workload)?.programs[program] as Program;
}

if (isMainThread) await bench();
else serve(programOf(workerData as Task));
