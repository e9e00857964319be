import { describe, expect, it } from 'vitest';
import { checkPoints } from '../../../sim/report/print/check.ts';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import { context, good } from './good-figure.ts';

describe('a figure that is made by the rules', () => {
  it.each(checkPoints)('holds to point %s', (point) => {
    const check = checkFigure(good, context).find((one) => one.point === point);
    expect(check).toEqual({ point, passed: true, faults: [] });
  });
});
