/** Integer mixing on 32-bit words: the round function of the keyed generator, and the derivation of subkeys. */

/**
 * A bijection of 32-bit integers in which each input bit changes each output bit with probability close to 1/2: the
 * finalizer form of MurmurHash3 with better constants. Source: Wellons, hash-prospector, 2022.
 */
export function scramble(x: number): number {
  const a = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  const b = Math.imul(a ^ (a >>> 15), 0x735a2d97);
  return b ^ (b >>> 15);
}

/** 2^32 divided by the golden ratio: its multiples modulo 2^32 lie far apart. */
export const GOLDEN = 0x9e3779b9 | 0;

/**
 * Leaves in out[at], out[at + 1] the image of (left, right) under a permutation of the 64-bit blocks chosen by a key of
 * four words: a Feistel network of eight rounds. Distinct blocks have distinct images under one key.
 */
export function permute(key: Int32Array, left: number, right: number, out: Int32Array, at: number): void {
  let a = left | 0;
  let b = right | 0;
  for (let round = 0; round < 8; round += 2) {
    a ^= scramble((b + (key[round & 3] as number) + Math.imul(round + 1, GOLDEN)) | 0);
    b ^= scramble((a + (key[(round + 1) & 3] as number) + Math.imul(round + 2, GOLDEN)) | 0);
  }
  out[at] = a;
  out[at + 1] = b;
}
