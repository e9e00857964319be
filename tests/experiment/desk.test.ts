import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { goalsOf } from '../../sim/experiment/desk/goals.ts';
import type { Ready } from '../../sim/experiment/desk/run.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { toyAssembled, toyScenario } from './toy.ts';
import { listener, plainAnswers, plainResult, readToy, settled, ToyCrew, toyQuestion } from './toy-desk.ts';

describe('the answers to a question', () => {
  it('come at 8, 32, 128 replications and at all of them, by hand', () => {
    expect(goalsOf(200)).toEqual([8, 32, 128, 200]);
    expect(goalsOf(128)).toEqual([8, 32, 128]);
    expect(goalsOf(8)).toEqual([8]);
    expect(goalsOf(1)).toEqual([1]);
  });

  it('are, in whatever order pieces end, those of plain runs: same bits, events and words (seed 20241)', async () => {
    const orders = fc.record({
      hands: fc.integer({ min: 1, max: 5 }),
      loads: fc.uniqueArray(fc.constantFrom(0.5, 0.6, 0.7, 0.9), { maxLength: 4 }),
      replications: fc.integer({ min: 1, max: 60 }),
      picks: fc.infiniteStream(fc.nat({ max: 99 })),
      /** Time between two pieces [ms]: what sizes of pieces follow from. */
      pace: fc.constantFrom(0, 3, 25, 500),
    });
    const property = fc.asyncProperty(orders, async ({ hands, loads, replications, picks, pace }) => {
      const crew = new ToyCrew();
      const { tell, answers, told } = listener();
      const question = toyQuestion(loads, replications);
      crew.desk(hands).ask('main', question, tell);
      await crew.finishAll((open) => {
        crew.clock += pace;
        return (picks.next().value as number) % open;
      });
      // A goal that is passed at once is left out; the last one is always answered.
      const counts = answers().map(({ result }) => result.replications);
      expect(counts.at(-1)).toBe(replications);
      const plain = plainAnswers(question);
      expect(answers()).toEqual(plain.filter(({ result }) => counts.includes(result.replications)));
      const total = replications * (loads.length + 1);
      expect(told.at(-1)).toEqual({ kind: 'progress', done: total, total });
      expect(new Set(crew.computed).size).toBe(total);
      expect(crew.computed.length).toBe(total);
    });
    await fc.assert(property, { seed: 20241, numRuns: 40 });
  });

  it('come at 8 replications of all scenarios before a ninth of any is begun', async () => {
    const crew = new ToyCrew();
    const { tell, counts } = listener();
    crew.desk(3).ask('main', toyQuestion([0.5, 0.6], 50), tell);
    await crew.finishAll(undefined, () => counts().length > 0);
    const begun = new Set(crew.computed.filter((one) => Number(one.split(':')[1]) >= 8));
    // At most what the two other workers had in hand.
    expect(begun.size).toBeLessThanOrEqual(2);
    expect(counts()).toEqual([8]);
  });
});

