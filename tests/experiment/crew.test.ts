import { describe, expect, it } from 'vitest';
import { newBlock } from '../../sim/experiment/block.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { Hand, LostWorker, type Started } from '../../sim/experiment/executors/crew.ts';
import type { Job } from '../../sim/experiment/executors/executor.ts';
import { run } from '../../sim/experiment/run.ts';
import { heldBytes } from './garbage.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';
import { settled, ToyCrew } from './toy-desk.ts';

const [one, other] = [toyScenario('one', 0.8), toyScenario('other', 0.5)];
const hashOf = (scenario: typeof one) => toyAssembled(scenario).hash;
const jobOf = (scenario: typeof one, from: number, count: number): Job => {
  return { key: hashOf(scenario), scenarios: [scenario], seed: TOY_SEED, from, count };
};

describe('a hand', () => {
  it('gives the block of a plain run, prepares a scenario once, and is busy meanwhile', async () => {
    const crew = new ToyCrew();
    let prepared = 0;
    const hand = new Hand(() => {
      const worker = crew.start();
      return { ...worker, prepare: (...given) => worker.prepare(...given).then(() => void prepared++) };
    });
    for (const [scenario, from] of [[one, 0] as const, [one, 4] as const, [other, 0] as const, [one, 8] as const]) {
      const given = hand.compute(jobOf(scenario, from, 4));
      expect(hand.busy).toBe(true);
      await crew.finishAll();
      const [block] = (await given).blocks;
      expect(block && digest(block)).toBe(digest(run(toyAssembled(scenario), TOY_SEED, from, 4)));
      expect(hand.busy).toBe(false);
    }
    // One, other, and one again.
    expect(prepared).toBe(3);
  });

  it('does not take the late word of a lost worker, that it is prepared, for that of the next one', async () => {
    const crew = new ToyCrew();
    let late: () => void = () => undefined;
    let die: () => void = () => undefined;
    const silent = (): Started => ({
      ...crew.start(),
      prepare: () =>
        new Promise((resolve) => {
          late = resolve;
        }),
      lost: new Promise((_, reject) => {
        die = () => reject(new LostWorker('Gone.'));
      }),
    });
    const workers = [silent, crew.start];
    const hand = new Hand(() => (workers.shift() as () => Started)());
    const given = hand.compute(jobOf(one, 0, 4));
    die();
    await expect(given).rejects.toThrow(LostWorker);
    const next = hand.compute(jobOf(other, 0, 4));
    late();
    await settled();
    // What the first worker was to compute is not computed after all, and the second one is asked for its own.
    await crew.finishAll();
    expect((await next).blocks[0]?.hash).toBe(hashOf(other));
    const again = hand.compute(jobOf(one, 0, 4));
    await crew.finishAll();
    expect((await again).blocks[0]?.hash).toBe(hashOf(one));
  });

  it('tells of the trial that failed, and goes on with the same worker, which is still prepared', async () => {
    const crew = new ToyCrew();
    const hand = new Hand(crew.start);
    const failing = toyScenario('failing', 0.8, { failsAt: 2 });
    const given = hand.compute(jobOf(failing, 0, 4));
    await crew.finishAll();
    const message = 'The toy stops at replication 2.';
    expect((await given).failed).toEqual([{ scenario: 0, replication: 2, message }]);
    const more = hand.compute(jobOf(failing, 4, 4));
    await crew.finishAll();
    expect((await more).failed).toEqual([]);
    expect(crew.started).toBe(1);
  });

  it('prepares anew after an error of the worker, such as a scenario that cannot be assembled', async () => {
    const crew = new ToyCrew();
    const asked: string[] = [];
    const hand = new Hand(() => {
      const worker = crew.start();
      return {
        ...worker,
        prepare: async ([scenario]) => {
          asked.push(scenario?.name ?? '');
          if (asked.length === 1) throw new RangeError('The toy cannot be assembled.');
          await worker.prepare([one]);
        },
      };
    });
    await expect(hand.compute(jobOf(one, 0, 4))).rejects.toThrow('The toy cannot be assembled.');
    const given = hand.compute(jobOf(one, 0, 4));
    await crew.finishAll();
    expect((await given).blocks[0]?.count).toBe(4);
    expect([asked, crew.started]).toEqual([['one', 'one'], 1]);
  });

  it('ends its worker when it ends, also in the middle of a job, and starts no other one', async () => {
    const crew = new ToyCrew();
    const hand = new Hand(crew.start);
    const given = hand.compute(jobOf(one, 0, 4));
    hand.end();
    await expect(given).rejects.toThrow('This place at the work was ended.');
    await expect(hand.compute(jobOf(one, 0, 4))).rejects.toThrow('This place at the work was ended.');
    expect([crew.started, crew.ended]).toEqual([1, 1]);
  });

  it('keeps none of the blocks that a worker gave, however long that worker lives', async () => {
    // A block of 20 000 doubles is 160 kB; a hand that kept all of them would hold 16 MB.
    const hand = new Hand(() => ({
      prepare: async () => undefined,
      run: async (seed, from, count) => ({
        buffers: [newBlock(hashOf(one), seed, 20_000, from, count).buffer],
        failed: [],
      }),
      lost: new Promise<never>(() => undefined),
      end: () => undefined,
    }));
    const before = await heldBytes();
    for (let i = 0; i < 100; i++) await hand.compute(jobOf(one, i, 1));
    expect((await heldBytes()) - before).toBeLessThan(1e6);
    expect(hand.busy).toBe(false);
  });
});
