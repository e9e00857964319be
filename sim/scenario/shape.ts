import type { Fault } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import type { FileFormat } from './schema.ts';
import { didYouMean, nearest } from './suggest.ts';
import { type Branch, child, deepest, pathText, plain, type Step } from './tree.ts';

/** More faults help nobody, and each unknown key costs a search for the name that was meant. */
const mostFaults = 500;

/** Faults of one file against the schema: unknown keys, wrong kinds of value, numbers outside their bounds. */
export function shapeFaults(file: Branch, format: FileFormat): Fault[] {
  const result = format.schema.safeParse(plain(file));
  const faults: Fault[] = [];
  for (const issue of result.error?.issues ?? []) {
    const path = issue.path as Step[];
    if (issue.code === 'unrecognized_keys') {
      const level = path.findLast((step) => typeof step === 'string') ?? '';
      for (const key of issue.keys.slice(0, mostFaults)) {
        faults.push(at(file, [...path, key], `unknown key${hint(key, level, format)}`));
      }
    } else faults.push(at(file, path, issue.message));
    if (faults.length >= mostFaults) break;
  }
  return faults;
}

/** The nearest known name of the level; else where a number of this name belongs. */
function hint(key: string, level: string, { keys }: FileFormat): string {
  const known = keys[level] ?? [];
  const elsewhere = keys.parameters?.find((name) => name === key || name.endsWith(`.${key}`));
  if (elsewhere === undefined || nearest(key, known) !== null) return didYouMean(key, known);
  return `; write ${elsewhere} under parameters`;
}

function at(file: Branch, path: readonly Step[], message: string): Fault {
  const last = path.at(-1);
  const written = last === undefined ? file : child(deepest(file, path.slice(0, -1)), last);
  return faultAt(deepest(file, path), pathText(file, path), plain(written), message);
}
