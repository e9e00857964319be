import { describe, expect, it } from 'vitest';
import { variance } from '../../../sim/statistics/moments.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// I14, I18, I20, I22, I27, N03, and families beside children. Seed 'whole run'.
const SEED = 'whole run';
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, 4);
const series = (sample: Sample, key: string, replication: number): number[] => {
  const { offset, length } = sample.output(key);
  return [...(sample.rows[replication] as Float64Array).subarray(offset, offset + length)];
};

describe('I27 fluctuation and falling back', () => {
  it('the fluctuation is the standard deviation of the monthly changes after the first year', () => {
    const from = base.date('2025-10-01');
    base.rows.forEach((_, r) => {
      const children = series(base, 'withoutWorker', r);
      const changes = children.map((now, date) => now - (children[date - 1] ?? 0)).slice(from + 1);
      expect(base.at('fluctuation')[r]).toBeCloseTo(Math.sqrt(variance(Float64Array.from(changes))), 9);
    });
  });

  it('recovered and fell back follow from the series', () => {
    base.rows.forEach((_, r) => {
      const all = ['ots', 'voogdij', 'vots'].map((key) => series(base, key, r));
      const shares = series(base, 'withoutWorker', r).map(
        (children, date) => children / all.reduce((sum, one) => sum + (one[date] as number), 0),
      );
      const first = shares.findIndex((share) => share <= 0.056);
      expect(base.at('recovered')[r]).toBe(first >= 0 ? 1 : 0);
      const back = first >= 0 && shares.slice(first).some((share) => share > 0.111);
      expect(base.at('fellBack')[r]).toBe(back ? 1 : 0);
    });
  });

  it('a threshold that nothing passes: never recovered, never fallen back; one that all pass: recovered', () => {
    const never = new Sample(scenarioWith('parameters: { fluctuation.recovered: 0 }\nyears: 1\n'), SEED, 2);
    expect([never.mean('recovered'), never.mean('fellBack')]).toEqual([0, 0]);
    const always = new Sample(
      scenarioWith('parameters: { fluctuation.recovered: 1, fluctuation.relapse: 0 }\nyears: 1\n'),
      SEED,
      2,
    );
    expect([always.mean('recovered'), always.mean('fellBack')]).toEqual([1, 1]);
  });
});

describe('families beside children', () => {
  const pairs = ['withoutWorkerNew', 'withoutWorkerExisting', 'ots', 'voogdij', 'vots'];

  it.each(pairs)('%s: at every date no more families than children, and five children to a family at most', (key) => {
    base.rows.forEach((_, r) => {
      const families = series(base, `${key}.families`, r);
      series(base, key, r).forEach((children, date) => {
        expect(families[date]).toBeLessThanOrEqual(children);
        expect(children).toBeLessThanOrEqual(5 * (families[date] as number));
      });
    });
  });

  it('in families of one child both counts are the same', () => {
    const single = new Sample(scenarioWith('parameters: { family.children: 1 }\nyears: 1\n'), SEED, 1);
    for (const key of pairs) expect(series(single, `${key}.families`, 0)).toEqual(series(single, key, 0));
    expect(single.mean('coupledInTime.families.wholeRun')).toBe(single.mean('coupledInTime.wholeRun'));
  });
});

describe('I22 return', () => {
  const returns = (lines: string) => new Sample(scenarioWith(`parameters: { ${lines} }\n`), SEED, 1);

  it('everyone who comes back within a year counts, by the month in which the family left', () => {
    const all = returns('return.afterMeasure: 1, return.afterNoRequest: 0, return.window: 1');
    expect(all.mean('returnAfterMeasure.wholeRun')).toBe(1);
    expect(all.mean('returnAfterInvestigation.wholeRun')).toBe(0);
  });

  it('spread over two years, half of those who come back do so within the first: 25 % of families, within 3 standard errors', () => {
    const some = new Sample(scenarioWith('parameters: { return.afterMeasure: 0.5 }\nyears: 3\n'), SEED, 20);
    const shares = some.at('returnAfterMeasure.wholeRun');
    const error = Math.sqrt(variance(shares) / shares.length);
    expect(Math.abs(some.mean('returnAfterMeasure.wholeRun') - 0.25)).toBeLessThan(3 * error);
    expect(error).toBeLessThan(0.01);
  });
});

