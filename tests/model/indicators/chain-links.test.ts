import { describe, expect, it } from 'vitest';
import { HELP } from '../../../sim/model/child.ts';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioWith } from '../kit/scenarios.ts';

// F78: children and families in the links of the chain, and flows between them; seed 'chain links'.
const SEED = 'chain links';
const strained =
  'levers: [{ lever: team, value: 0.5, start: 2024-11-01 }]\nparameters: { vots.escalation: 0.2, return.afterMeasure: 0.5 }\n';

/** A stock of one replication, a number per date; the last one is 0 for the sum of no series. */
function series(sample: Sample, replication: number, keys: readonly string[]): number[] {
  const row = sample.rows[replication] as Float64Array;
  const parts = keys.map((key) => sample.output(key).offset);
  return sample.model.dates.map((_, date) => parts.reduce((sum, offset) => sum + (row[offset + date] as number), 0));
}

/** Stock -> what comes in and what goes out, in keys of outputs. */
const books: readonly (readonly [
  name: string,
  stock: readonly string[],
  into: readonly string[],
  out: readonly string[],
])[] = [
  ['at the table', ['chain.table'], ['chain.flow.atTable'], ['chain.flow.decided']],
  ['between table and Raad', ['chain.toRaad'], ['chain.flow.sentToRaad', 'votsIn'], ['chain.flow.raadRequests']],
  [
    'at the Raad',
    ['raadWaiting', 'raadBusy'],
    ['chain.flow.raadRequests'],
    ['investigationsEnded', 'chain.flow.raadLeft'],
  ],
  ['before the kinderrechter', ['chain.court'], ['chain.flow.requested'], ['chain.flow.heard']],
  [
    'without a worker, new',
    ['withoutWorkerNew'],
    ['chain.flow.orders'],
    ['chain.flow.coupledNew', 'chain.flow.leftNew'],
  ],
  [
    'without a worker, existing',
    ['withoutWorkerExisting'],
    ['lostWorker'],
    ['chain.flow.coupledExisting', 'chain.flow.leftExisting'],
  ],
  ['with a provider', ['chain.helped'], ['chain.flow.helpStarted'], ['chain.flow.helpEnded']],
  ['under an OTS', ['ots'], ['otsIn'], ['otsOut']],
];

describe.each([
  ['the base path', ''],
  ['one with teams and emergencies out of the line of the Raad', strained],
])('in %s, per replication and month, exactly', (_, lines) => {
  const sample = new Sample(scenarioWith(lines), SEED, 3);
  const last = sample.model.dates.length - 1;

  it.each(books)('who is %s is who was there, plus who came, less who went', (_name, stock, into, out) => {
    for (let replication = 0; replication < 3; replication++) {
      const there = series(sample, replication, stock);
      const came = series(sample, replication, into);
      const went = series(sample, replication, out);
      let moved = 0;
      for (let date = 1; date <= last; date++) {
        expect((there[date] as number) - (there[date - 1] as number)).toBe(
          (came[date] as number) - (went[date] as number),
        );
        moved += (came[date] as number) + (went[date] as number);
      }
      expect(moved).toBeGreaterThan(0);
    }
  });

  it('those who wait for help under a measure are in one of five links', () => {
    const links = ['needed', 'referral', 'intake', 'stuck', 'listed'].map((link) => `chain.${link}`);
    for (let replication = 0; replication < 3; replication++)
      expect(series(sample, replication, links)).toEqual(series(sample, replication, ['helpWaiting']));
  });
});

it('sums of links are the sums of their parts', () => {
  const sample = new Sample(scenarioWith(strained), SEED, 1);
  const sums: readonly (readonly [sum: string, parts: string[]])[] = [
    ['chain.referring', ['chain.referral', 'chain.intake', 'chain.stuck']],
    ['chain.lists', sample.model.outputs.map(({ key }) => key).filter((key) => key.startsWith('helpLine.'))],
  ];
  for (const [sum, parts] of sums) expect(series(sample, 0, [sum])).toEqual(series(sample, 0, parts));
  const inForce = series(sample, 0, ['ots', 'voogdij', 'vots']);
  expect(series(sample, 0, ['chain.coupled', 'withoutWorker'])).toEqual(inForce);
});

describe('links of the chain', () => {
  const dates: { there: Record<string, number>; at: number }[] = [];
  const run = new WatchedChain(scenarioWith(''), {
    before: (c, kind, date) => {
      if (kind === 'observe' && date > 0) dates.push({ at: date, there: byRow(c) });
    },
  });
  run.run(SEED, 0);
  const sample = new Sample(scenarioWith(''), SEED, 1);

  it('hold at every date whom a count by row finds there', () => {
    expect(dates.length).toBe(sample.model.dates.length - 1);
    for (const { at, there } of dates)
      for (const [key, number] of Object.entries(there))
        expect([at, key, sample.at(key, at)[0]]).toEqual([at, key, number]);
  });

  it('are used as far as a count of places, slots and children held says', () => {
    const c = run.chain;
    const last = sample.model.dates.length - 1;
    const all = (counts: ArrayLike<number>) => Array.from(counts).reduce((sum, n) => sum + n, 0);
    expect(sample.at('chain.load.raad', last)[0]).toBeCloseTo(all(c.raad.busy) / all(c.raad.limit), 12);
    expect(sample.at('chain.load.help', last)[0]).toBeCloseTo(all(c.places.busy) / all(c.places.limit), 12);
    expect(sample.at('chain.load.local', last)[0]).toBeCloseTo(all(c.localCare) / all(c.localCapacity), 12);
    // By the caseloads of the GIs, which I11 gives: children over fte, against a norm that all three share.
    const norm = c.norm[0] as number;
    expect(new Set(c.norm).size).toBe(1);
    const load = all(c.giChildren) / (norm * all(c.giFte));
    expect(sample.at('chain.load.gi', last)[0]).toBeCloseTo(load, 12);
  });
});

/** Who is in each link now, counted from the rows. */
function byRow(c: Chain): Record<string, number> {
  const { families, children } = c;
  const there: Record<string, number> = {
    'chain.screening': 0,
    'chain.table': 0,
    'chain.toRaad': 0,
    'chain.court': 0,
    'chain.helped': 0,
    'chain.listed': 0,
    withoutWorkerNew: 0,
  };
  const add = (key: string, number: number) => {
    there[key] = (there[key] ?? 0) + number;
  };
  for (let family = 0; family < families.used; family++) {
    const stage = families.stage[family];
    const size = families.size[family] as number;
    const measure = families.measure[family];
    if (stage === STAGE.screening) add('chain.screening', 1);
    if (stage === STAGE.tableLine) add('chain.table', size);
    if (stage === STAGE.toRaad) add('chain.toRaad', size);
    if (stage === STAGE.court && measure === MEASURE.none) add('chain.court', size);
    const inForce = stage !== STAGE.free && stage !== STAGE.closed && measure !== MEASURE.none;
    if (inForce && families.coupling[family] !== COUPLING.coupled && families.hadWorker[family] === 0)
      add('withoutWorkerNew', size);
  }
  for (let child = 0; child < children.used; child++) {
    if (children.inUse[child] === 0) continue;
    const help = children.help[child];
    if (help === HELP.running || help === HELP.blocked) add('chain.helped', 1);
    if (help === HELP.line && children.measure[child] === 1) add('chain.listed', 1);
  }
  return there;
}
