import { describe, expect, it } from 'vitest';
import { Sample, standardErrorsApart } from '../kit/sample.ts';
import { scenarioWith } from '../kit/scenarios.ts';

// M03, the norm paradox of letter 001: a lower caseload norm lengthens the line first when hiring is slow. Seed 'norm paradox', 100
// paired replications; "more" and "fewer" are by more than 3 standard errors of the paired difference.
const SEED = 'norm paradox';
const PAIRS = 100;
const ERRORS = 3;
const lower = 'levers: [{ lever: caseloadNorm, value: 11, start: 2024-09-20 }]\n';

interface Pair {
  readonly at12: Sample;
  readonly at11: Sample;
}

/** The same futures with the norm of 12 and with one of 11, under these lines. */
function pair(lines: string): Pair {
  return {
    at12: new Sample(scenarioWith(lines), SEED, PAIRS),
    at11: new Sample(scenarioWith(lines + lower), SEED, PAIRS),
  };
}

/** Standard errors by which the norm of 11 has more children without a worker on a date. */
function more({ at12, at11 }: Pair, date: string): number {
  const place = at12.date(date);
  return standardErrorsApart(at12.at('withoutWorker', place), at11.at('withoutWorker', place));
}

/** The same in children. */
function children({ at12, at11 }: Pair, date: string): number {
  const place = at12.date(date);
  return at11.mean('withoutWorker', place) - at12.mean('withoutWorker', place);
}

describe('a norm of 11 instead of 12', () => {
  const slow = pair('parameters: { hiring.candidates: 0.8 }\n');
  const fast = pair('parameters: { hiring.candidates: 10, hiring.time: 0 }\ngis: [{ id: jb-west, vacancies: 12 }]\n');

  it('lengthens the line all through the first year when hiring is slow', () => {
    for (const date of ['2025-01-01', '2025-04-01', '2025-09-01'])
      expect(more(slow, date), date).toBeGreaterThan(ERRORS);
  });
  it('lengthens it far less when hiring is fast and there is formation to fill', () => {
    for (const date of ['2025-04-01', '2025-09-01'])
      expect(children(fast, date), date).toBeLessThan(children(slow, date) / 2);
  });
  it('makes nobody wait when the norm does not bind (off: [M03])', () => {
    const off = pair('off: [M03]\n');
    expect(off.at11.rows).toEqual(off.at12.rows.map((row, i) => sameButOverNorm(off, row, i)));
  });
});

/** What the norm still decides: outcomes that are held against it. */
const heldAgainstTheNorm = ['caseload.overNorm', 'chain.load.gi'];

/** The row at the norm of 12 with the outcomes that are held against the norm taken from its partner. */
function sameButOverNorm({ at12, at11 }: Pair, row: Float64Array, i: number): Float64Array {
  const other = Float64Array.from(row);
  for (const key of heldAgainstTheNorm) {
    const { offset, length } = at12.output(key);
    other.set((at11.rows[i] as Float64Array).subarray(offset, offset + length), offset);
  }
  return other;
}
