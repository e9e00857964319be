import { type Program, STEP } from './program.ts';

/**
 * Leaves the value of a formula in `out[0]`. True is 1 and false 0; a condition holds when it is not 0. What is divided by
 * zero has no value (NaN), and neither has what is reckoned from it, but for the side of `? :`, `&&` and `||` that does
 * not matter. A formula that ends without a value, or beyond all numbers, gives the lowest: -Infinity.
 */
export function calculate(program: Program, out: Float64Array): void {
  const { code, constant, fact, stack } = program;
  let top = -1;
  for (let i = 0; i < code.length; i += 2) {
    const kind = code[i] as number;
    const argument = code[i + 1] as number;
    if (kind === STEP.number) stack[++top] = constant[argument] as number;
    else if (kind === STEP.name) stack[++top] = fact[argument] as number;
    else if (kind <= STEP.not) one(kind, stack, top);
    else if (kind === STEP.choose) {
      top -= 2;
      choose(stack, top);
    } else if (kind <= STEP.divide) reckon(kind, stack, --top);
    else compare(kind, stack, --top);
  }
  const value = stack[0] as number;
  out[0] = value - value === 0 ? value : Number.NEGATIVE_INFINITY;
}

// These put what a step makes of the numbers from place `at` of the stack on at `at`.

function one(kind: number, stack: Float64Array, at: number): void {
  const of = stack[at] as number;
  if (kind === STEP.negate) stack[at] = -of;
  else stack[at] = 1 - truth(of);
}

/** 1 for what is not zero, 0 for zero, NaN without a value. */
function truth(value: number): number {
  return value === 0 ? 0 : Number.isNaN(value) ? value : 1;
}

function choose(stack: Float64Array, at: number): void {
  const holds = truth(stack[at] as number);
  if (holds === 1) stack[at] = stack[at + 1] as number;
  else if (holds === 0) stack[at] = stack[at + 2] as number;
}

function reckon(kind: number, stack: Float64Array, at: number): void {
  const left = stack[at] as number;
  const right = stack[at + 1] as number;
  if (kind === STEP.add) stack[at] = left + right;
  else if (kind === STEP.subtract) stack[at] = left - right;
  else if (kind === STEP.multiply) stack[at] = left * right;
  else if (kind === STEP.divide) divide(stack, at);
  else if (kind === STEP.min) stack[at] = Math.min(left, right);
  else stack[at] = Math.max(left, right);
}

/** In two steps: a choice between a quotient and NaN would be boxed. */
function divide(stack: Float64Array, at: number): void {
  const by = stack[at + 1] as number;
  stack[at] = (stack[at] as number) / by;
  if (by === 0) stack[at] = Number.NaN;
}

function compare(kind: number, stack: Float64Array, at: number): void {
  const left = stack[at] as number;
  const right = stack[at + 1] as number;
  if (kind === STEP.and) stack[at] = left === 0 ? 0 : truth(left) * truth(right);
  else if (kind === STEP.or) stack[at] = left === 0 ? truth(right) : truth(left);
  else if (Number.isNaN(left) || Number.isNaN(right)) stack[at] = Number.NaN;
  else if (kind === STEP.less) stack[at] = left < right ? 1 : 0;
  else if (kind === STEP.atMost) stack[at] = left <= right ? 1 : 0;
  else if (kind === STEP.more) stack[at] = left > right ? 1 : 0;
  else if (kind === STEP.atLeast) stack[at] = left >= right ? 1 : 0;
  else if (kind === STEP.equal) stack[at] = left === right ? 1 : 0;
  else stack[at] = left !== right ? 1 : 0;
}
