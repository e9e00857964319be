import type { Model, Output } from '../model/output.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { blockEvents } from './block.ts';
import { column } from './column.ts';
import { digest, jointDigest } from './digest.ts';
import type { OnProgress, Streamer } from './executors/streamer.ts';

/** A variant that will be computed, and where in its rows the numbers stand that are kept. */
export interface Variant {
  readonly scenario: Scenario;
  /** One per output, in the order of the study; -1 for an output that this variant does not have. */
  readonly places: readonly number[];
}

/** What is kept of a study: `values[variant][output]` has one number per replication. */
export interface Gathered {
  readonly values: readonly (readonly Float64Array[])[];
  /** SHA-256 over the digests of the variants, in their order, hexadecimal. */
  readonly digest: string;
  /** Events of all variants. */
  readonly events: number;
}

/** Places of the last number of these outputs in a row of `model`. */
export function lastPlaces(model: Pick<Model, 'outputs'>, outputs: readonly Output[]): number[] {
  return outputs.map(({ key }) => {
    const found = model.outputs.find((output) => output.key === key);
    return found === undefined ? -1 : found.offset + found.length - 1;
  });
}

/**
 * Runs variants with the same chance, one after another, and keeps of each only the numbers at its places: memory does not
 * grow with what else a variant has in its rows. What a variant does not have is NaN. Rejects as `executor` does.
 */
export async function gather(
  executor: Streamer,
  variants: readonly Variant[],
  seed: Int32Array,
  replications: number,
  onProgress: OnProgress,
  signal: AbortSignal,
): Promise<Gathered> {
  const values: Float64Array[][] = [];
  const digests: string[] = [];
  let events = 0;
  await executor.stream(
    variants.map(({ scenario }) => scenario),
    seed,
    replications,
    (i, block) => {
      const { places } = variants[i] as Variant;
      values[i] = places.map((place) =>
        place < 0 ? new Float64Array(block.count).fill(Number.NaN) : column(block, place),
      );
      digests[i] = digest(block);
      events += blockEvents(block);
    },
    onProgress,
    signal,
  );
  return { values, digest: jointDigest(digests), events };
}
