import { afterEach, describe, expect, it, vi } from 'vitest';
import { InputError } from '../../sim/engine/errors.ts';
import { listener, plainAnswers, readToy, settled, ToyCrew, toyQuestion } from './toy-desk.ts';

afterEach(() => vi.useRealTimers());

describe('a lost worker', () => {
  it('is told, and its piece is done by another, with the same bits', async () => {
    const crew = new ToyCrew();
    const { tell, answers, kinds } = listener();
    crew.desk(2).ask('main', toyQuestion([0.5], 30), tell);
    await crew.finishAll(undefined, () => crew.computed.length >= 10);
    crew.open[0]?.die();
    await settled();
    expect(kinds().filter((kind) => kind === 'restarted').length).toBe(1);
    expect(crew.started).toBe(3);
    expect(crew.ended).toBe(1);
    await crew.finishAll();
    expect(answers()).toEqual(plainAnswers(toyQuestion([0.5], 30)));
    expect(crew.computed.length).toBe(60);
  });

  it('that dies between two pieces is replaced, and nobody hears of it', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(1);
    const { tell, answers, kinds } = listener();
    desk.ask('main', toyQuestion([], 1), listener().tell);
    await settled();
    const [first] = crew.open;
    await crew.finishAll();
    first?.die();
    await settled();
    desk.ask('main', toyQuestion([0.5], 1), tell);
    await crew.finishAll();
    expect(kinds()).not.toContain('restarted');
    expect(answers()).toEqual(plainAnswers(toyQuestion([0.5], 1)));
    expect(crew.started).toBe(2);
  });

  it('that gives no answer for a minute is given up; what it says later changes nothing', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const crew = new ToyCrew();
    const { tell, answers, kinds, told } = listener();
    crew.desk(1).ask('main', toyQuestion([0.5], 4), tell);
    await settled();
    const [silent] = crew.open;
    vi.advanceTimersByTime(59_999);
    await settled();
    expect(kinds()).toEqual(['progress']);
    vi.advanceTimersByTime(1);
    await settled();
    expect(kinds()).toEqual(['progress', 'restarted', 'progress']);
    expect(crew.open.map(({ from, worker }) => [from, worker])).toEqual([
      [0, 0],
      [0, 1],
    ]);
    silent?.finish();
    await settled();
    expect(told.length).toBe(3);
    await crew.finishAll();
    expect(answers()).toEqual(plainAnswers(toyQuestion([0.5], 4)));
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not told to a question that asks for other scenarios', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    const [main, why] = [listener(), listener()];
    desk.ask('main', toyQuestion([], 1), main.tell);
    desk.ask('why', toyQuestion([], 1, 'another'), why.tell);
    await settled();
    crew.open[0]?.die();
    await crew.finishAll();
    expect(main.kinds()).toEqual(['progress', 'restarted', 'progress', 'answer', 'progress']);
    expect(why.kinds()).toEqual(['progress', 'answer', 'progress']);
  });

  it('again and again over the same piece ends the question, though other pieces succeed', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    const { tell, kinds, told } = listener();
    desk.ask('main', toyQuestion([0.5], 60), tell);
    await settled();
    while (crew.open.length > 0) {
      for (const work of crew.open.slice())
        if (work.from === 3 && work.scenario.name === 'load 0.5') work.die();
        else work.finish();
      await settled();
    }
    expect(kinds().filter((kind) => kind === 'restarted').length).toBe(3);
    expect(told.find(({ kind }) => kind === 'failed')).toMatchObject({ message: expect.stringContaining('died') });
    expect(kinds().at(-1)).toBe('failed');
    // The desk lives on: what does not need that piece is answered.
    const other = listener();
    desk.ask('main', toyQuestion([0.6], 60), other.tell);
    await crew.finishAll();
    expect(other.answers().at(-1)).toEqual(plainAnswers(toyQuestion([0.6], 60)).at(-1));
  });

  it('one after another at the start, as when their program cannot be loaded, ends the question', async () => {
    const crew = new ToyCrew();
    const { tell, kinds } = listener();
    crew.desk(4).ask('main', toyQuestion([0.5], 60), tell);
    await settled();
    while (crew.open.length > 0) {
      crew.open[0]?.die();
      await settled();
    }
    expect(kinds().at(-1)).toBe('failed');
    // Four pieces were in hand, and none may take more than four workers.
    expect(crew.started).toBeLessThanOrEqual(4 + 4 * 4);
  });
});

