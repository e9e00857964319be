/**
 * Mixture: one of several distributions, each with its weight. Parameters: [n, cumulative shares (n), cumulative shares in
 * a stationary stock (n), codes (n), offsets from the start of this mixture (n), then the parameters of the branches].
 */

import type { Distribution, MixtureSpec, Parameters, Spec } from './distribution.ts';
import { drawIndex } from './empirical.ts';
import { residualSimple, sampleSimple, simpleDistributions } from './simple.ts';
import { cumulate, refuse, shares } from './statement.ts';

export const mixture: Distribution = {
  name: 'mixture',
  parameters(spec: MixtureSpec) {
    const n = spec.branches.length;
    if (n === 0) refuse('mixture', 'no branches', 'at least one');
    const codes = spec.branches.map((branch) => codeOf(branch.spec));
    const blocks = spec.branches.map((branch, i) => distributionOf(codes[i] as number).parameters(branch.spec));
    const parts = shares(
      'mixture',
      spec.branches.map((branch) => branch.weight),
    );
    const masses = parts.map((share, i) => share * distributionOf(codes[i] as number).mean(blocks[i] as number[]));
    const mean = masses.reduce((sum, mass) => sum + mass, 0);
    const inStock = mean > 0 ? masses.map((mass) => mass / mean) : parts;
    let offset = 1 + 4 * n;
    const offsets = blocks.map((block) => {
      offset += block.length;
      return offset - block.length;
    });
    return [n, ...cumulate(parts), ...cumulate(inStock), ...codes, ...offsets, ...blocks.flat()];
  },
  mean: (p, at = 0) => average(p, at, (branch, from) => branch.mean(p, from)),
  variance(p, at = 0) {
    const square = average(p, at, (branch, from) => {
      const mean = branch.mean(p, from);
      return branch.variance(p, from) + mean * mean;
    });
    const mean = average(p, at, (branch, from) => branch.mean(p, from));
    return square - mean * mean;
  },
  sample(source, p, at, out) {
    const n = p[at] as number;
    const i = drawIndex(source, p, at + 1, n);
    sampleSimple(p[at + 1 + 2 * n + i] as number, source, p, at + (p[at + 1 + 3 * n + i] as number), out);
  },
  residual(source, p, at, out) {
    const n = p[at] as number;
    const i = drawIndex(source, p, at + 1 + n, n);
    residualSimple(p[at + 1 + 2 * n + i] as number, source, p, at + (p[at + 1 + 3 * n + i] as number), out);
  },
};

function codeOf(spec: Spec): number {
  const code = simpleDistributions.findIndex((distribution) => distribution.name === spec.distribution);
  if (spec.distribution === 'mixture')
    refuse('mixture', 'a branch that is itself a mixture', 'its branches written out as branches of this one');
  if (code < 0)
    refuse('mixture', `a branch '${spec.distribution}'`, `one of ${simpleDistributions.map((d) => d.name).join(', ')}`);
  return code;
}

function distributionOf(code: number): Distribution {
  return simpleDistributions[code] as Distribution;
}

/** The mean over the branches of what `of` says about each. */
function average(p: Parameters, at: number, of: (branch: Distribution, from: number) => number): number {
  const n = p[at] as number;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    const share = (p[at + 1 + i] as number) - (i > 0 ? (p[at + i] as number) : 0);
    const code = p[at + 1 + 2 * n + i] as number;
    sum += share * of(distributionOf(code), at + (p[at + 1 + 3 * n + i] as number));
  }
  return sum;
}
