/** What a distribution needs of a generator. Each draw leaves its double in value[0]: a returned double may be boxed. */

export interface Source {
  /** One element: the last draw. */
  readonly value: Float64Array;
  /** Draws from the open interval (0, 1), a multiple of 2^-53. */
  uniform(): void;
  /** Draws from the exponential distribution with mean 1. */
  exponential(): void;
  /** Draws from the normal distribution with mean 0 and standard deviation 1. */
  normal(): void;
  /** Returns 32 random bits as a signed integer. */
  bits(): number;
}

/**
 * Leaves in out[at] the double in (0, 1) made of the first 53 bits of words[from], words[from + 1]; 2^-54 stands in for
 * zero. Words stay in an array, as an integer of 32 bits that crosses a call is boxed where small integers have 31.
 */
export function unitInterval(words: Int32Array, from: number, out: Float64Array, at: number): void {
  const integer = ((words[from] as number) >>> 0) * 2097152 + ((words[from + 1] as number) >>> 11);
  out[at] = integer > 0 ? integer * 1.1102230246251565e-16 : 5.551115123125783e-17;
}
