import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { levers } from '../../sim/model/levers/index.ts';
import { at } from '../../sim/model/numbers.ts';
import { register } from '../../sim/scenario/register/index.ts';
import { assemble, assembleChain } from './kit/native.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

const base = scenarioIn('zhz-2024.yaml');
const key = seedKey('mechanisms');

/** The rows of replications 0 and 1, with the levers that give M29 and M27 something to do. */
function rows(lines: string): Float64Array[] {
  const model = assemble(
    scenarioWith(`levers:
  - { lever: raadCapacity, value: 2, start: 2025-01-01 }
  - { lever: team, value: 0.5, start: 2025-01-01 }
${lines}`),
  );
  return [0, 1].map((replication) => {
    const row = new Float64Array(model.width);
    model.run(key, replication, row, 0);
    return row;
  });
}

describe('every mechanism of the register can be switched off', () => {
  const on = rows('');
  it.each(register.mechanisms.map(({ id, label, off }) => ({ id, name: label.en, off })))(
    '$id ($name): its numbers become neutral, and the future becomes another one',
    ({ id, off }) => {
      const { tables } = assembleChain(scenarioWith(`off: [${id}]\n`)).chain;
      for (const [parameter, neutral] of Object.entries(off)) {
        if (parameter === 'helpType.blocked')
          expect([...tables.type.blocked]).toEqual(base.helpTypes.map(() => neutral));
        else expect(tables.number[at(parameter)], parameter).toBe(neutral);
      }
      expect(rows(`off: [${id}]\n`)).not.toEqual(on);
    },
  );

  it('a number that is written in the scenario gives way to the switch', () => {
    const scenario = scenarioWith('parameters: { staff.loadSensitivity: 1.5 }\noff: [M01]\n');
    expect(assembleChain(scenario).chain.tables.number[at('staff.loadSensitivity')]).toBe(0);
  });
});

it('every lever of the register has a file in the model, and every file a row', () => {
  expect(levers.map(({ id }) => id).sort()).toEqual(register.levers.map(({ id }) => id).sort());
});
