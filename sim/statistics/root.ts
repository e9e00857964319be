/** Newton's steps fall to the root at least as fast as (n - 1) / n at a time, and then double their digits. */
const MOST_STEPS = 100_000;

/** base to a whole power >= 0, by repeated squaring. */
export function wholePower(base: number, power: number): number {
  let [result, square] = [1, base];
  for (let left = power; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}

/**
 * The n-th root (n whole, >= 1) of `value` >= 1, by Newton's method from above: next = x (n - 1 + value / x^n) / n. It
 * starts at 1 + (value - 1) / n, which Bernoulli's inequality puts at or above the root, and falls until it stops
 * falling. Multiplication and division alone, so the same bits everywhere. Throws a RangeError outside that domain.
 */
export function root(value: number, n: number): number {
  if (!(value >= 1 && value < Number.POSITIVE_INFINITY)) throw new RangeError(`Not a value from 1 up: ${value}.`);
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`The degree of a root must be whole, not ${n}.`);
  let x = 1 + (value - 1) / n;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = (x * (n - 1 + value / wholePower(x, n))) / n;
    if (!(next < x)) break;
    x = next;
  }
  return x;
}
