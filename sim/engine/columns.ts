import { type Column, Image, type InUse, type Kept } from './image.ts';

/**
 * The memory of a trial. Every array that changes while a trial runs is carved from an `Arena`, so that the whole state
 * can be saved and put back in one call: run once to the policy date, then fork one run per variant.
 */

export class Arena {
  readonly #kept: Kept[] = [];

  /** A zero-filled column of `rows` doubles that belongs to the state. @param inUse if much is room for later */
  float64(rows: number, inUse?: InUse): Float64Array {
    return this.#keep(new Float64Array(rows), inUse);
  }

  /** A zero-filled column of `rows` 32-bit integers that belongs to the state. */
  int32(rows: number): Int32Array {
    return this.#keep(new Int32Array(rows));
  }

  /** A zero-filled column of `rows` bytes that belongs to the state. */
  uint8(rows: number): Uint8Array {
    return this.#keep(new Uint8Array(rows));
  }

  /** Size of the whole state [bytes]. */
  get bytes(): number {
    return this.#kept.reduce((sum, { column }) => sum + column.byteLength, 0);
  }

  /** A copy of the whole state, to be handed to `restore` of this arena or of one laid out by the same code. */
  save(): ArrayBuffer {
    const image = new Uint8Array(this.bytes);
    let at = 0;
    for (const { column } of this.#kept) {
      image.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at);
      at += column.byteLength;
    }
    return image.buffer;
  }

  /** Puts a saved state back. Throws when the image has another size than this arena. */
  restore(image: ArrayBuffer): void {
    if (image.byteLength !== this.bytes)
      throw new RangeError(`The image holds ${image.byteLength} bytes; this state holds ${this.bytes}.`);
    let at = 0;
    for (const { column } of this.#kept) {
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength).set(
        new Uint8Array(image, at, column.byteLength),
      );
      at += column.byteLength;
    }
  }

  /** Room for a copy of the whole state, of all columns that there are by now, which is saved and put back in place. */
  image(): Image {
    return new Image([...this.#kept]);
  }

  #keep<T extends Column>(column: T, inUse?: InUse): T {
    this.#kept.push({ column, inUse });
    return column;
  }
}
