import type { Model } from '../model/output.ts';

/** Words of the one bit pattern of NaN that results use; engines may leave any other pattern behind. */
const NAN_HIGH = 0x7ff80000;
const NAN_LOW = 0;

/**
 * Runs one replication of `model` into row `at` (in doubles) of `rows`, whose NaNs all get the same bits.
 * Returns the number of events. Throws a RangeError when a number of the row is infinite.
 */
export function trial(model: Model, seed: Int32Array, replication: number, rows: Float64Array, at: number): number {
  const events = model.run(seed, replication, rows, at);
  settle(model, replication, rows, at);
  return events;
}

/** Gives all NaNs of a row the same bits. Throws a RangeError when a number of the row is infinite. */
export function settle(
  model: Pick<Model, 'width' | 'outputs'>,
  replication: number,
  rows: Float64Array,
  at: number,
): void {
  const words = new Uint32Array(rows.buffer, rows.byteOffset, 2 * rows.length);
  for (let i = at; i < at + model.width; i++) {
    const value = rows[i] as number;
    if (Number.isNaN(value)) {
      words[2 * i] = NAN_LOW;
      words[2 * i + 1] = NAN_HIGH;
    } else if (value - value !== 0) {
      const output = model.outputs.find((o) => i - at >= o.offset && i - at < o.offset + o.length);
      throw new RangeError(
        `Replication ${replication} gave an infinite value for ${output?.key ?? `number ${i - at}`}.`,
      );
    }
  }
}
