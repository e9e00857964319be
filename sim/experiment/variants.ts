import { switchedOff } from '../model/numbers.ts';
import type { MechanismRow, Parameter } from '../scenario/parameter.ts';
import { lists, type Register } from '../scenario/register.ts';
import type { LeverSetting, Scenario } from '../scenario/scenario.ts';

/** The scenario with one more mechanism switched off. */
export function withOff(scenario: Scenario, mechanism: string): Scenario {
  return { ...scenario, off: [...scenario.off, mechanism] };
}

/** The scenario without these settings of its levers and shocks. */
export function withoutThese(scenario: Scenario, settings: readonly LeverSetting[]): Scenario {
  const others = (list: readonly LeverSetting[]) => list.filter((setting) => !settings.includes(setting));
  return { ...scenario, levers: others(scenario.levers), shocks: others(scenario.shocks) };
}

/**
 * The scenario with a number of the register set to `value` [unit of the register]; a number of regions, GIs, help types
 * or providers is set for all of them.
 */
export function withNumber(scenario: Scenario, { key, scope }: Parameter, value: number): Scenario {
  if (scope === 'chain') return { ...scenario, values: { ...scenario.values, [key]: value } };
  const items = scenario[lists[scope]].map((item) => ({ ...item, values: { ...item.values, [key]: value } }));
  return { ...scenario, [lists[scope]]: items };
}

/** What a scenario gives for a number of the register, once per thing that has it, before mechanisms are switched off. */
export function numbersOf(scenario: Scenario, { key, scope }: Parameter): number[] {
  if (scope === 'chain') return [scenario.values[key] as number];
  return scenario[lists[scope]].map(({ values }) => values[key] as number);
}

/** Whether a mechanism does nothing in a scenario: it is switched off, or all its numbers are neutral already. */
export function isOff(scenario: Scenario, mechanism: MechanismRow, register: Register): boolean {
  if (scenario.off.includes(mechanism.id)) return true;
  const neutral = Object.entries(mechanism.off);
  const already = switchedOff(scenario);
  return (
    neutral.length > 0 &&
    neutral.every(([key, value]) => {
      const parameter = register.parameters.find((row) => row.key === key);
      if (parameter === undefined) return false;
      return numbersOf(scenario, parameter).every((number) => (already[key] ?? number) === value);
    })
  );
}
