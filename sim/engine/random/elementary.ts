/**
 * Own elementary functions with + - * / sqrt and literal tables only. The functions of `Math` differ by one unit in the
 * last place between browsers; these give the same bits in every one, as IEEE 754 fixes each step.
 *
 * Functions named InPlace take and leave their double in a Float64Array: a double that crosses a call which the
 * compiler does not inline is boxed, which costs an allocation. Use those in hot code, the plain ones elsewhere.
 * They keep no state between calls.
 */

import { ROOT, ROOT_TAIL } from './elementary-tables.ts';

const SMALLEST_EXPONENT = -1074;

/** 2^k for k = -1074..1023, at index k + 1074; doubling is exact. */
const POWER_OF_TWO = new Float64Array(2098);
for (let k = 0, power = Number.MIN_VALUE; k < POWER_OF_TWO.length; k++, power *= 2) POWER_OF_TWO[k] = power;

const bits = new Float64Array(1);
/** The two halves of `bits`, low word first: every engine that runs in a browser or in Node is little-endian. */
const halves = new Int32Array(bits.buffer);
const work = new Float64Array(1);

/** ln 2 / 64 in two parts; the first has 36 bits, so that its product with a 17-bit integer is exact. */
const STEP_HIGH = 0.010830424696223417;
const STEP_LOW = 2.572804622327669e-14;
const STEPS_PER_UNIT = 92.33248261689366;

/**
 * Replaces x in cell[0] by a number m in [0.99, 2) and returns the integer k such that e^x = m 2^k; for |x| <= 746.
 * x = n ln2/64 + r with |r| <= ln2/128, n = 64 k + j, m = 2^(j/64) e^r; the remainder of the series is below 4e-17.
 */
function splitExponential(cell: Float64Array): number {
  const x = cell[0] as number;
  const n = Math.floor(x * STEPS_PER_UNIT + 0.5) | 0;
  const r = x - n * STEP_HIGH - n * STEP_LOW;
  const root = ROOT[n & 63] as number;
  const series = r + r * r * (0.5 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120))));
  cell[0] = root + ((ROOT_TAIL[n & 63] as number) + root * series);
  return n >> 6;
}

/** Replaces x in cell[0] by e^x; relative error below 2.3e-16, edge cases as `Math.exp`. */
export function expInPlace(cell: Float64Array): void {
  const x = cell[0] as number;
  if (x > -708 && x < 709) {
    const k = splitExponential(cell);
    cell[0] = (cell[0] as number) * (POWER_OF_TWO[k - SMALLEST_EXPONENT] as number);
  } else expAtTheEdge(cell);
}

/** Near overflow and among subnormal results 2^k itself is no double, so that one factor 2 goes to m first. */
function expAtTheEdge(cell: Float64Array): void {
  const x = cell[0] as number;
  if (x > 710) cell[0] = Number.POSITIVE_INFINITY;
  else if (x < -745.1332191019412) cell[0] = 0;
  else if (!Number.isNaN(x)) {
    const k = splitExponential(cell);
    const step = k > 0 ? 1 : -1;
    const m = (cell[0] as number) * (k > 0 ? 2 : 0.5);
    cell[0] = m * (POWER_OF_TWO[k - step - SMALLEST_EXPONENT] as number);
  }
}

/** Replaces x in cell[0] by ln x; relative error below 2.3e-16, edge cases as `Math.log`. Source: fdlibm e_log.c. */
export function lnInPlace(cell: Float64Array): void {
  const x = cell[0] as number;
  bits[0] = x;
  const high = halves[1] as number;
  if (high < 0x00100000 || high >= 0x7ff00000) {
    lnAtTheEdge(cell);
    return;
  }
  // x = m 2^k with m in [sqrt(1/2), sqrt(2)).
  const k = (high >> 20) - 1023 + ((((high & 0xfffff) + 0x95f64) & 0x100000) >> 20);
  const f = x * (POWER_OF_TWO[-k - SMALLEST_EXPONENT] as number) - 1;
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  cell[0] = k * LN2_HIGH - (half - (s * (half + atanhRest(s * s)) + k * LN2_LOW) - f);
}

const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;

/** (ln((1+s)/(1-s)) - 2s) / s for z = s^2 <= 0.0295: the minimax polynomial of fdlibm, error below 2^-58.45. */
function atanhRest(z: number): number {
  return (
    z *
    (0.6666666666666735 +
      z *
        (0.3999999999940942 +
          z *
            (0.2857142874366239 +
              z *
                (0.22222198432149784 +
                  z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))))
  );
}

