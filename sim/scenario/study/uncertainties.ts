import type { Parameter } from '../parameter.ts';
import { lists, type Register } from '../register.ts';
import type { Scenario } from '../scenario.ts';
import { didYouMean } from '../suggest.ts';
import { type Branch, child, itemsOf, type Tree, textOf } from '../tree.ts';
import { fault, type Notes, warn } from './notes.ts';
import { readRange } from './range.ts';
import type { Policy, Uncertainty } from './study.ts';

/** The numbers of a study that are not known, in the order of the file, and where they stand. */
export function readUncertainties(
  study: Branch,
  register: Register,
  policies: readonly Policy[],
  notes: Notes,
): Uncertainty[] {
  const seen = new Set<string>();
  return itemsOf(study.entries.get('uncertainties')).flatMap((item, index) => {
    const path = `uncertainties[${index}]`;
    const written = child(item, 'number');
    const key = textOf(written);
    if (written === undefined || key === undefined) return [];
    const parameter = numberNamed(key, written, `${path}.number`, register, seen, notes);
    if (parameter === null) return [];
    checkMoves(parameter, written, `${path}.number`, register, policies, notes);
    const range = readRange(item, path, parameter, notes);
    const scale = textOf(child(item, 'scale')) === 'log' ? 'log' : 'linear';
    if (range === null) return [];
    if (scale === 'log' && range[0] <= 0) {
      const place = child(item, 'scale') as Tree;
      fault(notes, place, `${path}.scale`, `a logarithmic scale needs a range above 0, not from ${range[0]}`);
    }
    return [{ parameter, range, scale } as const];
  });
}

/** The number of the register with this key, or null after noting that there is none, or that it is given twice. */
export function numberNamed(
  key: string,
  place: Tree,
  path: string,
  register: Register,
  seen: Set<string>,
  notes: Notes,
): Parameter | null {
  const parameter = register.parameters.find((row) => row.key === key);
  if (parameter === undefined) {
    const known = register.parameters.map((row) => row.key);
    fault(notes, place, path, `unknown number${didYouMean(key, known)}`);
    return null;
  }
  if (seen.has(key)) fault(notes, place, path, 'this number is given twice: keep one');
  seen.add(key);
  return parameter;
}

/** Notes a number that nothing would read: of a mechanism that is off, or of things that the base does not have. */
export function checkMoves(
  parameter: Parameter,
  place: Tree,
  path: string,
  register: Register,
  policies: readonly Policy[],
  notes: Notes,
): void {
  for (const { name, scenario } of policies) {
    const off = register.mechanisms.find(
      ({ id, off }) => scenario.off.includes(id) && Object.hasOwn(off, parameter.key),
    );
    if (off === undefined) continue;
    fault(
      notes,
      place,
      path,
      `${off.id} is switched off in '${name}' and takes this number with it: it would do nothing`,
    );
    return;
  }
  const [first] = policies;
  if (parameter.scope === 'chain' || first === undefined) return;
  const values = valuesIn(first.scenario, parameter);
  if (values.length === 0) fault(notes, place, path, `the base has no ${lists[parameter.scope]}: it would do nothing`);
  if (values.some((value) => value !== values[0])) {
    warn(
      notes,
      place,
      path,
      `the ${lists[parameter.scope]} of the base differ in this number: a point gives all of them one`,
    );
  }
}

function valuesIn(scenario: Scenario, { key, scope }: Parameter): readonly (number | undefined)[] {
  return scope === 'chain' ? [scenario.values[key]] : scenario[lists[scope]].map(({ values }) => values[key]);
}
