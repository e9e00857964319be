import { describe, expect, it } from 'vitest';
import { Calendar } from '../../../sim/model/calendar.ts';
import { MEASURE } from '../../../sim/model/family.ts';
import { SUM } from '../../../sim/model/ledger.ts';
import { changesOf } from '../../../sim/model/measures.ts';
import { at } from '../../../sim/model/numbers.ts';
import { accountFor } from '../../../sim/model/staffing/accounts.ts';
import { addIncome, followVolume, heldUnderMeasure, noteFunding } from '../../../sim/model/staffing/financing.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// What money becomes, by hand. Rows: 117,000 euro per fte, 80 % of a tariff to formation, 2.7 % of national money to the region.

/** Sum of what a dial gets per day: 'formation 0' -> [day, total delta]. */
function steps(scenario: Scenario, dial: string, index: number): [day: number, delta: number][] {
  const days = Math.round(scenario.years * 365.25);
  const found = new Map<number, number>();
  for (const change of changesOf(scenario, new Calendar(scenario.start, days + 400, scenario.calendar), days))
    if (change.dial === dial && change.index === index)
      found.set(change.day, (found.get(change.day) ?? 0) + change.delta);
  return [...found];
}

function total(scenario: Scenario, dial: string, index: number): number {
  return steps(scenario, dial, index).reduce((sum, [, delta]) => sum + delta, 0);
}

/** Over the three GIs. */
function formation(scenario: Scenario): number {
  return [0, 1, 2].reduce((sum, gi) => sum + total(scenario, 'formation', gi), 0);
}

describe('L28 a tariff of 1,000 euro more per measure', () => {
  const scenario = scenarioWith('levers: [{ lever: tariff, value: 1000, start: 2025-01-01 }]\n');

  it('is 1,000 x 678 measures x 0.8 / 117,000 = 4.636 fte, by the share of each GI', () => {
    expect(formation(scenario)).toBeCloseTo(4.6359, 5);
    expect(total(scenario, 'formation', 0)).toBeCloseTo(0.7 * 4.6359, 5);
    expect(total(scenario, 'formation', 2)).toBeCloseTo(0.1 * 4.6359, 5);
  });
  it('saves 1,000 / 1,860 of the tenth of the administration', () => {
    expect(total(scenario, 'number', at('hours.adminSaved'))).toBeCloseTo(0.1 / 1.86, 10);
  });
  it('and above the 1,860 of the national tariff no more than that tenth', () => {
    const more = scenarioWith('levers: [{ lever: tariff, value: 3000, start: 2025-01-01 }]\n');
    expect(total(more, 'number', at('hours.adminSaved'))).toBeCloseTo(0.1, 10);
  });
});

describe('L36 the money path', () => {
  it('from 2024 on changes only in 2026: (50 - 60) million x 0.027 / 117,000 = -2.308 fte', () => {
    const scenario = scenarioWith('levers: [{ lever: moneyPath, value: 1, start: 2024-09-20 }]\n');
    // 468 days from 20 September 2024 to 1 January 2026: 103 to the new year and 365.
    expect(steps(scenario, 'formation', 0).map(([day]) => day)).toEqual([468]);
    expect(formation(scenario)).toBeCloseTo(-2.30769, 5);
  });
  it('from 2022 on: +53, -3, 0, -10 million, half of it spent on caseload', () => {
    const lines = 'start: 2022-01-01\nyears: 6\nlevers: [{ lever: moneyPath, value: 0.5, start: 2022-01-01 }]\n';
    const scenario = scenarioWith(lines);
    const perMillion = (0.5 * 0.027 * 1e6) / 117_000;
    const found = [0, 1, 2].map((gi) => steps(scenario, 'formation', gi).map(([, delta]) => delta));
    const sums = [0, 1, 2].map((i) => found.reduce((sum, gi) => sum + (gi[i] as number), 0));
    expect(found[0]).toHaveLength(3);
    for (const [i, million] of [53, -3, -10].entries()) expect(sums[i]).toBeCloseTo(million * perMillion, 9);
  });
  it('a scenario that starts before the money gets all of it: 10 million in 2022', () => {
    const lines = 'start: 2021-06-01\nyears: 1\nlevers: [{ lever: moneyPath, value: 1, start: 2021-07-01 }]\n';
    expect(formation(scenarioWith(lines))).toBeCloseTo((10 * 0.027 * 1e6) / 117_000, 9);
  });
});

