import { describe, expect, it } from 'vitest';
import { at } from '../../sim/model/numbers.ts';
import { FOR } from '../../sim/model/purposes.ts';
import { register } from '../../sim/model/register.ts';
import type { Chain } from '../../sim/model/state.ts';
import { paired } from '../../sim/statistics/paired.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { Sample } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// Two variants with one seed meet the same children: a draw belongs to (seed, replication, entity, purpose, occurrence).
const SEED = 'same children';
const noReturn = 'parameters: { return.afterMeasure: 0 }\n';
const giLevers = {
  'L07 retention': 'levers: [{ lever: retention, value: 10, start: 2024-09-20 }]\n',
  'L02 caseload norm': 'levers: [{ lever: caseloadNorm, value: 10, start: 2024-09-20 }]\n',
};
const base = scenarioIn('zhz-2024.yaml');

/** What happens upstream of the order: the kinds of event that the staff of a GI must not touch. */
const upstream: ReadonlySet<string> = new Set([
  'report',
  'localCareEnds',
  'reachesTable',
  'table',
  'reachesRaad',
  'raadRound',
  'investigationEnds',
  'hearing',
  'crisis',
]);
const perFamily: ReadonlySet<string> = new Set(['reachesTable', 'reachesRaad', 'investigationEnds', 'hearing']);

interface Step {
  readonly tick: number;
  readonly what: string;
}

/** Every upstream event of a replication with its time and family; and when the first family comes back. */
function upstreamOf(scenario: typeof base, replication: number): { steps: Step[]; firstReturns: Map<number, number> } {
  const steps: Step[] = [];
  const firstReturns = new Map<number, number>();
  const run = new WatchedChain(scenario, {
    before: (c, kind, entity) => {
      if (kind === 'returns') firstReturns.set(c.families.key[entity] as number, c.now());
      if (!upstream.has(kind)) return;
      const who = perFamily.has(kind) ? (c.families.key[entity] as number) : entity;
      steps.push({ tick: c.now(), what: `${kind} ${who}` });
    },
  });
  run.run(SEED, replication);
  return { steps, firstReturns };
}

describe('a lever on the staff of the GI leaves everything before the order as it is', () => {
  // A measure that ends later or earlier sends its family back to the table later or earlier (P26): the one way from the
  // GI back to the table. With that return off, nothing upstream may differ in a single bit.
  it.each(Object.entries(giLevers))('%s: without return after a measure no upstream event moves', (_, lever) => {
    for (const replication of [0, 1]) {
      const { steps } = upstreamOf(scenarioWith(noReturn), replication);
      expect(steps.length).toBeGreaterThan(8000);
      expect(upstreamOf(scenarioWith(noReturn + lever), replication).steps).toEqual(steps);
    }
  });

  const keys = [
    'raadWaiting',
    'raadLate',
    'raadBusy',
    'investigationsEnded',
    'raadInTime',
    'raadWait.p50',
    'raadWait.p95',
    'leadTime.reportToTable.p90',
    'leadTime.table.p90',
    'leadTime.investigation.p90',
    'leadTime.court.p90',
    'votsIn',
    'otsIn',
    'voogdijIn',
    'load.raad.zhz',
  ];
  it.each(Object.entries(giLevers))(
    '%s: the indicators upstream of the order are equal in every replication',
    (_, lever) => {
      const sample = new Sample(scenarioWith(noReturn), SEED, 10);
      const other = new Sample(scenarioWith(noReturn + lever), SEED, 10);
      for (const key of keys) {
        const { offset, length } = sample.output(key);
        for (const [i, row] of sample.rows.entries())
          expect(other.rows[i]?.subarray(offset, offset + length), key).toEqual(row.subarray(offset, offset + length));
      }
    },
  );

  it('with return, upstream events are the same until the first family that comes back at another moment', () => {
    const one = upstreamOf(base, 0);
    const other = upstreamOf(scenarioWith(giLevers['L07 retention']), 0);
    const moved = [...one.firstReturns, ...other.firstReturns].filter(
      ([key, tick]) => one.firstReturns.get(key) !== tick || other.firstReturns.get(key) !== tick,
    );
    const until = Math.min(...moved.map(([, tick]) => tick));
    const early = (steps: readonly Step[]): Step[] => steps.filter(({ tick }) => tick < until);
    expect(until).toBeGreaterThan(0);
    expect(early(other.steps)).toEqual(early(one.steps));
    expect(early(one.steps).length).toBeGreaterThan(1000);
  });
});

