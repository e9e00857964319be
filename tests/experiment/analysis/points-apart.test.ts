import { describe, expect, it } from 'vitest';
import { analyse } from '../../../sim/experiment/analysis/analyse.ts';
import type { Output } from '../../../sim/model/output.ts';
import { register } from '../../../sim/model/register.ts';
import type { Design, StudyPlan } from '../../../sim/scenario/study/study.ts';
import { toyScenario } from '../toy.ts';

const words = { nl: 'x', en: 'x' };
const output: Output = {
  key: 'line',
  id: 'I01',
  unit: 'children',
  view: 'stock',
  kind: 'value',
  offset: 0,
  length: 1,
  label: words,
  definition: words,
  better: 'lower',
  headline: true,
};

/** A study of one number with these points, and as many policies as `values[policy][point]` has. */
function analysed(design: Design, points: readonly number[], values: readonly (readonly Float64Array[])[]) {
  const [parameter] = register.parameters;
  if (parameter === undefined) throw new Error('The register is empty.');
  const policy = (name: string) => ({ name, title: words, scenario: toyScenario(name, 0.5) });
  const [first, ...others] = values.map((_, i) => policy(`policy-${i}`));
  if (first === undefined) throw new Error('There is no policy.');
  const count = values[0]?.[0]?.length ?? 0;
  const plan: StudyPlan = {
    name: 'made-up',
    title: words,
    question: words,
    seed: 'x',
    levers: [],
    design,
    uncertainties: [{ parameter, range: [0, 1], scale: 'linear' }],
    policies: [first, ...others],
    outcomes: [{ name: 'line', output: 'line', at: null }],
    points: points.map((value) => Float64Array.of(value)),
    replications: { least: count, most: count, halfWidth: null },
  };
  const [found] = analyse({
    plan,
    ketenlab: 'x',
    hash: 'x',
    outputs: [output],
    values: [values],
    rows: 0,
    failed: 0,
    asked: [0],
    question: null,
    seed: 'x',
    seedKey: Int32Array.of(1, 2, 3, 4),
  }).outcomes;
  if (found === undefined) throw new Error('Nothing was analysed.');
  return found;
}

/** Ten replications whose variance is 10/9, the same for all points but for their sign. */
const chance = (sign: number) => Float64Array.from({ length: 10 }, (_, r) => (r % 2 === 0 ? sign : -sign));
const plus = (value: number, sample: Float64Array) => sample.map((one) => one + value);

describe('policies over the points of a design', () => {
  it('of a Saltelli design are judged by A and B alone, of a Morris design by the start of each walk', () => {
    const both = (points: readonly number[]) => [0, 1].map((policy) => points.map((x) => plus(x * policy, chance(1))));
    // Blocks of A, B and A with the one number of B: of six points the third and the sixth are copies.
    const blocks = [0.1, 0.9, 0.9, 0.3, 0.7, 0.7];
    expect(analysed({ kind: 'saltelli', points: 2 }, blocks, both(blocks)).policies?.points).toBe(4);
    const steps = [0.1, 0.8, 0.9, 0.2, 0.7, 0];
    const walks = analysed({ kind: 'morris', trajectories: 3, levels: 4 }, steps, both(steps)).policies;
    expect(walks?.points).toBe(3);
    // By hand: the starts are 0.1, 0.9 and 0.7.
    expect(walks?.standings.find(({ policy }) => policy === 'policy-1')?.difference?.mean).toBeCloseTo(1.7 / 3, 12);
  });
});

describe('the noise that is taken out of Sobol indices', () => {
  it('is that of means over all replications of a point, also when few of them are defined at every point', () => {
    // Points of opposite sign: all chance is own. Replication p is not defined at point p of the first eight.
    const points = Array.from({ length: 12 }, (_, p) => (p % 3 === 2 ? points0(p - 1) : points0(p)));
    const values = points.map((value, p) => {
      const sample = plus(10 * value, chance(p % 2 === 0 ? 1 : -1));
      if (p < 8) sample[p] = Number.NaN;
      return sample;
    });
    const found = analysed({ kind: 'saltelli', points: 4 }, points, [values]).subjects[0];
    const own = found?.spread?.chance.own.value ?? Number.NaN;
    // A and B among the first eight points leave out six replications of ten.
    expect(found?.spread?.replications).toBe(4);
    const noise = (found?.sobol?.noiseShare ?? Number.NaN) * (found?.sobol?.variance ?? Number.NaN);
    // Eight points have nine replications, four have ten.
    expect(noise).toBeCloseTo((own * (8 / 9 + 4 / 10)) / 12, 12);
  });

  it('is not known of one replication, and not said to be nothing', () => {
    const points = Array.from({ length: 12 }, (_, p) => points0(p));
    const { sobol } =
      analysed({ kind: 'saltelli', points: 4 }, points, [points.map((x) => Float64Array.of(x))]).subjects[0] ?? {};
    expect(sobol?.variance).toBeGreaterThan(0);
    expect(sobol?.noiseShare).toBeNull();
  });
});

/** Some place in the range for a point. */
function points0(p: number): number {
  return ((p * 7) % 11) / 11;
}
