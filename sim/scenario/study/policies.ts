import { type Fault, InputError } from '../../engine/errors.ts';
import { readChain } from '../extends.ts';
import { besideFile, normalPath } from '../paths.ts';
import { readScenario } from '../read.ts';
import { findLever, type Register } from '../register.ts';
import type { Scenario } from '../scenario.ts';
import type { Source } from '../source.ts';
import { didYouMean } from '../suggest.ts';
import { type Branch, child, itemsOf, type Leaf, plain, type Tree, textOf } from '../tree.ts';
import { fault, type Notes } from './notes.ts';
import type { Policy } from './study.ts';

/** The policies of a study, and its moved levers at a neutral value as the last levers of each scenario. */
export interface ReadPolicies {
  readonly policies: readonly Policy[];
  /** Settings of the moved levers, in the order of the file; empty when a policy could not be read. */
  readonly moved: Scenario['levers'];
}

/** What a policy may be called. */
const policyName = /^[A-Za-z][\w-]{0,40}$/;

/** The keys of a moved lever that are those of a setting. */
const settingKeys = ['lever', 'start', 'ramp', 'end', 'target', 'evaluation'];

/**
 * Reads the policies of a study (only the base when it names none). Each is read as a scenario file that extends its own file
 * or the base, with the moved levers behind its own levers, so that a study is held to all that a scenario is held to.
 */
export function readPolicies(study: Branch, source: Source, register: Register, notes: Notes): ReadPolicies {
  const list = study.entries.get('policies');
  const items = list === undefined ? [{ ...study, entries: new Map<string, Tree>() }] : itemsOf(list);
  if (list !== undefined && items.length === 0) fault(notes, list, 'policies', 'expected at least one policy');
  const movedItems = itemsOf(study.entries.get('levers')).filter((item) => item.kind === 'branch');
  const moved = movedItems.map((item) => atNeutral(item, register));
  const policies: Policy[] = [];
  let settings: Scenario['levers'] = [];
  const names = new Set<string>();
  for (const [index, item] of items.entries()) {
    if (item.kind !== 'branch') continue;
    const name = list === undefined ? 'today' : nameOf(item, index, names, notes);
    if (!comesFromBase(study, item, index, source, notes)) continue;
    const scenario = readOne(study, item, index, moved, source, register, notes);
    if (scenario === null) continue;
    const own = scenario.levers.length - moved.length;
    settings = scenario.levers.slice(own);
    policies.push(policyOf(study, item, name, { ...scenario, levers: scenario.levers.slice(0, own) }));
  }
  return { policies, moved: settings };
}

/** Notes what is wrong with the name of a policy; `- retention` looks like a file and is none. */
function nameOf(item: Branch, index: number, names: Set<string>, notes: Notes): string {
  const written = item.entries.get('name');
  const name = textOf(written) ?? '';
  if (written === undefined || name === '') return name;
  const path = `policies[${index}].name`;
  if (!policyName.test(name)) {
    fault(notes, written, path, 'a name starts with a letter and has letters, digits, - and _ only, at most 41');
  }
  if (names.has(name)) fault(notes, written, path, 'this policy is given twice: give each its own name');
  if (item.entries.size === 1 && name !== 'today') {
    const message = 'only `today` is a policy by its name alone: give `file`, `levers`, `shocks` or `rules`';
    fault(
      notes,
      written,
      path,
      `${message}${name.length < 9 ? didYouMean(name, ['today']).replace(/; known.*/, '') : ''}`,
    );
  }
  names.add(name);
  return name;
}

/** Whether a policy is about the base of the study: its file is that of the base or extends it. */
function comesFromBase(study: Branch, item: Branch, index: number, source: Source, notes: Notes): boolean {
  const written = item.entries.get('file');
  const named = textOf(written) ?? '';
  const base = textOf(study.entries.get('base')) ?? '';
  if (written === undefined || named === '' || base === '') return base !== '';
  const chain = readChain(besideFile(study.file, named), source);
  const wanted = besideFile(study.file, base);
  // A file that cannot be read is told of where it is read as a scenario.
  if (!chain.whole || !readChain(wanted, source).whole) return true;
  if (chain.files.some(({ file }) => normalPath(file) === wanted)) return true;
  fault(notes, written, `policies[${index}].file`, `does not extend the base of the study, ${wanted}`);
  return false;
}

function readOne(
  study: Branch,
  item: Branch,
  index: number,
  moved: readonly Tree[],
  source: Source,
  register: Register,
  notes: Notes,
): Scenario | null {
  const own = itemsOf(item.entries.get('levers'));
  const entries = new Map<string, Tree>();
  entries.set('extends', (item.entries.get('file') ?? study.entries.get('base')) as Tree);
  const horizon = study.entries.get('horizon');
  if (horizon !== undefined) entries.set('years', horizon);
  for (const key of ['levers', 'shocks', 'rules']) {
    const part = item.entries.get(key);
    if (part !== undefined) entries.set(key, part);
  }
  const written = entries.get('levers');
  if (moved.length > 0 && (written === undefined || written.kind === 'list')) {
    entries.set('levers', { file: study.file, line: item.line, kind: 'list', items: [...own, ...moved] });
  }
  const file: Branch = { ...study, entries };
  const files: Source = {
    ...source,
    tree: (path) => (path === study.file ? { tree: file, faults: [] } : source.tree(path)),
  };
  const place = (found: Fault) => inStudy(found, study.file, item, index, own.length);
  try {
    const { scenario, warnings } = readScenario(study.file, files, register);
    notes.warnings.push(...warnings.map(place));
    return scenario;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notes.faults.push(...error.faults.map(place));
    return null;
  }
}

/** A moved lever as a setting, at the value that changes nothing. */
function atNeutral(item: Branch, register: Register): Tree {
  const row = findLever(register.levers, textOf(child(item, 'lever')) ?? '');
  const value: Leaf = { kind: 'leaf', file: item.file, line: item.line, value: row?.default ?? 0 };
  const entries = new Map([...item.entries].filter(([key]) => settingKeys.includes(key)));
  return { ...item, entries: entries.set('value', value) };
}

/** A fault of a policy at its place in the study: what it extends, its own levers, and behind those the moved ones. */
function inStudy(found: Fault, file: string, item: Branch, index: number, own: number): Fault {
  if (found.file !== file) return found;
  const lever = (text: string) =>
    text.replace(/\blevers\[(\d+)\]/, (_, digits: string) =>
      Number(digits) < own ? `policies[${index}].levers[${digits}]` : `levers[${Number(digits) - own}]`,
    );
  const path = lever(found.path)
    .replace(/^(shocks|rules)\b/, `policies[${index}].$1`)
    .replace(/^extends$/, item.entries.has('file') ? `policies[${index}].file` : 'base')
    .replace(/^years$/, 'horizon');
  return { ...found, path, message: lever(found.message) };
}

function policyOf(study: Branch, item: Branch, name: string, scenario: Scenario): Policy {
  const given = item.entries.get('title');
  const unnamed = item.entries.size <= 1 || item.entries.has('file');
  const title = given === undefined ? null : (plain(given) as Policy['title']);
  const words = title ?? (unnamed ? scenario.title : { nl: name, en: name });
  const question = (plain(study.entries.get('question')) ?? scenario.question) as Policy['title'];
  return { name, title: words, scenario: { ...scenario, name, title: words, question, finding: null } };
}
