import type { Fault } from '../engine/errors.ts';
import { faultAt, type Place } from './faults.ts';
import type { Parameter, Words } from './parameter.ts';
import { type ItemScope, itemKey, lists, ofScope, type Register } from './register.ts';
import type { Rules } from './rule-list.ts';
import type { LeverSetting, Scenario, Values } from './scenario.ts';
import { horizonRow, servedRow } from './schema.ts';
import { type Branch, child, itemsOf, type Leaf, leafOf, pathText, plain, type Step, type Tree } from './tree.ts';
import { type AmountRow, readAmount } from './units.ts';

/** A merged file without faults, what was read of it elsewhere, and where warnings go. */
export interface Parts {
  readonly root: Branch;
  readonly register: Register;
  readonly levers: readonly LeverSetting[];
  readonly shocks: readonly LeverSetting[];
  readonly rules: Rules;
  readonly observed: Scenario['observed'];
  readonly warnings: Fault[];
}

/** The scenario of a merged file without faults: every number of the register filled in, in the register's unit. */
export function complete(parts: Parts): Scenario {
  const { root } = parts;
  const text = (tree: Tree | undefined, key: string) => leafOf(child(tree, key)) as string;
  const words = (tree: Tree | undefined, key: string) => plain(child(tree, key)) as Words;
  const warned = new Set<Place>();
  const items = <Item>(scope: ItemScope, make: (item: Tree, id: string, values: Values) => Item) =>
    itemsOf(root.entries.get(lists[scope])).map((item, index) =>
      make(item, text(item, 'id'), valuesOf(parts, ofScope(parts.register, scope), [lists[scope], index], warned)),
    );
  return {
    name: text(root, 'name'),
    title: words(root, 'title'),
    question: words(root, 'question'),
    finding: root.entries.has('finding') ? words(root, 'finding') : null,
    start: text(root, 'start'),
    years: numberIn(child(root, 'years'), horizonRow),
    calendar: root.entries.has('calendar') ? (text(root, 'calendar') as Scenario['calendar']) : 'dutch',
    values: valuesOf(parts, ofScope(parts.register, 'chain'), [], warned),
    regions: items('region', (item, id, values) => ({ id, name: text(item, 'name'), values })),
    gis: items('gi', (item, id, values) => ({ id, name: text(item, 'name'), regions: served(item), values })),
    helpTypes: items('helpType', (item, id, values) => ({ id, name: words(item, 'name'), values })),
    providers: items('provider', (item, id, values) => ({
      id,
      name: text(item, 'name'),
      helpType: text(item, 'helpType'),
      regions: plain(child(item, 'regions')) as string[],
      values,
    })),
    levers: parts.levers,
    shocks: parts.shocks,
    rules: parts.rules,
    off: (plain(root.entries.get('off')) ?? []) as string[],
    observed: parts.observed,
  };
}

/** Values of an item (or of the chain, with an empty path): its own, else those under `parameters`, else the default. */
function valuesOf(parts: Parts, parameters: readonly Parameter[], item: readonly Step[], warned: Set<Place>): Values {
  const { root, warnings } = parts;
  const own = item.reduce<Tree | undefined>(child, root);
  const several = itemsOf(root.entries.get('regions')).length > 1;
  const entries = parameters.map((parameter): [string, number] => {
    const inItem = item.length === 0 ? undefined : child(own, itemKey(parameter));
    const written = inItem ?? child(root.entries.get('parameters'), parameter.key);
    if (written === undefined) return [parameter.key, parameter.default];
    const value = numberIn(written, parameter);
    const [low, high] = parameter.range;
    const held = !(several && parameter.local);
    if (held && (value < low || value > high) && !warned.has(written)) {
      const path = inItem ? [...item, itemKey(parameter)] : ['parameters', parameter.key];
      const message = `outside the range ${low} to ${high} that is thought possible [${parameter.unit}]: ${parameter.label.en}`;
      warnings.push(faultAt(written, pathText(root, path), leafOf(written), message));
      warned.add(written);
    }
    return [parameter.key, value];
  });
  return Object.fromEntries(entries);
}

function served(gi: Tree): Readonly<Record<string, number>> {
  const regions = child(gi, 'regions') as Branch;
  return Object.fromEntries([...regions.entries].map(([id, share]) => [id, numberIn(share, servedRow)]));
}

/** The number of a leaf that passed the schema. */
function numberIn(tree: Tree | undefined, row: AmountRow): number {
  const read = readAmount((tree as Leaf).value, row);
  return 'value' in read ? read.value : Number.NaN;
}
