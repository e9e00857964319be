/** A place where two plain JSON values differ; `undefined` where one has nothing there. */
export interface Difference {
  /** Dotted path. */
  readonly path: string;
  readonly was: unknown;
  readonly is: unknown;
}

/** The first `most` places where two plain JSON values differ, in the order of their keys. */
export function differences(was: unknown, is: unknown, most: number): Difference[] {
  const found: Difference[] = [];
  const walk = (one: unknown, other: unknown, path: string): void => {
    if (found.length >= most || Object.is(one, other)) return;
    if (!isGroup(one) || !isGroup(other) || Array.isArray(one) !== Array.isArray(other)) {
      found.push({ path, was: one, is: other });
      return;
    }
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      walk(own(one, key), own(other, key), path === '' ? key : `${path}.${key}`);
    }
  };
  walk(was, is, '');
  return found;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function own(group: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(group, key) ? group[key] : undefined;
}
