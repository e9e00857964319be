import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { traced } from '../../sim/engine/trace.ts';
import { levers } from '../../sim/model/levers/index.ts';
import { at } from '../../sim/model/numbers.ts';
import { shocks } from '../../sim/model/shocks/index.ts';
import { DAY } from '../../sim/model/time.ts';
import { dayNumber, isoDate } from '../../sim/scenario/dates.ts';
import type { LeverSetting, Scenario } from '../../sim/scenario/scenario.ts';
import { assemble, assembleChain, assembleForks, attach, begin, plan } from './kit/native.ts';
import { scenarioWith } from './kit/scenarios.ts';

/** Rows and events of these replications by one fork after another, a row per scenario and replication. */
function forked(scenarios: readonly Scenario[], seed: string, replications: readonly number[]): string[][] {
  const results: string[][] = scenarios.map(() => []);
  for (const fork of assembleForks(scenarios))
    for (const replication of replications) {
      const rows = fork.variants.map(() => new Float64Array(fork.width));
      const events = new Float64Array(fork.variants.length);
      fork.run(seedKey(seed), replication, rows, 0, events);
      fork.variants.forEach((place, i) => {
        results[place]?.push(told(rows[i] as Float64Array, events[i] as number));
      });
    }
  return results;
}

/** The same by the model of each scenario alone. */
function alone(scenarios: readonly Scenario[], seed: string, replications: readonly number[]): string[][] {
  return scenarios.map((scenario) => {
    const model = assemble(scenario);
    const row = new Float64Array(model.width);
    return replications.map((replication) => {
      const events = model.run(seedKey(seed), replication, row, 0);
      return told(row, events);
    });
  });
}

/** The bits of a row, and its number of events. */
function told(row: Float64Array, events: number): string {
  return `${events} ${Buffer.from(row.buffer).toString('hex')}`;
}

/** A scenario with these settings of levers and shocks. */
function variant(settings: readonly string[], base = 'zhz-2024.yaml', more = 'years: 0.5'): Scenario {
  const inList = (kind: string): string =>
    settings
      .filter((setting) => setting.startsWith(kind))
      .map((setting) => `{ ${setting} }`)
      .join(', ');
  return scenarioWith(`${more}\nlevers: [${inList('lever')}]\nshocks: [${inList('shock')}]\n`, base);
}

const base = variant([]);

/** Every lever and shock, at an end of its range, from 20 November 2024 on, each alone on a base. */
function oneByOne(base: Scenario): Scenario[] {
  const targets = { helpType: 'jeugdhulpplus', provider: 'ggz-a' } as Readonly<Record<string, string>>;
  return (['levers', 'shocks'] as const).flatMap((list) =>
    (list === 'levers' ? levers : shocks).map((row) => {
      const [least, most] = row.range;
      const setting: LeverSetting = {
        lever: row.id,
        value: most === row.default ? least : most,
        start: '2024-11-20',
        ramp: 0,
        end: null,
        target: row.needsTarget === undefined ? null : (targets[row.target ?? ''] as string),
        evaluation: null,
      };
      return { ...base, [list]: [setting] };
    }),
  );
}

describe('a row of a forked run is that of the model of its scenario alone, to the bit', () => {
  it('every lever and shock from a date, all on one base', () => {
    const scenarios = [base, ...oneByOne(base)];
    expect(forked(scenarios, 'fork', [3])).toEqual(alone(scenarios, 'fork', [3]));
  });

  const policies = [
    ['lever: caseloadNorm, value: 10, start: 2025-01-01'],
    ['lever: caseloadNorm, value: 10, start: 2025-01-01', 'lever: extraFte, value: 8, start: 2025-03-01'],
    [],
    [
      'lever: raadCapacity, value: 2, start: 2024-11-01, end: 2025-04-01',
      'shock: strike, value: 0.2, start: 2025-03-03',
    ],
    ['lever: raadCapacity, value: 2, start: 2024-11-01, end: 2025-02-01'],
    ['lever: extraFte, value: 8, ramp: 3 months, start: 2025-01-15'],
    ['lever: localTeams, value: 5, start: 2024-09-20'],
    ['lever: information, value: 2, start: 2025-03-01'],
    ['lever: voorrang, value: 0.4, start: 2025-03-01'],
  ];
  // Mechanisms that are off in the base path, and a formula as a rule.
  const mechanisms =
    'parameters: { vots.escalation: 0.1, localTeam.diversion: 0.1, hours.heavier: 0.02, return.waiting: 0.02, ' +
    'labour.fromProviders: 0.3 }\nrules: { raad: waiting * 2 }';

  it.each([
    ['Zuid-Holland Zuid', 'zhz-2024.yaml', '', policies],
    ['with more mechanisms on', 'zhz-2024.yaml', mechanisms, policies],
    ['a larger base path', 'zuidwest-2024.yaml', '', policies.slice(0, 4)],
  ])('%s: policies that part at several dates, with ramps and ends, in any order', (_, file, more, of) => {
    const scenarios = of.map((settings) => variant(settings, file, `years: 0.6\n${more}`));
    for (const [seed, replications] of [
      ['one', [0, 7]],
      ['other', [1]],
    ] as const)
      expect(forked(scenarios, seed, replications)).toEqual(alone(scenarios, seed, replications));
  });

  it('a fork at any date gives the base as it is without one', () => {
    const expected = alone([base], 'dates', [0, 1]);
    const first = dayNumber(base.start);
    // Every 23rd day: dates of all kinds, from before the first that pays to the last week.
    for (let day = 3; day < 180; day += 23) {
      const other = variant([`lever: caseloadNorm, value: 8, start: ${isoDate(first + day)}`]);
      const [, found] = forked([other, base], 'dates', [0, 1]);
      expect(found).toEqual(expected[0]);
    }
  });
});