describe('a newer question', () => {
  it('takes the place of the older one in its slot, whose late pieces are never told but kept', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    const [older, newer] = [listener(), listener()];
    desk.ask('main', toyQuestion([0.5], 20), older.tell);
    await crew.finishAll(undefined, () => crew.computed.length === 3);
    const told = older.told.length;
    desk.ask('main', toyQuestion([0.6], 20), newer.tell);
    await crew.finishAll();
    expect(older.told.length).toBe(told);
    expect(newer.answers()).toEqual(plainAnswers(toyQuestion([0.6], 20)));
    // The base once, the new variant, and of the old one nothing but what was in hand.
    expect(crew.computed.filter((one) => one.startsWith('load 0.8:')).length).toBe(20);
    expect(crew.computed.filter((one) => one.startsWith('load 0.6:')).length).toBe(20);
    expect(new Set(crew.computed).size).toBe(crew.computed.length);
  });

  it('that was answered before is answered at once, in full, without any work', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    for (const load of [0.5, 0.6]) {
      desk.ask('main', toyQuestion([load], 20), listener().tell);
      await crew.finishAll();
    }
    expect(crew.computed.length).toBe(60);
    const again = listener();
    desk.ask('main', toyQuestion([0.5], 20), again.tell);
    expect(again.kinds()).toEqual(['answer', 'progress']);
    expect(again.answers()).toEqual(plainAnswers(toyQuestion([0.5], 20)).slice(-1));
    expect(crew.open).toEqual([]);
  });

  it('that calls a variant by another name computes nothing, and gives what a plain run under that name gives', async () => {
    const crew = new ToyCrew();
    let name = 'load 0.5';
    // The hash of a scenario goes with its name; the toy's goes with its load alone.
    const hashes: Record<string, string> = {
      'load 0.5': toyAssembled(toyScenario('load 0.5', 0.5)).hash,
      fewer: 'e'.repeat(64),
    };
    const renamed = (scenario: Scenario): Scenario => ({ ...scenario, name, title: { nl: name, en: name } });
    const desk = crew.desk(1, (comparison) => {
      const [base, variant] = readToy(comparison) as [Ready, Ready];
      const scenario = renamed(variant.scenario);
      return [base, { ...variant, scenario, hash: hashes[name] as string }];
    });
    desk.ask('main', toyQuestion([0.5], 20), listener().tell);
    await crew.finishAll();
    const done = crew.computed.length;
    name = 'fewer';
    const again = listener();
    desk.ask('main', toyQuestion([0.5], 20), again.tell);
    const answer = again.answers().at(-1);
    expect(crew.open).toEqual([]);
    expect(crew.computed.length).toBe(done);
    expect(answer?.result.variants[0]?.scenario.name).toBe('fewer');
    const plain = renamed(toyScenario('load 0.5', 0.5));
    const assembled = { ...toyAssembled(plain), hash: hashes.fewer as string };
    expect(answer?.result.variants[0]?.digest).toBe(digest(run(assembled, seedKey('toy'), 0, 20)));
  });

  it('for more replications computes only the others, and one for fewer computes nothing', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    const [some, more, fewer] = [listener(), listener(), listener()];
    desk.ask('main', toyQuestion([0.5], 32), some.tell);
    await crew.finishAll();
    desk.ask('main', toyQuestion([0.5], 90), more.tell);
    expect(more.counts()).toEqual([32]);
    await crew.finishAll();
    expect(more.answers()).toEqual(plainAnswers(toyQuestion([0.5], 90), 8));
    expect(crew.computed.length).toBe(2 * 90);
    desk.ask('main', toyQuestion([0.5], 10), fewer.tell);
    expect(fewer.answers()).toEqual(plainAnswers(toyQuestion([0.5], 10)).slice(-1));
    expect(crew.open).toEqual([]);
  });

  it('with another seed shares nothing', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(1);
    desk.ask('main', toyQuestion([0.5], 5), listener().tell);
    await crew.finishAll();
    const other = listener();
    desk.ask('main', toyQuestion([0.5], 5, 'another'), other.tell);
    await crew.finishAll();
    expect(crew.computed.length).toBe(20);
    expect(other.answers()).toEqual(plainAnswers(toyQuestion([0.5], 5, 'another')));
  });

  it('waits for one replication of an older one at most, when replications are slow', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    desk.ask('main', toyQuestion([0.5], 100), listener().tell);
    const slowly = () => {
      crew.clock += 500;
      return 0;
    };
    await crew.finishAll(slowly, () => crew.computed.length === 10);
    const newer = listener();
    desk.ask('main', toyQuestion([0.6], 100), newer.tell);
    expect(crew.open.map(({ count }) => count)).toEqual([1, 1]);
    await crew.finishAll(slowly, () => newer.counts().length > 0);
    // Two pieces were in hand; the base had its first 8 or lacked some of them; 8 of the variant.
    const others = crew.computed.filter((one) => one.startsWith('load 0.5:'));
    expect(others.length).toBeLessThanOrEqual(10 - 8 + 2);
    expect(newer.counts()).toEqual([8]);
  });
});

describe('two slots', () => {
  it('are both answered, share what is the same, and the newer one is first', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    const [main, why] = [listener(), listener()];
    desk.ask('main', toyQuestion([0.5], 40), main.tell);
    desk.ask('why', toyQuestion([0.6], 40), why.tell);
    await crew.finishAll(undefined, () => why.counts().length > 0);
    expect(main.counts()).toEqual([]);
    await crew.finishAll(undefined, () => main.counts().length > 0);
    // The first answer of the older question does not wait for the last of the newer one.
    expect(why.counts()).toEqual([8]);
    await crew.finishAll();
    expect(main.answers()).toEqual(plainAnswers(toyQuestion([0.5], 40)));
    expect(why.answers()).toEqual(plainAnswers(toyQuestion([0.6], 40)));
    expect(crew.computed.length).toBe(3 * 40);
  });

  it('a dropped question is told nothing more, and its work stops', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(1);
    const { tell, told } = listener();
    desk.ask('main', toyQuestion([0.5], 40), tell);
    const before = told.length;
    desk.drop('main');
    await crew.finishAll();
    expect(told.length).toBe(before);
    expect(crew.computed).toEqual(['load 0.8:0']);
  });
});

