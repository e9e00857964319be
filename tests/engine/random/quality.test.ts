import { describe, expect, test } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { UniformStream } from '../../../sim/engine/random/stream.ts';
import { chiSquare, correlation, HIGHEST, kolmogorov, LOWEST, normalShare, poissonShare } from './goodness.ts';
import { LENGTH, orders } from './orders.ts';

/**
 * Each statistic gives the share of its distribution below what was observed; it must lie in [1e-4, 1 - 1e-4]. The seed is
 * 'raadsbrief-2026', replication 1, unless the order changes them. Definitions: Knuth, The Art of Computer Programming 2,
 * section 3.3.2.
 */
const TWO_53 = 2 ** 53;

/** Equal cells of the leading bits, and of the last 10 of the 53 bits. */
function equidistribution(u: Float64Array, cell: (x: number) => number, cells: number): number {
  const counts = new Int32Array(cells);
  for (const x of u) counts[cell(x)]!++;
  return chiSquare(counts, () => u.length / cells);
}

/** Squares of a 128 x 128 board hit by the points (u[i], u[i + 1]), i even, times `stretch` modulo 1. */
function pairs(u: Float64Array, stretch: number): number {
  const counts = new Int32Array(128 * 128);
  const side = (x: number): number => Math.floor(((x * stretch) % 1) * 128);
  for (let i = 0; i < u.length; i += 2) counts[side(u[i] as number) * 128 + side(u[i + 1] as number)]!++;
  return chiSquare(counts, () => u.length / 2 / counts.length);
}

/** Lengths of the gaps between visits to [0, 1/16), from 0 to 79 and longer. */
function gaps(u: Float64Array): number {
  const counts = new Int32Array(81);
  let length = 0;
  let visits = 0;
  for (const x of u) {
    if (x >= 1 / 16) {
      length++;
      continue;
    }
    counts[Math.min(length, 80)]!++;
    visits++;
    length = 0;
  }
  return chiSquare(counts, (g) => visits * (g < 80 ? (15 / 16) ** g / 16 : (15 / 16) ** 80));
}

/** Balls that meet an occupied urn: 2^14 balls into 2^24 urns, an urn being 8 bits of each of three numbers. */
function collisions(u: Float64Array): number {
  const balls = 1 << 14;
  const rounds = Math.floor(u.length / 3 / balls);
  let count = 0;
  for (let round = 0, i = 0; round < rounds; round++) {
    const taken = new Uint8Array(1 << 24);
    for (let ball = 0; ball < balls; ball++, i += 3) {
      const urn = [0, 1, 2].reduce((sum, k) => sum * 256 + Math.floor((u[i + k] as number) * 256), 0);
      count += taken[urn] as number;
      taken[urn] = 1;
    }
  }
  const urns = 2 ** 24;
  return poissonShare(count, rounds * (balls - urns * (1 - (1 - 1 / urns) ** balls)));
}

/** Equal spacings between 4096 sorted birthdays in a year of 2^32 days: Poisson with mean 4096^3 / 2^34 = 4 a year. */
function birthdaySpacings(u: Float64Array, day: (x: number) => number): number {
  const births = 4096;
  const years = u.length / births;
  let equal = 0;
  for (let year = 0; year < years; year++) {
    const days = u
      .slice(year * births, (year + 1) * births)
      .map(day)
      .sort();
    const spacings = days.map((x, i) => (i === 0 ? x : x - (days[i - 1] as number))).sort();
    for (let i = 1; i < births; i++) if (spacings[i] === spacings[i - 1]) equal++;
  }
  return poissonShare(equal, 4 * years);
}

const statistics: Readonly<Record<string, (u: Float64Array) => number>> = {
  'leading bits': (u) => equidistribution(u, (x) => Math.floor(x * 1024), 1024),
  'last bits': (u) => equidistribution(u, (x) => (x * TWO_53) % 1024, 1024),
  pairs: (u) => pairs(u, 1),
  'pairs of bits 22 to 28': (u) => pairs(u, 2 ** 21),
  gaps,
  collisions,
  'birthday spacings, leading bits': (u) => birthdaySpacings(u, (x) => Math.floor(x * 2 ** 32)),
  'birthday spacings, last bits': (u) => birthdaySpacings(u, (x) => (x * TWO_53) % 2 ** 32),
  'correlation of neighbours': (u) => normalShare(correlation(u.subarray(0, -1), u.subarray(1))),
};

describe('numbers at neighbouring addresses behave as independent uniform numbers', () => {
  const shares: number[] = [];
  const u = new Float64Array(LENGTH);

  test.each(Object.keys(orders))('in the order: %s', (name) => {
    (orders[name] as (out: Float64Array) => void)(u);
    for (const [statistic, share] of Object.entries(statistics)) {
      const p = share(u);
      shares.push(p);
      expect(p, `${statistic} of ${name}`).toBeGreaterThan(LOWEST);
      expect(p, `${statistic} of ${name}`).toBeLessThan(HIGHEST);
    }
  });

  test('and the outcomes of all these tests together are uniform', () => {
    expect(shares.length).toBe(Object.keys(orders).length * Object.keys(statistics).length);
    expect(kolmogorov(Float64Array.from(shares).sort())).toBeLessThan(HIGHEST);
  });
});

test('a stream passes the same tests', () => {
  const u = new Float64Array(LENGTH);
  const stream = new UniformStream(new Arena(), 1);
  stream.select(seedKey('raadsbrief-2026'), 1);
  for (let i = 0; i < LENGTH; i++) u[i] = stream.next();
  for (const [statistic, share] of Object.entries(statistics)) {
    expect(share(u), statistic).toBeGreaterThan(LOWEST);
    expect(share(u), statistic).toBeLessThan(HIGHEST);
  }
});

