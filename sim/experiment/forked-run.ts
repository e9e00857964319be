import { assembleForks } from '../model/fork.ts';
import { scenarioHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Group } from './group.ts';

/**
 * Assembles the variants of a comparison, the base among them, in any order: what they have in common before a policy date is
 * run once, and each row is that of its scenario alone, to the bit. Throws InputError when one cannot be run.
 */
export function assembleForked(scenarios: readonly Scenario[]): Group[] {
  return assembleForks(scenarios).map((fork) => ({
    variants: fork.variants,
    hashes: fork.variants.map((place) => scenarioHash(scenarios[place] as Scenario)),
    outputs: fork.outputs,
    width: fork.width,
    run: fork.run,
  }));
}