function lnAtTheEdge(cell: Float64Array): void {
  const x = cell[0] as number;
  if (x === 0) cell[0] = Number.NEGATIVE_INFINITY;
  else if (x < 0) cell[0] = Number.NaN;
  else if (x < 1) {
    // Subnormal: 2^54 x is normal.
    cell[0] = x * 18014398509481984;
    lnInPlace(cell);
    cell[0] = (cell[0] as number) - 54 * LN2_LOW - 54 * LN2_HIGH;
  }
}

/** e^x. */
export function exp(x: number): number {
  work[0] = x;
  expInPlace(work);
  return work[0] as number;
}

/** The natural logarithm of x. */
export function ln(x: number): number {
  work[0] = x;
  lnInPlace(work);
  return work[0] as number;
}

/**
 * Replaces x in cell[0] by x^cell[1]; cell[1] is overwritten. Relative error below 3e-16 while |y ln x| <= 30 and below
 * 3e-15 up to overflow; edge cases as `Math.pow`. ln x is taken as a sum of two doubles, good to 2^-58.
 */
export function powInPlace(cell: Float64Array): void {
  const x = cell[0] as number;
  const y = cell[1] as number;
  if (!(x > 0 && x < Number.POSITIVE_INFINITY && x !== 1 && Math.abs(y) < 1e300 && y !== 0)) {
    powAtTheEdge(cell);
    return;
  }
  bits[0] = x < 2.2250738585072014e-308 ? x * 18014398509481984 : x;
  const high = halves[1] as number;
  const k = (high >> 20) - 1023 + ((((high & 0xfffff) + 0x95f64) & 0x100000) >> 20);
  const f = (bits[0] as number) * (POWER_OF_TWO[-k - SMALLEST_EXPONENT] as number) - 1;
  const e = bits[0] === x ? k : k - 54;

  // 2 atanh(s) with s = f / (2 + f) as sHigh + sLow: sHigh has 26 bits, so that its products below are exact.
  const divisor = 2 + f;
  const inverse = 1 / divisor;
  const s = f * inverse;
  const sHigh = leading(s);
  const dHigh = leading(divisor);
  const dLow = f - (dHigh - 2);
  const sLow = (f - sHigh * dHigh - sHigh * dLow) * inverse;
  const small = 2 * sLow + e * LN2_LOW + s * atanhRest(s * s);
  const large = e * LN2_HIGH + 2 * sHigh;
  const lost = 2 * sHigh - (large - e * LN2_HIGH);
  const logarithm = large + (small + lost);
  const logarithmHigh = leading(logarithm);
  const logarithmLow = large - logarithmHigh + (small + lost);

  // y times that sum, again in two parts.
  const yHigh = leading(y);
  const product = yHigh * logarithmHigh;
  const rest = y * logarithmLow + (y - yHigh) * logarithmHigh;
  const exponent = product + rest;
  if (!(exponent > -746 && exponent < 710)) {
    cell[0] = y * logarithm > 0 ? Number.POSITIVE_INFINITY : 0;
    return;
  }
  cell[0] = exponent;
  expInPlace(cell);
  const result = cell[0] as number;
  if (result < Number.POSITIVE_INFINITY) cell[0] = result + result * (product - exponent + rest);
}

/** The 26 leading bits of x, so that the product of two such numbers is exact; |x| <= 1e300. Source: Veltkamp (1968). */
function leading(x: number): number {
  const wide = 134217729 * x;
  return wide - (wide - x);
}

function powAtTheEdge(cell: Float64Array): void {
  const x = cell[0] as number;
  const y = cell[1] as number;
  const size = Math.abs(x);
  const whole = Math.floor(y) === y;
  const odd = whole && Math.abs(y) < 9007199254740992 && Math.abs(y % 2) === 1;
  if (y === 0 || (x === 1 && Math.abs(y) < Number.POSITIVE_INFINITY)) cell[0] = 1;
  else if (Number.isNaN(x) || Number.isNaN(y)) cell[0] = Number.NaN;
  else if (Math.abs(y) >= 1e300 && size === 1) cell[0] = Math.abs(y) < Number.POSITIVE_INFINITY ? 1 : Number.NaN;
  else if (Math.abs(y) >= 1e300) cell[0] = size > 1 === y > 0 ? Number.POSITIVE_INFINITY : 0;
  else if (size === 0 || size === Number.POSITIVE_INFINITY) {
    const result = (size === 0) === y > 0 ? 0 : Number.POSITIVE_INFINITY;
    cell[0] = odd && (x < 0 || 1 / x < 0) ? -result : result;
  } else if (!whole) cell[0] = Number.NaN;
  else {
    cell[0] = size;
    powInPlace(cell);
    if (odd) cell[0] = -(cell[0] as number);
  }
}

const pair = new Float64Array(2);

/** x^y. */
export function pow(x: number, y: number): number {
  pair[0] = x;
  pair[1] = y;
  powInPlace(pair);
  return pair[0] as number;
}
