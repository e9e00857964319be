import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { implausibility } from '../../sim/experiment/calibration/implausibility.ts';
import { sampleTargets, untilLast, withValues } from '../../sim/experiment/calibration/vector.ts';
import { register } from '../../sim/model/register.ts';
import { readCalibration } from '../../sim/scenario/calibration/read.ts';
import { readVectorSet } from '../../sim/scenario/calibration/vector-set.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import { quantiles } from '../../sim/statistics/quantiles.ts';
import { assemble } from './kit/native.ts';

// Every second vector that ships, 4 futures of its own of each, seed 'shipped'; futures that vectors share would make the band
// hang on those few. The counts are those the vectors were calibrated on: this keeps the set and the model together, and is
// no test of either.
const FUTURES = 4;
const file = (end: string) => join(import.meta.dirname, `../../scenarios/calibration/zhz-2024${end}`);
const read = (name: string) => readFileSync(name, 'utf8');
const { scenario, targets } = readCalibration(file('.yaml'), yamlFiles(read), register);
const { vectors } = readVectorSet(read(file('-vectors.csv')), file('-vectors.csv'), register);
const short = untilLast(scenario, targets);
const samples = vectors
  .filter((_, i) => i % 2 === 0)
  .map(({ values }, i) =>
    sampleTargets(assemble(withValues(short, values, register)), targets, seedKey('shipped'), FUTURES, i * FUTURES),
  );

const all = (t: number) => Float64Array.from(samples.flatMap((one) => [...(one[t] as Float64Array)]));
const numbered = targets.map((target, t) => ({ ...target, t }));

it.each(numbered.filter(({ scale }) => scale === 'root'))(
  'the count $name, $value, lies inside the 90 % band of the vectors',
  ({ t, value }) => {
    const [low, high] = quantiles(all(t), [0.05, 0.95]) as [number, number];
    expect(value).toBeGreaterThanOrEqual(low);
    expect(value).toBeLessThanOrEqual(high);
  },
);

// The vectors that are nearest to the counts have more exits than the national figure: figures rule out, and do not rank.
it.each(numbered.filter(({ scale }) => scale === 'plain'))(
  'the figure $name, $value, lies within 3 standard deviations of the mean of the vectors',
  (target) => {
    expect(implausibility(all(target.t), target)).toBeLessThan(3);
  },
);