describe('L27 payment by volume (M24)', () => {
  const { chain: c } = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});

  /** A GI with a formation of 40 fte that goes from 100 measures to 90 without a lag: its formation, and what it is paid for. */
  function fall(volume: number, tariffAdded = 0, grant = 0): { formation: number; paid: number; added: number } {
    c.number.set(c.tables.number);
    c.number[at('financing.volume')] = volume;
    c.number[at('financing.lag')] = 7;
    c.staff.reset();
    c.ledger.reset();
    c.formation[0] = 40;
    c.staff.formationAtStart[0] = 40;
    c.staff.measuresAtStart[0] = 100;
    c.staff.measuresLately[0] = 100;
    c.staff.tariffAdded[0] = tariffAdded;
    c.staff.grant[0] = grant;
    followVolume(c, 0, 90);
    addIncome(c);
    const [paid, added] = [SUM.paidMeasures, SUM.addedIncome].map((sum) => c.ledger.sum[sum] as number);
    return { formation: c.formation[0], paid: paid as number, added: added as number };
  }

  it('a tenth fewer measures with fixed cost of 0.35 of the wages: 40 x 0.1 x 1.35 = 5.4 fte less', () => {
    expect(fall(1).formation).toBeCloseTo(40 - 5.4, 10);
  });
  it('half paid by volume: half of that', () => {
    expect(fall(0.5).formation).toBeCloseTo(40 - 2.7, 10);
  });
  it('paid for availability: nothing', () => {
    expect(fall(0).formation).toBe(40);
  });
  it.each([
    [1, 90],
    [0.5, 95],
    [0, 100],
  ])('with %d of the budget by volume the GI is paid for %d measures', (volume, measures) => {
    expect(fall(volume).paid).toBeCloseTo(measures, 10);
  });
  it('1,000 euro more per measure is 95,000 euro for 95 paid measures; 50,000 beside the tariff comes on top', () => {
    expect(fall(0.5, 1000).added).toBeCloseTo(95_000, 6);
    expect(fall(0.5, 1000, 50_000).added).toBeCloseTo(145_000, 6);
  });
  it('the lever goes to its value: from 0.7 in the scenario 0.3 up to one, and to 0.2 half down', () => {
    const volume = (value: number): number =>
      total(
        scenarioWith(
          `parameters: { financing.volume: 0.7 }\nlevers: [{ lever: financing, value: ${value}, start: 2025-01-01 }]\n`,
        ),
        'number',
        at('financing.volume'),
      );
    expect(volume(1)).toBeCloseTo(0.3, 12);
    expect(volume(0.2)).toBeCloseTo(-0.5, 12);
  });
  it('is funded at the start for every child under a measure of the startfoto and the formation, whatever day 0 brings', () => {
    const day0 = scenarioWith('levers: [{ lever: extraFte, value: 10, start: 2024-09-20 }]\n');
    const run = new WatchedChain(day0, {});
    run.begin('funding', 0);
    const { staff, formation } = run.chain;
    run.chain.simulator.run(0);
    const sum = (column: Float64Array): number => column.reduce((all, one) => all + one, 0);
    // 10 fte came after the start was noted; 678 children: 535 OTS, 123 voogdij and 20 VOTS of the scenario.
    expect(sum(formation) - sum(staff.formationAtStart)).toBeCloseTo(10, 9);
    expect(sum(staff.measuresAtStart)).toBe(678);
  });
  it('a family that a worker holds before an order does not count as a measure', () => {
    const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
    run.begin('funding', 0);
    const { workers, families } = run.chain;
    const worker = workers.family.findIndex((family) => family >= 0);
    const family = workers.family[worker] as number;
    const before = heldUnderMeasure(run.chain, worker);
    expect(before).toBe(workers.children[worker]);
    families.measure[family] = MEASURE.none;
    expect(heldUnderMeasure(run.chain, worker)).toBe(before - (families.size[family] as number));
    noteFunding(run.chain);
    expect(run.chain.staff.measuresAtStart.reduce((all, one) => all + one, 0)).toBe(
      678 - (families.size[family] as number),
    );
  });
});

it('I28 what rotation and complaints take is not left for families: 100 hours less 1, 2, 3 and 10', () => {
  const { chain: c } = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
  c.ledger.reset();
  c.ledger.week.set([0, 100, 1, 2, 3, 10]);
  accountFor(c, 0, 0);
  expect(c.ledger.sum[SUM.directHours]).toBe(84);
});

