import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { traceFamily } from '../../sim/model/trace.ts';
import { scenarioIn } from './kit/scenarios.ts';

const base = scenarioIn('zhz-2024.yaml');
const key = seedKey('golden');

// Golden: a snapshot of what the base path gave when it was last looked at. It says nothing about right or wrong; it says
// that nothing changed unseen. After a change of the model that is meant to change results, look at the other tests, and
// refresh with `npx vitest run tests/model/golden.test.ts -u`; the new numbers belong in the change notes.
describe('golden: the base path, seed "golden"', () => {
  it('three replications have these bits', () => {
    const model = assemble(base);
    const rows = new Float64Array(3 * model.width);
    for (let replication = 0; replication < 3; replication++)
      model.run(key, replication, rows, replication * model.width);
    // One bit pattern for every NaN, as in the results.
    rows.forEach((value, i) => {
      if (Number.isNaN(value)) rows[i] = Number.NaN;
    });
    expect(createHash('sha256').update(new Uint8Array(rows.buffer)).digest('hex')).toMatchSnapshot();
  });

  it.each(['nl', 'en'] as const)('the route of one family, in words (%s)', (language) => {
    expect(traceFamily(base, key, 0, 0, language)).toMatchSnapshot();
  });
});

it('a family that the run does not have is an error that says how many there are', () => {
  expect(() => traceFamily(base, key, 0, 100_000, 'en')).toThrow(/expected a number from 0 to \d+: \d+ families come/);
});
