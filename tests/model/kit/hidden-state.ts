type Numbers = Float64Array | Int32Array | Uint8Array;

/** Every number that can be reached from `root` without entering a function, by its path: columns are copied. */
function numbersIn(root: object): Map<string, unknown> {
  const found = new Map<string, unknown>();
  const seen = new Set<unknown>();
  const visit = (value: unknown, path: string): void => {
    if (ArrayBuffer.isView(value)) found.set(path, (value as Numbers).slice());
    else if (typeof value !== 'object' || value === null) found.set(path, value);
    else if (!seen.has(value)) {
      seen.add(value);
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
    }
  };
  for (const [key, item] of Object.entries(root)) visit(item, key);
  return found;
}

/** Paths from `root` to what differs before and after `action`. */
export function changedBy(root: object, action: () => void): string[] {
  const before = numbersIn(root);
  action();
  const after = numbersIn(root);
  return [...new Set([...before.keys(), ...after.keys()])].filter((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    if (!ArrayBuffer.isView(one) || !ArrayBuffer.isView(other)) return !Object.is(one, other);
    return !Buffer.from(one.buffer).equals(Buffer.from(other.buffer));
  });
}

/** The column at a path of `changedBy`. */
export function columnAt(root: object, path: string): Numbers {
  return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], root) as Numbers;
}
