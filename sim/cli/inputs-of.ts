import { InputError } from '../engine/errors.ts';
import { register } from '../model/register.ts';
import type { Comparison } from '../scenario/comparison.ts';
import { comparisonFiles } from '../scenario/comparison-inputs.ts';
import { contentHash } from '../scenario/hash.ts';
import type { Inputs } from '../scenario/inputs.ts';
import { linkOf, type SharedLink } from '../scenario/link.ts';
import type { ReadFiles } from '../scenario/remembering.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { scenariosOf } from '../scenario/scenarios-of.ts';
import { version } from '../version.ts';
import { builtIn, builtInBases, builtInText } from './base-scenario.ts';
import type { Options } from './options.ts';
import { relativePaths } from './relative-paths.ts';

/** What scenario files give a result: the files that were read, and the scenarios among them in their order. */
export function inputsOfFiles(
  command: Inputs['command'],
  scenarios: readonly Scenario[],
  named: readonly string[],
  read: ReadFiles,
  options: Options,
): Inputs {
  const paths = relativePaths(read.keys());
  const path = (file: string) => paths.get(file) ?? file;
  return {
    ...asked(command, options),
    files: Object.fromEntries([...read].map(([file, text]) => [path(file), text])),
    scenarios: named.map(path),
    link: linkOfScenarios(scenarios, options),
  };
}

/** What a link gives a result: its scenarios as files, with the files of the base path that they extend. */
export function inputsOfLink(command: Inputs['command'], { comparison }: SharedLink, options: Options): Inputs {
  const { files, scenarios } = comparisonFiles(comparison, builtIn, register, (file) => builtInText(file) ?? '');
  const { seed, replications, years } = options;
  const again = { ...comparison, seed, replications, years: years ?? comparison.years };
  return {
    ...asked(command, options),
    files,
    scenarios: command === 'run' ? scenarios.slice(-1) : scenarios,
    link: linkOf({ comparison: again, made: version, digest: null, name: '' }),
  };
}

/** The inputs of a result that is computed again now, from scenarios that were read from `files`. */
export function renewedInputs(inputs: Inputs, scenarios: readonly Scenario[], files: ReadFiles): Inputs {
  return {
    ...inputs,
    ketenlab: version,
    files: Object.fromEntries(files),
    link: linkOfScenarios(scenarios, inputs),
    started: new Date().toISOString(),
  };
}

function asked(command: Inputs['command'], { seed, replications, years }: Options) {
  const started = new Date().toISOString();
  return { ketenlab: version, command, seed, replications, years, output: null, started };
}

/**
 * A link that gives the same scenarios but for their texts, or '' when none does: a link names a base path that comes with
 * the program, and variants that set levers and shocks.
 */
function linkOfScenarios(
  [base, ...others]: readonly Scenario[],
  { seed, replications }: Pick<Options, 'seed' | 'replications'>,
): string {
  if (base === undefined) return '';
  const variants = others.map(({ title, levers, shocks }) => ({ title: title.nl, levers, shocks }));
  const rest = { seed, replications, years: base.years, off: base.off, variants };
  const hashes = [base, ...others].map(contentHash).join(' ');
  for (const name of builtInBases) {
    const comparison: Comparison = { base: name, ...rest };
    try {
      const linked = scenariosOf(comparison, builtIn, register);
      const same = [linked.base, ...linked.variants].map(contentHash).join(' ') === hashes;
      if (same) return linkOf({ comparison, made: version, digest: null, name: '' });
    } catch (error) {
      // What a link cannot say is no fault of these scenarios.
      if (!(error instanceof InputError)) throw error;
    }
  }
  return '';
}
