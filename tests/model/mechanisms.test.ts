import { describe, expect, it } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { at, chainNumbers, itemNumbers, perRegisterUnit } from '../../sim/model/numbers.ts';
import { register } from '../../sim/model/register.ts';
import type { Parameter } from '../../sim/scenario/parameter.ts';
import { lists } from '../../sim/scenario/register.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { assemble } from './kit/native.ts';
import { scenarioWith } from './kit/scenarios.ts';

const key = seedKey('mechanisms');

/** The rows of replications 0 and 1 of the scenario in which every mechanism has something to do. */
function rows(lines: string): Float64Array[] {
  const model = assemble(scenarioWith(lines, 'tests/everything.yaml'));
  return [0, 1].map((replication) => {
    const row = new Float64Array(model.width);
    model.run(key, replication, row, 0);
    return row;
  });
}

/** The values that a model of this scenario has for a parameter, one or one per item. */
function valuesOf(scenario: Scenario, parameter: Parameter): number[] {
  if (parameter.scope === 'chain') return [...chainNumbers(scenario)].slice(at(parameter.key), at(parameter.key) + 1);
  return [...itemNumbers(scenario, scenario[lists[parameter.scope]], parameter.key)];
}

describe('every mechanism of the register can be switched off', () => {
  const on = rows('');
  it.each(register.mechanisms.map(({ id, label, off }) => ({ id, name: label.en, off })))(
    '$id ($name): its numbers become neutral, and the future becomes another one',
    ({ id, off }) => {
      const scenario = scenarioWith(`off: [${id}]\n`);
      for (const [name, neutral] of Object.entries(off)) {
        const parameter = register.parameters.find((row) => row.key === name) as Parameter;
        for (const value of valuesOf(scenario, parameter)) expect(value, name).toBe(neutral * perRegisterUnit(name));
      }
      expect(rows(`off: [${id}]\n`)).not.toEqual(on);
    },
  );

  it('a number that is written in the scenario gives way to the switch', () => {
    const scenario = scenarioWith('parameters: { staff.loadSensitivity: 1.5 }\noff: [M01]\n');
    expect(chainNumbers(scenario)[at('staff.loadSensitivity')]).toBe(0);
  });
});
