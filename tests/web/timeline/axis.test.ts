import { describe, expect, it } from 'vitest';
import { endOf } from '../../../web/session/horizon.ts';
import { axisOf, dateAt, endIn, monthOf, shareAt, startIn, yearMarks } from '../../../web/timeline/axis.ts';
import { base } from '../kit/facts.ts';

// 20 September 2024 to 20 September 2027: from September 2024 up to October 2027, 37 months.
const axis = axisOf(base.start, endOf(base.start, base.years));
const month = (year: number, of: number) => 12 * year + of - 1;

describe('the axis of a run', () => {
  it('has whole months, the first and last of which the run may share', () => {
    expect([axis.first, axis.after]).toEqual([month(2024, 9), month(2027, 10)]);
    expect(monthOf('2025-04-16')).toBe(month(2025, 4) + 0.5);
  });

  it('marks the years that begin on it', () => {
    expect(yearMarks(axis).map(({ year }) => year)).toEqual([2025, 2026, 2027]);
    expect(yearMarks(axis)[0]?.share).toBeCloseTo(4 / 37, 12);
  });

  it('has at most the months of fifty years and one more, however long the run', () => {
    const endless = axisOf('2024-09-20', '9999-12-31');
    expect(endless.after - endless.first).toBe(601);
    expect(yearMarks(endless)).toHaveLength(50);
  });

  it('keeps a date outside it at its end', () => {
    expect(shareAt(axis, '2020-01-01')).toBe(0);
    expect(shareAt(axis, '2030-01-01')).toBe(1);
  });

  it('has no day before the run', () => {
    expect(dateAt(axis, month(2024, 9))).toBe('2024-09-20');
    expect(dateAt(axis, month(2025, 12))).toBe('2025-12-01');
  });
});

describe('a handle', () => {
  it.each([
    [month(2025, 3), null, { start: '2025-03-01', end: null }],
    [month(2025, 3), '2026-01-01', { start: '2025-03-01', end: '2026-01-01' }],
    [month(2026, 1), '2026-01-01', { start: '2026-01-01', end: '2026-02-01' }],
    [month(2027, 9), '2026-01-01', { start: '2027-09-01', end: null }],
    [month(2027, 10), null, { start: '2027-09-01', end: null }],
  ])('of the start at month %i with the end %s gives %o', (to, end, period) => {
    expect(startIn(axis, to, end)).toEqual(period);
  });

  it.each([
    [month(2026, 1), '2025-01-01', '2026-01-01'],
    [month(2024, 12), '2025-01-01', '2025-02-01'],
    [month(2027, 10), '2025-01-01', null],
    [month(2024, 9), '2027-09-10', null],
  ])('of the end at month %i after the start %s gives %s', (to, start, end) => {
    expect(endIn(axis, to, start)).toBe(end);
  });
});
