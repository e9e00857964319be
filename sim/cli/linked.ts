import { existsSync } from 'node:fs';
import { InputError } from '../engine/errors.ts';
import { sharedDigest } from '../experiment/digest.ts';
import { register } from '../model/register.ts';
import { isLink, readLink, type SharedLink } from '../scenario/link.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ComparedScenarios, scenariosOf } from '../scenario/scenarios-of.ts';
import type { Source } from '../scenario/source.ts';
import type { ComparisonResult } from '../statistics/result.ts';
import { version } from '../version.ts';
import { builtIn } from './base-scenario.ts';
import { faultText } from './fault-text.ts';
import type { Options, RawOptions } from './options.ts';
import type { Surroundings } from './surroundings.ts';

/** The link that stands where a scenario file may stand, or null when it is a file. Throws InputError for a wrong link. */
export function linkIn(argument: string): SharedLink | null {
  return isLink(argument) && !existsSync(argument) ? readLink(argument) : null;
}

/** The options that a link gives, for where the user gives none; its horizon is part of its scenarios. */
export function linkedOptions(argument: string): RawOptions {
  const link = linkIn(argument);
  if (link === null) return {};
  const { seed, replications } = link.comparison;
  return { seed, replications: String(replications) };
}

/** The scenarios of a link on a base path that comes with the program; warnings are noted. Throws InputError. */
export function compared({ comparison }: SharedLink, here: Surroundings, files: Source = builtIn): ComparedScenarios {
  const scenarios = scenariosOf(comparison, files, register);
  for (const warning of scenarios.warnings) here.note(here.words.warning(faultText(warning, here.words)));
  return scenarios;
}

/** The base path and the variants of a link, with `years` in place of its horizon when given. Throws InputError. */
export function linkedScenarios(link: SharedLink, years: number | null, here: Surroundings): Scenario[] {
  const { base, variants } = compared(link, here);
  return [base, ...variants].map((scenario) => (years === null ? scenario : { ...scenario, years }));
}

/** The one variant of a link, or else its base path. Throws InputError, also when there are several variants. */
export function linkedScenario(link: SharedLink, years: number | null, here: Surroundings): Scenario {
  const scenarios = linkedScenarios(link, years, here);
  if (scenarios.length <= 2) return scenarios.at(-1) as Scenario;
  const message = here.words.linkNeedsCompare(scenarios.length - 1);
  throw new InputError([{ file: '', line: 0, path: 'link', value: '', message }]);
}

/** Notes whether a result has the numbers of where the link was made; not when something else was asked. */
export function noteNumbers(
  { comparison, digest, made }: SharedLink,
  result: Pick<ComparisonResult, 'digest' | 'variants'>,
  { seed, replications, years, quiet }: Options,
  { words, note }: Surroundings,
): void {
  const asked = seed === comparison.seed && replications === comparison.replications;
  if (digest === null || !asked || (years !== null && years !== comparison.years)) return;
  if (sharedDigest(result) !== digest) note(words.otherNumbers(made, version));
  else if (!quiet) note(words.sameNumbers);
}