/** Facts of a family that belong to it whatever policy does, by key and round: size, urgency, births, investigation time. */
function biographies(scenario: typeof base, replication: number): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const run = new WatchedChain(scenario, {
    before: (c, kind, family) => {
      const key = `${c.families.key[family]} ${c.families.rounds[family]}`;
      if (kind === 'reachesRaad') found.set(key, facts(c, family));
      if (kind === 'investigationEnds') found.get(key)?.push(c.now() - (c.families.linkSince[family] as number));
    },
  });
  run.run(SEED, replication);
  return found;
}

function facts(c: Chain, family: number): number[] {
  const found = [c.families.size[family] as number, c.families.urgency[family] as number];
  for (let child = c.families.child[family] as number; child >= 0; child = c.children.sibling[child] as number)
    found.push(c.children.key[child] as number, c.children.adult[child] as number);
  return found;
}

it('every family that two variants both meet has the same children, ages, urgency and investigation time', () => {
  // With four investigators more, families come to the Raad and leave it at other moments.
  const one = biographies(base, 0);
  const other = biographies(scenarioWith('levers: [{ lever: raadCapacity, value: 4, start: 2024-09-20 }]\n'), 0);
  let both = 0;
  for (const [key, facts] of one) {
    const theirs = other.get(key);
    if (theirs === undefined || theirs.length !== facts.length) continue;
    expect(theirs, key).toEqual(facts);
    both++;
  }
  expect(both).toBeGreaterThan(400);
});

describe('a lever with the value that changes nothing gives the rows of the base path', () => {
  const rows = new Sample(base, SEED, 3).rows;
  // The neutral value of each lever is the default of its row in the register.
  it.each(
    [
      ...register.levers.map((row) => ['lever', row] as const),
      ...register.shocks.map((row) => ['shock', row] as const),
    ].map(
      ([kind, { key, default: value, needsTarget }]) =>
        [kind, key, value, needsTarget ? ', target: jeugdhulpplus' : ''] as const,
    ),
  )('%s %s at %d', (kind, key, value, target) => {
    const neutral = scenarioWith(
      `${kind}s: [{ ${kind}: ${key}, value: ${value}, start: 2025-01-01, ramp: 6 months${target} }]\n`,
    );
    expect(new Sample(neutral, SEED, 3).rows).toEqual(rows);
  });
});

describe('replications', () => {
  it('the same seed twice gives the same rows', () => {
    const sample = new Sample(base, SEED, 4);
    const again = new Sample(base, SEED, 4);
    expect(again.rows).toEqual(sample.rows);
  });

  it('another replication and another seed are another future', () => {
    const [first, second] = new Sample(base, SEED, 2).rows;
    const [other] = new Sample(base, 'other children', 1).rows;
    expect(second).not.toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('a row does not depend on the replications that ran before it in the same memory', () => {
    const used = new WatchedChain(base, {});
    for (const replication of [7, 3]) used.run(SEED, replication);
    const fresh = new WatchedChain(base, {});
    fresh.run(SEED, 3);
    expect(used.chain.tally.total).toEqual(fresh.chain.tally.total);
    expect(used.chain.tally.cohort).toEqual(fresh.chain.tally.cohort);
    expect(used.chain.count).toEqual(fresh.chain.count);
  });
});

it('extra draws in one module change nothing elsewhere', () => {
  // At every event a draw is made for the entity of the event, at a purpose that the model does not use.
  const unused = 1 + Math.max(...Object.values(FOR));
  const trace = (extra: boolean): { events: string; total: Int32Array } => {
    const events: string[] = [];
    const scratch = new Float64Array(1);
    const run = new WatchedChain(base, {
      before: (c, kind, entity) => {
        if (extra) c.draws.uniform(unused, entity, 0, scratch, 0);
        events.push(`${c.now()} ${kind} ${entity}`);
      },
    });
    run.run(SEED, 0);
    return { events: events.join('\n'), total: run.chain.tally.total.slice() };
  };
  expect(trace(true)).toEqual(trace(false));
});

it('pairing pays: the difference that retention makes needs fewer replications than two samples apart', () => {
  // Seed above, 60 pairs. The gain is (var base + var variant) / var difference; independent samples give 1 on average.
  const sample = new Sample(base, SEED, 60);
  const other = new Sample(scenarioWith(giLevers['L07 retention']), SEED, 60);
  const gain = paired(sample.at('withoutWorker.mean'), other.at('withoutWorker.mean'), 'lower').pairingGain;
  expect(gain).toBeGreaterThan(1);
});

it('numbers that levers change are put back between replications', () => {
  const run = new WatchedChain(scenarioWith(giLevers['L07 retention']), {});
  run.run(SEED, 0);
  expect(run.chain.number[at('staff.turnover')]).toBeCloseTo(0.1, 12);
  run.begin(SEED, 1);
  expect(run.chain.number[at('staff.turnover')]).toBe(0.2);
});