it('changes come before what others set off for the same midnight, planned at the start or at a fork', () => {
  // Places fall away on 1 December and are taken over 32 days later, on the day on which other places close.
  const scenario = variant([
    'shock: providerExit, value: 1, start: 2024-12-01, target: ggz-a',
    'lever: helpCapacity, value: -40, start: 2025-01-02, target: ggz',
  ]);
  const { chain, changes, kinds } = assembleChain(scenario);
  chain.tables.number[at('exit.takeover')] = 32;
  const midnight = (dayNumber('2025-01-02') - dayNumber(scenario.start)) * DAY;
  const order: string[] = [];
  attach(
    chain,
    traced(
      kinds,
      () => chain.now(),
      ({ time, kind }) => {
        if (time === midnight && ['change', 'takenOver'].includes(kind)) order.push(kind);
      },
    ),
  );
  const closing = changes.findIndex(({ day }) => day * DAY === midnight);
  const taken = (): string[] => order.splice(0);
  begin(chain, seedKey('ties'), 0, changes);
  chain.simulator.run(midnight);
  const unforked = taken();
  begin(chain, seedKey('ties'), 0, changes.slice(0, closing));
  chain.simulator.run(midnight - 1);
  plan(chain, changes, closing, changes.length);
  chain.simulator.run(midnight);
  expect(taken()).toEqual(unforked);
  expect(unforked).toEqual([...changes.slice(closing).map(() => 'change'), 'takenOver']);
});

describe('which scenarios share a run, and until when', () => {
  const shared = (scenarios: readonly Scenario[]): number[][] =>
    assembleForks(scenarios).map((fork) => [...fork.variants]);

  it('the run until the day before the first date on which they differ', () => {
    const later = variant(['lever: caseloadNorm, value: 10, start: 2025-01-01']);
    const [fork] = assembleForks([base, later]);
    const start = dayNumber('2025-01-01') - dayNumber(base.start);
    expect(fork?.starts.map(({ variants, until }) => ({ variants, until }))).toEqual([
      { variants: [0, 1], until: start * DAY - 1 },
    ]);
  });

  it('nothing when they part within a month of the start, where copying the state costs more than running', () => {
    const soon = variant(['lever: caseloadNorm, value: 10, start: 2024-10-01']);
    const [fork] = assembleForks([base, soon]);
    expect(fork?.starts.map(({ variants }) => variants)).toEqual([[0], [1]]);
  });

  it('not those that differ in a number, a rule, the horizon or a mechanism that is switched off', () => {
    const others = [
      'years: 0.5\nparameters: { vots.duration: 70 }\n',
      'years: 0.5\nrules: { gi: urgency }\n',
      'years: 0.6\n',
      'years: 0.5\noff: [M09]\n',
    ].map((lines) => scenarioWith(lines));
    expect(shared([base, ...others, base])).toEqual([[0, 5], [1], [2], [3], [4]]);
  });

  it('not one whose policy raises the ceiling that arrivals are drawn at', () => {
    const more = variant(['lever: recruitment, value: 90, start: 2025-01-01']);
    expect(shared([base, more])).toEqual([[0], [1]]);
  });

  it('those that differ in words alone share all', () => {
    const [fork] = assembleForks([base, { ...base, name: 'other' }]);
    expect(fork?.starts.map(({ variants, next }) => ({ variants, next }))).toEqual([{ variants: [0, 1], next: [] }]);
  });
});
