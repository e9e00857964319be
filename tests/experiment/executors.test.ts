import { describe, expect, it } from 'vitest';
import { type Block, blockEvents } from '../../sim/experiment/block.ts';
import { Chunks } from '../../sim/experiment/chunks.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { inThread } from '../../sim/experiment/executors/in-thread.ts';
import { nodeThreads } from '../../sim/experiment/executors/node-threads.ts';
import { streamer } from '../../sim/experiment/executors/streamer.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';
import { builtToyWorker } from './toy-threads.ts';

const built = await builtToyWorker();
const entry = built('toy-worker.mjs');
const quiet = () => undefined;
const never = () => new AbortController().signal;

describe('whole blocks', () => {
  const scenarios = [toyScenario('base', 0.8), toyScenario('variant', 0.7)];

  it('gives the same digests and events in this thread and with 1, 2 and 7 workers', async () => {
    const results = await Promise.all(
      [inThread(toyAssembled), nodeThreads(entry, 1), nodeThreads(entry, 2), nodeThreads(entry, 7)].map((executor) =>
        streamer(executor).run(scenarios, TOY_SEED, 60, quiet, never()),
      ),
    );
    const digests = results.map((blocks) => blocks.map(digest).join(' '));
    expect(new Set(digests).size).toBe(1);
    // Two events a customer, 400 customers, 60 replications.
    expect(results.map((blocks) => blocks.map(blockEvents))).toEqual(Array(4).fill([48_000, 48_000]));
  });

  it('hands over every block of a stream once, as soon as it is complete, with the digest that a run gives', async () => {
    const many = Array.from({ length: 9 }, (_, i) => toyScenario(`load ${i}`, 0.5 + i / 20));
    const whole = (await streamer(inThread(toyAssembled)).run(many, TOY_SEED, 10, quiet, never())).map(digest);
    for (const executor of [inThread(toyAssembled), nodeThreads(entry, 1), nodeThreads(entry, 3)]) {
      const seen: [number, string][] = [];
      const done: number[] = [];
      const onProgress = (n: number) => done.push(n);
      const keep = (i: number, block: Block) => seen.push([i, digest(block)]);
      await streamer(executor).stream(many, TOY_SEED, 10, keep, onProgress, never());
      expect(seen.sort(([one], [other]) => one - other)).toEqual([...whole.entries()]);
      expect(done.at(-1)).toBe(90);
    }
  });

  it('tells its progress up to the last replication of the last scenario', async () => {
    const seen: [number, number][] = [];
    await streamer(nodeThreads(entry, 2)).run(
      scenarios,
      TOY_SEED,
      30,
      (done, total) => seen.push([done, total]),
      never(),
    );
    expect(seen.at(-1)).toEqual([60, 60]);
    expect(seen.every(([done], i) => i === 0 || done > (seen[i - 1] as [number, number])[0])).toBe(true);
  });

  it('ends at a trial that fails, and says which one', async () => {
    const failing = [toyScenario('base', 0.8, { failsAt: 17 })];
    const sentence = 'Replication 17 of base failed: The toy stops at replication 17.';
    for (const executor of [nodeThreads(entry, 2), inThread(toyAssembled)])
      await expect(streamer(executor).run(failing, TOY_SEED, 40, quiet, never())).rejects.toThrow(sentence);
  });

  it('says so when a worker cannot start', async () => {
    const missing = streamer(nodeThreads(built('absent.mjs'), 1));
    await expect(missing.run(scenarios, TOY_SEED, 4, quiet, never())).rejects.toThrow('A worker stopped:');
  });

  it('stops in the middle of a trial when aborted, within 50 ms plus the slack of a busy machine', async () => {
    const endless = [toyScenario('endless', 0.8, { customers: 4e10 })];
    const stop = new AbortController();
    const running = streamer(nodeThreads(entry, 2)).run(endless, TOY_SEED, 4, quiet, stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 200));
    const before = performance.now();
    stop.abort(new Error('stopped by the test'));
    await expect(running).rejects.toThrow('stopped by the test');
    expect(performance.now() - before).toBeLessThan(250);
  });

  it('stops in this thread between replications when aborted', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort(new Error('stopped by the test'));
    const running = streamer(inThread(toyAssembled)).run(scenarios, TOY_SEED, 40, onProgress, stop.signal);
    await expect(running).rejects.toThrow('stopped by the test');
  });
});

describe('chunks', () => {
  it('hands out every replication of every scenario once', () => {
    const chunks = new Chunks(2, 50, 3);
    const seen: string[] = [];
    for (let chunk = chunks.take(); chunk !== null; chunk = chunks.take()) {
      for (let i = 0; i < chunk.count; i++) seen.push(`${chunk.scenario}:${chunk.from + i}`);
      chunks.took(chunk, chunk.count * 3);
    }
    expect(seen).toEqual([0, 1].flatMap((s) => Array.from({ length: 50 }, (_, r) => `${s}:${r}`)));
  });

  it('takes 7 replications of 3 ms for at least 20 ms of work, by hand, and a quarter share when there are many', () => {
    const few = new Chunks(1, 20, 2);
    few.took(few.take() as NonNullable<ReturnType<Chunks['take']>>, 3);
    expect(few.take()?.count).toBe(7);
    const many = new Chunks(1, 801, 2);
    many.took(many.take() as NonNullable<ReturnType<Chunks['take']>>, 3);
    // 800 left over 4 x 2.
    expect(many.take()?.count).toBe(100);
  });
});
