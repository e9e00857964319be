import fc from 'fast-check';
import { deflateSync, strToU8, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../sim/cli/base-scenario.ts';
import { dutchFault } from '../../sim/report/words/faults-nl.ts';
import { faultLine, InputError } from '../../sim/engine/errors.ts';
import { register } from '../../sim/model/register.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { isLink, linkOf, readLink, type SharedLink } from '../../sim/scenario/link.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';

const open = { ramp: 0, end: null, target: null, evaluation: null };
const retention: LeverSetting = { lever: 'L07', value: 6, start: '2025-01-01', ...open, ramp: 182.625 };
const raadDip: LeverSetting = { lever: 'X02', value: 0.2, start: '2024-10-01', ...open, end: '2025-07-01' };
const comparison: Comparison = {
  base: 'zhz-2024',
  seed: 'overleg 3 dec',
  replications: 200,
  years: 3,
  off: ['M30'],
  variants: [
    { title: 'Minder verloop', levers: [retention], shocks: [raadDip] },
    { title: '', levers: [], shocks: [] },
  ],
};
const shared: SharedLink = { comparison, made: '0.2.0', digest: '0123456789ab', name: 'Overleg 3 dec' };
const bare = { base: 'zhz-2024', seed: 's', replications: 2, years: 3 };

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** A link with this JSON in it, whatever that is. */
const linkWith = (json: string) => `v1.${base64(deflateSync(strToU8(json)))}`;
const linkTo = (contents: object) => linkWith(JSON.stringify({ ...bare, ...contents }));
const faultsOf = (text: string): readonly string[] => faultsIn(() => readLink(text));

function faultsIn(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(faultLine);
    throw error;
  }
}

describe('a link', () => {
  it('carries a comparison, the version, the digest and the name there and back', () => {
    const text = linkOf(shared);
    expect(text).toMatch(/^v1\.[\w-]+$/);
    expect(readLink(text)).toEqual(shared);
  });

  it('is as short as a line or three in a mail', () => {
    expect(linkOf(shared).length).toBeLessThan(350);
  });

  it('is read from a whole address, and when a mail broke it into lines', () => {
    const broken = linkOf(shared).replaceAll(/(.{60})/g, '$1\r\n ');
    expect(readLink(`https://example.nl/ketenlab/?taal=nl#${broken} `)).toEqual(shared);
  });

  it('leaves out what is open, so that it is the same text for the same question', () => {
    const plain: SharedLink = {
      comparison: { ...comparison, off: [], variants: [] },
      made: '',
      digest: null,
      name: '',
    };
    expect(readLink(linkWith('{"years":3,"replications":200,"seed":"overleg 3 dec","base":"zhz-2024"}'))).toEqual(
      plain,
    );
    expect(linkOf(plain)).toBe(linkOf(readLink(linkOf(plain))));
  });

  it('is not made of a comparison that it could not carry', () => {
    const faults = faultsIn(() =>
      linkOf({ ...shared, name: 'x'.repeat(81), comparison: { ...comparison, years: Number.NaN } }),
    );
    expect(faults).toEqual([
      'years = NaN: expected a number',
      `name = ${'x'.repeat(59)}…: expected a text of at most 80 characters on one line`,
    ]);
  });

  it('has room for forty settings in each of four variants', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ ...retention, value: i / 7, target: `provider-${i}` }));
    const variants = Array.from({ length: 4 }, (_, i) => ({ title: `${i}`.repeat(80), levers: many, shocks: many }));
    const full = { ...shared, comparison: { ...comparison, variants } };
    expect(readLink(linkOf(full))).toEqual(full);
  });
});

