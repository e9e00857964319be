import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../sim/cli/base-scenario.ts';
import { register } from '../../sim/model/register.ts';
import { HORIZON_BOUNDS, RAMP_BOUNDS, VALUE_BOUNDS } from '../../sim/scenario/comparison.ts';
import { linkOf, readLink } from '../../sim/scenario/link.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import { base64, faultsIn, faultsOf, linkTo, linkWith } from './link-kit.ts';

describe('any link (seed 1)', () => {
  const seeded = { seed: 1, numRuns: 400 };
  const id = fc.stringMatching(/^[A-Za-z][\w-]{0,40}$/);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const between = ([min, max]: readonly [number, number]) =>
    fc.double({ min, max, noNaN: true }).map((value) => value + 0);
  const onOneLine = (most: number, least = 0) =>
    fc
      .string({ unit: 'grapheme', minLength: least, maxLength: most })
      .filter((text) => text.length <= most && !/[\u2028\u2029]/.test(text));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const setting = fc.record({
    lever: id,
    value: between(VALUE_BOUNDS),
    start: day,
    ramp: between(RAMP_BOUNDS),
    end: maybe(day),
    target: maybe(id),
    evaluation: maybe(day),
  });
  const settings = fc.array(setting, { maxLength: 5 });
  const variant = fc.record({ title: onOneLine(80), levers: settings, shocks: settings });
  const anyShared = fc.record({
    comparison: fc.record({
      base: id,
      seed: onOneLine(200, 1),
      replications: fc.integer({ min: 1, max: 100_000 }),
      years: between(HORIZON_BOUNDS),
      off: fc.array(id, { maxLength: 5 }),
      variants: fc.array(variant, { maxLength: 4 }),
    }),
    made: fc.constantFrom('', '0.1.0', 'source'),
    digest: maybe(fc.stringMatching(/^[0-9a-f]{12}$/)),
    name: onOneLine(80),
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(anyShared, (sent) => {
        expect(readLink(linkOf(sent))).toEqual(sent);
      }),
      seeded,
    );
  });

  it('of any text, any bytes or any JSON is a comparison or has faults; never another error', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((text) => `v1.${text}`),
      fc.string().map((text) => `base=${text}`),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `v1.${base64(bytes)}`),
      fc.json().map(linkWith),
      fc
        .array(
          fc.constantFrom('base', '=', '&', 'L07', '6', '@', '2025-01-01', '~', 'm', ':', '..', '%', '#', '__proto__'),
        )
        .map((parts) => `base=zhz-2024&${parts.join('')}`),
      fc.tuple(anyShared, fc.nat(), fc.integer({ min: 33, max: 126 })).map(([sent, place, sign]) => {
        const text = linkOf(sent);
        const at = place % text.length;
        return text.slice(0, at) + String.fromCharCode(sign) + text.slice(at + 1);
      }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const faults = faultsOf(text);
        expect(faults.every((line) => line.length < 400)).toBe(true);
      }),
      { ...seeded, numRuns: 1500 },
    );
  });

  it('in which one part is junk is a comparison or has faults, and so are its scenarios', () => {
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(null, -1, 1e308, '__proto__', '2025-02-30', [[[]]], { a: 1 }),
    );
    const key = fc.constantFrom(
      'base',
      'seed',
      'years',
      'off',
      'variants',
      'title',
      'levers',
      'lever',
      'value',
      'start',
      'ramp',
      '__proto__',
      'constructor',
    );
    const level = fc.dictionary(key, junk);
    fc.assert(
      fc.property(level, level, level, (top, inside, deepest) => {
        const levers = [{ lever: 'L07', value: 1, start: '2025-01-01', ...deepest }];
        const text = linkTo({ variants: [{ levers, ...inside }], ...top });
        faultsIn(() => scenariosOf(readLink(text).comparison, builtIn, register));
      }),
      { ...seeded, numRuns: 150 },
    );
  });
});
