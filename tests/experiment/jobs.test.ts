import { afterEach, describe, expect, it, vi } from 'vitest';
import { newBlock } from '../../sim/experiment/block.ts';
import type { Started } from '../../sim/experiment/executors/crew.ts';
import type { Job, JobSource } from '../../sim/experiment/executors/executor.ts';
import { executorOf } from '../../sim/experiment/executors/executor-of.ts';
import { inThread } from '../../sim/experiment/executors/in-thread.ts';
import { heldBytes } from './garbage.ts';
import { toyAssembled, toyScenario } from './toy.ts';
import { settled, ToyCrew } from './toy-desk.ts';
import { ToyList, toyJobs } from './toy-jobs.ts';

const one = toyScenario('one', 0.8);
const { hash } = toyAssembled(one);
const never = () => new AbortController().signal;

/** A worker that answers with empty rows of `width`, after `run` was told how many. */
function empty(width: number, run: (count: number) => void = () => undefined): Started {
  return {
    prepare: async () => undefined,
    run: async (seed, from, count) => {
      run(count);
      return { buffers: [newBlock(hash, seed, width, from, count).buffer], failed: [] };
    },
    lost: new Promise<never>(() => undefined),
    end: () => undefined,
  };
}

afterEach(() => vi.restoreAllMocks());

describe('the work of an executor', () => {
  it('is done when the source has nothing, without a worker', async () => {
    const crew = new ToyCrew();
    await executorOf(crew.start, 3).work(new ToyList([]), never());
    expect(crew.started).toBe(0);
  });

  it('starts a worker at its first job only, and ends all of them', async () => {
    const crew = new ToyCrew();
    const work = executorOf(crew.start, 3).work(new ToyList(toyJobs([one], 2, 1)), never());
    await crew.finishAll();
    await work;
    expect([crew.started, crew.ended]).toEqual([2, 2]);
  });

  it('asks again, after every finished job, for workers that had none', async () => {
    const crew = new ToyCrew();
    const [first, ...others] = toyJobs([one], 3, 1) as [Job, ...Job[]];
    let ready: Job[] = [];
    const who: number[] = [];
    const source: JobSource = {
      next(worker) {
        if (who.length === 0 && worker === 0) return null;
        const job = who.length === 0 ? first : ready.shift();
        if (job !== undefined) who.push(worker);
        return job ?? null;
      },
      // What the first job gives makes the others.
      finished: ({ job }) => {
        if (job === first) ready = others;
      },
    };
    const work = executorOf(crew.start, 2).work(source, never());
    await crew.finishAll();
    await work;
    expect(who[0]).toBe(1);
    expect([...who].sort()).toEqual([0, 1, 1]);
  });

  it('ends a long job in pieces of two seconds, so that it is not taken for one that hangs', async () => {
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    const pieces: number[] = [];
    const start = () =>
      empty(3, (count) => {
        pieces.push(count);
        clock += 450 * count;
      });
    const source = new ToyList(toyJobs([one], 11, 11));
    await executorOf(start, 1).work(source, never());
    // 2000 / 450 is 4.4.
    expect(pieces).toEqual([1, 4, 4, 2]);
    expect(source.done.map(({ blocks }) => blocks.map(({ first, count }) => [first, count]))).toEqual([[[0, 11]]]);
    expect(source.done[0]?.milliseconds).toBe(11 * 450);
  });

  it('rejects at once with the reason of an abort, and the source hears no more', async () => {
    const crew = new ToyCrew();
    const stop = new AbortController();
    const source = new ToyList(toyJobs([one], 8, 1));
    const next = vi.spyOn(source, 'next');
    const work = executorOf(crew.start, 2).work(source, stop.signal);
    await settled();
    const [first] = crew.open;
    stop.abort(new Error('stopped by the test'));
    first?.finish();
    await expect(work).rejects.toThrow('stopped by the test');
    await settled();
    expect([crew.ended, source.done, next.mock.calls.length]).toEqual([2, [], 2]);
    await expect(executorOf(crew.start, 2).work(source, stop.signal)).rejects.toThrow('stopped by the test');
    expect(crew.started).toBe(2);
  });

  it('stops in this thread between two trials of one job', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const slow = (scenario: typeof one) => {
      const { model } = toyAssembled(scenario);
      const run: typeof model.run = (seed, replication, row, at) => {
        seen.push(replication);
        if (replication === 3) stop.abort(new Error('stopped by the test'));
        return model.run(seed, replication, row, at);
      };
      return { model: { ...model, run }, hash };
    };
    // Every trial takes 30 ms of this clock: more than the longest work between two pauses.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 30;
      return clock;
    });
    const work = inThread(slow).work(new ToyList(toyJobs([one], 50, 50)), stop.signal);
    await expect(work).rejects.toThrow('stopped by the test');
    await settled();
    expect(seen).toEqual([0, 1, 2, 3]);
  });

  it.each(['next', 'finished'] as const)('ends with what the source throws in %s', async (method) => {
    const crew = new ToyCrew();
    const source = new ToyList(toyJobs([one], 6, 1));
    let calls = 0;
    const third = (name: typeof method): void => {
      if (name === method && ++calls === 3) throw new Error('The disk is full.');
    };
    const failing: JobSource = {
      next: () => {
        third('next');
        return source.next();
      },
      finished: (done) => {
        third('finished');
        source.finished(done);
      },
    };
    const work = executorOf(crew.start, 2).work(failing, never());
    work.catch(() => undefined);
    await crew.finishAll();
    await expect(work).rejects.toThrow('The disk is full.');
    expect([calls, crew.ended]).toEqual([3, 2]);
  });

  it('ends with the error of a scenario that cannot be assembled', async () => {
    const refuse = () => {
      throw new RangeError('Too many children.');
    };
    await expect(inThread(refuse).work(new ToyList(toyJobs([one], 6, 1)), never())).rejects.toThrow(
      'Too many children.',
    );
  });

  it('refuses a job without replications', async () => {
    const source = new ToyList([{ ...(toyJobs([one], 1, 1)[0] as Job), count: 0 }]);
    await expect(executorOf(() => empty(3), 1).work(source, never())).rejects.toThrow(
      'at least one replication, not 0',
    );
  });

  it('keeps nothing of the jobs that are done, however many there are', async () => {
    // A block of 20 000 doubles is 160 kB; an executor that kept all of them would hold 48 MB.
    const before = await heldBytes();
    const held: number[] = [];
    let given = 0;
    const source: JobSource = {
      next: () => (given === 300 ? null : { ...(toyJobs([one], 1, 1)[0] as Job), from: given++ }),
      finished: () => undefined,
    };
    const start = (): Started => {
      const worker = empty(20_000);
      const run: Started['run'] = async (seed, from, count) => {
        if (from % 100 === 99) held.push((await heldBytes()) - before);
        return worker.run(seed, from, count);
      };
      return { ...worker, run };
    };
    await executorOf(start, 2).work(source, never());
    expect(held.length).toBe(3);
    // What both have in hand.
    for (const bytes of held) expect(bytes).toBeLessThan(1e6);
  });
});
