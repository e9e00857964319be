import { type Fault, InputError } from '../engine/errors.ts';
import {
  type ComparedVariant,
  HORIZON_BOUNDS,
  LONGEST_SEED,
  MOST_REPLICATIONS,
  MOST_VARIANTS,
  namePattern,
  RAMP_BOUNDS,
  VALUE_BOUNDS,
} from './comparison.ts';
import { dateProblem } from './dates.ts';
import { faultAt, shown } from './faults.ts';
import type { SharedLink } from './link.ts';
import type { LeverSetting } from './scenario.ts';

/** Longest title of a variant or name of a comparison [characters], most settings of a variant, most mechanisms off. */
const longestTitle = 80;
const mostSettings = 40;
const mostOff = 60;
/** Nobody reads more. */
const mostFaults = 50;

type Wrong = (path: string, value: unknown, message: string) => void;

/** Reads one value: what it is for the program; after a fault, anything of the same type. */
type Read<Value> = (value: unknown, path: string, wrong: Wrong) => Value;

/** How each key of a group is read. */
type Keys<Group> = { readonly [Key in keyof Group]: Read<Group[Key]> };

interface Contents extends Omit<SharedLink, 'comparison'> {
  readonly base: string;
  readonly seed: string;
  readonly replications: number;
  readonly years: number;
  readonly off: readonly string[];
  readonly variants: readonly ComparedVariant[];
}

/** What a link of the newest version carries: every key in one group, without what is open or empty. */
export function sharedContents({ comparison, ...rest }: SharedLink): Record<string, unknown> {
  const variants = comparison.variants.map(({ title, levers, shocks }) =>
    filled({ title, levers: levers.map(filled), shocks: shocks.map(filled) }),
  );
  const { base, seed, replications, years, off } = comparison;
  return { base, seed, replications, years, ...filled({ off, variants, ...rest }) };
}

/** Whatever a link carried, as a comparison. Throws InputError with every fault: unknown keys, kinds, lengths, dates. */
export function readShared(contents: unknown): SharedLink {
  const faults: Fault[] = [];
  const shared = readContents(contents, '', (path, value, message) => {
    if (faults.length < mostFaults) faults.push(faultAt({ file: '', line: 0 }, path, value, message));
  });
  if (faults.length > 0) throw new InputError(faults);
  const { made, digest, name, ...comparison } = shared;
  return { comparison, made, digest, name };
}

/** A group without its keys that are null, '', 0 in `ramp`, or an empty list. */
function filled(group: object): Record<string, unknown> {
  const empty = (key: string, value: unknown) =>
    value === null || value === '' || (key === 'ramp' && value === 0) || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(group).filter(([key, value]) => !empty(key, value)));
}

const name = text('a name of letters, digits, - and _, of at most 41 characters', (written) =>
  namePattern.test(written),
);
const title = text(`a text of at most ${longestTitle} characters on one line`, (written) => {
  return written.length <= longestTitle && onOneLine(written);
});

const readSetting = group<LeverSetting>(
  {
    lever: name,
    value: number(VALUE_BOUNDS),
    start: date,
    ramp: number(RAMP_BOUNDS, ' of days'),
    end: date,
    target: name,
    evaluation: date,
  },
  { ramp: 0, end: null, target: null, evaluation: null },
);

const readVariant = group<ComparedVariant>(
  { title, levers: list(readSetting, mostSettings), shocks: list(readSetting, mostSettings) },
  { title: '', levers: [], shocks: [] },
);

const readContents = group<Contents>(
  {
    base: name,
    seed: text(`a text of 1 to ${LONGEST_SEED} characters on one line`, (seed) => {
      return seed !== '' && seed.length <= LONGEST_SEED && onOneLine(seed);
    }),
    replications,
    years: number(HORIZON_BOUNDS, ' of years'),
    off: list(name, mostOff),
    variants: list(readVariant, MOST_VARIANTS),
    made: text('the version of a program', (made) => /^[\w.+-]{1,40}$/.test(made)),
    digest: text('12 hexadecimal digits', (digits) => /^[0-9a-f]{12}$/.test(digits)),
    name: title,
  },
  { off: [], variants: [], made: '', digest: null, name: '' },
);

/** No sign that ends a line, is half a sign, or turns the direction of what follows: these could hide a text. */
function onOneLine(written: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(written);
}

function text(what: string, fits: (written: string) => boolean): Read<string> {
  return (value, path, wrong) => {
    if (typeof value === 'string' && fits(value)) return value;
    wrong(path, value, `expected ${what}`);
    return '';
  };
}

function number([least, most]: readonly [number, number], unit = ''): Read<number> {
  return (value, path, wrong) => {
    if (typeof value === 'number' && value >= least && value <= most) return value + 0;
    wrong(path, value, `expected a number${unit} between ${least} and ${most}`);
    return 0;
  };
}

function replications(value: unknown, path: string, wrong: Wrong): number {
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= MOST_REPLICATIONS;
  if (!fits) wrong(path, value, `expected a whole number between 1 and ${MOST_REPLICATIONS}`);
  return fits ? value : 0;
}

function date(value: unknown, path: string, wrong: Wrong): string {
  const problem = typeof value === 'string' ? dateProblem(value.slice(0, 20)) : 'expected a date, year-month-day';
  if (problem !== '') wrong(path, value, problem);
  return String(value);
}

function list<Item>(item: Read<Item>, most: number): Read<readonly Item[]> {
  return (value, path, wrong) => {
    if (Array.isArray(value) && value.length <= most) {
      return value.map((one: unknown, index) => item(one, `${path}[${index}]`, wrong));
    }
    wrong(path, value, `expected a list of at most ${most}`);
    return [];
  };
}

/** Only own keys count, whatever their name; a key of `defaults` may stay away. */
function group<Group extends object>(keys: Keys<Group>, defaults: Partial<Group>): Read<Group> {
  return (value, path, wrong) => {
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!isGroup) wrong(path === '' ? 'link' : path, value, 'expected a group of keys');
    const own = new Map<string, unknown>(isGroup ? Object.entries(value) : []);
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const [key, found] of own) {
      if (!Object.hasOwn(keys, key)) wrong(at(shown(key)), found, 'unknown key');
    }
    const entries = Object.entries<Read<unknown>>(keys).map(([key, read]) => {
      if (own.has(key)) return [key, read(own.get(key), at(key), wrong)];
      if (isGroup && !Object.hasOwn(defaults, key)) wrong(at(key), undefined, 'is missing');
      return [key, defaults[key as keyof Group]];
    });
    return Object.fromEntries(entries) as Group;
  };
}
