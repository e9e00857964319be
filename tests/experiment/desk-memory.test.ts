import { expect, it } from 'vitest';
import { heldBytes } from './garbage.ts';
import { listener, readToy, ToyCrew, toyQuestion } from './toy-desk.ts';

const MIB = 1024 * 1024;

it('200 questions keep 96 MiB of runs that nobody asks for, beside those of the open question', async () => {
  const crew = new ToyCrew();
  // Rows of 128 KiB: a run of 16 replications takes 2 MiB, so 200 of them 400 MiB.
  const desk = crew.desk(1, (comparison) =>
    readToy(comparison).map((ready) => ({ ...ready, layout: { ...ready.layout, width: 16_384 } })),
  );
  const before = await heldBytes();
  for (let i = 0; i < 200; i++) desk.ask('main', toyQuestion([i / 1000], 16), listener().tell);
  const held = (await heldBytes()) - before;
  expect(held).toBeLessThan(98 * MIB);
  expect(held).toBeGreaterThan(90 * MIB);
  // An open question is kept whatever it takes: five runs of 30 MiB, and nothing beside them.
  desk.ask('main', toyQuestion([0.901, 0.902, 0.903, 0.904], 240), listener().tell);
  expect((await heldBytes()) - before).toBeLessThan(154 * MIB);
  // The worker has a piece of one of them in hand.
  desk.drop('main');
  expect((await heldBytes()) - before).toBeLessThan((98 + 30) * MIB);
});

it('what was used last is kept, what was used first is let go of', async () => {
  const crew = new ToyCrew();
  const desk = crew.desk(1);
  /** Replications of the answer that comes at once; waits for the first answer. */
  const askedAtOnce = async (load: number) => {
    const { tell, counts } = listener();
    // 349 525 rows of 48 bytes: a run takes 16 MiB.
    desk.ask('main', toyQuestion([load], 349_525), tell);
    const atOnce = counts();
    await crew.finishAll(undefined, () => counts().length > 0);
    return atOnce;
  };
  // The base and five variants are kept.
  for (const load of [0.1, 0.2, 0.3, 0.4, 0.5, 0.1, 0.6]) await askedAtOnce(load);
  expect(await askedAtOnce(0.1)).toEqual([8]);
  expect(await askedAtOnce(0.6)).toEqual([8]);
  expect(await askedAtOnce(0.2)).toEqual([]);
});
