// What granting the counts of docs/backtest.md more or less chance would leave of the vectors over the whole ranges.
import {
  assemble,
  chanceOf,
  implausibility,
  isKept,
  latinHypercube,
  register,
  sampleTargets,
  seedKey,
  valuesAt,
  withValues,
} from '../dist/index.js';
import { whole } from './backtest-text.mjs';

/** @param own per target the variance of the root of one future of a vector */
export function grantedRows({ free, targets, cut }, scenario, own, { points, replications }, seed) {
  const key = seedKey(seed);
  const samples = latinHypercube(points, free.length, chanceOf(key, 0)).map((point) =>
    sampleTargets(assemble(withValues(scenario, valuesAt(free, point), register)), targets, key, replications),
  );
  const left = (noiseOf) => {
    const held = targets.map((target, t) =>
      target.scale === 'root' ? { ...target, noise: noiseOf(target, t) } : target,
    );
    const kept = samples.filter((of) =>
      isKept(
        Float64Array.from(held, (target, t) => implausibility(of[t], target)),
        cut,
      ),
    );
    return `${whole((100 * kept.length) / points)} %`;
  };
  return [
    ['1, as if every child came alone', left(() => 1 / 4)],
    [`${4 * targets[0].noise}, as used`, left(({ noise }) => noise)],
    ['all spread of the futures of a vector', left((_, t) => own[t])],
  ];
}
