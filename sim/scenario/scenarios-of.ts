import { type Fault, faultLine, InputError } from '../engine/errors.ts';
import { type Comparison, MOST_VARIANTS, namePattern } from './comparison.ts';
import { faultAt } from './faults.ts';
import { baseFile, overlay, type Part, partName } from './overlay.ts';
import { plainFiles } from './plain-files.ts';
import { type ReadScenario, readScenario } from './read.ts';
import type { Register } from './register.ts';
import type { Scenario } from './scenario.ts';
import type { Source } from './source.ts';

/** The checked scenarios of a comparison, variants in its order. */
export interface ComparedScenarios {
  /** The base path as its file gives it, or a scenario `base` when the comparison changes its years or mechanisms. */
  readonly base: Scenario;
  readonly variants: readonly Scenario[];
  /** Numbers outside the range that is thought possible; they are used as written. */
  readonly warnings: readonly Fault[];
}

/**
 * The scenarios that a comparison asks for. Each is read as the scenario file that `overlay` makes of it, so that a page and
 * a file have one check and equal hashes. `source` has the base paths. Throws InputError with every fault of all of them,
 * whose path names the place in the comparison, such as `variants[1].levers[0].value`.
 */
export function scenariosOf(comparison: Comparison, source: Source, register: Register): ComparedScenarios {
  const own = readBase(comparison, source, register);
  const faults: Fault[] = [];
  const warnings: Fault[] = [...own.warnings];
  const files = withOverlays(comparison, source);
  const read = (part: Part): Scenario => {
    const found = attempt(() => readScenario(fileOf(part), files, register), faults, part);
    warnings.push(...(found?.warnings ?? []).map((warning) => inComparison(warning, part)));
    return found?.scenario ?? own.scenario;
  };
  const base = changesBase(comparison, own.scenario) ? read('base') : own.scenario;
  const variants = comparison.variants.map((_, index) => read(index));
  if (faults.length > 0) throw new InputError(distinct(faults));
  return { base, variants, warnings: distinct(warnings) };
}

/** Whether the base path of a comparison has another horizon, or other mechanisms off, than its file says. */
export function changesBase({ years, off }: Comparison, own: Scenario): boolean {
  const sorted = (ids: readonly string[]) => [...ids].sort().join(' ');
  return years !== own.years || sorted(off) !== sorted(own.off);
}

/** The base path as its file gives it. Throws InputError when there is none of this name, or too much to compare with it. */
function readBase(comparison: Comparison, source: Source, register: Register): ReadScenario {
  const { base, variants } = comparison;
  const nowhere = { file: '', line: 0 };
  const faults: Fault[] = [];
  if (!hasBase(comparison, source)) faults.push(faultAt(nowhere, 'base', base, 'unknown base path'));
  if (variants.length > MOST_VARIANTS) {
    faults.push(faultAt(nowhere, 'variants', variants, `expected at most ${MOST_VARIANTS} variants`));
  }
  if (faults.length > 0) throw new InputError(faults);
  return readScenario(baseFile(comparison), source, register);
}

function hasBase(comparison: Comparison, source: Source): boolean {
  if (!namePattern.test(comparison.base)) return false;
  try {
    source.tree(baseFile(comparison));
    return true;
  } catch {
    return false;
  }
}

function withOverlays(comparison: Comparison, source: Source): Source {
  const parts: readonly Part[] = ['base', ...comparison.variants.keys()];
  const overlays = new Map(parts.map((part) => [fileOf(part), overlay(comparison, part)]));
  const files = plainFiles(Object.fromEntries(overlays));
  return { ...source, tree: (file) => (overlays.has(file) ? files.tree(file) : source.tree(file)) };
}

function fileOf(part: Part): string {
  return `${partName(part)}.yaml`;
}

/** What `work` gives, or null after adding its faults. */
function attempt(work: () => ReadScenario, faults: Fault[], part: Part): ReadScenario | null {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    faults.push(...error.faults.map((fault) => inComparison(fault, part)));
    return null;
  }
}

/** A fault of an overlay at its place in the comparison; years and mechanisms are those of the whole comparison. */
function inComparison(fault: Fault, part: Part): Fault {
  if (fault.file !== fileOf(part)) return fault;
  const inside = fault.path.replace(/^title\..*/, 'title').replace(/^(shocks\[\d+\]\.)shock$/, '$1lever');
  const shared = part === 'base' || /^(years|off)\b/.test(inside);
  return { ...fault, file: '', line: 0, path: shared ? inside : `variants[${part}].${inside}` };
}

function distinct(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [faultLine(fault), fault])).values()];
}