describe('hours', () => {
  it('without referrals administration is 0.11 / 0.89 of 1,244 hours a year: 2.9467 a week', () => {
    const quiet = new Sample(
      scenarioWith('calendar: none\nparameters: { hours.referral: 0, region.friction: 0 }\nyears: 1\n'),
      SEED,
      1,
    );
    const hours = series(quiet, 'adminHours', 0).slice(1);
    expect(Number.isNaN(series(quiet, 'adminHours', 0)[0])).toBe(true);
    for (const one of hours) expect(one).toBeCloseTo(((1244 * 0.11) / 0.89) * (7 / 365.25), 9);
  });

  it('there is time for families, less when more of it goes to referrals', () => {
    const slow = new Sample(scenarioWith('parameters: { hours.referral: 60 }\n'), SEED, 4);
    const months = base.output('hoursPerFamily').length - 1;
    const [usual] = base.average('hoursPerFamily', 1, months);
    const [less] = slow.average('hoursPerFamily', 1, months);
    expect(usual).toBeGreaterThan(5);
    expect(usual).toBeLessThan(20);
    expect(less).toBeLessThan((usual as number) - 1);
  });
});

describe('counts of norms', () => {
  it('I14: every VOTS is covered on the day, by design, and no more than those are coupled in time', () => {
    expect([...base.at('votsCovered.wholeRun')]).toEqual([1, 1, 1, 1]);
    expect(base.mean('votsCoupledInTime.wholeRun')).toBeLessThanOrEqual(1);
    expect(base.mean('votsCoupledInTime.wholeRun')).toBeGreaterThan(base.mean('coupledInTime.wholeRun'));
  });

  it('N03: since the referral more children are helped in time than since the order, on the same norm', () => {
    expect(base.mean('helpInTimeSinceReferral.wholeRun')).toBeGreaterThan(base.mean('helpInTime.wholeRun'));
  });

  it('I18: refusals with chance 1/4 at every intake come to about a third per child, and none without refusals', () => {
    // Refusals before the first acceptance are geometric: 0.25 / 0.75 = 1/3; three standard errors of some 2,000 children are 0.05.
    expect(Math.abs(base.mean('refusalsPerChild') - 1 / 3)).toBeLessThan(0.05);
    expect(new Sample(scenarioWith('off: [M12]\nyears: 1\n'), SEED, 1).mean('refusalsPerChild')).toBe(0);
  });

  it('T2: the lower the norm, the more workers over it; that of the agreement is the one the base path steers by', () => {
    base.rows.forEach((_, r) => {
      const [high, middle, low] = ['16_7', '12_5', '12'].map((norm) => series(base, `caseload.overNorm.${norm}`, r));
      low?.forEach((share, date) => {
        expect(share).toBeGreaterThanOrEqual(middle?.[date] as number);
        expect(middle?.[date]).toBeGreaterThanOrEqual(high?.[date] as number);
      });
      expect(low).toEqual(series(base, 'caseload.overNorm', r));
    });
  });
});

it('I24: the gap between regions is that of the shares without a worker; one region has none', () => {
  const two = new Sample(scenarioIn('tests/two-regions.yaml'), SEED, 1);
  const gaps = series(two, 'equity.regions', 0);
  expect(gaps.every((gap) => gap >= 0 && gap <= 1)).toBe(true);
  expect(Math.max(...gaps)).toBeGreaterThan(0);
  expect(base.model.outputs.some(({ key }) => key === 'equity.regions')).toBe(false);
  expect(base.mean('equity.helpTypes')).toBeGreaterThan(0);
});
