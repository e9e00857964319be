import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculate } from '../../../sim/model/rules/calculate.ts';
import { programOf } from '../../../sim/model/rules/program.ts';
import { type Binary, type Expression, mostParts, readFormula } from '../../../sim/scenario/formula.ts';

const names = ['waiting', 'urgency', 'age', 'voluntary'];

/** The score that a formula gives for these facts, by the compiled program. */
function scoreOf(text: string, facts: readonly number[]): number {
  const read = readFormula(text, names);
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return run(read.expression, facts);
}

function run(expression: Expression, facts: readonly number[]): number {
  const program = programOf(expression, names);
  program.fact.set(facts);
  const out = new Float64Array(1);
  calculate(program, out);
  return out[0] as number;
}

const arithmetic: Readonly<Record<string, (left: number, right: number) => number>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? Number.NaN : left / right),
  '<': (left, right) => Number(left < right),
  '<=': (left, right) => Number(left <= right),
  '>': (left, right) => Number(left > right),
  '>=': (left, right) => Number(left >= right),
  '==': (left, right) => Number(left === right),
  '!=': (left, right) => Number(left !== right),
};

/** The value of a formula by walking its tree: the reference. NaN is "no value", and goes on upwards. */
function worth(part: Expression, facts: readonly number[]): number {
  const value = (of: Expression) => worth(of, facts);
  switch (part.kind) {
    case 'number':
      return part.value;
    case 'name':
      return facts[names.indexOf(part.name)] as number;
    case 'unary': {
      const of = value(part.of);
      return part.operator === '-' ? -of : Number.isNaN(of) ? of : Number(of === 0);
    }
    case 'binary': {
      const left = value(part.left);
      if (Number.isNaN(left)) return left;
      const truth = (of: number) => (Number.isNaN(of) ? of : Number(of !== 0));
      if (part.operator === '&&') return left === 0 ? 0 : truth(value(part.right));
      if (part.operator === '||') return left !== 0 ? 1 : truth(value(part.right));
      const right = value(part.right);
      if (Number.isNaN(right)) return right;
      return (arithmetic[part.operator] as (typeof arithmetic)[string])(left, right);
    }
    case 'choice': {
      const test = value(part.test);
      return Number.isNaN(test) ? test : value(test === 0 ? part.no : part.yes);
    }
    case 'call':
      return part.of.map(value).reduce((one, other) => Math[part.name](one, other));
  }
}

/** A formula as text, with brackets round every part. */
function textOf(part: Expression): string {
  switch (part.kind) {
    case 'number':
      return String(part.value);
    case 'name':
      return part.name;
    case 'unary':
      return `(${part.operator}${textOf(part.of)})`;
    case 'binary':
      return `(${textOf(part.left)}${part.operator}${textOf(part.right)})`;
    case 'choice':
      return `(${textOf(part.test)}?${textOf(part.yes)}:${textOf(part.no)})`;
    case 'call':
      return `${part.name}(${part.of.map(textOf).join(',')})`;
  }
}

const signs: readonly Binary[] = ['+', '-', '*', '/', '<', '<=', '>', '>=', '==', '!=', '&&', '||'];
const { tree } = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.record({ kind: fc.constant('number' as const), value: fc.constantFrom(0, 1, 2, 0.5, 7, 30, 1e6, 1e300) }),
    fc.record({ kind: fc.constant('name' as const), name: fc.constantFrom(...names) }),
    fc.record({
      kind: fc.constant('unary' as const),
      operator: fc.constantFrom('-' as const, '!' as const),
      of: tie('tree'),
    }),
    fc.record({
      kind: fc.constant('binary' as const),
      operator: fc.constantFrom(...signs),
      left: tie('tree'),
      right: tie('tree'),
    }),
    fc.record({ kind: fc.constant('choice' as const), test: tie('tree'), yes: tie('tree'), no: tie('tree') }),
    fc.record({
      kind: fc.constant('call' as const),
      name: fc.constantFrom('min' as const, 'max' as const),
      of: fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
    }),
  ),
}));
const facts = fc.tuple(
  fc.double({ min: 0, max: 2000, noNaN: true }),
  fc.constantFrom(0, 1, 2),
  fc.double({ min: 0, max: 18, noNaN: true }),
  fc.constantFrom(0, 1),
);

/** The same number, or both without value; a score that is not finite is the lowest. */
function score(value: number): number {
  return Number.isFinite(value) ? value : Number.NEGATIVE_INFINITY;
}

describe('a compiled formula', () => {
  it('gives the value of its tree, bit by bit', () => {
    fc.assert(
      fc.property(tree, facts, (expression, of) => {
        expect(run(expression, of)).toBe(score(worth(expression, of)));
      }),
      { seed: 1, numRuns: 3000 },
    );
  });

  it('gives the same when it is written down and read again', () => {
    let read = 0;
    fc.assert(
      fc.property(tree, facts, (expression, of) => {
        const again = readFormula(textOf(expression), names);
        // Too long, or a comparison of a comparison: refused, as the tests of the reader say.
        if ('problems' in again) return;
        read++;
        expect(run(again.expression, of)).toBe(score(worth(expression, of)));
      }),
      { seed: 2, numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it('binds its signs as JavaScript does, without a bracket', () => {
    // By hand, for waiting 14, urgency 2, age 3, not voluntary.
    const of = [14, 2, 3, 0];
    expect(scoreOf('urgency * 30 + waiting / 7 + (age < 4) * 10', of)).toBe(72);
    expect(scoreOf('waiting - 4 - 3 * 2', of)).toBe(4);
    expect(scoreOf('-urgency - -age', of)).toBe(1);
    expect(scoreOf('age > 2 && age < 4 || voluntary', of)).toBe(1);
    expect(scoreOf('voluntary ? 1 : age > 2 ? 20 : 30', of)).toBe(20);
    expect(scoreOf('!voluntary + 1', of)).toBe(2);
    expect(scoreOf('min(waiting, 10, age) + max(urgency, 1)', of)).toBe(5);
  });
});

describe('what has no value gives the lowest score, never an error', () => {
  const LOWEST = Number.NEGATIVE_INFINITY;
  // By hand, for waiting 14, urgency 0, age 3, voluntary.
  const of = [14, 0, 3, 1];

  it.each([
    ['1 / urgency', LOWEST],
    ['0 / 0', LOWEST],
    ['-1 / urgency', LOWEST],
    ['min(1 / urgency, 5)', LOWEST],
    ['(1 / urgency) < 5', LOWEST],
    ['!(1 / urgency)', LOWEST],
    ['(1 / urgency) ? 1 : 2', LOWEST],
    ['1e300 * 1e300', LOWEST],
    ['-1e300 * 1e300', LOWEST],
    ['1e300 * 1e300 - 1e300 * 1e300', LOWEST],
    ['voluntary && 1 / urgency', LOWEST],
    // The side that does not matter may lack a value.
    ['urgency ? 1 / urgency : 5', 5],
    ['urgency && 1 / urgency', 0],
    ['voluntary || 1 / urgency', 1],
  ])('%s', (text, expected) => {
    expect(scoreOf(text, of)).toBe(expected);
  });
});

it('the longest chain of parts fits on the stack', () => {
  const nested = (depth: number): Expression =>
    depth === 0
      ? { kind: 'name', name: 'age' }
      : { kind: 'binary', operator: '+', left: { kind: 'number', value: 1 }, right: nested(depth - 1) };
  // Every level waits for the one inside it: 99 ones and an age of 3.
  expect(run(nested(mostParts / 2 - 1), [0, 0, 3, 0])).toBe(102);
});
