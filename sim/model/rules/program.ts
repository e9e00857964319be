import type { Binary, Expression } from '../../scenario/formula.ts';

/** A formula as flat tables: steps that work on a stack of numbers. Running it allocates nothing. */
export interface Program {
  /** Pairs of a step and its argument: a place in `constant` or `fact`, else 0. */
  readonly code: Int32Array;
  readonly constant: Float64Array;
  /** Values of the names, by their place; filled in before the program runs. */
  readonly fact: Float64Array;
  /** Places of the names that occur. */
  readonly used: Int32Array;
  readonly stack: Float64Array;
}

const STEP = {
  number: 0,
  name: 1,
  negate: 2,
  not: 3,
  choose: 4,
  min: 5,
  max: 6,
  add: 7,
  subtract: 8,
  multiply: 9,
  divide: 10,
  less: 11,
  atMost: 12,
  more: 13,
  atLeast: 14,
  equal: 15,
  differ: 16,
  and: 17,
  or: 18,
} as const;

const STEP_OF: Readonly<Record<Binary, number>> = {
  '+': STEP.add,
  '-': STEP.subtract,
  '*': STEP.multiply,
  '/': STEP.divide,
  '<': STEP.less,
  '<=': STEP.atMost,
  '>': STEP.more,
  '>=': STEP.atLeast,
  '==': STEP.equal,
  '!=': STEP.differ,
  '&&': STEP.and,
  '||': STEP.or,
};

/** Compiles a formula; the fact of a name has its place in `names`. */
export function programOf(expression: Expression, names: readonly string[]): Program {
  const code: number[] = [];
  const constant: number[] = [];
  let height = 0;
  let highest = 0;
  /** A step that takes `taken` numbers off the stack and leaves one. */
  const step = (kind: number, argument: number, taken: number): void => {
    code.push(kind, argument);
    height += 1 - taken;
    highest = Math.max(highest, height);
  };
  const add = (part: Expression): void => {
    switch (part.kind) {
      case 'number':
        step(STEP.number, constant.push(part.value) - 1, 0);
        break;
      case 'name':
        step(STEP.name, names.indexOf(part.name), 0);
        break;
      case 'unary':
        add(part.of);
        step(part.operator === '-' ? STEP.negate : STEP.not, 0, 1);
        break;
      case 'binary':
        add(part.left);
        add(part.right);
        step(STEP_OF[part.operator], 0, 2);
        break;
      case 'choice':
        add(part.test);
        add(part.yes);
        add(part.no);
        step(STEP.choose, 0, 3);
        break;
      case 'call':
        part.of.forEach((one, place) => {
          add(one);
          if (place > 0) step(part.name === 'min' ? STEP.min : STEP.max, 0, 2);
        });
    }
  };
  add(expression);
  const used = code.filter((_, i) => i % 2 === 1 && code[i - 1] === STEP.name);
  return {
    code: Int32Array.from(code),
    constant: Float64Array.from(constant),
    fact: new Float64Array(names.length),
    used: Int32Array.from(new Set(used)),
    stack: new Float64Array(highest),
  };
}

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
    else if (kind === STEP.negate) stack[top] = -(stack[top] as number);
    else if (kind === STEP.not) {
      const of = stack[top] as number;
      stack[top] = Number.isNaN(of) ? of : of === 0 ? 1 : 0;
    } else if (kind === STEP.choose) {
      top -= 2;
      const test = stack[top] as number;
      if (!Number.isNaN(test)) stack[top] = stack[test === 0 ? top + 2 : top + 1] as number;
    } else {
      top--;
      join(kind, stack, top);
    }
  }
  const value = stack[0] as number;
  out[0] = value - value === 0 ? value : Number.NEGATIVE_INFINITY;
}

/** Puts what a step makes of the numbers at `at` and `at + 1` of the stack at `at`. */
function join(kind: number, stack: Float64Array, at: number): void {
  const left = stack[at] as number;
  const right = stack[at + 1] as number;
  if (kind === STEP.and) {
    if (left !== 0 && !Number.isNaN(left)) stack[at] = Number.isNaN(right) ? right : right === 0 ? 0 : 1;
    return;
  }
  if (kind === STEP.or) {
    if (left === 0) stack[at] = Number.isNaN(right) ? right : right === 0 ? 0 : 1;
    else if (!Number.isNaN(left)) stack[at] = 1;
    return;
  }
  if (Number.isNaN(left) || Number.isNaN(right)) {
    stack[at] = Number.NaN;
    return;
  }
  switch (kind) {
    case STEP.min:
      stack[at] = left < right ? left : right;
      return;
    case STEP.max:
      stack[at] = left > right ? left : right;
      return;
    case STEP.add:
      stack[at] = left + right;
      return;
    case STEP.subtract:
      stack[at] = left - right;
      return;
    case STEP.multiply:
      stack[at] = left * right;
      return;
    case STEP.divide:
      stack[at] = right === 0 ? Number.NaN : left / right;
      return;
    case STEP.less:
      stack[at] = left < right ? 1 : 0;
      return;
    case STEP.atMost:
      stack[at] = left <= right ? 1 : 0;
      return;
    case STEP.more:
      stack[at] = left > right ? 1 : 0;
      return;
    case STEP.atLeast:
      stack[at] = left >= right ? 1 : 0;
      return;
    case STEP.equal:
      stack[at] = left === right ? 1 : 0;
      return;
    default:
      stack[at] = left !== right ? 1 : 0;
  }
}