describe('money that comes beside the tariff', () => {
  const grant = (lines: string): number =>
    [0, 1, 2].reduce((sum, gi) => sum + total(scenarioWith(lines), 'grant', gi), 0);

  it('L03 and X06: 117,000 euro for each fte', () => {
    expect(grant('levers: [{ lever: extraFte, value: 10, start: 2025-01-01 }]\n')).toBeCloseTo(1_170_000, 4);
    // 37.9 + 10.9 + 5.4 = 54.2 fte of caseload and vacancies at the start.
    expect(grant('shocks: [{ shock: budget, value: -0.1, start: 2025-01-01 }]\n')).toBeCloseTo(-5.42 * 117_000, 4);
  });
  it('L36 from 2024 on: ten million less for the country in 2026 is 270,000 euro less for the region', () => {
    expect(grant('levers: [{ lever: moneyPath, value: 1, start: 2024-09-20 }]\n')).toBeCloseTo(-270_000, 6);
  });
  it('L28 and X05 add to the tariff of the GIs they act on', () => {
    const added = (lines: string): number[] => [0, 1, 2].map((gi) => total(scenarioWith(lines), 'tariff', gi));
    expect(added('levers: [{ lever: tariff, value: 1000, start: 2025-01-01, target: wss }]\n')).toEqual([0, 1000, 0]);
    expect(added('shocks: [{ shock: tariff2024, value: 0.5, start: 2025-01-01 }]\n')).toEqual([930, 930, 930]);
  });
});

describe('a lever with a target moves the whole chain by the part of its target', () => {
  const gis = ['jb-west', 'wss', 'ldh'];
  const number = (settings: readonly string[], key: string, kind = 'levers', base = 'zhz-2024.yaml'): number => {
    const list = settings.map((one) => `  - { ${one}, start: 2025-01-01 }\n`).join('');
    return total(scenarioWith(`parameters: { localTeam.diversion: 0.1 }\n${kind}:\n${list}`, base), 'number', at(key));
  };
  const forms: [name: string, setting: string, key: string, kind?: string][] = [
    ['L28', 'lever: tariff, value: 1860', 'hours.adminSaved'],
    ['X05', 'shock: tariff2024, value: 1', 'hours.adminSaved', 'shocks'],
  ];
  it.each(forms)(
    '%s: one GI by its fte of all, and all GIs one by one as much as without a target',
    (_, setting, key, kind) => {
      const all = number([setting], key, kind);
      expect(all).not.toBe(0);
      // By hand: 9.2 of 32.1 + 9.2 + 4.6 fte.
      expect(number([`${setting}, target: wss`], key, kind)).toBeCloseTo((9.2 / 45.9) * all, 10);
      expect(
        number(
          gis.map((gi) => `${setting}, target: ${gi}`),
          key,
          kind,
        ),
      ).toBeCloseTo(all, 10);
    },
  );
  it('L23: a region by its reports of all', () => {
    const base = 'tests/two-regions.yaml';
    const { regions } = scenarioIn(base);
    const setting = 'lever: localTeams, value: 5';
    const all = number([setting], 'report.toTable', 'levers', base);
    const each = regions.map(({ id }) => number([`${setting}, target: ${id}`], 'report.toTable', 'levers', base));
    const reports = regions.map(({ values }) => values['region.reports'] as number);
    expect(each[0]).toBeCloseTo((all * (reports[0] as number)) / reports.reduce((sum, one) => sum + one, 0), 12);
    expect(each.reduce((sum, one) => sum + one, 0)).toBeCloseTo(all, 12);
    expect(all).toBeLessThan(0);
  });
});

it('L33 twenty graduates a year are 20 x 0.79 x 0.6 / 12 = 0.79 fte of candidates a month, three years later', () => {
  const scenario = scenarioWith('years: 5\nlevers: [{ lever: education, value: 20, start: 2024-09-20 }]\n');
  expect(steps(scenario, 'number', at('hiring.candidates'))).toEqual([[1096, expect.closeTo(0.79, 10) as number]]);
});

it('L37 six fte come six weeks after the start of the setting and go at its end', () => {
  const scenario = scenarioWith(
    'levers: [{ lever: surge, value: 6, start: 2025-01-01, end: 2025-10-01, target: wss }]\n',
  );
  // 1 January is day 103 and 1 October day 376.
  expect(steps(scenario, 'surge', 1)).toEqual([
    [103 + 42, 6],
    [376, -6],
  ]);
});

it('X05 and X06: the norm falls from 16 to 12; a tenth of 37.9 fte of caseload and vacancies at one GI', () => {
  const shock = (line: string): Scenario => scenarioWith(`parameters: { gi.norm: 16 }\nshocks: [${line}]\n`);
  expect(total(shock('{ shock: tariff2024, value: 1, start: 2025-01-01, ramp: 12 months }'), 'norm', 0)).toBeCloseTo(
    -4,
  );
  expect(total(shock('{ shock: budget, value: -0.1, start: 2025-01-01 }'), 'formation', 0)).toBeCloseTo(-3.79, 10);
});
