import { assembleForks, type Fork } from '../model/fork.ts';
import { scenarioHash } from '../scenario/hash.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { addEvents, type Block, newBlock } from './block.ts';
import { settle } from './trial.ts';

/** Scenarios that are ready to run together: what they have in common before a policy date is run once. */
export interface Forked {
  readonly forks: readonly Fork[];
  /** SHA-256 of each scenario, hexadecimal. */
  readonly hashes: readonly string[];
}

/** Assembles the variants of a comparison, the base among them, in any order. Throws InputError if one cannot be run. */
export function assembleForked(scenarios: readonly Scenario[]): Forked {
  return { forks: assembleForks(scenarios), hashes: scenarios.map(scenarioHash) };
}

/**
 * Runs replications `from` to `from + count - 1` of every scenario and returns their blocks, in the order of the
 * scenarios: the same bytes as `run` gives for each alone.
 */
export function runForked({ forks, hashes }: Forked, seed: Int32Array, from: number, count: number): Block[] {
  const blocks: Block[] = [];
  for (const fork of forks) {
    const { variants, width } = fork;
    const own = variants.map((place) => newBlock(hashes[place] as string, seed, width, from, count));
    const rows = own.map((block) => block.rows);
    const events = new Float64Array(variants.length);
    for (let i = 0; i < count; i++) {
      fork.run(seed, from + i, rows, i * width, events);
      for (const each of rows) settle(fork, from + i, each, i * width);
    }
    own.forEach((block, i) => {
      addEvents(block, events[i] as number);
      blocks[variants[i] as number] = block;
    });
  }
  return blocks;
}
