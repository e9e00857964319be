import { type Inputs, inputScenarios, inputText } from './inputs.ts';
import type { Register } from './register.ts';
import { type ReadFiles, remembering } from './remembering.ts';
import type { Scenario } from './scenario.ts';

/** The scenarios of a letter, each time with one thing more that is new; the base first. */
export interface RenewedScenarios {
  /** As they were saved. */
  readonly same: readonly Scenario[];
  /** With the numbers, counts and shocks of today in the base path, and its policy of then. */
  readonly data: readonly Scenario[];
  /** With the base path of today. */
  readonly policy: readonly Scenario[];
  /** The files that the policy of today was read from. */
  readonly files: ReadFiles;
}

/**
 * The scenarios of saved inputs as they were, with the data of today, and with the policy of today too. Policy is what a
 * scenario chooses: levers, rules and what is off. Everything else in it is data, shocks too: they come from outside.
 * @param today text that the program has now for a file, or null when the file is the user's own
 */
export function renewedScenarios(
  inputs: Inputs,
  register: Register,
  today: (file: string) => string | null,
): RenewedScenarios {
  const same = inputScenarios(inputs, register);
  const files: ReadFiles = new Map();
  const read = remembering((file) => today(file) ?? inputText(inputs, file), files);
  const policy = inputScenarios(inputs, register, read);
  const data = policy.map((scenario, i) => {
    const { levers, rules, off } = same[i] as Scenario;
    return { ...scenario, levers, rules, off };
  });
  return { same, data, policy, files };
}

/** The text of the shipped file that a path ends in, or null when it is no such file. */
export function shippedText(texts: Readonly<Record<string, string>>, file: string): string | null {
  const name = Object.keys(texts).find((one) => file === one || file.endsWith(`/${one}`));
  return name === undefined ? null : (texts[name] as string);
}
