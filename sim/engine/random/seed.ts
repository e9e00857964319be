/** From what a person types as seed to the key of the generators. */

import seedrandom from 'seedrandom';

/**
 * The key that belongs to a seed: four 32-bit integers. A number is read as its text, so that 2026 and '2026' are one
 * seed. Throws RangeError when a number is not finite.
 *
 * The hash repeats its text cyclically and reads 8 bits of each character, so that the bare texts '1' and '11' would be
 * one seed; a list of character codes with an end mark has neither fault.
 */
export function seedKey(seed: string | number): Int32Array {
  if (typeof seed === 'number' && !Number.isFinite(seed))
    throw new RangeError(`The seed is ${seed}; expected a text such as 'raadsbrief-2026' or a finite number.`);
  const codes = Array.from(String(seed), (character) => character.codePointAt(0));
  const hash = seedrandom(`${codes.join(' ')}.`);
  return Int32Array.from({ length: 4 }, () => hash.int32());
}
