import { beforeAll, describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { mean, variance } from '../../sim/statistics/moments.ts';
import { paired } from '../../sim/statistics/paired.ts';
import { Sample } from '../model/kit/sample.ts';
import { scenarioIn } from '../model/kit/scenarios.ts';
import { type ChanceRule, keyedDraws, oneStream, streamPerPurpose } from './kit/chance.ts';
import { table } from './kit/table.ts';
import { meanInLine, type TwoSteps } from './kit/two-steps.ts';

// Two families a week; 9 investigations of 4 weeks and 23 places of 10 weeks of help, loads 0.89 and 0.87; measured over
// three years after one. The policy: a share of the families needs no help after the investigation. It changes who goes
// where, and it takes one draw more for every family.
//
// Seeds 'one' and 'other', 300 pairs. The pairing gain is (var base + var variant) / var difference: how many times more
// pairs are needed when the two are independent. 1 - 1 / gain is a correlation, and that of independent samples has a
// standard error of 1 / sqrt(300) = 0.058; tolerance 4 of them. The ratio of two variances of 300 pairs has a relative standard
// error of about 0.2; the largest found, 0.12, lies 3 of them below a fifth.
const base: TwoSteps = { rate: 2, places: [9, 23], means: [4, 10], warmup: 52, horizon: 208 };
const PAIRS = 300;
const TOLERANCE = 4 / Math.sqrt(PAIRS);
const shares = [0.02, 0.05, 0.1] as const;
const one = seedKey('one');
const other = seedKey('other');

const inBase = new Map<ChanceRule, Float64Array>();
beforeAll(() => {
  for (const rule of [keyedDraws, oneStream, streamPerPurpose]) inBase.set(rule, meanInLine(base, rule, one, PAIRS));
});

interface Paired {
  /** Families in line, policy minus base, pair by pair. */
  readonly difference: Float64Array;
  readonly gain: number;
}

/** The policy with this share beside the base; `key` is the seed of the policy, that of the base is 'one'. */
function beside(diverted: number, rule: ChanceRule, key = one): Paired {
  const left = inBase.get(rule) as Float64Array;
  const right = meanInLine({ ...base, diverted }, rule, key, PAIRS);
  return {
    difference: right.map((value, i) => value - (left[i] as number)),
    gain: paired(left, right, 'lower').pairingGain ?? Number.POSITIVE_INFINITY,
  };
}

/** Pairs for which the 95 % interval of the mean difference is a tenth of that mean wide on either side. */
function pairsNeeded({ difference }: Paired, effect: number): number {
  return Math.ceil((1.96 / (0.1 * effect)) ** 2 * variance(difference));
}

describe.each(shares)('a policy that keeps a share of %d of the families out of a line', (share) => {
  const found: Record<string, Paired> = {};
  beforeAll(() => {
    found.keyed = beside(share, keyedDraws);
    found['one stream'] = beside(share, oneStream);
    found['independent seeds'] = beside(share, keyedDraws, other);
    found['stream per purpose'] = beside(share, streamPerPurpose);
  });
  const gainOf = (name: string): number => found[name]?.gain as number;

  it('keyed draws need at most a fifth of the pairs that independent seeds need', async ({ annotate }) => {
    const effect = mean(found.keyed?.difference as Float64Array);
    const rows = Object.entries(found).map(([name, result]) => [
      name,
      mean(result.difference).toFixed(2),
      variance(result.difference).toFixed(2),
      result.gain.toFixed(2),
      pairsNeeded(result, effect),
    ]);
    await annotate(table([['draws', 'difference', 'variance', 'gain', 'pairs'], ...rows]));
    const spread = variance(found.keyed?.difference as Float64Array);
    expect(spread).toBeLessThanOrEqual(variance(found['independent seeds']?.difference as Float64Array) / 5);
  });

  it('one shared stream pairs no better than independent seeds', () => {
    expect(Math.abs(1 - 1 / gainOf('one stream'))).toBeLessThanOrEqual(TOLERANCE);
    expect(Math.abs(1 - 1 / gainOf('independent seeds'))).toBeLessThanOrEqual(TOLERANCE);
  });

  it('a stream for each purpose pairs as well here, where every step serves in order of arrival', () => {
    expect(gainOf('stream per purpose')).toBeGreaterThan(5);
  });
});

describe('a policy that only takes one draw more for every family', () => {
  it('changes nothing at all with keyed draws', () => {
    expect(beside(0, keyedDraws).difference.every((difference) => difference === 0)).toBe(true);
  });

  it('looks like a policy with a large effect in most pairs of one shared stream', () => {
    const { difference } = beside(0, oneStream);
    const level = mean(inBase.get(oneStream) as Float64Array);
    const large = difference.filter((one) => Math.abs(one) > 0.1 * level).length;
    expect(large / PAIRS).toBeGreaterThan(0.5);
    // The mean of 300 pairs still finds zero: the noise is no bias. Tolerance 4 standard errors.
    expect(Math.abs(mean(difference))).toBeLessThanOrEqual(4 * Math.sqrt(variance(difference) / PAIRS));
  });
});

it('in the chain itself the gain depends on the indicator: large over the whole run, small at one date', async ({
  annotate,
}) => {
  // Seed 'pairs', 40 pairs; the two policies that come with the base path. 40 independent pairs would have a gain of
  // 1 / (1 - 4 / sqrt(40)) = 2.7 at most, by chance.
  const before = new Sample(scenarioIn('zhz-2024.yaml'), 'pairs', 40);
  const last = before.model.dates.length - 1;
  const gain = (sample: Sample, key: string, place: number): number =>
    paired(before.at(key, place), sample.at(key, place), 'lower').pairingGain as number;
  const rows = ['retention', 'raad-recovery'].map((name) => {
    const sample = new Sample(scenarioIn(`policies/${name}.yaml`), 'pairs', 40);
    return [name, gain(sample, 'withoutWorker.mean', 0), gain(sample, 'withoutWorker', last)] as const;
  });
  const text = rows.map(([name, whole, atEnd]) => [name, whole.toFixed(1), atEnd.toFixed(1)]);
  await annotate(table([['policy', 'gain, mean over the run', 'gain, last date'], ...text]));
  for (const [name, whole, atEnd] of rows) {
    expect(whole, name).toBeGreaterThan(5);
    expect(atEnd, name).toBeLessThan(whole);
  }
});
