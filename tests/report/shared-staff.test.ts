import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../sim/report/comparison-text.ts';
import { sharedStaffText } from '../../sim/report/shared-staff.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ScenarioCard } from '../../sim/statistics/result.ts';
import { exampleComparison } from './example.ts';

const example = exampleComparison();
const card = (pooling: number): ScenarioCard => ({
  ...example.scenario,
  regions: ['North', 'South'],
  sharedStaff: { gis: ['Shared', 'Other'], pooling },
});

describe('what to know when regions share staff', () => {
  it.each([
    ['nl', 'Shared en Other', 'North en South', '25% kans'],
    ['en', 'Shared and Other', 'North and South', 'a chance of 25%'],
  ] as const)('names the GIs, the regions and the chance per week (%s)', (language, gis, regions, chance) => {
    const [staff, pooling, ...more] = sharedStaffText(card(0.25), wordsOf(language));
    expect(more).toEqual([]);
    expect(staff).toContain(gis);
    expect(staff).toContain(regions);
    expect(pooling).toContain(chance);
  });

  it('leaves pooling out when it is off, and says nothing of one region', () => {
    expect(sharedStaffText(card(0), wordsOf('nl'))).toHaveLength(1);
    expect(sharedStaffText(example.scenario, wordsOf('nl'))).toEqual([]);
  });

  it('stands above the table of a comparison', () => {
    const words = wordsOf('en');
    const text = comparisonText({ ...example, scenario: card(0.25) }, words).replaceAll('\n', ' ');
    const [first = ''] = sharedStaffText(card(0.25), words);
    expect(text).toContain(first);
    expect(text.indexOf(first)).toBeLessThan(text.indexOf(words.comparison.base('')));
  });
});
