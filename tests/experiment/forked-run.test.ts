import { expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { assembleForked, runForked } from '../../sim/experiment/forked-run.ts';
import { run } from '../../sim/experiment/run.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

const years = 'years: 0.3\n';
const norm = 'levers: [{ lever: caseloadNorm, value: 10, start: 2024-11-01 }]\n';

it('the blocks of variants, in their own order, are the bytes that each gives alone, wherever the run begins', () => {
  // The second shares nothing with the others: its children stay longer at the vots.
  const scenarios = [years + norm, `${years}parameters: { vots.duration: 70 }\n`, years].map((lines) =>
    scenarioWith(lines),
  );
  const seed = seedKey('blocks');
  const forked = assembleForked(scenarios);
  const [from, count] = [4, 3];
  const blocks = runForked(forked, seed, from, count);
  const expected = scenarios.map((scenario) =>
    run({ model: assemble(scenario), hash: scenarioHash(scenario) }, seed, from, count),
  );
  expect(blocks.map(({ buffer }) => Buffer.from(buffer).toString('hex'))).toEqual(
    expected.map(({ buffer }) => Buffer.from(buffer).toString('hex')),
  );
  // A second run on the same chain, in parts, and the other way round.
  const later = runForked(forked, seed, from + 1, 2);
  const earlier = runForked(forked, seed, from, 1);
  scenarios.forEach((_, i) => {
    const parts = [...(earlier[i]?.rows ?? []), ...(later[i]?.rows ?? [])];
    expect(Float64Array.from(parts)).toEqual(expected[i]?.rows);
  });
});
