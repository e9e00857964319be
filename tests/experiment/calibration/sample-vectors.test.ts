import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { sampleVectors } from '../../../sim/experiment/calibration/sample-vectors.ts';
import { sampleTargets, untilLast, withValues } from '../../../sim/experiment/calibration/vector.ts';
import { inThread } from '../../../sim/experiment/executors/in-thread.ts';
import { register } from '../../../sim/model/register.ts';
import { readCalibration } from '../../../sim/scenario/calibration/read.ts';
import { scenarioHash } from '../../../sim/scenario/hash.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';
import { assemble } from '../../model/kit/native.ts';

// Three vectors with 3 replications of each, seed 'vectors'; all targets of the calibration that ships, flows and counts.
const file = join(import.meta.dirname, '../../../scenarios/calibration/zhz-2024.yaml');
const { scenario, targets } = readCalibration(
  file,
  yamlFiles((name) => readFileSync(name, 'utf8')),
  register,
);
const base = untilLast(scenario, targets);
const vectors = [12, 12.5, 13].map((norm) => new Map([['gi.norm', norm]]));
const seed = seedKey('vectors');
const executor = inThread((one) => ({ model: assemble(one), hash: scenarioHash(one) }));
const means = { assemble, register, seed, executor, signal: new AbortController().signal };

it('an executor gives the bits that a vector gives when it is run on its own', async () => {
  const alone = vectors.map((vector) => sampleTargets(assemble(withValues(base, vector, register)), targets, seed, 3));
  const counted: number[] = [];
  const onVector = (replications: number) => void counted.push(replications);
  expect(await sampleVectors(base, vectors, targets, 3, { ...means, onVector })).toEqual(alone);
  expect(counted).toEqual([3, 3, 3]);
});

it('a stopped match rejects with the reason', async () => {
  const signal = AbortSignal.abort(new Error('stopped by hand'));
  await expect(sampleVectors(base, vectors, targets, 3, { ...means, signal })).rejects.toThrow('stopped by hand');
});

it('a target that the model does not observe is refused before anything runs', async () => {
  const unknown = targets.slice(0, 1).map((target) => ({ ...target, output: 'nothing' }));
  await expect(sampleVectors(base, vectors, unknown, 3, means)).rejects.toThrow("has no output 'nothing'");
});
