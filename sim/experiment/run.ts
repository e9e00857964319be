import type { Model } from '../model/output.ts';
import { addEvents, type Block, newBlock } from './block.ts';
import { trial } from './trial.ts';

/** A scenario that is ready to run: its model, and the hash that its results carry. */
export interface Assembled {
  readonly model: Model;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly hash: string;
}

/**
 * Runs replications `from` to `from + count - 1`, one after another, and returns their block.
 * A row depends on (scenario, seed, replication) alone, so any division of the work gives the same rows.
 */
export function run({ model, hash }: Assembled, seed: Int32Array, from: number, count: number): Block {
  const block = newBlock(hash, seed, model.width, from, count);
  let events = 0;
  for (let i = 0; i < count; i++) events += trial(model, seed, from + i, block.rows, i * model.width);
  addEvents(block, events);
  return block;
}