describe('one changed bit of the address changes each output bit with probability 1/2', () => {
  const keyed = new Keyed(new Arena());
  const key = seedKey('raadsbrief-2026');
  const SAMPLES = 4096;
  type Address = { key: Int32Array; replication: number; entity: number; purpose: number; occurrence: number };

  const draw = (address: Address, skip: number): [number, number] => {
    keyed.select(address.key, address.replication);
    keyed.at(address.entity, address.purpose, address.occurrence);
    for (let n = 0; n < skip; n++) keyed.bits();
    keyed.uniform();
    const integer = (keyed.value[0] as number) * TWO_53;
    return [Math.floor(integer / 2 ** 21) | 0, (integer % 2 ** 21) << 11];
  };

  /** For each of the 53 output bits, how often it changed over 4096 small addresses, each with an entity of its own. */
  const changes = (skip: number, change: (address: Address) => Address, entityOf = (i: number) => i): Int32Array => {
    const counts = new Int32Array(53);
    for (let i = 0; i < SAMPLES; i++) {
      const address = { key, replication: i & 7, entity: entityOf(i), purpose: i & 15, occurrence: i & 3 };
      const before = draw(address, skip);
      const after = draw(change(address), skip);
      const [high, low] = [before[0] ^ after[0], before[1] ^ after[1]];
      for (let bit = 0; bit < 53; bit++)
        counts[bit]! += bit < 32 ? (high >>> (31 - bit)) & 1 : (low >>> (63 - bit)) & 1;
    }
    return counts;
  };

  /** The squares of the standardised counts are chi-square with one degree of freedom each, n of them. */
  const share = (tables: Int32Array[]): number => {
    const cells = tables.flatMap((table) => Array.from(table));
    const expected = SAMPLES / 2;
    const sum = cells.reduce((total, count) => total + (count - expected) ** 2 / (SAMPLES / 4), 0);
    return normalShare((sum - cells.length) / Math.sqrt(2 * cells.length));
  };

  const bits = (count: number): number[] => Array.from({ length: count }, (_, bit) => bit);
  /** Entities with bit b clear, so that no pair of addresses counts twice. */
  const entityFlips = (skip: number): Int32Array[] =>
    bits(32).map((b) =>
      changes(
        skip,
        (a) => ({ ...a, entity: a.entity ^ (1 << b) }),
        (i) => ((i >> b) << (b + 1)) | (i & ((1 << b) - 1)),
      ),
    );
  const flips: Readonly<Record<string, Int32Array[]>> = {
    entity: entityFlips(0),
    purpose: bits(8).map((b) => changes(0, (a) => ({ ...a, purpose: a.purpose ^ (1 << b) }))),
    occurrence: bits(24).map((b) => changes(0, (a) => ({ ...a, occurrence: a.occurrence ^ (1 << b) }))),
    replication: bits(32).map((b) => changes(0, (a) => ({ ...a, replication: a.replication ^ (1 << b) }))),
    'seed key': bits(128).map((b) => {
      const other = key.slice();
      other[b >> 5]! ^= 1 << (b & 31);
      return changes(0, (a) => ({ ...a, key: other }));
    }),
    'entity, third draw': entityFlips(2),
    'occurrence, third draw': bits(24).map((b) => changes(2, (a) => ({ ...a, occurrence: a.occurrence ^ (1 << b) }))),
  };

  test.each(Object.keys(flips))('of the %s', (name) => {
    const tables = flips[name] as Int32Array[];
    expect(share(tables)).toBeGreaterThan(LOWEST);
    expect(share(tables)).toBeLessThan(HIGHEST);
    // At most 6784 cells: a deviation of 6 standard errors has probability 1e-5 over all of them.
    const largest = Math.max(...tables.flatMap((table) => Array.from(table, (count) => Math.abs(count - SAMPLES / 2))));
    expect(largest).toBeLessThan(6 * Math.sqrt(SAMPLES / 4));
  });
});

describe('runs that differ in one thing only are uncorrelated', () => {
  const keyed = new Keyed(new Arena());
  const run = (seed: string | number, replication: number, purpose: number): Float64Array => {
    keyed.select(seedKey(seed), replication);
    return Float64Array.from({ length: 1 << 17 }, (_, entity) => {
      keyed.at(entity, purpose, 0);
      keyed.uniform();
      return keyed.value[0] as number;
    });
  };
  const cases: [string, Float64Array, Float64Array][] = [
    ...[0, 1, 2, 999].map((r): [string, Float64Array, Float64Array] => [
      `replications ${r} and ${r + 1}`,
      run('raadsbrief-2026', r, 3),
      run('raadsbrief-2026', r + 1, 3),
    ]),
    ['seeds raadsbrief-2026 and raadsbrief-2027', run('raadsbrief-2026', 1, 3), run('raadsbrief-2027', 1, 3)],
    ['seeds 1 and 2', run(1, 1, 3), run(2, 1, 3)],
    ['seeds 1 and 11', run(1, 1, 3), run(11, 1, 3)],
    ['seed 1, replication 2 and seed 2, replication 1', run(1, 2, 3), run(2, 1, 3)],
    ['purposes 3 and 4', run('raadsbrief-2026', 1, 3), run('raadsbrief-2026', 1, 4)],
  ];

  test.each(cases)('%s', (_name, first, second) => {
    for (const shifted of [second, second.map((_, i) => second[(i + 1) % second.length] as number)]) {
      const p = normalShare(correlation(first, shifted));
      expect(p).toBeGreaterThan(LOWEST);
      expect(p).toBeLessThan(HIGHEST);
    }
  });
});