describe('a trial that fails', () => {
  const failing = { 0.5: { failsAt: 3 } };

  it('ends its question with its sentence, once; other slots and later questions are answered', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(3, (comparison) => readToy(comparison, failing));
    const [main, why, later] = [listener(), listener(), listener()];
    desk.ask('why', toyQuestion([0.6], 30), why.tell);
    desk.ask('main', toyQuestion([0.5], 30), main.tell);
    await crew.finishAll();
    expect(main.told.at(-1)).toEqual({ kind: 'failed', message: 'The toy stops at replication 3.' });
    expect(main.kinds().filter((kind) => kind === 'failed').length).toBe(1);
    expect(main.kinds()).not.toContain('restarted');
    expect(why.kinds()).not.toContain('failed');
    expect(why.answers().at(-1)).toEqual(plainAnswers(toyQuestion([0.6], 30)).at(-1));
    desk.ask('main', toyQuestion([0.7], 30), later.tell);
    await crew.finishAll();
    expect(later.answers().at(-1)).toEqual(plainAnswers(toyQuestion([0.7], 30)).at(-1));
    expect(crew.started).toBe(3);
  });

  it('fails again with the same sentence when it is asked again', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2, (comparison) => readToy(comparison, failing));
    for (let time = 0; time < 3; time++) {
      const { tell, told } = listener();
      desk.ask('main', toyQuestion([0.5], 30), tell);
      await crew.finishAll();
      expect(told.at(-1)).toEqual({ kind: 'failed', message: 'The toy stops at replication 3.' });
    }
  });

  it('does not touch a question of fewer replications', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(1, (comparison) => readToy(comparison, failing));
    desk.ask('main', toyQuestion([0.5], 8), listener().tell);
    await crew.finishAll();
    const { tell, answers } = listener();
    desk.ask('main', toyQuestion([0.5], 3), tell);
    expect(answers()).toEqual(plainAnswers(toyQuestion([0.5], 3)));
  });
});

it('an answer that cannot be made ends its question alone', async () => {
  const crew = new ToyCrew();
  const desk = crew.desk(1, (comparison) =>
    readToy(comparison).map((ready, i) =>
      i === 0 ? ready : { ...ready, layout: { ...ready.layout, dates: ['2024-09-20'] } },
    ),
  );
  const [main, why] = [listener(), listener()];
  desk.ask('main', toyQuestion([0.5], 4), main.tell);
  desk.ask('why', toyQuestion([], 4), why.tell);
  await crew.finishAll();
  expect(main.told.at(-1)).toEqual({ kind: 'failed', message: '"load 0.5" does not have the dates of "load 0.8".' });
  expect(why.answers()).toEqual(plainAnswers(toyQuestion([], 4)));
  // Every replication was computed once.
  expect(crew.computed.length).toBe(8);
});

describe('a question that cannot be read', () => {
  it('gives its faults, and the question before it is over', async () => {
    const fault = { file: '', line: 0, path: 'variants[0]', value: '2', message: 'expected at most 1' };
    const crew = new ToyCrew();
    const desk = crew.desk(1, (comparison) => {
      if (comparison.variants.length > 0) throw new InputError([fault]);
      return readToy(comparison);
    });
    const [good, bad] = [listener(), listener()];
    desk.ask('main', toyQuestion([], 30), good.tell);
    const before = good.told.length;
    desk.ask('main', toyQuestion([0.5], 30), bad.tell);
    await crew.finishAll();
    expect(good.told.length).toBe(before);
    expect(bad.told).toEqual([{ kind: 'faults', faults: [fault] }]);
  });

  it('because of a fault of the program throws that, and other slots are answered', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(1, (comparison) => {
      if (comparison.variants.length > 0) throw new TypeError('No such thing.');
      return readToy(comparison);
    });
    const { tell, answers } = listener();
    desk.ask('why', toyQuestion([], 10), tell);
    expect(() => desk.ask('main', toyQuestion([0.5], 10), listener().tell)).toThrow('No such thing.');
    await crew.finishAll();
    expect(answers()).toEqual(plainAnswers(toyQuestion([], 10)));
  });

  it.each([0, -1, 1.5, Number.NaN, 5_000_000])('refuses %s replications with a sentence', (replications) => {
    const crew = new ToyCrew();
    const { tell, told } = listener();
    const before = process.memoryUsage().arrayBuffers;
    crew.desk(1).ask('main', toyQuestion([0.5, 0.6, 0.7, 0.9], replications), tell);
    // 2^30 bytes over 5 rows of 6 doubles, and each with the 80 bytes of a header: 1 677 721.6.
    const message = 'expected a whole number from 1 to 1677721, what fits in memory for 5 scenarios';
    expect(told).toEqual([
      { kind: 'faults', faults: [{ file: '', line: 0, path: 'replications', value: String(replications), message }] },
    ]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1e6);
  });

  it('refuses what does not fit in the memory that its surroundings have', () => {
    const { tell, told } = listener();
    new ToyCrew().desk(1, readToy, { mostBytes: 2800 }).ask('main', toyQuestion([0.5], 30), tell);
    // By hand: 2800 bytes over 2 rows of 6 doubles with a header of 80 bytes each, 256 bytes: 10.9.
    const message = 'expected a whole number from 1 to 10, what fits in memory for 2 scenarios';
    expect(told).toEqual([
      { kind: 'faults', faults: [{ file: '', line: 0, path: 'replications', value: '30', message }] },
    ]);
  });
});
