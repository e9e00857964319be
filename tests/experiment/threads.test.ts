import { setEnvironmentData } from 'node:worker_threads';
import { afterEach, describe, expect, it } from 'vitest';
import type { Executor } from '../../sim/experiment/executors/executor.ts';
import { inThread } from '../../sim/experiment/executors/in-thread.ts';
import { nodeThreads } from '../../sim/experiment/executors/node-threads.ts';
import { run } from '../../sim/experiment/run.ts';
import { toyAssembled, toyScenario } from './toy.ts';
import { ToyList, toyJobs } from './toy-jobs.ts';
import { builtToyWorker } from './toy-threads.ts';

const entry = (await builtToyWorker())('toy-worker.mjs');
const never = () => new AbortController().signal;
const pair = [toyScenario('base', 0.8), toyScenario('variant', 0.7)];

async function list(executor: Executor, jobs: ConstructorParameters<typeof ToyList>[0]): Promise<ToyList> {
  const source = new ToyList(jobs);
  await executor.work(source, never());
  return source;
}

/** What plain runs give for the jobs of `pair`, as bytes. */
function plain(jobs: ReturnType<typeof toyJobs>): Buffer {
  return Buffer.concat(
    jobs.flatMap(({ scenarios, seed, from, count }) =>
      scenarios.map((one) => Buffer.from(run(toyAssembled(one), seed, from, count).buffer)),
    ),
  );
}

afterEach(() => setEnvironmentData('dies at', undefined));

describe('jobs of a base path with a variant', () => {
  it('give the bytes of plain runs in this thread and with 1, 2 and 3 workers', async () => {
    const jobs = toyJobs(pair, 60, 7);
    for (const executor of [inThread(toyAssembled), ...[1, 2, 3].map((workers) => nodeThreads(entry, workers))])
      expect((await list(executor, jobs)).bytes.equals(plain(jobs))).toBe(true);
  });

  it('give the same bytes when a worker dies in the middle of one, which is told', async () => {
    const jobs = toyJobs(pair, 60, 20);
    for (const workers of [1, 2]) {
      setEnvironmentData('dies at', 27);
      const source = new ToyList(jobs);
      const told: string[] = [];
      await nodeThreads(entry, workers).work(source, never(), (job, message) => {
        setEnvironmentData('dies at', undefined);
        told.push(`${job.from}: ${message}`);
      });
      expect(told).toEqual(['20: A worker stopped with exit code 7.']);
      expect(source.bytes.equals(plain(jobs))).toBe(true);
    }
  });

  it('end the work when every worker dies of the same one, which is named', async () => {
    setEnvironmentData('dies at', 27);
    const told: number[] = [];
    const work = nodeThreads(entry, 2).work(new ToyList(toyJobs(pair, 28, 1)), never(), ({ from }) => told.push(from));
    await expect(work).rejects.toThrow(
      'Replication 27 of base, variant, given up after 4 lost workers. A worker stopped with exit code 7.',
    );
    // Run again three times.
    expect(told).toEqual([27, 27, 27]);
  });

  it('count a trial that fails, and lose none of the others', async () => {
    const failing = [pair[0], toyScenario('variant', 0.7, { failsAt: 17 })] as typeof pair;
    for (const executor of [inThread(toyAssembled), nodeThreads(entry, 2)]) {
      const { done } = await list(executor, toyJobs(failing, 60, 20));
      const whole = (await list(inThread(toyAssembled), toyJobs(pair, 60, 20))).done;
      const message = 'The toy stops at replication 17.';
      expect(done.map(({ failed }) => failed)).toEqual([[{ scenario: 1, replication: 17, message }], [], []]);
      for (const [i, { blocks }] of done.entries())
        for (const [scenario, { rows, width }] of blocks.entries()) {
          const expected = whole[i]?.blocks[scenario]?.rows.slice() as Float64Array;
          if (i === 0 && scenario === 1) expected.fill(Number.NaN, 17 * width, 18 * width);
          expect(rows).toEqual(expected);
        }
    }
  });

  it('bring only the numbers that are kept, NaN for those that a scenario does not have', async () => {
    // The toy has 4 dates of its line, then the wait and the share of late ones: 3 is the end of the line, 4 the wait.
    const columns = [Int32Array.of(4, 3), Int32Array.of(-1, 0)];
    for (const executor of [inThread(toyAssembled), nodeThreads(entry, 2)]) {
      const { done } = await list(
        executor,
        toyJobs(pair, 20, 20).map((job) => ({ ...job, columns })),
      );
      const [base, variant] = pair.map((one) => run(toyAssembled(one), done[0]?.job.seed as Int32Array, 0, 20).rows);
      const [keptBase, keptVariant] = done[0]?.blocks ?? [];
      for (let r = 0; r < 20; r++) {
        expect([...(keptBase?.rows.subarray(2 * r, 2 * r + 2) ?? [])]).toEqual([base?.[6 * r + 4], base?.[6 * r + 3]]);
        expect([...(keptVariant?.rows.subarray(2 * r, 2 * r + 2) ?? [])]).toEqual([Number.NaN, variant?.[6 * r]]);
      }
      expect(keptBase?.buffer.byteLength).toBe(80 + 20 * 2 * 8);
    }
  });
});
