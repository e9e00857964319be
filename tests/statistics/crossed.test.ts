import { describe, expect, it } from 'vitest';
import { crossedInterval } from '../../sim/statistics/crossed.ts';
import { type Interval, interval95 } from '../../sim/statistics/intervals.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { Laws } from './laws.ts';

const sample = (...values: number[]) => Float64Array.from(values);

describe('the interval of a mean over points that share their chance', () => {
  it('of three points and two replications, by hand', () => {
    // Rows 1 3, 4 4, 7 11: row means 2 4 9 (variance 13), column means 4 6 (variance 2), MSe 2. So 13 / 3 between points and
    // (2 - 2 / 3) / 2 = 2 / 3 of shared chance: 5 together, with 25 / (169 / 18 + 4 / 9) = 2.5 degrees of freedom, taken as 2,
    // whose t is 4.302653 (Abramowitz and Stegun, table 26.10).
    const [low, high] = crossedInterval([sample(1, 3), sample(4, 4), sample(7, 11)]) as Interval;
    expect(high - 5).toBeCloseTo(4.302653 * Math.sqrt(5), 5);
    expect(5 - low).toBeCloseTo(4.302653 * Math.sqrt(5), 5);
  });

  it('of one point is that of its replications, without those that do not define it', () => {
    expect(crossedInterval([sample(1, 2, Number.NaN, 6)])).toEqual(interval95(sample(1, 2, 6)));
  });

  it('is not known from one replication, nor when no two replications are defined everywhere', () => {
    expect(crossedInterval([sample(1), sample(2)])).toBeNull();
    expect(crossedInterval([sample(4)])).toBeNull();
    expect(crossedInterval([sample(1, 2, Number.NaN), sample(3, Number.NaN, 4)])).toBeNull();
    expect(crossedInterval([])).toBeNull();
  });

  it('holds the true mean in 93 to 97 % of 1,000 studies, also when points need more replications than others', () => {
    // A mean of 10; points deviate 1, shared chance 6, chance of a point alone 2. The seed is fixed.
    let [held, naive] = [0, 0];
    for (let study = 0; study < 1000; study++) {
      const laws = new Laws('crossed', study);
      const shared = Array.from({ length: 60 }, () => laws.normal(0, 6));
      const values = Array.from({ length: 12 }, (_, point) => {
        const level = laws.normal(10, 1);
        return Float64Array.from(
          { length: point < 6 ? 30 : 60 },
          (_, r) => level + (shared[r] as number) + laws.normal(0, 2),
        );
      });
      const holds = (interval: Interval | null) => interval !== null && interval[0] <= 10 && interval[1] >= 10;
      if (holds(crossedInterval(values))) held++;
      if (holds(interval95(Float64Array.from(values, mean)))) naive++;
    }
    expect(held).toBeGreaterThanOrEqual(930);
    expect(held).toBeLessThanOrEqual(970);
    // Point means that are taken as independent know nothing of the chance that they share.
    expect(naive).toBeLessThan(750);
  });
});
