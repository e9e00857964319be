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

/** Steps of a program; the order groups those that take one number, three, and two. */
export const STEP = {
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
