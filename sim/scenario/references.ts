import type { Fault } from '../engine/errors.ts';
import { faultAt } from './faults.ts';
import { itemScopes, lists, type Register } from './register.ts';
import { servedRow } from './schema.ts';
import { didYouMean } from './suggest.ts';
import { type Branch, child, itemsOf, leafOf, pathText, type Step, type Tree, textOf } from './tree.ts';
import { readAmount } from './units.ts';

/** Shares are decimals, whose sum is 1 but for rounding. */
const shareTolerance = 1e-9;

/** Ids of a list of items, or null when one of them cannot be read: then nothing is said about names it lacks. */
export function idsOf(root: Branch, list: string): readonly string[] | null {
  const tree = root.entries.get(list);
  if (tree === undefined) return [];
  const ids = itemsOf(tree).map((item) => textOf(child(item, 'id')));
  return tree.kind === 'list' && ids.every((id) => id !== undefined) ? ids : null;
}

/** Faults for ids that one file gives twice: items of a list, regions of a provider, and mechanisms under `off`. */
export function duplicateFaults(file: Branch): Fault[] {
  const providers = itemsOf(file.entries.get('providers'));
  return [
    ...itemScopes.flatMap((scope) => repeated(file, [lists[scope]], ['id'])),
    ...providers.flatMap((_, index) => repeated(file, ['providers', index, 'regions'], [])),
    ...repeated(file, ['off'], []),
  ];
}

/** Faults for texts that stand twice in the list at `path`: the items themselves, or what stands `inside` each. */
function repeated(file: Branch, path: readonly Step[], inside: readonly Step[]): Fault[] {
  const faults: Fault[] = [];
  const lines = new Map<string, number>();
  for (const [index, item] of itemsOf(path.reduce<Tree | undefined>(child, file)).entries()) {
    const id = textOf(inside.reduce<Tree | undefined>(child, item));
    if (id === undefined) continue;
    const line = lines.get(id);
    if (line === undefined) lines.set(id, item.line);
    else {
      const where = pathText(file, [...path, index, ...inside]);
      const first = line === 0 ? '' : `, first on line ${line}`;
      faults.push(faultAt(item, where, id, `this id is given twice${first}`));
    }
  }
  return faults;
}

/** Faults between the parts of a merged scenario: unknown ids, shares that do not add up, regions without help. */
export function referenceFaults(root: Branch, register: Register): Fault[] {
  const faults: Fault[] = [];
  const check = (
    tree: Tree | undefined,
    path: readonly Step[],
    name: string | undefined,
    known: readonly string[] | null,
    kind: string,
  ) => {
    if (tree === undefined || name === undefined || known === null || known.includes(name)) return;
    faults.push(faultAt(tree, pathText(root, path), leafOf(tree), `unknown ${kind}${didYouMean(name, known)}`));
  };
  const regions = idsOf(root, 'regions');
  for (const [index, gi] of itemsOf(root.entries.get('gis')).entries()) {
    const served = child(gi, 'regions');
    for (const [id, share] of served?.kind === 'branch' ? served.entries : []) {
      check(share, ['gis', index, 'regions', id], id, regions, 'region');
    }
  }
  for (const [index, provider] of itemsOf(root.entries.get('providers')).entries()) {
    const helpType = child(provider, 'helpType');
    check(helpType, ['providers', index, 'helpType'], textOf(helpType), idsOf(root, 'helpTypes'), 'help type');
    for (const [place, region] of itemsOf(child(provider, 'regions')).entries()) {
      check(region, ['providers', index, 'regions', place], textOf(region), regions, 'region');
    }
  }
  const mechanisms = register.mechanisms.map((mechanism) => mechanism.id);
  for (const [index, off] of itemsOf(root.entries.get('off')).entries()) {
    check(off, ['off', index], textOf(off), mechanisms, 'mechanism');
  }
  if (regions !== null) faults.push(...shareFaults(root, regions), ...helpFaults(root, regions));
  return faults;
}

/** Per region: the shares of the GIs that serve it add up to 1. Silent when a share cannot be read. */
function shareFaults(root: Branch, regions: readonly string[]): Fault[] {
  const gis = root.entries.get('gis');
  const faults: Fault[] = [];
  if (gis?.kind !== 'list' || gis.items.length === 0) return faults;
  for (const region of new Set(regions)) {
    const shares: string[] = [];
    let sum = 0;
    for (const gi of gis.items) {
      const share = child(child(gi, 'regions'), region);
      if (share === undefined) continue;
      const read = readAmount(leafOf(share), servedRow);
      sum += 'value' in read ? read.value : Number.NaN;
      shares.push(`${textOf(child(gi, 'id')) ?? '?'} ${leafOf(share)}`);
    }
    if (Math.abs(sum - 1) <= shareTolerance || Number.isNaN(sum)) continue;
    const terms = shares.length === 0 ? 'no GI serves it' : shares.join(' + ');
    faults.push(faultAt(gis, 'gis', sum, `the shares of the GIs of region ${region} must add up to 1 (${terms})`));
  }
  return faults;
}

/** Every region has a provider of every help type. Silent when a provider cannot be read. */
function helpFaults(root: Branch, regions: readonly string[]): Fault[] {
  const offered = new Set<string>();
  for (const provider of itemsOf(root.entries.get('providers'))) {
    const helpType = textOf(child(provider, 'helpType'));
    const served = child(provider, 'regions');
    if (helpType === undefined || served?.kind !== 'list') return [];
    for (const region of served.items) offered.add(`${helpType} ${textOf(region)}`);
  }
  const faults: Fault[] = [];
  for (const [index, item] of itemsOf(root.entries.get('helpTypes')).entries()) {
    const id = textOf(child(item, 'id'));
    const without = id === undefined ? [] : regions.filter((region) => !offered.has(`${id} ${region}`));
    if (without.length === 0) continue;
    const where = `${without.slice(0, 5).join(', ')}${without.length > 5 ? ` and ${without.length - 5} more` : ''}`;
    const message = `no provider in ${where}: add one with \`helpType: ${id}\` and \`regions: [${without[0]}]\``;
    faults.push(faultAt(item, pathText(root, ['helpTypes', index]), undefined, message));
  }
  return faults;
}
