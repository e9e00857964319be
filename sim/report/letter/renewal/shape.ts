/** What is wrong at a place of a file. */
export interface ShapeFault {
  readonly path: string;
  readonly message: string;
}

type Wrong = (path: string, message: string) => void;

/** Reads one value: what it is for the program; after a fault, anything of the same type. */
export type Read<Value> = (value: unknown, path: string, wrong: Wrong) => Value;

/** That a group may have any other keys, which are not read. */
export const anything = null;

export function text(most: number): Read<string> {
  return (value, path, wrong) => {
    if (typeof value === 'string' && value.length <= most) return value;
    wrong(path, `expected a text of at most ${most} characters`);
    return '';
  };
}

export function number(least: number, most: number): Read<number> {
  return (value, path, wrong) => {
    if (typeof value === 'number' && value >= least && value <= most) return value;
    wrong(path, `expected a number between ${least} and ${most}`);
    return least;
  };
}

export function whole(least: number, most: number): Read<number> {
  return (value, path, wrong) => {
    if (Number.isInteger(value)) return number(least, most)(value, path, wrong);
    wrong(path, `expected a whole number between ${least} and ${most}`);
    return least;
  };
}

export function choice<Value extends string | number | boolean>(
  known: readonly [Value, ...Value[]] | readonly Value[],
): Read<Value> {
  return (value, path, wrong) => {
    const found = known.find((one) => one === value);
    if (found !== undefined) return found;
    wrong(path, `expected one of ${known.join(', ')}`);
    return known[0] as Value;
  };
}

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, path, wrong) => (value === null ? null : read(value, path, wrong));
}

export function list<Item>(read: Read<Item>, most: number, least = 0): Read<readonly Item[]> {
  return (value, path, wrong) => {
    if (Array.isArray(value) && value.length >= least && value.length <= most) {
      return value.map((one: unknown, i) => read(one, `${path}[${i}]`, wrong));
    }
    wrong(path, least === 0 ? `expected a list of at most ${most}` : `expected a list of ${least} to ${most}`);
    return [];
  };
}

/** Any keys, each with a value of one kind. */
export function table<Item>(read: Read<Item>, most: number): Read<Readonly<Record<string, Item>>> {
  return (value, path, wrong) => {
    if (!isGroup(value) || Object.keys(value).length > most) {
      wrong(path, `expected a group of at most ${most} keys`);
      return {};
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, read(one, `${path}.${key}`, wrong)]));
  };
}

/**
 * A group of known keys; those of `defaults` may stay away, and those of `ignored` may be there unread.
 * @param ignored `anything` for any other key
 */
export function group<Group extends object>(
  keys: { readonly [Key in keyof Group]: Read<Group[Key]> },
  defaults: Partial<Group> = {},
  ignored: readonly string[] | typeof anything = [],
): Read<Group> {
  return (value, path, wrong) => {
    if (!isGroup(value)) wrong(path, 'expected a group of keys');
    const own = new Map<string, unknown>(isGroup(value) ? Object.entries(value) : []);
    const at = (key: string) => (path === '' ? key : `${path}.${key}`);
    for (const key of own.keys()) {
      if (!Object.hasOwn(keys, key) && ignored !== anything && !ignored.includes(key)) wrong(at(key), 'unknown key');
    }
    const entries = Object.entries<Read<unknown>>(keys).map(([key, read]) => {
      if (own.has(key)) return [key, read(own.get(key), at(key), wrong)];
      if (isGroup(value) && !Object.hasOwn(defaults, key)) wrong(at(key), 'is missing');
      return [key, defaults[key as keyof Group]];
    });
    return Object.fromEntries(entries) as Group;
  };
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
