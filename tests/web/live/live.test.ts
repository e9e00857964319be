import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../../sim/experiment/answer.ts';
import type { Comparison } from '../../../sim/scenario/comparison.ts';
import { startLive } from '../../../web/live/live.ts';
import { TRIALS, type Wanted } from '../../../web/workers/names.ts';
import { arrived, type FakeWorker, fakeHire } from './fake-desk.ts';

const question = (seed: string, replications = 200): Comparison => ({
  base: 'zhz-2024',
  seed,
  replications,
  years: 3,
  off: [],
  variants: [{ title: 'Variant', levers: [], shocks: [] }],
});

/** An answer of which the page only looks at the question. */
const answerTo = (comparison: Comparison) => ({ comparison, stage: 'first', result: {} }) as Answer;
const answered = (seed: string) => ({ kind: 'answer', answer: answerTo(question(seed)) }) as const;

/** A page that has asked 'a' in the main slot, and its first worker. */
async function page(released: Answer | null = null) {
  const { workers, hire } = fakeHire();
  const live = startLive(hire, released);
  live.ask('main', question('a'));
  await arrived();
  return { live, workers, worker: workers[0] as FakeWorker };
}

describe('what the page knows', () => {
  it('is the answer of the release until a live one comes, and old as soon as something else is asked', async () => {
    const { hire, workers } = fakeHire();
    const live = startLive(hire, answerTo(question('released')));
    expect(live.state('main')).toMatchObject({ answer: answerTo(question('released')), stale: false });
    expect(live.state('why').answer).toBe(null);
    live.ask('main', question('a'));
    // Two scenarios of 200 replications.
    expect(live.state('main')).toMatchObject({ stale: true, done: 0, total: 400, faults: [], notice: null });
    await arrived();
    await workers[0]?.tell('main', 1, answered('a'));
    expect(live.state('main')).toMatchObject({ answer: answerTo(question('a')), stale: false });
    live.ask('main', question('b'));
    expect(live.state('main')).toMatchObject({ answer: answerTo(question('a')), stale: true });
  });

  it('is not old before there was any answer', async () => {
    const { live } = await page();
    expect(live.state('main')).toMatchObject({ answer: null, stale: false });
  });

  it('follows progress, and tells the listeners of that slot alone, until they stop', async () => {
    const { live, worker } = await page();
    const heard: string[] = [];
    const stop = live.listen('main', () => heard.push(`main ${live.state('main').done}`));
    live.listen('why', () => heard.push('why'));
    await worker.tell('main', 1, { kind: 'progress', done: 16, total: 400 });
    expect(heard).toEqual(['main 16']);
    stop();
    await worker.tell('main', 1, { kind: 'progress', done: 32, total: 400 });
    expect(heard).toEqual(['main 16']);
    expect(live.state('main').done).toBe(32);
  });

  it('has the faults of a question that cannot be read, beside the old answer, until the next question', async () => {
    const { live, worker } = await page(answerTo(question('released')));
    const fault = { file: '', line: 0, path: 'replications', value: '0', message: 'expected a whole number' };
    await worker.tell('main', 1, { kind: 'faults', faults: [fault] });
    expect(live.state('main')).toMatchObject({ faults: [fault], stale: true, done: 0, total: 0 });
    live.ask('main', question('b'));
    expect(live.state('main').faults).toEqual([]);
  });

  it('has the notice that a question was given up, until the next question', async () => {
    const { live, worker } = await page();
    await worker.tell('main', 1, { kind: 'failed', message: 'Replication 3 gave an infinite value.' });
    expect(live.state('main').notice).toEqual({ kind: 'failed', message: 'Replication 3 gave an infinite value.' });
    live.ask('main', question('b'));
    expect(live.state('main').notice).toBe(null);
  });
});

it('a worker that failed is told of until the answer is complete, and then that it was finished all the same', async () => {
  const { live, worker } = await page();
  await worker.tell('main', 1, { kind: 'restarted' });
  await worker.tell('main', 1, answered('a'));
  expect(live.state('main').notice).toEqual({ kind: 'restarted' });
  await worker.tell('main', 1, { kind: 'answer', answer: { ...answerTo(question('a')), stage: 'stable' } });
  expect(live.state('main').notice).toEqual({ kind: 'finished' });
  live.ask('main', question('b'));
  expect(live.state('main').notice).toBe(null);
});

it('a question that is dropped is ended at the desk too, nothing of it is kept, and its late answers are not heard', async () => {
  const { live, worker } = await page();
  await worker.tell('main', 1, answered('a'));
  live.drop('main');
  live.drop('never asked');
  await arrived();
  expect(worker.dropped).toEqual(['main']);
  expect(live.state('main')).toMatchObject({ answer: null, stale: false, total: 0 });
  await worker.tell('main', 1, answered('a'));
  expect(live.state('main').answer).toBe(null);
  worker.asked[0]?.read();
  worker.die('gone');
  await arrived();
  expect(live.state('main').notice).toBe(null);
});

