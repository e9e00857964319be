import { expect, it } from 'vitest';
import { Sample, standardError } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

// Without effects of load, and with candidates enough. Those on notice (45 days) cannot resign again, so of the turnover T that
// is stated T / (1 + T x 45 / 365.25) shows: by hand. The staff of the start has somewhat more people in their first year, who
// leave sooner, than a staff that has long been in balance. Seed 'turnover', 20 replications of 5 years: 3 standard errors or 5 %.
it.each([0.2, 0.5, 0.7, 1])(
  'at a turnover of %d a year as many resign, in their first year and later together',
  (stated) => {
    const sample = new Sample(
      scenarioWith(`years: 5
parameters:
  staff.turnover: ${stated}
  staff.loadSensitivity: 0
  hiring.candidates: 50
`),
      'turnover',
      20,
    );
    const shown = stated / (1 + (stated * 45) / 365.25);
    const found = sample.mean('staff.turnover');
    const error = standardError(sample.at('staff.turnover'));
    expect(Math.abs(found - shown)).toBeLessThan(Math.max(3 * error, 0.05 * shown));
  },
);
