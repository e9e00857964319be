import { describe, expect, it } from 'vitest';
import { newBlock } from '../../sim/experiment/block.ts';
import type { Done, Job } from '../../sim/experiment/executors/executor.ts';
import { type Enough, fixedNumber } from '../../sim/experiment/sweep/enough.ts';
import { PointWork } from '../../sim/experiment/sweep/point-work.ts';
import type { SweepRecord } from '../../sim/experiment/sweep/record.ts';
import { pointsOf } from '../../sim/experiment/sweep/shard.ts';
import { WorkList } from '../../sim/experiment/sweep/work-list.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';

const shape = { policies: 1, outcomes: 1 };
const seed = new Int32Array(4);
const hash = '0'.repeat(64);

/** A number that follows from point and replication, as a trial gives. */
const valueAt = (point: number, replication: number) => point * 1000 + replication;

function doneOf(job: Job, milliseconds: number): Done {
  const block = newBlock(hash, seed, 2, job.from, job.count);
  for (let i = 0; i < job.count; i++) block.rows.set([valueAt(Number(job.key), job.from + i), 1], 2 * i);
  return { job, blocks: [block], failed: [], milliseconds };
}

interface Played {
  readonly records: readonly SweepRecord[];
  /** Time at which the last worker was ready [ms]. */
  readonly end: number;
  /** Time that was not spent preparing a point [ms]. */
  readonly useful: number;
  readonly prepared: number;
}

/** Plays a sweep by the clock: a replication takes `cost` ms, and preparing another point than before takes `prepare` ms. */
function play(points: readonly PointWork[], workers: number, cost: (point: number) => number, prepare: number): Played {
  const records: SweepRecord[] = [];
  const scenarios: Scenario[] = [];
  const list = new WorkList({
    points,
    seed,
    workers,
    columns: [],
    scenariosAt: () => scenarios,
    onRecord: (record) => records.push(record),
  });
  const busy = new Map<number, { readonly until: number; readonly done: Done }>();
  const places = new Map<number, string>();
  let [now, useful, prepared] = [0, 0, 0];
  const give = (): void => {
    for (let worker = 0; worker < workers; worker++) {
      const job = busy.has(worker) ? null : list.next(worker);
      if (job === null) continue;
      const work = job.count * cost(Number(job.key));
      const before = places.get(worker) === job.key ? 0 : prepare;
      prepared += before > 0 ? 1 : 0;
      useful += work;
      places.set(worker, job.key);
      busy.set(worker, { until: now + before + work, done: doneOf(job, before + work) });
    }
  };
  for (give(); busy.size > 0; give()) {
    const [worker, { until, done }] = [...busy].reduce((first, one) => (one[1].until < first[1].until ? one : first));
    busy.delete(worker);
    now = until;
    list.finished(done);
  }
  return { records, end: now, useful, prepared };
}

const works = (count: number, enough: Enough) =>
  Array.from({ length: count }, (_, point) => new PointWork(point, shape, enough));

/** Every row of some records, `point replication`, in order. */
const rowsOf = (records: readonly SweepRecord[]) =>
  records
    .flatMap(({ point, from, count }) => Array.from({ length: count }, (_, i) => [point, from + i] as const))
    .sort((one, other) => one[0] - other[0] || one[1] - other[1])
    .map(([point, replication]) => `${point} ${replication}`);

describe('the work of a sweep', () => {
  it.each([1, 2, 7])('gives every replication of every point once to %i workers', (workers) => {
    const { records } = play(works(5, fixedNumber(13)), workers, () => 9, 25);
    const all = Array.from({ length: 5 * 13 }, (_, i) => `${Math.floor(i / 13)} ${i % 13}`);
    expect(rowsOf(records)).toEqual(all);
  });

  it('keeps two workers busy together: 30 s of work ends within 1/0.95 of half of it, preparations included', () => {
    // 50 points of 30 replications of 20 ms are 30 s; a point is prepared in 20 ms, as one of the chain is.
    const { end, useful } = play(works(50, fixedNumber(30)), 2, (point) => 15 + (point % 11), 20);
    expect(useful).toBeGreaterThan(29_000);
    expect(useful / (2 * end)).toBeGreaterThan(0.95);
  });

  it('shares even one point between two workers', () => {
    const { end, useful, prepared } = play(works(1, fixedNumber(300)), 2, () => 20, 20);
    expect(prepared).toBe(2);
    expect(useful / (2 * end)).toBeGreaterThan(0.95);
  });

  it('prepares every point once while there are points left, and only helps at the end', () => {
    const { prepared } = play(works(40, fixedNumber(100)), 2, () => 20, 20);
    expect(prepared).toBeLessThanOrEqual(41);
  });

  it('leaves finished replications alone when it is taken up again', () => {
    const before = play(works(3, fixedNumber(10)), 2, () => 20, 20).records;
    const half = before.filter((_, i) => i % 2 === 0);
    const again = works(3, fixedNumber(10));
    for (const record of half) again[record.point]?.add(record);
    const { records } = play(again, 2, () => 20, 20);
    expect(rowsOf([...half, ...records])).toEqual(rowsOf(before));
  });
});

describe('replications by precision', () => {
  /** Twice as many, until the sum of what is there is above 100: point 0 needs 16, others 4. */
  const enough: Enough = {
    wanted([base]) {
      const values = base?.[0] ?? new Float64Array(0);
      if (values.length === 0) return 4;
      return values.reduce((sum, value) => sum + value, 0) > 100 ? values.length : values.length * 2;
    },
  };

  it.each([1, 2, 5])('come out the same with %i workers', (workers) => {
    const { records } = play(works(3, enough), workers, () => 20, 20);
    const counts = [0, 1, 2].map((point) => rowsOf(records).filter((row) => row.startsWith(`${point} `)).length);
    // 0 + 1 + ... + 15 = 120 is the first sum above 100 among 4, 8 and 16 replications.
    expect(counts).toEqual([16, 4, 4]);
  });

  it('come out the same when finished replications are taken up in any order', () => {
    const { records } = play(works(1, enough), 2, () => 20, 20);
    const again = new PointWork(0, shape, enough);
    for (const record of [...records].reverse()) again.add(record);
    expect([again.complete, again.wanted]).toEqual([true, 16]);
  });
});

describe('shards', () => {
  it('have every point once, spread over them', () => {
    const shards = [1, 2, 3].map((index) => pointsOf({ index, of: 3 }, 8));
    expect(shards).toEqual([
      [0, 3, 6],
      [1, 4, 7],
      [2, 5],
    ]);
  });
});
