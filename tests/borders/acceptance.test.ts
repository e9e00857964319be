import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';

// The acceptance list numbers the mechanisms M01 to M39 and the levers L01 to L38. Each must be in the register, and some
// test must name it: in its title, or in a row of the table that its titles come from.
const root = join(import.meta.dirname, '..');
const named = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.endsWith('acceptance.test.ts'))
  .flatMap((file) => readFileSync(join(root, file), 'utf8').match(/(['"`])(?:(?!\1)[^\n])*\1/g) ?? [])
  .join('\n');

/** Ids from `first` to `last` of one letter. */
function ids(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`);
}

it('every lever of the acceptance list is in the register', () => {
  expect(register.levers.map(({ id }) => id)).toEqual(expect.arrayContaining(ids('L', 38)));
});

it('every mechanism of the acceptance list can be switched off, but M39, which is a question to the model', () => {
  expect(register.mechanisms.map(({ id }) => id)).toEqual(expect.arrayContaining(ids('M', 38)));
});

it.each([...ids('L', 38), ...ids('M', 39)])('%s is named by a test', (id) => {
  expect(named.includes(id)).toBe(true);
});
