import type { Block } from './block.ts';

/** One number of every replication, in replication order: number `index` of each row. */
export function column(block: Block, index: number): Float64Array {
  const values = new Float64Array(block.count);
  for (let i = 0; i < block.count; i++) values[i] = block.rows[i * block.width + index] as number;
  return values;
}

/** Places of the numbers of an output in a row: one per date for a series, one for a value. */
export function places(output: { readonly offset: number; readonly length: number }): number[] {
  return Array.from({ length: output.length }, (_, i) => output.offset + i);
}
