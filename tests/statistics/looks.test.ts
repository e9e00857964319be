import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { interval95, jointInterval } from '../../sim/statistics/intervals.ts';
import { looks, replicationsNeeded } from '../../sim/statistics/looks.ts';

describe('looks', () => {
  it('double from the least to the most, which is always the last', () => {
    expect(looks(30, 400)).toEqual([30, 60, 120, 240, 400]);
    expect(looks(30, 60)).toEqual([30, 60]);
    expect(looks(30, 30)).toEqual([30]);
  });

  it('refuse what is no schedule', () => {
    expect(() => looks(1, 30)).toThrow('from at least 2 up');
    expect(() => looks(60, 30)).toThrow('not from 60 to 30');
  });
});

describe('an interval of several that hold together', () => {
  const sample = Float64Array.of(1, 2, 3, 4, 10);

  it('is the 95 % interval when there is one, and is not known of one value', () => {
    expect(jointInterval(sample, 1)).toEqual(interval95(sample));
    expect(jointInterval(sample.subarray(0, 1), 1)).toBeNull();
  });

  it('gives each of five one per cent: t(0.995, 3) = 5.8409, published tables', () => {
    const [low, high] = jointInterval(sample.subarray(0, 4), 5) as [number, number];
    // Mean 2.5, variance 5/3, four values.
    expect((high - low) / 2).toBeCloseTo(5.8409 * Math.sqrt(5 / 3 / 4), 3);
    expect((high + low) / 2).toBeCloseTo(2.5, 12);
  });
});

describe('the replications that are needed', () => {
  const schedule = looks(4, 16);
  const base = Float64Array.from({ length: 16 }, () => 10);
  const plus = (step: number) => Float64Array.from({ length: 16 }, (_, i) => 10 + 1 + (i % 2 === 0 ? step : -step));

  it('are those so far when every difference is narrow', () => {
    expect(replicationsNeeded([{ base, variant: plus(0) }], 4, schedule, 0.05)).toBe(4);
  });

  it('are those of the next look as long as one difference is wide, and end at the last', () => {
    const pairs = [
      { base, variant: plus(0) },
      { base, variant: plus(5) },
    ];
    expect(replicationsNeeded(pairs, 4, schedule, 0.05)).toBe(8);
    expect(replicationsNeeded(pairs, 8, schedule, 0.05)).toBe(16);
    expect(replicationsNeeded(pairs, 16, schedule, 0.05)).toBe(16);
  });

  it('do not depend on what comes after the look', () => {
    const later = plus(0);
    later.fill(1000, 4);
    expect(replicationsNeeded([{ base, variant: later }], 4, schedule, 0.05)).toBe(4);
  });

  it('leave out what is not defined, and do not wait for what never is', () => {
    const never = new Float64Array(16).fill(Number.NaN);
    expect(replicationsNeeded([{ base, variant: never }], 4, schedule, 0.05)).toBe(4);
    const once = never.slice();
    once[2] = 11;
    expect(replicationsNeeded([{ base, variant: once }], 4, schedule, 0.05)).toBe(8);
  });

  it('are only asked for at a look', () => {
    expect(() => replicationsNeeded([], 5, schedule, 0.05)).toThrow('5 replications is not a look');
  });
});

/**
 * A known answer: 40 customers an hour of mean stay one hour after one hour are Poisson with mean 40 (1 - 1/e); a policy that
 * turns away each with chance 0.1, the same customers otherwise, takes 0.1 of that away.
 */
describe('an interval that is narrow enough after some looks', () => {
  const present = 40 * (1 - Math.exp(-1));
  const truth = -0.1 * present;
  const REPETITIONS = 1000;
  const schedule = looks(30, 960);

  function day(uniform: () => number): { here: number; turned: number } {
    let [here, turned] = [0, 0];
    for (let clock = -Math.log(1 - uniform()) / present; clock < 1; clock += -Math.log(1 - uniform()) / present) {
      here++;
      if (uniform() < 0.1) turned++;
    }
    return { here, turned };
  }

  it('holds the truth in 93 to 97 % of 1,000 repetitions as one interval, and in at least 95 % over all looks', () => {
    let [once, always, used] = [0, 0, 0];
    for (let repetition = 0; repetition < REPETITIONS; repetition++) {
      const uniform = seedrandom(`looks-${repetition}`);
      const [base, variant] = [new Float64Array(960), new Float64Array(960)];
      let seen = 0;
      let wanted = schedule[0] as number;
      while (seen < wanted) {
        for (; seen < wanted; seen++) {
          const { here, turned } = day(uniform);
          base[seen] = here;
          variant[seen] = here - turned;
        }
        // 0.5 customers of 25.3.
        wanted = replicationsNeeded([{ base, variant }], seen, schedule, 0.5 / present);
      }
      const difference = Float64Array.from({ length: seen }, (_, i) => (variant[i] as number) - (base[i] as number));
      const holds = (interval: readonly [number, number] | null) =>
        interval !== null && interval[0] <= truth && truth <= interval[1];
      if (holds(interval95(difference))) once++;
      if (holds(jointInterval(difference, schedule.length))) always++;
      used += seen;
    }
    expect(once / REPETITIONS).toBeGreaterThanOrEqual(0.93);
    expect(once / REPETITIONS).toBeLessThanOrEqual(0.97);
    expect(always / REPETITIONS).toBeGreaterThanOrEqual(0.95);
    // The rule does stop early, and not always at the first look.
    expect(used / REPETITIONS).toBeGreaterThan(40);
    expect(used / REPETITIONS).toBeLessThan(480);
  });
});