describe('a link that is typed by hand', () => {
  it('is one variant on a base path', () => {
    expect(readLink('base=zhz-2024&L07=6@2025-01-01~6m')).toEqual({
      comparison: {
        ...{ base: 'zhz-2024', seed: 'ketenlab', replications: 200, years: 3, off: [] },
        // Six months are 6 * 365.25 / 12 days.
        variants: [{ title: '', levers: [retention], shocks: [] }],
      },
      ...{ made: '', digest: null, name: '' },
    });
  });

  it('may say everything, in any order, with signs as a mail writes them', () => {
    const text =
      'https://example.nl/#title=Minder%20verloop&retention=6%402025-01-01~6m&X02=.2@2024-10-01..2025-07-01' +
      '&L17=1@2025-02-01:jeugdhulpplus&years=2.5&off=M05,M30&seed=s&replications=20&name=a&base=zhz-2024';
    expect(readLink(text)).toEqual({
      comparison: {
        ...{ base: 'zhz-2024', seed: 's', replications: 20, years: 2.5, off: ['M05', 'M30'] },
        variants: [
          {
            title: 'Minder verloop',
            levers: [
              { ...retention, lever: 'retention' },
              { ...open, lever: 'L17', value: 1, start: '2025-02-01', target: 'jeugdhulpplus' },
            ],
            shocks: [raadDip],
          },
        ],
      },
      ...{ made: '', digest: null, name: 'a' },
    });
  });

  it('gives the scenario that the packed link gives', () => {
    const typed = readLink('base=zhz-2024&title=T&L07=6@2025-01-01~6m').comparison;
    const packed = readLink(linkOf({ ...shared, comparison: typed })).comparison;
    const [one, other] = [typed, packed].map((asked) =>
      scenariosOf(asked, builtIn, register).variants.map(scenarioHash),
    );
    expect(one).toEqual(other);
  });

  it.each([
    ['base=zhz-2024&L07=6', 'L07 = 6: expected value@date, such as 6@2025-01-01 or 6@2025-01-01..2026-01-01~6m'],
    ['base=zhz-2024&L07=6@2025-01-01~6', 'L07 = 6@2025-01-01~6: expected value@date, such as 6@2025-01-01 or'],
    ['base=zhz-2024&L07=6,5@2025-01-01', 'L07 = 6,5@2025-01-01: expected a number, with a point for decimals'],
    ['base=zhz-2024&L07=1e999@2025-01-01', 'variants[0].levers[0].value = Infinity: expected a number'],
    ['base=zhz-2024&L07=6@01-01-2025', 'variants[0].levers[0].start = 01-01-2025: expected year-month-day: 2025-01-01'],
    ['base=zhz-2024&years=drie', 'years = drie: expected a number, with a point for decimals'],
    ['base=zhz-2024&base=zhz-2025', 'base = zhz-2025: this key is given twice: keep one'],
    ['base=', 'base: expected a name of letters, digits, - and _'],
    ['base=zhz-2024&replications=1e6', 'replications = 1000000: expected a whole number between 1 and 100000'],
    ['base=zhz-2024&__proto__=6@2025-01-01', 'variants[0].levers[0].lever = __proto__: expected a name of letters'],
    ['base=../../etc/passwd', 'base = ../../etc/passwd: expected a name of letters, digits, - and _'],
  ])('%s has a fault', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault)]);
  });
});

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
    [variantWith({ value: '6' }), 'variants[0].levers[0].value = 6: expected a number'],
    [variantWith({ value: null }), 'variants[0].levers[0].value = null: expected a number'],
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
      { lever: 'L07', value: 1e308, start: '2025-01-01' },
      { lever: 'L09', value: 1, start: '2035-01-01' },
    ];
    const asked = readLink(linkTo({ variants: [{ levers }], off: ['M99'] })).comparison;
    const places = faultsIn(() => scenariosOf(asked, builtIn, register)).map((line) => line.replace(/: .*/, ''));
    expect(places.sort()).toEqual([
      'off[0] = M99',
      'variants[0].levers[0].lever = L77',
      'variants[0].levers[1].value = 1e+308',
      'variants[0].levers[2].start = 2035-01-01',
    ]);
  });

  it('has a Dutch sentence for every fault', () => {
    const links = [
      ...['', 'v1.', 'v9.AAAA', good.slice(0, -9), `v1.${'A'.repeat(20_000)}`, 'base=', 'base=a&base=b&L07=1'],
      ...[
        linkTo({ years: undefined }),
        linkTo({ digest: 1 }),
        linkTo({ seed: '' }),
        linkTo({ made: '' }),
        linkWith('1'),
      ],
      ...['base=a&years=x', 'base=a&L07=x@2025-01-01', linkTo({ variants: 1, off: 1, name: 1, x: 1, replications: 0 })],
      ...[linkTo(variantWith({ value: '', start: 1, end: '1-1-2025' }))],
    ];
    for (const fault of links.flatMap((link) => faultsOf(link).map((line) => line.replace(/^[^:]*: /, '')))) {
      expect(dutchFault(fault)).not.toBe(fault);
      expect(dutchFault(fault)).not.toMatch(/\b(the|a|an|and|expected|unknown|missing|with|at|must|not|this|only)\b/);
    }
  });
});

describe('any link (seed 1)', () => {
  const seeded = { seed: 1, numRuns: 400 };
  const id = fc.stringMatching(/^[A-Za-z][\w-]{0,40}$/);
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  const onOneLine = (most: number, least = 0) =>
    fc
      .string({ unit: 'grapheme', minLength: least, maxLength: most })
      .filter((text) => text.length <= most && !/[\u2028\u2029]/.test(text));
  const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const setting = fc.record({
    lever: id,
    value: finite,
    start: day,
    ramp: finite,
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
      years: finite,
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

it('a text is meant as a link when it says so at its start or behind a #', () => {
  const links = ['v1.abc', 'https://example.nl/#v1.abc', 'base=zhz-2024', '#base=zhz-2024', 'v12.a'];
  expect(links.filter(isLink)).toEqual(links);
  expect(['scenarios/v1.yaml', 'zhz-2024.yaml', './v1.x', '-v1.', 'https://example.nl/v1.x'].filter(isLink)).toEqual(
    [],
  );
});
