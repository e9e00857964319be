import { didYouMean } from '../suggest.ts';
import { type Branch, child, itemsOf, type Tree, textOf } from '../tree.ts';
import { fault, type Notes } from './notes.ts';
import type { Outcome, Policy } from './study.ts';

/** An output of the model as far as a study needs it. */
export interface StudiedOutput {
  readonly key: string;
  readonly kind: 'series' | 'value';
  readonly headline: boolean;
}

/** The outputs of a scenario and the dates (ISO) at which its series are sampled. */
export interface StudiedOutputs {
  readonly outputs: readonly StudiedOutput[];
  readonly dates: readonly string[];
}

/**
 * The outcomes of a study, in the order of the file; without any, the headline outputs of the first policy at the end. An
 * outcome that has the name of a number or lever that moves (`taken`) is named `<output>@end`.
 */
export function readOutcomes(
  study: Branch,
  policies: readonly Policy[],
  layouts: readonly StudiedOutputs[],
  taken: ReadonlySet<string>,
  notes: Notes,
): Outcome[] {
  const nameOf = (key: string) => (taken.has(key) ? `${key}@end` : key);
  const [first] = layouts;
  if (first === undefined) return [];
  const list = study.entries.get('outcomes');
  if (list === undefined) {
    return first.outputs
      .filter(({ headline }) => headline)
      .map(({ key }) => ({ name: nameOf(key), output: key, at: null }));
  }
  if (itemsOf(list).length === 0) fault(notes, list, 'outcomes', 'expected at least one outcome');
  const names = new Set<string>();
  return itemsOf(list).flatMap((item, index) => {
    const path = `outcomes[${index}]`;
    const written = child(item, 'output');
    const key = textOf(written);
    if (written === undefined || key === undefined) return [];
    const output = first.outputs.find((one) => one.key === key);
    if (output === undefined) {
      const known = first.outputs.map((one) => one.key);
      fault(notes, written, `${path}.output`, `unknown output${didYouMean(key, known)}`);
      return [];
    }
    const lacking = policies[layouts.findIndex(({ outputs }) => !outputs.some((one) => one.key === key))];
    if (lacking !== undefined) fault(notes, written, `${path}.output`, `policy '${lacking.name}' does not have it`);
    const at = readDate(child(item, 'at'), `${path}.at`, output, first.dates, notes);
    const name = at === null ? nameOf(key) : `${key}@${at}`;
    if (names.has(name)) fault(notes, item, path, `${name} is given twice: keep one`);
    names.add(name);
    return [{ name, output: key, at }];
  });
}

function readDate(
  written: Tree | undefined,
  path: string,
  { kind }: StudiedOutput,
  dates: readonly string[],
  notes: Notes,
): string | null {
  const at = textOf(written) ?? null;
  if (written === undefined || at === null) return null;
  if (kind !== 'series') fault(notes, written, path, 'this output is one number of the whole run: leave out `at`');
  // What is no date at all was noted with the shape of the file.
  else if (/^\d{4}-\d{2}-\d{2}$/.test(at) && !dates.includes(at)) {
    const ends = `from ${dates[0]} to ${dates.at(-1)}`;
    fault(notes, written, path, `is not sampled: expected the first day of a month, the start or the end, ${ends}`);
  }
  return at;
}
