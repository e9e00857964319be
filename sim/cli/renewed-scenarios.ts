import { register } from '../model/register.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { readScenario } from '../scenario/read.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { withoutSettings } from '../scenario/without-settings.ts';
import { yamlFiles } from '../scenario/yaml.ts';

/** The scenarios of a letter, each time with one thing more that is new; the base first. */
export interface RenewedScenarios {
  /** As they were saved. */
  readonly same: readonly Scenario[];
  /** With the numbers, counts and shocks of today in the base path, and its policy of then. */
  readonly data: readonly Scenario[];
  /** With the base path of today. */
  readonly policy: readonly Scenario[];
}

/**
 * The scenarios of saved inputs as they were, with the data of today, and with the policy of today too. Policy is what a
 * scenario chooses: levers, rules and what is off. Everything else in it is data, shocks too: they come from outside.
 * @param today text that the program has now for a file, or null when the file is the user's own
 */
export function renewedScenarios(inputs: Inputs, today: (file: string) => string | null): RenewedScenarios {
  const saved = (file: string) => {
    if (Object.hasOwn(inputs.files, file)) return inputs.files[file] as string;
    throw new Error('no such file');
  };
  const same = scenariosOf(inputs, saved);
  const policy = scenariosOf(inputs, (file) => today(file) ?? saved(file));
  const data = policy.map((scenario, i) => {
    const { levers, rules, off } = same[i] as Scenario;
    return { ...scenario, levers, rules, off };
  });
  return { same, data, policy };
}

/** A scenario that is compared alone is compared with itself without its settings. */
function scenariosOf({ scenarios, years, command }: Inputs, read: (file: string) => string): Scenario[] {
  const source = yamlFiles(read);
  const all = scenarios.map((file) => {
    const { scenario } = readScenario(file, source, register);
    return years === null ? scenario : { ...scenario, years };
  });
  const [alone] = all;
  return command === 'compare' && all.length === 1 && alone !== undefined ? [withoutSettings(alone), alone] : all;
}
