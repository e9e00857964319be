import { describe, expect, it } from 'vitest';
import { newBlock } from '../../sim/experiment/block.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { Hand, LostWorker, type Started } from '../../sim/experiment/executors/crew.ts';
import { run } from '../../sim/experiment/run.ts';
import { heldBytes } from './garbage.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';
import { settled, ToyCrew } from './toy-desk.ts';

const [one, other] = [toyScenario('one', 0.8), toyScenario('other', 0.5)];
const hashOf = (scenario: typeof one) => toyAssembled(scenario).hash;

describe('a hand', () => {
  it('gives the block of a plain run, prepares a scenario once, and is busy meanwhile', async () => {
    const crew = new ToyCrew();
    let prepared = 0;
    const hand = new Hand(() => {
      const worker = crew.start();
      return { ...worker, prepare: (list) => worker.prepare(list).then(() => void prepared++) };
    });
    for (const [scenario, from] of [[one, 0] as const, [one, 4] as const, [other, 0] as const, [one, 8] as const]) {
      const block = hand.compute(scenario, hashOf(scenario), TOY_SEED, from, 4);
      expect(hand.busy).toBe(true);
      await crew.finishAll();
      expect(digest(await block)).toBe(digest(run(toyAssembled(scenario), TOY_SEED, from, 4)));
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
    const given = hand.compute(one, hashOf(one), TOY_SEED, 0, 4);
    die();
    await expect(given).rejects.toThrow(LostWorker);
    const next = hand.compute(other, hashOf(other), TOY_SEED, 0, 4);
    late();
    await settled();
    // What the first worker was to compute is not computed after all, and the second one is asked for its own.
    await crew.finishAll();
    expect((await next).hash).toBe(hashOf(other));
    const again = hand.compute(one, hashOf(one), TOY_SEED, 0, 4);
    await crew.finishAll();
    expect((await again).hash).toBe(hashOf(one));
  });

  it('prepares anew after the error of a trial, and says that error', async () => {
    const crew = new ToyCrew();
    const hand = new Hand(crew.start);
    const failing = toyScenario('failing', 0.8, { failsAt: 2 });
    const given = hand.compute(failing, hashOf(failing), TOY_SEED, 0, 4);
    given.catch(() => undefined);
    await crew.finishAll();
    await expect(given).rejects.toThrow('The toy stops at replication 2.');
    const whole = hand.compute(one, hashOf(one), TOY_SEED, 0, 4);
    await crew.finishAll();
    expect((await whole).count).toBe(4);
    expect(crew.started).toBe(1);
  });

  it('ends its worker when it ends', () => {
    const crew = new ToyCrew();
    new Hand(crew.start).end();
    expect(crew.ended).toBe(1);
  });

  it('keeps none of the blocks that a worker gave, however long that worker lives', async () => {
    // A block of 20 000 doubles is 160 kB; a hand that kept all of them would hold 16 MB.
    const hand = new Hand(() => ({
      prepare: async () => undefined,
      run: async (_, seed, from, count) => newBlock(hashOf(one), seed, 20_000, from, count).buffer,
      lost: new Promise<never>(() => undefined),
      end: () => undefined,
    }));
    const before = await heldBytes();
    for (let i = 0; i < 100; i++) await hand.compute(one, hashOf(one), TOY_SEED, i, 1);
    expect((await heldBytes()) - before).toBeLessThan(1e6);
    expect(hand.busy).toBe(false);
  });
});
