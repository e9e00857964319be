import { deflateSync, strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../sim/cli/base-scenario.ts';
import { register } from '../../sim/model/register.ts';
import { dutchFault } from '../../sim/report/words/faults-nl.ts';
import { linkOf, readLink } from '../../sim/scenario/link.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import { base64, faultsIn, faultsOf, linkTo, linkWith, shared } from './link-kit.ts';

describe('a link that was damaged or made to harm', () => {
  const good = linkOf(shared);
  const damaged = 'the link was cut off or changed on its way: copy the whole link again';

  it.each([
    ['cut off', good.slice(0, -30), damaged],
    ['cut off after a sign', good.slice(0, 4), damaged],
    ['cut off after the version', 'v1.', 'a link has letters, digits, - and _ only: copy it again'],
    [
      'with a sign of another alphabet',
      good.replace(/.$/, '%'),
      'a link has letters, digits, - and _ only: copy it again',
    ],
    ['deflated with a head', `v1.${base64(zlibSync(strToU8('{}')))}`, damaged],
    ['not deflated', `v1.${base64(strToU8('{"base":"zhz-2024"}'))}`, damaged],
    ['not JSON', linkWith('base: zhz-2024'), damaged],
    ['not UTF-8', `v1.${base64(deflateSync(Uint8Array.of(0x22, 0xff, 0x22)))}`, damaged],
    ['nothing', `v1.${base64(deflateSync(new Uint8Array()))}`, damaged],
    ['nested sixty thousand deep', linkWith('['.repeat(60_000)), damaged],
    ['unpacked 50 MB', `v1.${base64(deflateSync(new Uint8Array(9_000_000)))}`, 'a link unpacks to at most 65536 bytes'],
    ['50 MB itself', `v1.${'A'.repeat(50_000_000)}`, 'a link has at most 16384 characters'],
    [
      'of a newer version',
      good.replace('v1.', 'v2.'),
      'this link was made by a newer version of the program: it is of version 2, and this program reads up to 1',
    ],
    [
      'an address of something else',
      'https://example.nl/',
      'this is no link of Ketenlab: expected v1. or base= at the start',
    ],
    ['empty', '', 'this is no link of Ketenlab: expected v1. or base= at the start'],
  ])('is refused with one sentence when it is %s', (_, text, sentence) => {
    const faults = faultsOf(text);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^link(?: = .{1,60})?: /s);
    expect(faults[0]?.endsWith(sentence)).toBe(true);
  });

  it('is refused at any other length than its own', () => {
    for (let length = 0; length < good.length; length++) expect(faultsOf(good.slice(0, length))).toHaveLength(1);
  });

  const variantWith = (parts: object) => ({
    variants: [{ levers: [{ lever: 'L07', value: 1, start: '2025-01-01', ...parts }] }],
  });
  it.each([
    [variantWith({ value: '6' }), 'variants[0].levers[0].value = 6: expected a number between -1000000 and 1000000'],
    [
      variantWith({ value: null }),
      'variants[0].levers[0].value = null: expected a number between -1000000 and 1000000',
    ],
    [
      variantWith({ start: '2025-02-30' }),
      'variants[0].levers[0].start = 2025-02-30: 2025-02-30 does not exist: February 2025 has 28 days',
    ],
    [variantWith({ start: 20250101 }), 'variants[0].levers[0].start = 20250101: expected a date, year-month-day'],
    [variantWith({ end: null }), 'variants[0].levers[0].end = null: expected a date, year-month-day'],
    [
      variantWith({ target: '<b>' }),
      'variants[0].levers[0].target = <b>: expected a name of letters, digits, - and _, of at most 41 characters',
    ],
    [
      variantWith({ lever: 'L'.repeat(42) }),
      `variants[0].levers[0].lever = ${'L'.repeat(42)}: expected a name of letters, digits, - and _, of at most 41 characters`,
    ],
    [variantWith({ valeu: 1 }), 'variants[0].levers[0].valeu = 1: unknown key'],
    [
      { variants: [{ title: 'x'.repeat(81) }] },
      `variants[0].title = ${'x'.repeat(59)}…: expected a text of at most 80 characters on one line`,
    ],
    [
      { variants: [{ title: 'a\u001b[2Jb' }] },
      'variants[0].title = a [2Jb: expected a text of at most 80 characters on one line',
    ],
    [
      { variants: [{ title: 'a\u202eb' }] },
      'variants[0].title = a b: expected a text of at most 80 characters on one line',
    ],
    [{ variants: Array(5).fill({}) }, 'variants = a list of 5: expected a list of at most 4'],
    [
      { variants: [{ levers: Array(41).fill({}) }] },
      'variants[0].levers = a list of 41: expected a list of at most 40',
    ],
    [{ variants: {} }, 'variants = a group of keys: expected a list of at most 4'],
    [{ seed: '' }, 'seed: expected a text of 1 to 200 characters on one line'],
    [{ digest: '0123456789AB' }, 'digest = 0123456789AB: expected 12 hexadecimal digits'],
    [{ made: '<script>' }, 'made = <script>: expected the version of a program'],
    [{ replications: 1.5 }, 'replications = 1.5: expected a whole number between 1 and 100000'],
    [{ years: undefined }, 'years: is missing'],
    [{ years: 1e9 }, 'years = 1000000000: expected a number of years between 0.01 and 50'],
    [{ years: 1e300 }, 'years = 1e+300: expected a number of years between 0.01 and 50'],
    [{ years: -1e9 }, 'years = -1000000000: expected a number of years between 0.01 and 50'],
    [{ years: 0 }, 'years = 0: expected a number of years between 0.01 and 50'],
    [
      variantWith({ ramp: 1e12 }),
      'variants[0].levers[0].ramp = 1000000000000: expected a number of days between 0 and 3653',
    ],
    [variantWith({ ramp: -1 }), 'variants[0].levers[0].ramp = -1: expected a number of days between 0 and 3653'],
    [
      variantWith({ value: 1e308 }),
      'variants[0].levers[0].value = 1e+308: expected a number between -1000000 and 1000000',
    ],
    [{ constructor: 1 }, 'constructor = 1: unknown key'],
  ])('%j is refused with its place', (contents, line) => {
    expect(faultsOf(linkTo(contents))).toEqual([line]);
  });

  it('takes __proto__ as a key like any other, which it does not know', () => {
    const json =
      '{"base":"a","seed":"s","replications":1,"years":1,"__proto__":{"years":9},"variants":[{"__proto__":{}}]}';
    expect(faultsOf(linkWith(json))).toEqual([
      '__proto__ = a group of keys: unknown key',
      'variants[0].__proto__ = a group of keys: unknown key',
    ]);
    expect(faultsOf(linkWith('[]'))).toEqual(['link = a list of 0: expected a group of keys']);
    expect(faultsOf(linkWith('null'))).toEqual(['link = null: expected a group of keys']);
  });

  it('tells of 50 faults at most', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`k${i}`, 1]));
    expect(faultsOf(linkTo(keys))).toHaveLength(50);
  });

  it('keeps markup in a title as the text that it is', () => {
    const title = '<script>alert("x")</script><img src=x onerror=y>';
    const { variants } = readLink(linkTo({ variants: [{ title }] })).comparison;
    expect(variants[0]?.title).toBe(title);
  });

  it('is refused by the check of scenarios for what only the model knows', () => {
    const levers = [
      { lever: 'L77', value: 1, start: '2025-01-01' },
      { lever: 'L07', value: 1e6, start: '2025-01-01' },
      { lever: 'L09', value: 1, start: '2035-01-01' },
    ];
    const asked = readLink(linkTo({ variants: [{ levers }], off: ['M99'] })).comparison;
    const places = faultsIn(() => scenariosOf(asked, builtIn, register)).map((line) => line.replace(/: .*/, ''));
    expect(places.sort()).toEqual([
      'off[0] = M99',
      'variants[0].levers[0].lever = L77',
      'variants[0].levers[1].value = 1000000',
      'variants[0].levers[2].start = 2035-01-01',
    ]);
  });

  it('has a Dutch sentence for every fault', () => {
    const texts = ['', 'v1.', 'v9.AAAA', good.slice(0, -9), `v1.${'A'.repeat(20_000)}`, 'base=', 'base=a&base=b&L07=1'];
    const typed = ['base=a&years=x', 'base=a&L07=x@2025-01-01'];
    const packed = [
      { years: undefined, digest: 1, seed: '', made: '' },
      { variants: 1, off: 1, name: 1, x: 1, replications: 0 },
      variantWith({ value: '', ramp: -1, start: 1, end: '1-1-2025' }),
      { years: 1e9 },
    ].map(linkTo);
    const links = [...texts, ...typed, ...packed, linkWith('1')];
    for (const fault of links.flatMap((link) => faultsOf(link).map((line) => line.replace(/^[^:]*: /, '')))) {
      expect(dutchFault(fault)).not.toBe(fault);
      expect(dutchFault(fault)).not.toMatch(/\b(the|a|an|and|expected|unknown|missing|with|at|must|not|this|only)\b/);
    }
  });
});
