import jsep from 'jsep';
import { didYouMean } from './suggest.ts';

/** A formula as a tree: numbers, names, signs, the choice `a ? b : c`, and the functions min and max. Nothing else. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'unary'; readonly operator: '-' | '!'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: Binary; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression }
  | { readonly kind: 'call'; readonly name: 'min' | 'max'; readonly of: readonly Expression[] };

const comparisons = ['<', '<=', '>', '>='] as const;
const signs = ['+', '-', '*', '/', ...comparisons, '==', '!=', '&&', '||'] as const;
export type Binary = (typeof signs)[number];

/** A formula that can be used, or why it cannot: one sentence for each thing that is wrong. */
export type ReadFormula = { readonly expression: Expression } | { readonly problems: readonly string[] };

/** Longer formulas are nobody's rule; the bounds keep hostile files cheap. */
export const longestFormula = 500;
export const mostParts = 200;
const functions = ['min', 'max'];

/**
 * Reads a formula over some names. The parser only builds a tree and evaluates nothing; before it sees the text every
 * word and sign has been checked, and of its tree only what `Expression` knows is taken over. Positions in the problems
 * are characters from 1.
 */
export function readFormula(text: string, names: readonly string[]): ReadFormula {
  if (text.length > longestFormula) {
    return { problems: [`the formula has ${text.length} characters: at most ${longestFormula} are possible`] };
  }
  const problems = wordProblems(text, names);
  if (problems.length > 0) return { problems };
  try {
    return { expression: grown(jsep(text), { parts: 0 }) };
  } catch (error) {
    if (error instanceof Refused) return { problems: [error.message] };
    const index = (error as { index?: unknown }).index;
    const at = typeof index === 'number' ? index + 1 : 1;
    return { problems: [`the formula cannot be read from character ${at} on: a part or a bracket is missing`] };
  }
}

/** A tree that is no formula; caught in `readFormula`. */
class Refused extends Error {}

const word = new RegExp(
  [
    '([0-9]+\\.?[0-9]*(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?)',
    '([A-Za-z_][A-Za-z0-9_]*)',
    '(<=|>=|==|!=|&&|\\|\\||[-+*/<>!?:(),])',
    '([ \\t\\r\\n]+)',
  ].join('|'),
  'y',
);

/** What is wrong with the words of a formula: characters that no formula has, and names that the line does not know. */
function wordProblems(text: string, names: readonly string[]): string[] {
  const problems: string[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < text.length) {
    const at = word.lastIndex;
    const found = word.exec(text);
    if (found === null) return [...problems, strange(text, at)];
    const name = found[2];
    if (name === undefined) continue;
    const called = /^\s*\(/.test(text.slice(word.lastIndex));
    if (called && !functions.includes(name)) {
      problems.push(`unknown function '${name}' at character ${at + 1}${didYouMean(name, functions)}`);
    } else if (!called && functions.includes(name)) {
      problems.push(`${name} at character ${at + 1} is a function: write ${name}(waiting, 90)`);
    } else if (!called && !names.includes(name)) {
      problems.push(`unknown name '${name.slice(0, 40)}' at character ${at + 1}${didYouMean(name, names)}`);
    }
  }
  return problems;
}

function strange(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  const hint = sign === '=' ? '; equal is written ==' : '';
  return `a formula has no ${JSON.stringify(sign)}, at character ${at + 1}: expected numbers, names and + - * / < <= > >= == != && || ! ? : ( )${hint}`;
}

/** The tree of the parser as an `Expression`. Throws `Refused` for anything else. */
function grown(node: jsep.Expression, count: { parts: number }): Expression {
  if (++count.parts > mostParts) throw new Refused(`the formula has more than ${mostParts} parts`);
  const grow = (part: unknown): Expression => grown(part as jsep.Expression, count);
  switch (node.type) {
    case 'Literal':
      if (typeof node.value !== 'number' || !Number.isFinite(node.value)) break;
      return { kind: 'number', value: node.value };
    case 'Identifier':
      return { kind: 'name', name: node.name as string };
    case 'UnaryExpression':
      if (node.operator !== '-' && node.operator !== '!') break;
      return { kind: 'unary', operator: node.operator, of: grow(node.argument) };
    case 'BinaryExpression':
      return binary(node.operator as string, grow(node.left), grow(node.right));
    case 'ConditionalExpression':
      return { kind: 'choice', test: grow(node.test), yes: grow(node.consequent), no: grow(node.alternate) };
    case 'CallExpression': {
      const { name } = node.callee as { name?: unknown };
      const of = node.arguments as readonly unknown[];
      if ((name !== 'min' && name !== 'max') || of.length === 0) break;
      return { kind: 'call', name, of: of.map(grow) };
    }
  }
  throw new Refused(wrongPart(node));
}

function binary(operator: string, left: Expression, right: Expression): Expression {
  const sign = signs.find((known) => known === operator);
  if (sign === undefined) throw new Refused(`a formula has no sign ${operator}`);
  if (compares(sign) && [left, right].some((side) => side.kind === 'binary' && compares(side.operator))) {
    throw new Refused('a comparison of a comparison: write 0 < age && age < 4 for age between 0 and 4');
  }
  return { kind: 'binary', operator: sign, left, right };
}

function compares(operator: Binary): boolean {
  return (comparisons as readonly string[]).includes(operator);
}

function wrongPart(node: jsep.Expression): string {
  switch (node.type) {
    case 'Literal':
      return 'a number in the formula is not finite';
    case 'UnaryExpression':
      return `a formula has no ${node.operator as string} in front of a part: leave it out`;
    case 'CallExpression':
      return 'only min and max are functions, with at least one part in brackets: min(waiting, 90)';
    default:
      return 'the formula is not one expression: a sign between two parts is missing, or there is nothing to reckon';
  }
}
