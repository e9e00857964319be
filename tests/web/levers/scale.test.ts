import { describe, expect, it } from 'vitest';
import { neutralOf } from '../../../web/facts.ts';
import { scaleOf } from '../../../web/levers/scale.ts';
import { base, facts, row } from '../kit/facts.ts';

const all = [...facts.levers, ...facts.shocks];

describe('the scale of a lever', () => {
  it('is turnover in percent for retention: six points less than 20 % is 14 %', () => {
    // staff.turnover 0.2 per year; L07 range 0 to 10 points, bounds -50 to 50.
    const scale = scaleOf(row('L07'), base, null);
    expect(scale).toMatchObject({ ofToday: true, neutral: 20, range: [10, 20], bounds: [0, 70], unit: 'share' });
    expect(scale.toShown(6)).toBe(14);
    expect(scale.toValue(14)).toBe(6);
  });

  it('is the norm itself, whose neutral value is that of the base path', () => {
    const scale = scaleOf(row('L02'), base, null);
    expect(scale).toMatchObject({ neutral: 12, range: [10, 16.7], bounds: [1, 40] });
    expect(scale.toValue(10)).toBe(10);
  });

  it('is places of one help type, never below none, and places more where there is no one number', () => {
    // JeugdhulpPlus has 12 places; L16 range -50 to 100.
    expect(scaleOf(row('L16'), base, 'jeugdhulpplus')).toMatchObject({ neutral: 12, range: [0, 112] });
    expect(scaleOf(row('L16'), base, null)).toMatchObject({ ofToday: false, neutral: 0, range: [-50, 100] });
  });

  it('is percent of its own value where a share of something is moved', () => {
    expect(scaleOf(row('X04'), base, null)).toMatchObject({ ofToday: false, neutral: 0, range: [0, 40] });
  });

  it('never passes the whole for a share', () => {
    // experttafel.success 0.6; L13 bounds -100 to 100 points.
    expect(scaleOf(row('L13'), base, null)).toMatchObject({ neutral: 60, range: [60, 90], bounds: [0, 100] });
  });
});

describe.each(all.map((lever) => [lever.id, lever] as const))('the scale of %s', (_, lever) => {
  const scale = scaleOf(lever, base, null);
  const neutral = neutralOf(lever, base, null);

  it('brings values to what is shown and back without loss', () => {
    for (const value of [...lever.range, neutral]) expect(scale.toValue(scale.toShown(value))).toBeCloseTo(value, 5);
  });

  it('has the neutral value on a step of the slider', () => {
    const steps = (scale.neutral - scale.range[0]) / scale.step;
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-6);
    expect(scale.toValue(scale.neutral)).toBe(neutral);
  });

  it('has a range within its bounds, of three steps at least', () => {
    const [[low, high], [least, most]] = [scale.range, scale.bounds];
    expect([least <= low, low < high, high <= most]).toEqual([true, true, true]);
    expect((high - low) / scale.step).toBeGreaterThanOrEqual(3);
  });
});
