import { expect, test } from 'vitest';
import { InputError } from '../../../sim/engine/errors.ts';
import { dutchFault } from '../../../sim/report/words/faults-nl.ts';
import { cases } from './cases.ts';
import { changed, read } from './kit.ts';

function messages(text: string): string[] {
  try {
    return read(text).warnings.map(({ message }) => message);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map(({ message }) => message);
  }
}

test.each(cases)('%s is told in Dutch too', (_, from, to) => {
  const found = messages(changed(from, to));
  expect(found.length).toBeGreaterThan(0);
  for (const message of found) {
    expect(dutchFault(message.replace('(no such file)', ''))).not.toMatch(
      /\b(the|a|an|and|expected|unknown|missing|must|does|not|cannot|write|keep|more|with|its?|to|such|of a|has)\b/,
    );
  }
});

test.each([
  ['latin-hypercube: { points: 8 }', 'sobol: { points: 9 }'],
  ['[0.1, 0.3]', '[0.01, 0.3]'],
  ['- raad.investigation', '- gi.fte'],
  ['latin-hypercube: { points: 8 }', 'vectors: { file: ../set.csv }'],
  ['replications: { least: 30', 'replications: { leest: 30'],
])('what looks unlikely, or is read elsewhere, is told in Dutch too: %s becomes %s', (from, to) => {
  for (const message of messages(changed(from, to)))
    expect(dutchFault(message)).not.toMatch(/\b(the|a|an|expected|unknown|is no|goes|leave|point gives)\b/);
});
