import type { Fault } from '../engine/errors.ts';
import { dayNumber, horizonDays, isDate, isoDate } from './dates.ts';
import { faultAt } from './faults.ts';
import type { ClaimedRule, LeverRow } from './parameter.ts';
import { idsOf } from './references.ts';
import { findLever, lists, type Register } from './register.ts';
import type { LeverSetting } from './scenario.ts';
import { horizonRow, rampRow } from './schema.ts';
import { didYouMean } from './suggest.ts';
import { type Branch, child, itemsOf, leafOf, type Tree, textOf } from './tree.ts';
import { readAmount } from './units.ts';

/** The lists of a scenario file whose items set a lever or a shock, with the key that names it. */
export const settingLists = { levers: 'lever', shocks: 'shock' } as const;

/** The settings of a merged scenario, in order, with the id of the lever or shock; only settings without fault. */
export interface ReadSettings {
  readonly settings: readonly LeverSetting[];
  readonly periods: readonly Period[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}

/** A setting and where it stands. */
export interface Period {
  readonly path: string;
  readonly place: Tree;
  readonly setting: LeverSetting;
}

/** Reads and checks `levers` or `shocks`: name, value, period within the horizon, target. */
export function readSettings(root: Branch, register: Register, list: keyof typeof settingLists): ReadSettings {
  const rows = register[list];
  const naming = settingLists[list];
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const periods: Period[] = [];
  const horizon = horizonOf(root);
  const inFile = new Map<string, number>();
  for (const item of itemsOf(root.entries.get(list))) {
    // Settings of a base stand before those of the file that extends it; each file counts its own.
    const index = inFile.get(item.file) ?? 0;
    inFile.set(item.file, index + 1);
    const path = `${list}[${index}]`;
    const add = (key: string, message: string) => {
      const part = child(item, key) ?? item;
      faults.push(faultAt(part, `${path}.${key}`, part === item ? undefined : leafOf(part), message));
    };
    const name = textOf(child(item, naming));
    if (item.kind !== 'branch' || name === undefined) continue;
    const lever = findLever(rows, name);
    if (lever === undefined) {
      const known = rows.flatMap(({ id, key }) => [id, key]);
      add(naming, `unknown ${naming}${didYouMean(name, known)}`);
    }
    const before = faults.length;
    const value = lever && leverValue(item, lever, path, add, warnings);
    if (lever) checkTarget(root, lever, item, add);
    checkPeriod(item, horizon, add);
    if (!lever || value === undefined || faults.length > before) continue;
    const setting = settingOf(item, lever, value);
    if (setting !== null) periods.push({ path, place: item, setting });
  }
  return { settings: periods.map(({ setting }) => setting), periods, faults, warnings };
}

/** What two levers cannot set at once, in words. */
const claims: Readonly<Record<ClaimedRule, string>> = {
  raad: 'the order of the line of the Raad',
  gi: 'the order of the line of the GIs',
  providers: 'the order of the lines of providers',
  norm: 'the caseload norm',
};

/** What a target may name, in words. */
const kinds = { helpType: 'help type', gi: 'GI', region: 'region', provider: 'provider' } as const;

type Add = (key: string, message: string) => void;

function leverValue(item: Branch, lever: LeverRow, path: string, add: Add, warnings: Fault[]): number | undefined {
  const written = item.entries.get('value');
  if (written === undefined) return undefined;
  const read = readAmount(leafOf(written), lever);
  if ('problem' in read) {
    add('value', `${lever.label.en}: ${read.problem}`);
    return undefined;
  }
  const [low, high] = lever.range;
  if (read.value < low || read.value > high) {
    const message = `outside the range ${low} to ${high} that is thought possible [${lever.unit}]: ${lever.label.en}`;
    warnings.push(faultAt(written, `${path}.value`, leafOf(written), message));
  }
  return read.value;
}

function checkTarget(root: Branch, lever: LeverRow, item: Branch, add: Add): void {
  const target = textOf(item.entries.get('target'));
  if (target === undefined) {
    if (lever.needsTarget && lever.target)
      add('target', `${lever.id} needs a target: the id of a ${kinds[lever.target]}`);
    return;
  }
  if (lever.target === undefined) add('target', `${lever.id} acts on the whole chain: leave out target`);
  else {
    const known = idsOf(root, lists[lever.target]);
    const kind = kinds[lever.target];
    if (known !== null && !known.includes(target)) add('target', `unknown ${kind}${didYouMean(target, known)}`);
  }
}

/** First day and first day after the run [day numbers], or null when the scenario does not say. */
function horizonOf(root: Branch): { readonly first: number; readonly after: number } | null {
  const start = textOf(root.entries.get('start')) ?? '';
  const years = readAmount(leafOf(root.entries.get('years')), horizonRow);
  if (!isDate(start) || 'problem' in years) return null;
  const first = dayNumber(start);
  return { first, after: first + horizonDays({ start, years: years.value }) };
}

function checkPeriod(item: Branch, horizon: ReturnType<typeof horizonOf>, add: Add): void {
  const start = textOf(item.entries.get('start')) ?? '';
  const end = textOf(item.entries.get('end')) ?? '';
  const evaluation = textOf(item.entries.get('evaluation')) ?? '';
  if (!isDate(start)) return;
  const day = dayNumber(start);
  if (horizon && (day < horizon.first || day >= horizon.after)) {
    add('start', `outside the run: expected ${isoDate(horizon.first)} to ${isoDate(horizon.after - 1)}`);
  }
  if (isDate(end) && dayNumber(end) <= day) add('end', `must lie after the start, ${start}`);
  if (isDate(evaluation) && dayNumber(evaluation) <= day) add('evaluation', `must lie after the start, ${start}`);
}

/** The setting of an item, or null when one of its parts has a fault that the schema reports. */
function settingOf(item: Branch, lever: LeverRow, value: number): LeverSetting | null {
  const start = textOf(item.entries.get('start')) ?? '';
  const end = item.entries.get('end');
  const ramp = item.entries.has('ramp') ? readAmount(leafOf(item.entries.get('ramp')), rampRow) : { value: 0 };
  if (!isDate(start) || (end && !isDate(textOf(end) ?? '')) || 'problem' in ramp) return null;
  const optional = (key: string): string | null => textOf(item.entries.get(key)) ?? null;
  const [target, evaluation] = [optional('target'), optional('evaluation')];
  return { lever: lever.id, value, start, ramp: ramp.value, end: textOf(end) ?? null, target, evaluation };
}

/**
 * Two settings of one lever, or two levers that claim the same rule, may not hold at once on the same target; no target
 * means every target.
 */
export function overlapFaults(periods: readonly Period[], rows: readonly LeverRow[]): Fault[] {
  const faults: Fault[] = [];
  const inTime = [...periods].sort((one, other) => (one.setting.start < other.setting.start ? -1 : 1));
  const claim = (setting: LeverSetting): string => findLever(rows, setting.lever)?.claims ?? setting.lever;
  const byClaim = new Map<string, Period[]>();
  for (const period of inTime) {
    const { lever, start, target } = period.setting;
    const claimed = claim(period.setting);
    const running = (byClaim.get(claimed) ?? []).filter(({ setting }) => setting.end === null || setting.end > start);
    const clash = running.find(
      ({ setting }) => setting.target === null || target === null || setting.target === target,
    );
    if (clash) {
      const { setting, place, path } = clash;
      const line = place.line === 0 ? '' : `${place.file}:${place.line}, `;
      const where = `${path} (${line}${setting.start} to ${setting.end ?? 'the end'})`;
      const message =
        setting.lever === lever
          ? `${lever} is already set on this target by ${where}: end that one first, or keep one`
          : `${lever} and ${setting.lever} both set ${claims[claimed as ClaimedRule]}, the other in ${where}: keep one`;
      faults.push(faultAt(period.place, period.path, start, message));
    }
    byClaim.set(claimed, [...running, period]);
  }
  return faults;
}
