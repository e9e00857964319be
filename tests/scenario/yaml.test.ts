import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { plain } from '../../sim/scenario/tree.ts';
import { readYaml } from '../../sim/scenario/yaml.ts';
import { base, faultsOf } from './toy.ts';

const linesOf = (text: string) => readYaml(text, 'x.yaml').faults.map(faultLine);

/** A refusal is fast when nobody notices it; the bound is a hundred times what it takes. */
function millisecondsOf(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

test('a text of 100 MB is refused before it is parsed', () => {
  const huge = 'a: 1\n'.repeat(20_000_000);
  let faults: readonly string[] = [];
  const taken = millisecondsOf(() => {
    faults = faultsOf(huge).map(faultLine);
  });
  expect(faults).toEqual(['toy.yaml the file has 100000000 characters: a scenario has at most 1000000']);
  expect(taken).toBeLessThan(1000);
});

test('a YAML bomb is one clear fault, at once', () => {
  const levels = Array.from(
    { length: 30 },
    (_, n) => `a${n + 1}: &a${n + 1} [${Array(9).fill(`*a${n}`).join(', ')}]\n`,
  );
  let faults: readonly string[] = [];
  const taken = millisecondsOf(() => {
    faults = linesOf(`a0: &a0 [lol]\n${levels.join('')}`);
  });
  expect(faults).toEqual(['x.yaml:2 aliases are not used in a scenario: write the value out instead of *a0']);
  expect(taken).toBeLessThan(1000);
});

test.each([
  ['brackets', '['.repeat(20_000)],
  ['braces', '{a: '.repeat(20_000)],
  ['dashes', '- '.repeat(20_000)],
  ['indents', Array.from({ length: 900 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
])('very deep nesting of %s is a fault, not a crash', (_name, text) => {
  expect(linesOf(text).join()).toMatch(/nested/);
});

test('very many values, and very many items of one list, are a fault', () => {
  const many = Array.from({ length: 60_000 }, (_, index) => `k${index}: 1\n`).join('');
  expect(linesOf(many)).toEqual(['x.yaml:50000 more than 50000 values in one file']);
  expect(linesOf(`a:\n${'- 1\n'.repeat(2001)}`)).toEqual(['x.yaml:2 more than 2000 items in one list']);
});

test('a key that stands twice is a fault at the second, and the rest of the file is still read', () => {
  const file = readYaml('a: 1\nb:\n  c: 1\n  c: 2\nd: [{ e: 1, e: 2 }]\n', 'x.yaml');
  expect(file.faults.map(faultLine)).toEqual([
    'x.yaml:4 b.c = 2: this key is given twice, first on line 3: keep one',
    'x.yaml:5 d[0].e = 2: this key is given twice, first on line 5: keep one',
  ]);
  expect(file.tree && plain(file.tree)).toEqual({ a: 1, b: { c: 1 }, d: [{ e: 1 }] });
});

test.each([
  ['two documents', 'a: 1\n---\nb: 2\n', 'x.yaml:2 a scenario is one document: take out the line ---'],
  ['a tag', 'a: !!str 1\n', 'x.yaml:1 tags are not used in a scenario: take out tag:yaml.org,2002:str'],
  ['a tag of its own', 'a: 1\nb: !secret x\n', 'x.yaml:2 tags are not used in a scenario: take out !secret'],
  ['an empty file', '', 'x.yaml:1 the file is empty'],
  ['a file of comments', '# nothing\n', 'x.yaml:1 the file is empty'],
  ['a list', '- 1\n', 'x.yaml:1 expected a group of keys, each on a line `key: value`'],
  ['a key that is a list', '? [a]\n: 1\n', 'x.yaml:1 a key is a plain text, as in `key: value`'],
  ['a missing key', 'a: 1\n: 1\n', 'x.yaml:2 a key is a plain text, as in `key: value`'],
])('%s is a fault with its line', (_name, text, line) => {
  expect(linesOf(text)).toEqual([line]);
});

test('every mistake of YAML itself is told with its line', () => {
  const faults = readYaml('a: 1\nb: c: d\ne: 2\nf: "\n', 'x.yaml').faults;
  expect(faults.map(({ line }) => line)).toEqual(expect.arrayContaining([2]));
  expect(faults.every(({ message }) => message.startsWith('not valid YAML: '))).toBe(true);
});

test('a file is read as YAML 1.2 whatever it declares', () => {
  const { tree } = readYaml('%YAML 1.1\n---\na: yes\nb: 2024-01-01\n<<: { c: 08 }\n', 'x.yaml');
  expect(tree && plain(tree)).toEqual({ a: 'yes', b: '2024-01-01', '<<': { c: 8 } });
});

test('Windows line ends and a byte-order mark change nothing', () => {
  expect(faultsOf(`\uFEFF${base.replaceAll('\n', '\r\n')}`)).toEqual([]);
});
