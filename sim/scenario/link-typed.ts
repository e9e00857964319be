import { type Fault, InputError } from '../engine/errors.ts';
import { DEFAULT_REPLICATIONS, DEFAULT_SEED } from './comparison.ts';
import { faultAt, shown } from './faults.ts';

/** [days] */
const daysIn = { d: 1, w: 7, m: 30.4375, y: 365.25 } as const;
/** [years] The horizon of the base path that comes with the program. */
const DEFAULT_YEARS = 3;

const decimal = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/i;
const settingText = /^([^@]+)@([^~:.]+)(?:\.\.([^~:]+))?(?:~(\d+(?:\.\d+)?)([dwmy]))?(?::(.+))?$/;

const numbers = ['replications', 'years'];
const texts = ['base', 'seed', 'title', 'name'];

/**
 * Version 0 of a link, as a person types it in a mail, to the contents of version 1: `base=zhz-2024&L07=6@2025-01-01~6m` is
 * one variant on a base path. Each other key is the id or key of a lever, or the id of a shock (X and digits), with
 * `value@start`, and if wanted `..end`, `~ramp` in d, w, m or y, and `:target`, in this order. Throws InputError.
 */
export function fromTyped(contents: unknown): unknown {
  const faults: Fault[] = [];
  const wrong = (path: string, value: string, message: string) =>
    faults.push(faultAt({ file: '', line: 0 }, shown(path), value, message));
  const head: Record<string, unknown> = {
    seed: DEFAULT_SEED,
    replications: DEFAULT_REPLICATIONS,
    years: DEFAULT_YEARS,
  };
  const given = new Set<string>();
  const levers: unknown[] = [];
  const shocks: unknown[] = [];
  for (const [key, value] of new URLSearchParams(String(contents))) {
    const isHead = key === 'off' || texts.includes(key) || numbers.includes(key);
    if (isHead && given.has(key)) wrong(key, value, 'this key is given twice: keep one');
    given.add(key);
    if (key === 'off') head.off = value === '' ? [] : value.split(',');
    else if (texts.includes(key)) head[key] = value;
    else if (numbers.includes(key)) head[key] = numberOf(value, key, wrong);
    else (/^X\d/.test(key) ? shocks : levers).push(settingOf(key, value, wrong));
  }
  if (faults.length > 0) throw new InputError(faults);
  const { title = '', ...rest } = head;
  const variants = levers.length + shocks.length === 0 ? [] : [{ title, levers, shocks }];
  return { ...rest, variants };
}

type Wrong = (path: string, value: string, message: string) => void;

function numberOf(text: string, key: string, wrong: Wrong): number {
  if (!decimal.test(text)) wrong(key, text, 'expected a number, with a point for decimals');
  return Number(text);
}

function settingOf(lever: string, text: string, wrong: Wrong): unknown {
  const [, value = '', start, end, ramp, unit, target] = settingText.exec(text) ?? [];
  if (start === undefined)
    wrong(lever, text, 'expected value@date, such as 6@2025-01-01 or 6@2025-01-01..2026-01-01~6m');
  else if (!decimal.test(value)) wrong(lever, text, 'expected a number, with a point for decimals, in front of the @');
  return {
    lever,
    value: Number(value),
    start,
    ...(end !== undefined && { end }),
    ...(ramp !== undefined && { ramp: Number(ramp) * daysIn[unit as keyof typeof daysIn] }),
    ...(target !== undefined && { target }),
  };
}
