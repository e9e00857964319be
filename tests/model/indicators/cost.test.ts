import { describe, expect, it } from 'vitest';
import { leverCost } from '../../../sim/model/indicators/lever-cost.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// I21: identities that hold in every replication; seed 'cost'.
const SEED = 'cost';
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, 2);
const parts = ['gi', 'raad', 'localTeams', 'help', 'tailorMade', 'levers'];
const levels = ['low', 'middle', 'high'];
const priced = { gi: 'cost.giFte', raad: 'cost.raadFte', localTeams: 'cost.localFte', tailorMade: 'cost.tailorMade' };
const defaults: Record<string, number> = {
  'cost.giFte': 87_000,
  'cost.raadFte': 120_000,
  'cost.localFte': 95_000,
  'cost.tailorMade': 40_000,
};

describe('the cost of the chain', () => {
  it.each(levels)('is the sum of its parts: %s', (level) => {
    const sum = parts.reduce((all, part) => all + base.mean(`cost.${part}.${level}`), 0);
    expect(base.mean(`cost.total.${level}`) / sum).toBeCloseTo(1, 12);
  });

  it.each(Object.entries(priced))('doubling the price doubles %s at every level, and nothing else', (part, key) => {
    const twice = new Sample(scenarioWith(`parameters: { ${key}: ${2 * (defaults[key] as number)} }\n`), SEED, 2);
    for (const level of levels)
      for (const other of parts) {
        const factor = other === part ? 2 : 1;
        const expected = factor * base.mean(`cost.${other}.${level}`);
        expect(twice.mean(`cost.${other}.${level}`)).toBeCloseTo(expected, 4);
      }
  });

  it('is zero when every price is zero', () => {
    const types = scenarioIn('zhz-2024.yaml').helpTypes.map(
      ({ id }) => `{ id: ${id}, price: 0, priceLow: 0, priceHigh: 0 }`,
    );
    const free = Object.keys(defaults).map((key) => `  ${key}: 0\n`);
    const sample = new Sample(
      scenarioWith(`parameters:\n${free.join('')}  cost.tariff: 0\nhelpTypes: [${types.join(', ')}]\n`),
      SEED,
      1,
    );
    for (const key of ['cost.total', 'giIncome', 'giGap'])
      for (const level of levels) expect(sample.mean(`${key}.${level}`) + 0).toBe(0);
  });

  it('the Raad costs its investigators: 12.1 fte x 120,000 euros', () => {
    expect(base.mean('cost.raad.middle')).toBeCloseTo(12.1 * 120_000, 4);
  });

  it('what a GI is short is income less cost; low is the low tariff with the high cost', () => {
    const gap = (income: string, cost: string) => base.mean(`giIncome.${income}`) - base.mean(`cost.gi.${cost}`);
    expect(base.mean('giGap.low')).toBeCloseTo(gap('low', 'high'), 4);
    expect(base.mean('giGap.middle')).toBeCloseTo(gap('middle', 'middle'), 4);
    expect(base.mean('giGap.high')).toBeCloseTo(gap('high', 'low'), 4);
  });

  it('eight fte of temporary workers from the first day cost 87,000 euros each as long as they are there', () => {
    // Nobody leaves, falls ill or is hired, so that the staff in service is the same. Eight fte are ten persons of 0.79 fte; they come
    // after six weeks and are there at 36 of the 38 dates.
    const frozen = 'staff.turnover: 0, staff.longSick: 0, hiring.candidates: 0';
    const bare = new Sample(scenarioWith(`parameters: { ${frozen} }\n`), SEED, 1);
    const surge = 'levers: [{ lever: surge, value: 8, start: 2024-09-20 }]\n';
    const sample = new Sample(scenarioWith(`parameters: { ${frozen} }\n${surge}`), SEED, 1);
    const fte = (sample.mean('cost.gi.middle') - bare.mean('cost.gi.middle')) / 87_000;
    expect(fte).toBeCloseTo((7.9 * 36) / 38, 8);
  });

  it.each([
    ['extraFte', 10],
    ['tariff', 1860],
  ])(
    '%s from the first day costs the GIs as much as from the second: the fixed cost is that of before',
    (lever, value) => {
      const from = (date: string) =>
        new Sample(scenarioWith(`levers: [{ lever: ${lever}, value: ${value}, start: ${date} }]\n`), SEED, 2);
      const [first, second] = [from('2024-09-20'), from('2024-09-21')];
      expect(first.mean('cost.gi.middle')).toBeCloseTo(second.mean('cost.gi.middle'), 4);
    },
  );

  it('a tariff of 1,860 euros more from the first day is 1,860 x 678 measures of income a year', () => {
    const sample = new Sample(scenarioWith('levers: [{ lever: tariff, value: 1860, start: 2024-09-20 }]\n'), SEED, 2);
    for (const level of levels)
      expect(sample.mean(`giIncome.${level}`) - base.mean(`giIncome.${level}`)).toBeCloseTo(1860 * 678, 4);
  });

  it('paid for availability the income is that of the 678 measures of the start; by volume it follows them', () => {
    expect(base.mean('giIncome.middle')).toBeCloseTo(6_780_000, 4);
    const volume = new Sample(scenarioWith('parameters: { financing.volume: 1, financing.lag: 0.25 }\n'), SEED, 2);
    const measures = ['ots', 'voogdij', 'vots'].flatMap((key) =>
      volume.model.dates.map((_, date) => volume.mean(key, date)),
    );
    const mean = measures.reduce((sum, one) => sum + one, 0) / volume.model.dates.length;
    // Averaged over a week before the date, in which few measures come or end: within one child.
    expect(Math.abs(volume.mean('giIncome.middle') / 10_000 - mean)).toBeLessThan(1);
    expect(mean).not.toBeCloseTo(678, 0);
  });

  it('places in use do not cost more than all places: 1,113 places for 31.2 million euros a year', () => {
    // By hand: 250 x 8,400 + 178 x 9,000 + 39 x 16,500 + 22 x 12,000 + 475 x 25,000 + 54 x 62,000 + 83 x 110,000 + 12 x 190,000.
    const all = 31_242_500;
    expect(base.mean('cost.help.middle')).toBeLessThanOrEqual(all);
    expect(base.mean('cost.help.middle')).toBeGreaterThan(0.9 * all);
  });
});

