import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import { addEvents, blockEvents, newBlock, place, readBlock } from '../../sim/experiment/block.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import { TOY_SEED, toyAssembled, toyScenario } from './toy.ts';

const HASH = 'ab'.repeat(32);

describe('a result block', () => {
  it('is read back as it was written', () => {
    const block = newBlock(HASH, TOY_SEED, 3, 10, 2);
    block.rows.set([1, 2, 3, 4, 5, 6]);
    addEvents(block, 42);
    const read = readBlock(block.buffer);
    expect({ ...read, rows: [...read.rows] }).toEqual({ ...block, rows: [1, 2, 3, 4, 5, 6] });
    expect(blockEvents(read)).toBe(42);
    expect(block.buffer.byteLength).toBe(80 + 2 * 3 * 8);
  });

  it('refuses what is not a block, each with its own sentence', () => {
    const { buffer } = newBlock(HASH, TOY_SEED, 3, 0, 2);
    const changed = (at: number, value: number) => {
      const copy = buffer.slice(0);
      new DataView(copy).setUint8(at, value);
      return copy;
    };
    expect(() => readBlock(new ArrayBuffer(12))).toThrow('A result block of 12 bytes is too short.');
    expect(() => readBlock(changed(0, 0))).toThrow('This is not a result block.');
    expect(() => readBlock(changed(4, 9))).toThrow('A result block of version 9 cannot be read, only 1.');
    expect(() => readBlock(buffer.slice(0, 100))).toThrow('2 rows of 3 numbers has 100 bytes instead of 128');
  });

  it('refuses a broken hash, a broken key and a size that no laptop has', () => {
    expect(() => newBlock('abc', TOY_SEED, 3, 0, 1)).toThrow('64 hexadecimal digits, not "abc"');
    expect(() => newBlock(HASH, Int32Array.of(1), 3, 0, 1)).toThrow('A seed key has 4 words, not 1.');
    expect(() => newBlock(HASH, TOY_SEED, 5000, 0, 100_000)).toThrow('100000 replications of 5000 numbers');
  });

  it('refuses a part of another seed, and a part that lies outside', () => {
    const whole = newBlock(HASH, TOY_SEED, 3, 0, 4);
    expect(() => place(whole, newBlock(HASH, Int32Array.of(9, 2, 3, 4), 3, 0, 1))).toThrow('cannot be put together');
    expect(() => place(whole, newBlock(HASH, TOY_SEED, 3, 3, 2))).toThrow('Replications 3 to 4 lie outside');
  });
});

describe('the digest', () => {
  const assembled = toyAssembled(toyScenario('toy', 0.8));

  it('is the same whether replications come as one block or as parts in any order', () => {
    const whole = run(assembled, TOY_SEED, 0, 30);
    const placed = newBlock(assembled.hash, TOY_SEED, assembled.model.width, 0, 30);
    for (const [from, count] of [[17, 13] as const, [0, 5] as const, [5, 12] as const]) {
      place(placed, run(assembled, TOY_SEED, from, count));
    }
    expect(digest(placed)).toBe(digest(whole));
    expect(blockEvents(placed)).toBe(blockEvents(whole));
  });

  it('is SHA-256 over the first 64 bytes and the rows, as written down in the block', () => {
    const block = run(assembled, TOY_SEED, 0, 3);
    const bytes = new Uint8Array(block.buffer);
    const expected = sha256(Uint8Array.from([...bytes.slice(0, 64), ...bytes.slice(80)]));
    expect(digest(block)).toBe(Buffer.from(expected).toString('hex'));
  });

  it('changes with one bit of one row, with the seed and with the scenario', () => {
    const block = run(assembled, TOY_SEED, 0, 5);
    const before = digest(block);
    block.rows[7] = (block.rows[7] as number) + 2 ** -50;
    const others = [
      digest(block),
      digest(run(assembled, Int32Array.of(5, 2, 3, 4), 0, 5)),
      digest(run(toyAssembled(toyScenario('toy', 0.9)), TOY_SEED, 0, 5)),
    ];
    expect(new Set([before, ...others]).size).toBe(4);
  });

  it('does not see which bits a NaN has', () => {
    const odd = { ...assembled.model };
    const noise = new Float64Array(new Uint32Array([0xdead, 0x7ff8beef]).buffer);
    odd.run = (seed, replication, row, at) => {
      const events = assembled.model.run(seed, replication, row, at);
      if (Number.isNaN(row[at + 5])) row.set(noise, at + 5);
      return events;
    };
    expect(digest(run({ ...assembled, model: odd }, TOY_SEED, 0, 4))).toBe(digest(run(assembled, TOY_SEED, 0, 4)));
  });
});

describe('a trial', () => {
  it('refuses an infinite value and names the indicator', () => {
    const { model, hash } = toyAssembled(toyScenario('toy', 0.8));
    const broken = {
      ...model,
      run: (_: Int32Array, __: number, row: Float64Array, at: number) => {
        row[at + 4] = Number.POSITIVE_INFINITY;
        return 1;
      },
    };
    expect(() => run({ model: broken, hash }, TOY_SEED, 3, 1)).toThrow(
      'Replication 3 gave an infinite value for wait.',
    );
  });
});
