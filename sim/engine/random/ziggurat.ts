/**
 * Exponential and normal draws by the ziggurat of Marsaglia and Tsang with 256 strips. A *strip* function makes one
 * attempt from two random words; in 1 to 2 of 100 attempts the point is not inside its strip, and an *edge* function
 * goes on with further draws of the source. Strip number and sign come from the low word's bits 0..8, the place within
 * the strip from 53 other bits.
 */

import { expInPlace } from './elementary.ts';
import type { Source } from './source.ts';
import { EXPONENTIAL_HEIGHT, EXPONENTIAL_RIGHT, NORMAL_HEIGHT, NORMAL_RIGHT } from './ziggurat-tables.ts';

const EXPONENTIAL_TAIL = 7.697117470131049;
const NORMAL_TAIL = 3.654152885361009;

const density = new Float64Array(1);
const fresh = new Int32Array(2);

function freshWords(source: Source): Int32Array {
  fresh[0] = source.bits();
  fresh[1] = source.bits();
  return fresh;
}

/** Makes an attempt from words[from], words[from + 1]: leaves a candidate in out[at]; returns -1 when it is a draw, else the strip to hand to `exponentialEdge`. */
export function exponentialStrip(words: Int32Array, from: number, out: Float64Array, at: number): number {
  const low = words[from + 1] as number;
  const strip = low & 255;
  const x =
    (((words[from] as number) >>> 0) * 2097152 + (low >>> 11)) *
    1.1102230246251565e-16 *
    (EXPONENTIAL_RIGHT[strip] as number);
  out[at] = x;
  return x < (EXPONENTIAL_RIGHT[strip + 1] as number) ? -1 : strip;
}

/** Turns a refused candidate in out[at] into a draw. The tail beyond R is R plus a fresh exponential. */
export function exponentialEdge(source: Source, strip: number, out: Float64Array, at: number): void {
  let shift = 0;
  for (let s = strip; s >= 0; s = exponentialStrip(freshWords(source), 0, out, at)) {
    if (s === 0) {
      shift += EXPONENTIAL_TAIL;
      continue;
    }
    const x = out[at] as number;
    density[0] = -x;
    expInPlace(density);
    const bottom = EXPONENTIAL_HEIGHT[s] as number;
    source.uniform();
    if (
      bottom + (source.value[0] as number) * ((EXPONENTIAL_HEIGHT[s + 1] as number) - bottom) <
      (density[0] as number)
    ) {
      out[at] = x;
      break;
    }
  }
  out[at] = (out[at] as number) + shift;
}

/** Makes an attempt from words[from], words[from + 1]: leaves a candidate in out[at]; returns -1 when it is a draw, else the strip to hand to `normalEdge`. */
export function normalStrip(words: Int32Array, from: number, out: Float64Array, at: number): number {
  const low = words[from + 1] as number;
  const strip = low & 255;
  const x =
    (((words[from] as number) >>> 0) * 2097152 + (low >>> 11)) *
    1.1102230246251565e-16 *
    (NORMAL_RIGHT[strip] as number);
  // The sign is a factor: a jump on a random bit would be mispredicted every other time.
  out[at] = x * (1 - ((low >>> 7) & 2));
  return x < (NORMAL_RIGHT[strip + 1] as number) ? -1 : strip;
}

/** Turns a refused candidate in out[at] into a draw; the tail by Marsaglia (1964). */
export function normalEdge(source: Source, strip: number, out: Float64Array, at: number): void {
  for (let s = strip; s >= 0; s = normalStrip(freshWords(source), 0, out, at)) {
    const x = out[at] as number;
    if (s === 0) {
      normalTail(source, x < 0 ? -1 : 1, out, at);
      return;
    }
    density[0] = -0.5 * x * x;
    expInPlace(density);
    const bottom = NORMAL_HEIGHT[s] as number;
    source.uniform();
    if (bottom + (source.value[0] as number) * ((NORMAL_HEIGHT[s + 1] as number) - bottom) < (density[0] as number)) {
      out[at] = x;
      return;
    }
  }
}

function normalTail(source: Source, sign: number, out: Float64Array, at: number): void {
  for (;;) {
    source.exponential();
    const beyond = (source.value[0] as number) / NORMAL_TAIL;
    source.exponential();
    const bound = source.value[0] as number;
    if (2 * bound >= beyond * beyond) {
      out[at] = sign * (NORMAL_TAIL + beyond);
      return;
    }
  }
}
