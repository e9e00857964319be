import { type Fault, InputError } from '../engine/errors.ts';
import { complete } from './complete.ts';
import { mergeFiles, readChain } from './extends.ts';
import { faultAt } from './faults.ts';
import { overlapFaults, readSettings } from './levers.ts';
import { missingFaults } from './missing.ts';
import { readObserved } from './observed.ts';
import { duplicateFaults, referenceFaults } from './references.ts';
import type { Register } from './register.ts';
import { claimFaults, readRules } from './rules.ts';
import type { Scenario } from './scenario.ts';
import { fileFormat } from './schema.ts';
import { shapeFaults } from './shape.ts';
import type { Source } from './source.ts';
import type { Branch } from './tree.ts';

/** Nobody reads more; a hostile file may have tens of thousands. */
const mostFaults = 500;

/** A scenario with what looks unlikely in it. */
export interface ReadScenario {
  readonly scenario: Scenario;
  /** Numbers outside the range that is thought possible; they are used as written. */
  readonly warnings: readonly Fault[];
}

/**
 * The checked scenario of a file and the files it extends; `source` gives the files by their path. Throws InputError with every fault of the files at once, in the order of the lines.
 */
export function readScenario(file: string, source: Source, register: Register): ReadScenario {
  const chain = readChain(file, source);
  const format = fileFormat(register);
  const faults = [...chain.faults];
  for (const tree of chain.files) faults.push(...shapeFaults(tree, format), ...duplicateFaults(tree));
  const [top] = chain.files;
  // Half a chain lacks names and numbers that the unread half may give.
  if (!chain.whole || top === undefined) throw new InputError(shortened(inOrder(faults, chain.files)));

  const root = chain.files.reduceRight((base, over) => mergeFiles(base, over));
  const levers = readSettings(root, register, 'levers');
  const shocks = readSettings(root, register, 'shocks');
  const rules = readRules(root);
  const observed = readObserved(root, source);
  faults.push(...missingFaults(root, chain.files.at(-1) ?? top), ...referenceFaults(root, register));
  faults.push(...overlapFaults([...levers.periods, ...shocks.periods], [...register.levers, ...register.shocks]));
  faults.push(...levers.faults, ...shocks.faults, ...rules.faults, ...observed.faults);
  if (rules.faults.length === 0) faults.push(...claimFaults(root, rules.rules, levers.settings, register.levers));
  if (faults.length > 0) throw new InputError(shortened(inOrder(faults, chain.files)));

  const warnings = [...levers.warnings, ...shocks.warnings];
  const scenario = complete({
    root,
    register,
    levers: levers.settings,
    shocks: shocks.settings,
    rules: rules.rules,
    observed: observed.series,
    warnings,
  });
  return { scenario, warnings: inOrder(warnings, chain.files) };
}

/** The file that was asked for first, then what it extends, each from top to bottom. */
function inOrder(faults: readonly Fault[], files: readonly Branch[]): Fault[] {
  const names = files.map((tree) => tree.file);
  const rank = (fault: Fault) => (names.includes(fault.file) ? names.indexOf(fault.file) : names.length);
  return [...faults].sort((one, other) => rank(one) - rank(other) || one.line - other.line);
}

function shortened(faults: readonly Fault[]): readonly Fault[] {
  const more = faults.length - mostFaults;
  const first = faults[mostFaults];
  if (more <= 0 || first === undefined) return faults;
  return [...faults.slice(0, mostFaults), faultAt(first, '', undefined, `and ${more} more faults from this line on`)];
}
