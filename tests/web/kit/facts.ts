import { register } from '../../../sim/model/register.ts';
import type { LeverSetting } from '../../../sim/scenario/scenario.ts';
import { factsOf } from '../../../web/build/facts.ts';
import type { BaseFacts, LeverFacts } from '../../../web/facts.ts';
import { scenarioIn } from '../../model/kit/scenarios.ts';

/** The facts of the program with its one base path. */
export const facts = factsOf(register, [scenarioIn('zhz-2024.yaml')], '0.0.0');

export const base = facts.bases[0] as BaseFacts;

/** The lever or shock with an id. */
export function row(id: string): LeverFacts {
  return [...facts.levers, ...facts.shocks].find((one) => one.id === id) as LeverFacts;
}

/** A setting from 1 January 2025 on, at once, for all. */
export function setting(lever: string, value: number, rest: Partial<LeverSetting> = {}): LeverSetting {
  return { lever, value, start: '2025-01-01', ramp: 0, end: null, target: null, evaluation: null, ...rest };
}
