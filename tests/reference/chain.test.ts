import { expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { assemble } from '../../sim/model/assemble.ts';
import type { MakeList } from '../../sim/model/state.ts';
import { scenarioIn, scenarioWith } from '../model/kit/scenarios.ts';
import { SimJsList } from './simjs-list.ts';

// The event queue of SimJS, an independent library, orders the events of the whole chain; every number must come out the
// same to the last bit. Seed 'simjs', three replications.
const onSimJs: MakeList = (_, options) => new SimJsList(options);

function bytes(scenario: ReturnType<typeof scenarioIn>, makeList?: MakeList): Uint8Array {
  const model = assemble(scenario, makeList);
  const rows = new Float64Array(3 * model.width);
  const events = [0, 1, 2].map((replication) =>
    model.run(seedKey('simjs'), replication, rows, replication * model.width),
  );
  expect(Math.min(...events)).toBeGreaterThan(10_000);
  return new Uint8Array(rows.buffer);
}

it('the base path on the event queue of SimJS gives the same bytes as on the staged list', () => {
  const scenario = scenarioIn('zhz-2024.yaml');
  expect(Buffer.compare(bytes(scenario, onSimJs), bytes(scenario))).toBe(0);
});

it('so does a run with levers that start, ramp and end', () => {
  const scenario = scenarioWith(`levers:
  - { lever: team, value: 0.5, start: 2024-10-01, ramp: 6 months }
  - { lever: raadCapacity, value: -2, start: 2025-01-01, end: 2025-10-01 }
  - { lever: helpCapacity, value: -20, start: 2025-01-01, target: pleegzorg }
`);
  expect(Buffer.compare(bytes(scenario, onSimJs), bytes(scenario))).toBe(0);
});
