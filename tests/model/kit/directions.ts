import { expect } from 'vitest';
import { Sample, standardErrorsApart } from './sample.ts';
import { scenarioIn, scenarioWith } from './scenarios.ts';

// A direction test asks whether a lever moves an output the way the field expects: 100 paired replications of the variant and
// of the base path, which meet the same children and staff. "Moves" means: the mean difference lies more than 3 of its own
// standard errors from zero, on the right side. A true zero passes that once in 700 times.
export const SEED = 'directions';
export const PAIRS = 100;
export const ERRORS = 3;

/** The base path with these lines of YAML, run for the paired replications. */
export function sampleWith(lines: string, base = 'zhz-2024.yaml'): Sample {
  return new Sample(lines === '' ? scenarioIn(base) : scenarioWith(lines, base), SEED, PAIRS);
}

/** The base path with these settings of levers. */
export function withLevers(...settings: readonly string[]): Sample {
  return sampleWith(`levers:\n${settings.map((setting) => `  - ${setting}\n`).join('')}`);
}

/** The base path with these shocks. */
export function withShocks(...settings: readonly string[]): Sample {
  return sampleWith(`shocks:\n${settings.map((setting) => `  - ${setting}\n`).join('')}`);
}

export type Directions = Readonly<Record<string, 'up' | 'down' | 'same'>>;

/** Asserts the direction of each output: of a value, or of a series at a date; 'same' is equality in every replication. */
export function moves(base: Sample, variant: Sample, directions: Directions, date?: string): void {
  const place = date === undefined ? 0 : base.date(date);
  for (const [key, direction] of Object.entries(directions)) {
    const [one, other] = [base.at(key, place), variant.at(key, place)];
    const apart = standardErrorsApart(one, other);
    if (direction === 'same') expect(other, `${key} stays the same`).toEqual(one);
    else expect(direction === 'up' ? apart : -apart, `${key} goes ${direction} ${date ?? ''}`).toBeGreaterThan(ERRORS);
  }
}
