import { describe, expect, it } from 'vitest';
import { at } from '../../sim/model/numbers.ts';
import { reckonAdmin } from '../../sim/model/staffing/admin.ts';
import { reckonCoordination } from '../../sim/model/staffing/coordinators.ts';
import { reckonStrike, settleStrike } from '../../sim/model/staffing/strike.ts';
import { DAY } from '../../sim/model/time.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { Sample, standardErrorsApart } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

/** A chain at its start, with the numbers of the base path. */
function chainAtStart() {
  const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
  run.begin('staffing', 0);
  return run.chain;
}

describe('administration of 11 % of the net hours (card TIME-R2-104)', () => {
  // By hand: 1,244 / 0.89 = 1,397.75 net hours a year, of which 153.75 administration, 2.946 a week.
  it('costs a worker 2.95 hours a week, beside the productive hours', () => {
    const c = chainAtStart();
    expect(reckonAdmin(c, 0, 10)).toBe(0);
    expect(c.staff.adminHours[0]).toBeCloseTo((153.7528 * 7) / 365.25, 5);
    expect(c.staff.supporterFte[0]).toBe(0);
  });
  it('moved for 30 % to supporters, frees 46.1 hours a year per fte and takes 0.33 fte of them for ten workers', () => {
    const c = chainAtStart();
    c.number[at('hours.adminMoved')] = 0.3;
    expect(reckonAdmin(c, 0, 10)).toBeCloseTo(46.1258, 3);
    expect(c.staff.supporterFte[0]).toBeCloseTo((10 * 46.1258) / 1397.7528, 6);
  });
  it('saved for a tenth needs nobody', () => {
    const c = chainAtStart();
    c.number[at('hours.adminSaved')] = 0.1;
    expect(reckonAdmin(c, 0, 10)).toBeCloseTo(15.37528, 4);
    expect(c.staff.supporterFte[0]).toBe(0);
  });
});

describe('coordinators take up 150 referrals a year each, 2.87 a week (M32)', () => {
  const coverage = (fte: number, perWeek: number): number => {
    const c = chainAtStart();
    c.weeks[0] = 1;
    c.staff.coordinators[0] = fte;
    c.staff.referralRate[0] = perWeek;
    c.referrals[0] = perWeek;
    reckonCoordination(c, 0, 400);
    return c.staff.coordinated[0] as number;
  };

  it('one fte takes up 57 % of five referrals a week', () => {
    expect(coverage(1, 5)).toBeCloseTo((150 * 7) / 365.25 / 5, 10);
  });
  it('three fte take up all of them and no more', () => {
    expect(coverage(3, 5)).toBe(1);
  });
  it('nobody takes up none', () => {
    expect(coverage(0, 5)).toBe(0);
    expect(coverage(0, 0)).toBe(0);
  });
});

describe('a strike (M28)', () => {
  it('of half of the hours for four days takes two days of time', () => {
    const c = chainAtStart();
    c.staff.strike[0] = 0.5;
    reckonStrike(c);
    c.clock[0] = 4 * DAY;
    c.staff.strike[0] = 0;
    reckonStrike(c);
    c.clock[0] = 9 * DAY;
    settleStrike(c);
    expect(c.staff.lostTicks[0]).toBe(2 * DAY);
  });

  it('puts off a plan that is being made by the time it takes', () => {
    // Seed 'strike', replication 0; no season. Half of the hours are lost from 1 October to 10 December 2024.
    const plans = (lines: string): Map<number, number> => {
      const ready = new Map<number, number>();
      const run = new WatchedChain(scenarioWith(`years: 1\ncalendar: none\n${lines}`), {
        after: (c, kind, family) => {
          if (kind === 'planReady' && c.families.starting[family] === 0)
            ready.set(c.families.key[family] as number, c.now());
        },
      });
      run.run('strike', 0);
      return ready;
    };
    const base = plans('');
    const struck = plans('shocks: [{ shock: strike, value: 0.5, start: 2024-10-01, end: 2024-12-10 }]\n');
    // The first plan of the startfoto that is due after the strike began: it loses half of the time until it is ready.
    const begin = 11 * DAY;
    const [family, due] = [...base].find(([, tick]) => tick > begin + 3 * DAY && tick < begin + 14 * DAY) as [
      number,
      number,
    ];
    expect(struck.get(family)).toBeGreaterThan(begin + 2 * (due - begin) - 60);
    expect(struck.get(family)).toBeLessThan(begin + 2 * (due - begin) + 60);
  });

  it('couples no one but VOTS families while it lasts', () => {
    let coupled = 0;
    const run = new WatchedChain(
      scenarioWith('shocks: [{ shock: strike, value: 0.2, start: 2024-10-01, end: 2024-12-01 }]\nyears: 0.3\n'),
      {
        before: (c, kind, family) => {
          const day = c.now() / DAY;
          // Six working days after the strike began the last matches of before it have become couplings.
          if (kind === 'coupled' && day > 21 && day < 72 && c.families.measure[family] !== 1) coupled++;
        },
      },
    );
    for (let replication = 0; replication < 3; replication++) run.run('strike', replication);
    expect(coupled).toBe(0);
  });
});

