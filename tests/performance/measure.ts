import { once } from 'node:events';
import { parentPort, Worker } from 'node:worker_threads';
import { type Figures, figuresOf, type Program, type Round, type Workload } from './workload.ts';

/** Which program a thread runs: its workload and its place in it. */
export interface Task {
  readonly workload: string;
  readonly program: number;
}

interface Runner {
  run(round: number): Promise<Round>;
  end(): Promise<unknown>;
}

function here(program: Program): Runner {
  const run = program.prepare();
  return { run: async (round) => run(round), end: async () => undefined };
}

function thread(entry: URL, task: Task): Runner {
  const worker = new Worker(entry, { workerData: task });
  return {
    async run(round) {
      worker.postMessage(round);
      const [measured] = (await once(worker, 'message')) as [Round];
      return measured;
    },
    end: () => worker.terminate(),
  };
}

/**
 * Measures a workload: round r of every program, in turn, before round r + 1 of any; round 0 does not count.
 * @param entry the script that calls `serve` when it runs as a thread
 */
export async function measure(workload: Workload, rounds: number, entry: URL): Promise<Figures[]> {
  const runners = workload.programs.map((program, i) =>
    program.place === 'here' ? here(program) : thread(entry, { workload: workload.key, program: i }),
  );
  const runs: Round[][] = runners.map(() => []);
  for (let round = 0; round <= rounds; round++)
    for (const [i, runner] of runners.entries()) {
      const measured = await runner.run(round);
      if (round > 0) runs[i]?.push(measured);
    }
  await Promise.all(runners.map((runner) => runner.end()));
  return figuresOf(workload, runs);
}

/** In a thread: runs the rounds that are asked for. */
export function serve(program: Program): void {
  const run = program.prepare();
  parentPort?.on('message', (round: number) => parentPort?.postMessage(run(round)));
}
