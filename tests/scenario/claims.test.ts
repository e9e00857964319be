import { expect, it } from 'vitest';
import { InputError } from '../../sim/engine/errors.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';

/** Messages of the faults of the base path with these lines. */
function messages(lines: string): string[] {
  try {
    scenarioWith(lines);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ message }) => message);
    throw error;
  }
}

const norm = 'levers: [{ lever: caseloadNorm, value: 11, start: 2025-01-01, end: 2026-01-01 }]\n';

it('a lever and a shock that both set the norm at the same time are refused with both names', () => {
  const [message = '', ...more] = messages(`${norm}shocks: [{ shock: tariff2024, value: 1, start: 2025-06-01 }]\n`);
  expect(more).toEqual([]);
  for (const part of ['L02', 'X05', 'the caseload norm', 'levers[0]']) expect(message).toContain(part);
});

it('one after the other they are not', () => {
  expect(messages(`${norm}shocks: [{ shock: tariff2024, value: 1, start: 2026-01-01 }]\n`)).toEqual([]);
});
