import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { base, faultsOf } from './toy.ts';

/** Random tests use seed 1; `faultsOf` lets every error but InputError through, which fails the test. */
const seeded = (numRuns: number) => ({ seed: 1, numRuns });

test('any JSON gives faults or a scenario, never another error', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0);
    }),
    seeded(300),
  );
});

test('any text gives faults or a scenario, never another error', () => {
  const signs = '{}[]:,-?!&*#|>\'"%@` \n\t'.split('');
  const yamlish = fc.array(fc.constantFrom(...signs, 'a', '1', '---', '<<', '\u0000', 'gis'));
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    yamlish.map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(faultsOf(text).length).toBeGreaterThan(0);
    }),
    seeded(600),
  );
});

test('a scenario in which any one part is junk gives faults or a scenario, never another error', () => {
  const whole = parse(base) as unknown;
  const places = pathsOf(whole);
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('2025-02-30', '12 weeks', '-1', 'zhz', '__proto__', { __proto__x: 1 }, [null], Number.MAX_VALUE),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), junk, (path, value) => {
      const text = JSON.stringify(replaced(whole, path, value));
      const faults = faultsOf(text);
      expect(faults.every((fault) => fault.message !== '' && fault.value.length <= 60)).toBe(true);
    }),
    seeded(800),
  );
});

test('junk under known names gives faults or a scenario, never another error', () => {
  const names = ['parameters', 'regions', 'gis', 'helpTypes', 'providers', 'levers', 'off', 'observed', 'extends'];
  const inner = fc.dictionary(
    fc.constantFrom('id', 'name', 'regions', 'lever', '__proto__', 'constructor'),
    fc.jsonValue(),
  );
  const value = fc.oneof(fc.jsonValue(), fc.array(inner), fc.array(fc.string()));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names, 'toString', '__proto__'), value), (junk) => {
      expect(faultsOf(JSON.stringify(junk)).length).toBeGreaterThan(0);
    }),
    seeded(300),
  );
});

type Path = readonly (string | number)[];

/** Paths of every value below the root. */
function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: Path = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const below = (value as Record<string, unknown>)[key] as unknown;
    return [[key], ...pathsOf(below).map((path) => [key, ...path])];
  });
}

function replaced(whole: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(whole) ? [...whole] : { ...(whole as object) }) as Record<string, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}
