import { describe, expect, it } from 'vitest';
import { Sample } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// Shares within a norm belong to the month in which the clock started. Seed 'cohorts', 3 replications.
const months = (sample: Sample, key: string): number[] =>
  sample.rows.flatMap((row) => {
    const { offset, length } = sample.output(key);
    return [...row.subarray(offset, offset + length)].filter((share) => !Number.isNaN(share));
  });
const shares = ['coupledInTime', 'planInTime', 'helpInTime', 'raadInTime'];

// Nothing stands in the way: staff, places and investigators for everyone, no time between steps, nobody leaves, turns 18 or
// is refused. Every child is then within every norm, and a share of another month, or of other children, would show.
const plenty = scenarioWith(`parameters:
  child.ageAtStart: 0
  handover.delay: 0
  plan.duration: 0.1
  plan.loadSensitivity: 0
  referral.delay: 0
  helpType.refusal: 0
  region.friction: 0
  ggz.share: 0
  staff.turnover: 0
  staff.longSick: 0
  helpType.build: 0
gis:
  - { id: jb-west, norm: 100 }
  - { id: wss, norm: 100 }
  - { id: ldh, norm: 100 }
regions: [{ id: zhz, raadFte: 100 }]
levers: [{ lever: helpCapacity, value: 2000, start: 2024-09-20 }]
`);

describe('with plenty of everything', () => {
  const sample = new Sample(plenty, 'cohorts', 3);

  it.each(shares)('%s is 1 in every month', (key) => {
    const found = months(sample, key);
    expect(found.length).toBeGreaterThan(90);
    expect(found.every((share) => share === 1)).toBe(true);
    expect(sample.at(`${key}.wholeRun`)).toEqual(Float64Array.of(1, 1, 1));
  });
});

describe('on the base path', () => {
  const sample = new Sample(scenarioIn('zhz-2024.yaml'), 'cohorts', 3);

  it.each(shares)('%s lies between 0 and 1 in every month, and over the whole run between its months', (key) => {
    const found = months(sample, key);
    expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...found)).toBeLessThanOrEqual(1);
    const whole = sample.mean(`${key}.wholeRun`);
    expect(whole).toBeGreaterThan(Math.min(...found));
    expect(whole).toBeLessThan(Math.max(...found));
  });
});

it('without staff nobody is coupled in time, in any month', () => {
  const nobody = scenarioWith(`gis:
  - { id: jb-west, fte: 0, vacancies: 0 }
  - { id: wss, fte: 0, vacancies: 0 }
  - { id: ldh, fte: 0, vacancies: 0 }
`);
  expect(months(new Sample(nobody, 'cohorts', 3), 'coupledInTime').every((share) => share === 0)).toBe(true);
});
