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
  for (let i = at; i < at + model.width; i++) {
    const value = rows[i] as number;
    if (value - value !== 0 && !Number.isNaN(value)) {
      const output = model.outputs.find((o) => i - at >= o.offset && i - at < o.offset + o.length);
      throw new RangeError(
        `Replication ${replication} gave an infinite value for ${output?.key ?? `number ${i - at}`}.`,
      );
    }
  }
  sameNaNs(rows, at, model.width);
}

/** Place that stands for the number of events of a replication, which is no number of its row. */
export const EVENTS = -2;

/** Copies the numbers at these places of `whole`, or the events, to row `at` of `rows`; a place of -1 gives NaN. */
export function keep(whole: Float64Array, places: Int32Array, events: number, rows: Float64Array, at: number): void {
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    rows[at + i] = place === EVENTS ? events : place < 0 ? Number.NaN : (whole[place] as number);
  }
  sameNaNs(rows, at, places.length);
}

/** Makes a row of `width` doubles that of a trial that failed: NaN throughout. */
export function blank(rows: Float64Array, at: number, width: number): void {
  rows.fill(Number.NaN, at, at + width);
  sameNaNs(rows, at, width);
}

function sameNaNs(rows: Float64Array, at: number, width: number): void {
  const words = new Uint32Array(rows.buffer, rows.byteOffset, 2 * rows.length);
  for (let i = at; i < at + width; i++)
    if (Number.isNaN(rows[i])) {
      words[2 * i] = NAN_LOW;
      words[2 * i + 1] = NAN_HIGH;
    }
}