describe('pieces', () => {
  it('are one replication while the cost is unknown, then a fair share of at most 40 ms, by hand', async () => {
    const crew = new ToyCrew();
    const desk = crew.desk(2);
    desk.ask('main', toyQuestion([], 240), listener().tell);
    await settled();
    expect(crew.open.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    const sizes: number[] = [];
    await crew.finishAll(() => {
      sizes.push(crew.open[0]?.count ?? 0);
      crew.clock += 2.5 * (crew.open[0]?.count ?? 0);
      return 0;
    });
    // Two workers that finish in turn at 2.5 ms a replication seem to take 5 ms each: 8 in 40 ms.
    expect(Math.max(...sizes)).toBeLessThanOrEqual(16);
    expect(sizes.slice(6).some((count) => count >= 8)).toBe(true);
    const next = listener();
    desk.ask('main', toyQuestion([0.5], 200), next.tell);
    await settled();
    // A run without a piece is taken to cost what the last one did: half of the first 8 for each of two.
    expect(crew.open.map(({ from, count }) => [from, count])).toEqual([
      [0, 4],
      [4, 4],
    ]);
  });

  it('follow the cost of their own scenario', async () => {
    const crew = new ToyCrew();
    const sizes = new Map<string, number[]>();
    crew.desk(1).ask('main', toyQuestion([0.5], 200), listener().tell);
    await crew.finishAll(() => {
      const { scenario, count } = crew.open[0] ?? { scenario: { name: '' }, count: 0 };
      // 1 ms a replication of the base, 20 ms one of the variant.
      crew.clock += (scenario.name === 'load 0.8' ? 1 : 20) * count;
      sizes.set(scenario.name, [...(sizes.get(scenario.name) ?? []), count]);
      return 0;
    });
    expect(Math.max(...(sizes.get('load 0.8') ?? []))).toBe(40);
    expect(Math.max(...(sizes.get('load 0.5') ?? []).slice(1))).toBe(2);
  });
});

it('one possible future is the series of that replication, and null while it is not known', async () => {
  const crew = new ToyCrew();
  const desk = crew.desk(1);
  const question = toyQuestion([0.5], 10);
  desk.ask('main', question, listener().tell);
  expect(desk.future('main', 1, 3)).toBe(null);
  await crew.finishAll();
  const third = desk.future('main', 1, 3);
  const { indicators } = plainResult(question, 1);
  expect(third?.dates).toEqual(indicators.line?.series?.dates);
  expect(Object.keys(third?.values ?? {})).toEqual(['line']);
  const mean = Array.from({ length: 10 }, (_, r) => desk.future('main', 1, r)?.values.line?.[3] ?? Number.NaN);
  const whole = plainResult(question, 10).variants?.[0]?.indicators.line?.mean ?? Number.NaN;
  expect(mean.reduce((sum, value) => sum + value, 0) / 10).toBeCloseTo(whole, 12);
  for (const replication of [-1, 0.5, 10, Number.NaN]) expect(desk.future('main', 1, replication)).toBe(null);
  expect(desk.future('main', 2, 0)).toBe(null);
  expect(desk.future('why', 0, 0)).toBe(null);
});

it('a slot has the series that are shown in it, though another asked the same', async () => {
  const crew = new ToyCrew();
  const desk = crew.desk(1);
  const [full, bare] = [listener(), listener()];
  desk.ask('main', toyQuestion([0.5], 8), full.tell);
  await crew.finishAll();
  const computed = crew.computed.length;
  desk.ask('bare', toyQuestion([0.5], 8), bare.tell);
  await crew.finishAll();
  expect(crew.computed.length).toBe(computed);
  const series = ({ answers }: typeof full) => answers().at(-1)?.result.indicators.line?.series;
  expect(series(full)).not.toBeNull();
  expect(series(bare)).toBeNull();
});
