/** pi / 2, the nearest double. */
export const HALF_PI = 1.5707963267948966;

/** Terms of the power series: the argument is at most tan(pi / 16) = 0.199, and 0.199^25 / 25 is below 2e-19. */
const TERMS = 12;

/**
 * Arc tangent of x >= 0 [radians], with only + - * / and sqrt, so every engine gives the same bits; relative error
 * below 1e-15. Above 1 it uses atan x = pi/2 - atan 1/x, then twice atan x = 2 atan(x / (1 + sqrt(1 + x^2))).
 */
export function arctangent(x: number): number {
  if (x > 1) return HALF_PI - arctangent(1 / x);
  let small = x;
  for (let halving = 0; halving < 2; halving++) small = small / (1 + Math.sqrt(1 + small * small));
  const square = small * small;
  let sum = 0;
  for (let k = TERMS; k >= 0; k--) sum = 1 / (2 * k + 1) - square * sum;
  return 4 * small * sum;
}
