import { describe, expect, it } from 'vitest';
import { addEvents, blockEvents, newBlock } from '../../sim/experiment/block.ts';
import { Run } from '../../sim/experiment/desk/run.ts';
import { digest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import { TOY_SEED, toyAssembled } from './toy.ts';
import { readToy, toyQuestion } from './toy-desk.ts';

const [ready] = readToy(toyQuestion([], 1));
if (ready === undefined) throw new Error('A question has a base.');
const { hash, scenario, layout } = ready;

/** A finished piece with so many events. */
function part(from: number, count: number, events: number) {
  const block = newBlock(hash, TOY_SEED, layout.width, from, count);
  addEvents(block, events);
  return block;
}

describe('a run that is computed piece by piece', () => {
  it('knows the row of replications from 0, and of those the events, exact where pieces end', () => {
    const kept = new Run(ready, TOY_SEED, 12);
    kept.put(part(8, 4, 1000));
    expect(kept.known).toBe(0);
    expect(kept.row(8)).toBe(null);
    kept.put(part(0, 3, 10));
    expect(kept.known).toBe(3);
    kept.put(part(3, 5, 77));
    expect(kept.known).toBe(12);
    expect([3, 8, 12].map((count) => blockEvents(kept.first(count)))).toEqual([10, 87, 1087]);
    // Two of the five replications of the second piece: 10 + 2 x 15.4, rounded.
    expect(blockEvents(kept.first(5))).toBe(41);
  });

  it('gives blocks that stay what they are while it goes on, with the digest of a plain run', () => {
    const kept = new Run(ready, TOY_SEED, 8);
    const assembled = toyAssembled(scenario);
    kept.put(run(assembled, TOY_SEED, 0, 8));
    const eight = kept.first(8);
    kept.reserve(24);
    kept.put(run(assembled, TOY_SEED, 8, 16));
    expect(digest(eight)).toBe(digest(run(assembled, TOY_SEED, 0, 8)));
    expect(blockEvents(eight)).toBe(blockEvents(run(assembled, TOY_SEED, 0, 8)));
    expect(digest(kept.first(24))).toBe(digest(run(assembled, TOY_SEED, 0, 24)));
    expect(kept.row(7)).toEqual(eight.rows.subarray(7 * layout.width));
  });

  it('hands out each piece once up to a goal, and again only what was given back below it', () => {
    const kept = new Run(ready, TOY_SEED, 20);
    const early = kept.take(8, 5);
    expect(early).toEqual({ from: 0, count: 5, losses: 0 });
    expect(kept.take(8, 5)).toEqual({ from: 5, count: 3, losses: 0 });
    expect(kept.take(8, 5)).toBe(null);
    const later = kept.take(20, 5);
    expect(later).toEqual({ from: 8, count: 5, losses: 0 });
    if (later !== null) kept.giveBack(later);
    expect(kept.take(8, 5)).toBe(null);
    expect(kept.take(20, 1)).toEqual(later);
    expect(kept.take(20, 50)).toEqual({ from: 13, count: 7, losses: 0 });
  });

  it('refuses a piece of another scenario, and is as it was', () => {
    const kept = new Run(ready, TOY_SEED, 4);
    expect(() => kept.put(newBlock('ab'.repeat(32), TOY_SEED, layout.width, 0, 4))).toThrow('cannot be put together');
    expect(kept.known).toBe(0);
    kept.put(part(0, 4, 5));
    expect(blockEvents(kept.first(4))).toBe(5);
  });
});
