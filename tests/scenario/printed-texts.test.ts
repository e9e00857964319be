import { expect, test } from 'vitest';
import { base, faultsOf } from './toy.ts';

const questions = (sign: string) =>
  `${base.replace(/^question:.*(\n {2}.*)*\n/m, '')}question: { nl: "Wat${sign}?", en: What? }\n`;

test('a title or question has no signs that no document can print; an end of a line is fine', () => {
  expect(faultsOf(questions('\\n'))).toEqual([]);
  for (const sign of ['\\x01', '\\x7f']) {
    expect(JSON.stringify(faultsOf(questions(sign)))).toContain('expected the Dutch text without control characters');
  }
});
