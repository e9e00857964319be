import { describe, expect, it } from 'vitest';
import { checkPoints } from '../../../sim/report/print/check.ts';
import { checkFigure, humanPoints } from '../../../sim/report/print/check-figure.ts';
import { drawn } from './changed.ts';
import { context, good } from './good-figure.ts';

describe('a figure that is made by the rules', () => {
  it.each(checkPoints)('holds to point %s', (point) => {
    const check = checkFigure(good, context).find((one) => one.point === point);
    expect(check).toEqual({ point, passed: true, faults: [] });
  });
});

it('fails a picture that is no XML on every point, and says why', () => {
  const checks = checkFigure({ ...good, svg: '<svg>' }, context);
  expect(checks.map(({ point }) => point)).toEqual([...checkPoints]);
  for (const { passed, faults } of checks) {
    expect(passed).toBe(false);
    expect(faults[0]).toMatch(/^De figuur is niet te lezen als SVG: /);
  }
});

it('allows counts that are rounded to five when that is the rule', () => {
  const rounded = drawn('>&lt; 10</text>', '>5</text>', true);
  const twin = { ...good.twin, rows: [['1 juli 2025', '5', '7']] };
  const checks = checkFigure({ ...rounded, twin }, { ...context, rule: 'round' });
  expect(checks.find(({ point }) => point === 'smallNumbers')?.faults).toEqual([]);
});

it('leaves to the analyst what only a person can judge', () => {
  expect(humanPoints(good, context)).toEqual([
    'Kan iemand in deze figuur over Zuid-Holland Zuid een gezin herkennen?',
    'Zet deze figuur gemeenten of GI’s op volgorde, zonder te zeggen hoe hun zaken verschillen?',
  ]);
});
