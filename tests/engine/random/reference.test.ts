import { describe, expect, test } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { UniformStream, Xoshiro } from '../../../sim/engine/random/stream.ts';

/** Independent implementations with unbounded integers, written from the definitions. */
const WORD = 1n << 32n;
const word = (x: bigint): bigint => ((x % WORD) + WORD) % WORD;
const signed = (x: bigint): number => Number(BigInt.asIntN(32, x));

function scramble(x: bigint): bigint {
  const a = word((x ^ (x >> 16n)) * 0x21f0aaadn);
  const b = word((a ^ (a >> 15n)) * 0x735a2d97n);
  return b ^ (b >> 15n);
}

function permute(key: readonly bigint[], left: bigint, right: bigint): [bigint, bigint] {
  let pair: [bigint, bigint] = [left, right];
  for (let round = 0; round < 8; round++) {
    const [target, other] = pair;
    const subkey = (key[round % 4] as bigint) + BigInt(round + 1) * 0x9e3779b9n;
    pair = [other, target ^ scramble(word(other + subkey))];
  }
  return pair;
}

/** The n-th pair of words (high, low) of an address, as the docstring of `Keyed` defines it. */
function keyedWords(key: readonly bigint[], replication: bigint, entity: bigint, packed: bigint, n: bigint) {
  const subkeys = [0n, 2n, 4n].flatMap((i) => permute(key, word(replication), i));
  let left = word(entity);
  let right = packed;
  left ^= scramble(word(right + (subkeys[0] as bigint)));
  right ^= scramble(word(left + (subkeys[1] as bigint)));
  left ^= scramble(word(right + (subkeys[2] as bigint) + n * 0x9e3779b9n));
  right ^= scramble(word(left + (subkeys[3] as bigint)));
  left ^= scramble(word(right + (subkeys[4] as bigint)));
  return [left, right] as const;
}

function xoshiro(state: bigint[], count: number): bigint[] {
  const rotate = (x: bigint, k: bigint): bigint => word(x << k) | (x >> (32n - k));
  let [a, b, c, d] = state as [bigint, bigint, bigint, bigint];
  return Array.from({ length: count }, () => {
    const result = word(rotate(word(a + d), 7n) + a);
    const shifted = word(b << 9n);
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11n);
    return result;
  });
}

const bigKey = (key: Int32Array): bigint[] => Array.from(key, (part) => word(BigInt(part)));

describe('xoshiro128++', () => {
  test('gives from state 1, 2, 3, 4 the words of the reference C program', () => {
    const generator = new Xoshiro(new Arena(), 0);
    generator.state.set([1, 2, 3, 4]);
    const words = Array.from({ length: 10 }, () => generator.bits() >>> 0);
    expect(words).toEqual([
      641, 1573767, 3222811527, 3517856514, 836907274, 4247214768, 3867114732, 1355841295, 495546011, 621204420,
    ]);
  });

  test('agrees with an implementation in unbounded integers, seeding included', () => {
    const key = seedKey('raadsbrief-2026');
    const generator = new Xoshiro(new Arena(), 7);
    generator.select(key, 12);
    const stream = 0x40000000n + 14n;
    const expected = xoshiro([...permute(bigKey(key), 12n, stream), ...permute(bigKey(key), 12n, stream + 1n)], 2000);
    const words = Array.from({ length: 2000 }, () => generator.bits());
    expect(words).toEqual(expected.map(signed));
  });

  test('a stream of uniforms takes 53 bits of each two words, over the ends of its blocks', () => {
    const arena = new Arena();
    const [generator, stream] = [new Xoshiro(arena, 3), new UniformStream(arena, 3)];
    for (const source of [generator, stream]) source.select(seedKey(1), 5);
    for (let i = 0; i < 1500; i++) {
      generator.uniform();
      expect(stream.next()).toBe(generator.value[0]);
    }
  });
});

describe('the keyed generator', () => {
  test('agrees with an implementation in unbounded integers on 500 scattered addresses, four draws each', () => {
    const key = seedKey('raadsbrief-2026');
    const keyed = new Keyed(new Arena());
    for (let i = 0; i < 500; i++) {
      const replication = (i * 2654435761) | 0;
      const entity = (i % 2 === 0 ? i : i * 40503001) | 0;
      const [purpose, occurrence] = [(i * 7) % 256, (i * i * 13) % (1 << 24)];
      keyed.select(key, replication);
      keyed.at(entity, purpose, occurrence);
      for (let n = 0; n < 4; n++) {
        const packed = BigInt(purpose) * (1n << 24n) + BigInt(occurrence);
        const [high, low] = keyedWords(bigKey(key), BigInt(replication), BigInt(entity), packed, BigInt(n));
        if (n % 2 === 0) expect(keyed.bits()).toBe(signed(high));
        else {
          keyed.uniform();
          expect(keyed.value[0]).toBe(Number((high << 21n) | (low >> 11n)) * 2 ** -53);
        }
      }
    }
  });

  test('the same address gives the same numbers, whatever was drawn in between', () => {
    const keyed = new Keyed(new Arena());
    keyed.select(seedKey('pair'), 3);
    const draw = (entity: number, purpose: number, occurrence: number): number[] => {
      keyed.at(entity, purpose, occurrence);
      return [0, 1, 2, 3].map((i) => {
        if (i % 2 === 0) keyed.normal();
        else keyed.exponential();
        return keyed.value[0] as number;
      });
    };
    const first = draw(5, 2, 1);
    draw(6, 2, 1);
    draw(5, 2, 2);
    expect(draw(5, 2, 1)).toEqual(first);
  });

  test('a saved and restored state goes on with the same numbers', () => {
    const arena = new Arena();
    const keyed = new Keyed(arena);
    const stream = new UniformStream(arena, 1);
    keyed.select(seedKey('fork'), 1);
    stream.select(seedKey('fork'), 1);
    keyed.at(1, 1, 1);
    keyed.uniform();
    stream.next();
    const image = arena.save();
    const next = (): number[] => {
      keyed.uniform();
      return [keyed.value[0] as number, ...Array.from({ length: 600 }, () => stream.next())];
    };
    const first = next();
    arena.restore(image);
    expect(next()).toEqual(first);
  });
});

describe('the key of a seed', () => {
  test('reads a number as its text', () => {
    expect(seedKey(2026)).toEqual(seedKey('2026'));
  });

  test('tells apart seeds that a cyclic reading of 8-bit characters would not', () => {
    const seeds = ['', '1', '11', '111', 'ab', 'abab', 'A', '\u0141', 'a', 'a.', '97'];
    expect(new Set(seeds.map((seed) => seedKey(seed).join())).size).toBe(seeds.length);
  });

  test('refuses a number that is not finite with what was received', () => {
    expect(() => seedKey(Number.NaN)).toThrow('The seed is NaN');
  });
});