describe('what levers cost themselves', () => {
  // Retention costs 20,000, 60,000 or 150,000 euros a year per percentage point.
  const cost = (lines: string) =>
    leverCost(scenarioWith(`years: 2\nlevers: [{ lever: retention, value: 5, ${lines} }]\n`), 730);

  it('from the first day on: the value times the amount', () => {
    expect(cost('start: 2024-09-20')).toEqual([100_000, 300_000, 750_000]);
  });

  it('over a ramp of a year in a run of two: half of the first year and all of the second', () => {
    expect(cost('start: 2024-09-20, ramp: 365 days')[1]).toBeCloseTo(300_000 * 0.75, 6);
  });

  it('in the first year only: half', () => {
    expect(cost('start: 2024-09-20, end: 2025-09-20')[1]).toBeCloseTo(150_000, 6);
  });

  it('ended half way up a ramp of a year: up to a half, and down again from there over a year', () => {
    // By hand: 182.5 days up to 0.5, then 365 days down from 0.5: (0.5 x 182.5 x 0.5 + 0.5 x 365 x 0.5) / 730 = 0.1875,
    // with the end on day 182 instead of 182.5: reached 182 / 365, area 182 x 182 / 365 / 2 + 182 / 365 x 365 / 2.
    const area = (182 * 182) / 365 / 2 + ((182 / 365) * 365) / 2;
    expect(cost('start: 2024-09-20, ramp: 365 days, end: 2025-03-21')[1]).toBeCloseTo((300_000 * area) / 730, 6);
  });

  it('a value below the neutral one saves nothing', () => {
    expect(leverCost(scenarioWith('levers: [{ lever: retention, value: -5, start: 2024-09-20 }]\n'), 1095)).toEqual([
      0, 0, 0,
    ]);
  });

  it('a lever that is bought shows in the cost of the levers', () => {
    const sample = new Sample(scenarioWith('levers: [{ lever: retention, value: 5, start: 2024-09-20 }]\n'), SEED, 1);
    expect(sample.mean('cost.levers.middle')).toBeCloseTo(300_000, 6);
  });
});