it('M18 places without staff are always the plan less what stands empty, and open again', () => {
  let empty = 0;
  const run = new WatchedChain(scenarioWith('parameters: { labour.fromProviders: 1, labour.placesPerFte: 6 }\n'), {
    after: (c, kind) => {
      if (kind !== 'candidate' && kind !== 'placesRefilled') return;
      for (let provider = 0; provider < c.tables.providers; provider++) {
        const unstaffed = c.staff.unstaffed[provider] as number;
        const plan = Math.round(c.placesNow[provider] as number);
        expect(unstaffed).toBeGreaterThanOrEqual(0);
        expect(c.places.limit[provider]).toBe(Math.max(0, plan - unstaffed));
        empty = Math.max(empty, unstaffed);
      }
    },
  });
  run.run('providers', 0);
  expect(empty).toBeGreaterThan(0);
});

it('M19 four investigators more take candidates that a GI would have had', () => {
  // Seed 'one pond', 200 paired replications: the same lever, with and without the shared pond.
  const lever = 'levers: [{ lever: raadCapacity, value: 4, start: 2024-09-20 }]\n';
  const apart = new Sample(scenarioWith(`years: 1\noff: [M19]\n${lever}`), 'one pond', 200);
  const shared = new Sample(scenarioWith(`years: 1\nparameters: { labour.shared: 1 }\n${lever}`), 'one pond', 200);
  const place = apart.date('2025-09-01');
  expect(standardErrorsApart(apart.at('staff.carrying', place), shared.at('staff.carrying', place))).toBeLessThan(-3);
  expect(standardErrorsApart(apart.at('staff.vacancies', place), shared.at('staff.vacancies', place))).toBeGreaterThan(
    3,
  );
});

describe('hours that a mechanism splits off leave the load of the base path what it was', () => {
  // Seed 'centred', 100 paired replications of two years: the mean load of the largest GI moves by less than 1 %.
  const load = (lines: string): number => {
    const sample = new Sample(scenarioWith(`years: 2\n${lines}`), 'centred', 100);
    return mean(sample.average('workload.jb-west', 1, sample.date('2026-09-01')));
  };
  const base = load('');

  it.each([
    ['conflict divorces', 'parameters: { hours.divorce: 0 }\n'],
    ['organisations beyond the first (M36)', 'off: [M36]\n'],
    ['complaints', 'parameters: { hours.complaints: 4 }\n'],
    ['administration', 'parameters: { hours.adminShare: 0.25 }\n'],
  ])('%s', (_, lines) => {
    expect(Math.abs(load(lines) / base - 1)).toBeLessThan(0.01);
  });
});

it('L25 the share in sight is the hours given over the hours needed: 3 / 4 on the base path, all of it with 2 hours more', () => {
  const inSight = (lines: string): number => {
    const run = new WatchedChain(scenarioWith(`years: 0.2\n${lines}`), {});
    run.run('cover', 0);
    return run.chain.staff.inSight[0] as number;
  };
  expect(inSight('')).toBe(0.75);
  expect(inSight('levers: [{ lever: handelingsperspectief, value: 2, start: 2024-09-20 }]\n')).toBe(1);
});
