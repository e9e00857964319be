import { describe, expect, it } from 'vitest';
import { Sample, standardErrorsApart } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// Every lever moves its indicator in the direction that the field expects. Seed 'levers', 100 paired replications: the
// variant meets the same children and staff as the base path. "Moves" means: the mean difference lies more than 3 of its
// own standard errors from zero, on the right side.
const SEED = 'levers';
const PAIRS = 100;
const ERRORS = 3;
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, PAIRS);

/** The base path with these settings of levers from the start date, or with lines of its own. */
function withLevers(levers: string): Sample {
  return new Sample(scenarioWith(`levers: [${levers}]\n`), SEED, PAIRS);
}

/** Asserts the direction of each output: of a value, or of a series at a date. */
function moves(variant: Sample, directions: Record<string, 'up' | 'down'>, date?: string): void {
  const place = date === undefined ? 0 : base.date(date);
  for (const [key, direction] of Object.entries(directions)) {
    const apart = standardErrorsApart(base.at(key, place), variant.at(key, place));
    expect(direction === 'up' ? apart : -apart, `${key} goes ${direction}`).toBeGreaterThan(ERRORS);
  }
}

describe('L01 voorrang: children with a measure are helped first', () => {
  const variant = withLevers('{ lever: voorrang, value: 1, start: 2024-09-20 }');

  it('they wait less and get help in time more often', () => {
    moves(variant, { 'helpWait.ambulant.p50': 'down', 'helpInTime.wholeRun': 'up', 'leadTime.help.p50': 'down' });
    moves(variant, { helpWaiting: 'down' }, '2025-09-01');
  });
  it('the list as a whole, with the voluntary children who pay, gets longer', () => {
    moves(variant, { 'helpLine.ambulant': 'up' }, '2026-09-01');
  });
});

describe('L02 a lower norm helps the worker and, while hiring is slow, costs children a worker (M03)', () => {
  const variant = withLevers('{ lever: caseloadNorm, value: 10, start: 2024-09-20 }');

  it('more children without a worker all through the first year', () => {
    for (const date of ['2025-01-01', '2025-04-01', '2025-09-01']) moves(variant, { withoutWorker: 'up' }, date);
  });
  it('less load and less turnover', () => {
    moves(variant, { 'workload.jb-west': 'down', 'caseload.jb-west': 'down' }, '2025-09-01');
    moves(variant, { 'staff.turnover': 'down' });
  });
});

it('L03 extra formation opens vacancies at once and gives more workers and fewer waiting children later', () => {
  const variant = withLevers('{ lever: extraFte, value: 10, start: 2024-09-20 }');
  moves(variant, { 'staff.vacancies': 'up' }, '2025-01-01');
  moves(variant, { 'staff.carrying': 'up', withoutWorker: 'down' }, '2026-09-01');
});

it('L07 retention keeps workers, and children keep theirs', () => {
  const variant = withLevers('{ lever: retention, value: 10, start: 2024-09-20 }');
  moves(variant, { 'staff.turnover': 'down', 'withoutWorker.mean': 'down' });
  moves(variant, { 'staff.carrying': 'up', withoutWorkerExisting: 'down' }, '2025-04-01');
});

describe('L08 recruitment', () => {
  const variant = withLevers('{ lever: recruitment, value: 2, start: 2024-09-20 }');

  it('fills vacancies sooner, and fewer children wait', () => {
    moves(variant, { 'staff.vacancies': 'down', 'staff.carrying': 'up', withoutWorker: 'down' }, '2025-04-01');
  });
  it('adds no staff beyond the formation: the gain shrinks once the vacancies are filled', () => {
    const gain = (date: string): number =>
      variant.mean('staff.carrying', base.date(date)) - base.mean('staff.carrying', base.date(date));
    expect(gain('2027-09-01')).toBeLessThan(gain('2025-04-01'));
  });
});

it('L16 more places of a help type shorten the wait for that type', () => {
  const variant = withLevers('{ lever: helpCapacity, value: 40, start: 2024-09-20, target: ambulant }');
  moves(variant, { 'helpWait.ambulant.p50': 'down', 'helpInTime.wholeRun': 'up' });
  moves(variant, { 'helpLine.ambulant': 'down', helpWaiting: 'down' }, '2025-09-01');
});

describe('L20 the Raad', () => {
  it('recovery first empties the line of the Raad, and later brings more children to the GI', () => {
    const variant = withLevers('{ lever: raadCapacity, value: 3, start: 2024-09-20 }');
    moves(variant, { raadWaiting: 'down' }, '2025-01-01');
    moves(variant, { ots: 'up', withoutWorker: 'up' }, '2025-09-01');
    moves(variant, { 'raadInTime.wholeRun': 'up' });
  });
});
