import { argv, stdout } from 'node:process';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { MiniChain } from './mini-chain.ts';
import { DAY, WAITS } from './mini-chain-inputs.ts';

/** Replications that a thread takes at a time: about 20 ms of work. */
const CHUNK = 10;
/** Doubles per replication: the sum of the waits and their number, by `WAITS`. */
const ROW = 2 * WAITS.length;

interface Task {
  readonly replications: number;
  /** [0]: the first replication that nobody has taken. */
  readonly next: Int32Array;
  readonly rows: Float64Array;
}

/** Takes chunks of replications until none is left. */
function work({ replications, next, rows }: Task): void {
  const key = seedKey('bench');
  const model = new MiniChain({ workersLeave: false });
  for (let from = Atomics.add(next, 0, CHUNK); from < replications; from = Atomics.add(next, 0, CHUNK)) {
    for (let replication = from; replication < Math.min(from + CHUNK, replications); replication++) {
      model.waits.sum.fill(0);
      model.waits.count.fill(0);
      model.run(key, replication);
      rows.set(model.waits.sum, replication * ROW);
      rows.set(model.waits.count, replication * ROW + WAITS.length);
    }
  }
}

/** `node w2a-parallel.js [replications] [threads]`: mean waits of W2a; this thread is one of those that work. */
if (isMainThread) {
  const [replications = 1000, threads = 2] = argv.slice(2).map(Number);
  const task: Task = {
    replications,
    next: new Int32Array(new SharedArrayBuffer(4)),
    rows: new Float64Array(new SharedArrayBuffer(8 * ROW * replications)),
  };
  const others = Array.from({ length: threads - 1 }, () => new Worker(new URL(import.meta.url), { workerData: task }));
  const ended = others.map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
  work(task);
  await Promise.all(ended);
  const sums = new Float64Array(ROW);
  // In the order of the replications, so that the number of threads does not change a bit.
  task.rows.forEach((value, i) => {
    sums[i % ROW] = (sums[i % ROW] as number) + value;
  });
  const means = WAITS.map(
    (name, i) => `${name} ${((sums[i] as number) / (sums[i + WAITS.length] as number) / DAY).toFixed(3)}`,
  );
  stdout.write(`Mean waits [days] of ${replications} replications on ${threads} threads: ${means.join(', ')}.\n`);
} else work(workerData as Task);
