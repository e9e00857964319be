import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Expression, longestFormula, mostParts, readFormula } from '../../sim/scenario/formula.ts';

const names = ['waiting', 'urgency', 'age'];

function problemsOf(text: string): readonly string[] {
  const read = readFormula(text, names);
  return 'problems' in read ? read.problems : [];
}

function treeOf(text: string): Expression {
  const read = readFormula(text, names);
  if ('problems' in read) throw new Error(read.problems.join('; '));
  return read.expression;
}

const name = (of: string): Expression => ({ kind: 'name', name: of });
const number = (value: number): Expression => ({ kind: 'number', value });

describe('the tree of a formula, by hand', () => {
  it('binds * before +, and + before a comparison', () => {
    expect(treeOf('urgency * 30 + waiting > 7')).toEqual({
      kind: 'binary',
      operator: '>',
      left: {
        kind: 'binary',
        operator: '+',
        left: { kind: 'binary', operator: '*', left: name('urgency'), right: number(30) },
        right: name('waiting'),
      },
      right: number(7),
    });
  });

  it('knows - and ! in front, a choice, min and max, and numbers with a point and a power of ten', () => {
    expect(treeOf('!age ? -1.5 : max(waiting, 2e3)')).toEqual({
      kind: 'choice',
      test: { kind: 'unary', operator: '!', of: name('age') },
      yes: { kind: 'unary', operator: '-', of: number(1.5) },
      no: { kind: 'call', name: 'max', of: [name('waiting'), number(2000)] },
    });
  });

  it('reads a formula over several lines', () => {
    expect(treeOf('waiting\n  + .5')).toEqual(treeOf('waiting+0.5'));
  });
});

describe('what cannot be used gets a sentence with its place', () => {
  it.each([
    ['urgncy * 30 + waiting', "unknown name 'urgncy' at character 1; did you mean 'urgency'?"],
    ['1 + children', "unknown name 'children' at character 5; known here: waiting, urgency, age"],
    ['exp(age)', "unknown function 'exp' at character 1; known here: min, max"],
    ['mx(age, 1)', "unknown function 'mx' at character 1; did you mean 'max'?"],
    ['min + 1', 'min at character 1 is a function: write min(waiting, 90)'],
    ['waiting = 1', expect.stringMatching(/^a formula has no "=", at character 9: expected .*; equal is written ==$/)],
    ['age === 4', expect.stringMatching(/^a formula has no "=", at character 7: /)],
    ['age % 2', expect.stringMatching(/^a formula has no "%", at character 5: /)],
    ['waiting +', 'the formula cannot be read from character 10 on: a part or a bracket is missing'],
    ['(waiting', expect.stringMatching(/^the formula cannot be read from character 9 on/)],
    ['waiting 2', expect.stringMatching(/^the formula is not one expression: a sign between two parts is missing/)],
    ['waiting, 2', expect.stringMatching(/^the formula is not one expression/)],
    ['   ', expect.stringMatching(/^the formula is not one expression/)],
    ['+waiting', 'a formula has no + in front of a part: leave it out'],
    ['min()', expect.stringMatching(/^only min and max are functions, with at least one part/)],
    ['min(1, 2)(3)', expect.stringMatching(/^only min and max are functions/)],
    ['(age)(3)', expect.stringMatching(/^only min and max are functions/)],
    ['1e999', 'a number in the formula is not finite'],
    ['0 < age < 4', 'a comparison of a comparison: write 0 < age && age < 4 for age between 0 and 4'],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('tells of every unknown name at once', () => {
    expect(problemsOf('a + b + waiting')).toHaveLength(2);
  });
});

describe('hostile texts', () => {
  it.each([
    'constructor',
    '__proto__',
    'toString()',
    'hasOwnProperty',
    'waiting.constructor',
    'waiting["constructor"]',
    'a.b',
    'x=1',
    'waiting = 1',
    'waiting; 1',
    'this',
    'true',
    'null',
    '"waiting"',
    '`waiting`',
    '[waiting]',
    '{waiting}',
    'waiting ?? 1',
    'waiting?.age',
    '() => 1',
    'function(){}',
    'new Date',
    'waiting++',
    'waiting ** 2',
    'age & 1',
    '/a/',
    '\\u0061ge',
    'wаiting',
    'age\u00a0+ 1',
    '１ + 1',
    '\u202eage',
    '\ud800',
    '💥',
    '\u0000',
    '/* */ 1',
    '1 // 2',
    '0x10',
    '1_000',
    '1.2.3',
    '1 = 1',
  ])('%j is refused with a sentence', (text) => {
    const problems = problemsOf(text);
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.length).toBeGreaterThan(20);
  });

  it('a formula has at most 500 characters and 200 parts', () => {
    expect([longestFormula, mostParts]).toEqual([500, 200]);
    expect(problemsOf(`1${' '.repeat(499)}`)).toEqual([]);
    expect(problemsOf(`1${' '.repeat(500)}`)).toEqual(['the formula has 501 characters: at most 500 are possible']);
    // n numbers and n - 1 signs are 2 n - 1 parts.
    const sum = (numbers: number) => Array(numbers).fill('1').join('+');
    expect(problemsOf(sum(100))).toEqual([]);
    expect(problemsOf(sum(101))).toEqual(['the formula has more than 200 parts']);
  });

  it.each(['(', '-', '!', 'min(', '1?', 'age?1:'])('deep nesting of %j ends in a sentence or a tree', (part) => {
    for (const tail of ['', '1', `1${')'.repeat(200)}`]) {
      expect(() => readFormula(part.repeat(Math.floor(250 / part.length)) + tail, names)).not.toThrow();
    }
  });

  it('any text gives a tree of known parts or a sentence, and nothing of it is run', () => {
    const signs = '+-*/<>=!&|?:(),.[]{}"\'`\\;@#$%^~ \n'.split('');
    const words = [...names, 'min', 'max', 'constructor', '__proto__', 'ran()', '1', '.5', '2e3', '==', '&&'];
    const formulaish = fc.array(fc.constantFrom(...signs, ...words), { maxLength: 30 }).map((parts) => parts.join(''));
    const holder = globalThis as { ran?: () => void };
    holder.ran = () => {
      throw new Error('the formula was run');
    };
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), formulaish), (text) => {
        const read = readFormula(text, names);
        if ('problems' in read) expect(read.problems.length).toBeGreaterThan(0);
        else expectKnown(read.expression);
      }),
      { seed: 1, numRuns: 2000 },
    );
    delete holder.ran;
  });
});

/** Parts directly inside a part; throws for a part that `Expression` does not name. */
function inside(part: Expression): readonly Expression[] {
  switch (part.kind) {
    case 'number':
      expect(Number.isFinite(part.value)).toBe(true);
      return [];
    case 'name':
      expect(names).toContain(part.name);
      return [];
    case 'unary':
      expect(['-', '!']).toContain(part.operator);
      return [part.of];
    case 'binary':
      return [part.left, part.right];
    case 'choice':
      return [part.test, part.yes, part.no];
    case 'call':
      expect(['min', 'max']).toContain(part.name);
      return part.of;
    default:
      return expect.unreachable();
  }
}

function expectKnown(part: Expression): void {
  for (const one of inside(part)) expectKnown(one);
}