describe('while a slider moves', () => {
  it('news of an older question is dropped', async () => {
    const { live, worker } = await page();
    live.ask('main', question('b'));
    await worker.tell('main', 1, answered('a'));
    await worker.tell('main', 1, { kind: 'failed', message: 'old' });
    expect(live.state('main')).toMatchObject({ answer: null, done: 0, notice: null });
    await worker.tell('main', 2, answered('b'));
    expect(live.state('main').answer).toEqual(answerTo(question('b')));
  });

  it('only the newest of the questions that wait is sent, when the one before it was read', async () => {
    const { live, worker } = await page();
    for (const seed of ['b', 'c', 'd']) live.ask('main', question(seed));
    live.ask('why', question('x'));
    await arrived();
    const sent = () => worker.asked.map(({ slot, number, comparison }) => `${slot} ${number} ${comparison.seed}`);
    expect(sent()).toEqual(['main 1 a', 'why 1 x']);
    worker.asked[0]?.read();
    await arrived();
    expect(sent()).toEqual(['main 1 a', 'why 1 x', 'main 4 d']);
    worker.asked[2]?.read();
    await arrived();
    expect(sent().length).toBe(3);
  });

  it('a question that the desk cannot take gives a notice; when a newer one waits, that one is sent instead', async () => {
    const { live, worker } = await page();
    live.ask('main', question('b'));
    worker.asked[0]?.refuse(new RangeError('No room.'));
    await arrived();
    expect(live.state('main').notice).toBe(null);
    expect(worker.asked[1]?.comparison.seed).toBe('b');
    worker.asked[1]?.refuse(new RangeError('No room.'));
    await arrived();
    expect(live.state('main').notice).toEqual({ kind: 'failed', message: 'RangeError: No room.' });
    live.ask('main', question('c'));
    await arrived();
    expect(worker.asked[2]?.comparison.seed).toBe('c');
  });
});

describe('a worker that is lost', () => {
  it('is one that takes no question for half a minute: it is ended, replaced, and the reader told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { live, worker, workers } = await page();
      vi.advanceTimersByTime(29_999);
      expect(worker.ended).toBe(false);
      vi.advanceTimersByTime(1);
      expect(worker.ended).toBe(true);
      expect(live.state('main').notice).toEqual({ kind: 'restarted' });
      await arrived();
      expect(workers[1]?.asked.map(({ comparison }) => comparison.seed)).toEqual(['a']);
      workers[1]?.asked[0]?.read();
      await arrived();
      vi.advanceTimersByTime(60_000);
      expect(workers.length).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('is replaced, and the newest question of every slot that has one is asked again', async () => {
    const { live, worker, workers } = await page();
    live.ask('main', question('b'));
    live.state('silent');
    worker.die('Out of memory.');
    expect(worker.ended).toBe(true);
    expect(live.state('main').notice).toEqual({ kind: 'restarted' });
    expect(live.state('silent').notice).toBe(null);
    await arrived();
    expect(workers[1]?.asked.map(({ slot, number, comparison }) => [slot, number, comparison.seed])).toEqual([
      ['main', 2, 'b'],
    ]);
    await workers[1]?.tell('main', 2, answered('b'));
    expect(live.state('main')).toMatchObject({ answer: answerTo(question('b')), stale: false });
  });

  it('has nothing to say any more: no news, no word that it has read, no second death', async () => {
    const { live, worker, workers } = await page();
    worker.die();
    await arrived();
    await worker.tell('main', 1, answered('a'));
    expect(live.state('main').answer).toBe(null);
    live.ask('main', question('b'));
    worker.asked[0]?.read();
    await arrived();
    // The new worker is still reading 'a'.
    expect(workers[1]?.asked.length).toBe(1);
    worker.die();
    expect(workers.length).toBe(2);
  });

  it('takes those along that ran trials for it', async () => {
    const { worker, workers } = await page();
    const [work, life] = [new MessageChannel(), new MessageChannel()];
    const data: Wanted = { wanted: TRIALS, work: work.port2, life: life.port2 };
    worker.dispatchEvent(new MessageEvent('message', { data }));
    expect(workers.map(({ ended }) => ended)).toEqual([false, false]);
    worker.die('Out of memory.');
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
    for (const { port1 } of [work, life]) port1.close();
  });

  it('four times over the same question is not replaced until something is asked', async () => {
    const { live, workers } = await page();
    for (let i = 0; i < 4; i++) {
      await arrived();
      workers[i]?.die();
    }
    expect(workers.length).toBe(4);
    expect(live.state('main').notice).toEqual({ kind: 'failed', message: 'A worker stopped.' });
    expect(await live.future('main', 0, 0)).toBe(null);
    live.ask('main', question('b'));
    expect(live.state('main').notice).toBe(null);
    await arrived();
    expect(workers.length).toBe(5);
    expect(workers[4]?.asked.map(({ comparison }) => comparison.seed)).toEqual(['b']);
  });
});

describe('one possible future', () => {
  const series = { dates: ['2024-10-01'], values: { withoutWorker: [31] } };

  it('is that of the question that was answered', async () => {
    const { live, worker } = await page();
    await worker.tell('main', 1, answered('a'));
    const future = live.future('main', 1, 7);
    await arrived();
    worker.futures[0]?.(series);
    expect(await future).toEqual(series);
  });

  it('is not known of a question without an answer, nor when another question came in between', async () => {
    const { live, worker } = await page();
    expect(await live.future('main', 1, 7)).toBe(null);
    await worker.tell('main', 1, answered('a'));
    const future = live.future('main', 1, 7);
    await arrived();
    live.ask('main', question('b'));
    worker.futures[0]?.(series);
    expect(await future).toBe(null);
    expect(await live.future('main', 1, 7)).toBe(null);
    expect(worker.futures.length).toBe(1);
  });

  it('is not known when the page is back at a question that the desk has yet to take up again', async () => {
    const { live, worker } = await page();
    await worker.tell('main', 1, answered('a'));
    live.ask('main', question('b'));
    live.ask('main', question('a'));
    expect(await live.future('main', 1, 7)).toBe(null);
    await worker.tell('main', 3, answered('a'));
    const future = live.future('main', 1, 7);
    await arrived();
    worker.futures[0]?.(series);
    expect(await future).toEqual(series);
  });

  it('is not known when the worker is lost meanwhile', async () => {
    const { live, worker } = await page();
    await worker.tell('main', 1, answered('a'));
    const future = live.future('main', 1, 7);
    await arrived();
    worker.die();
    expect(await future).toBe(null);
  });
});
