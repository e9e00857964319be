import { describe, expect, it } from 'vitest';
import { Sample, standardErrorsApart } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// L21 and L22. The effect of a team follows from four parts, each with its own number; a part alone must have its own sign.
// Seed 'team', 200 paired replications; "moves" means by more than 3 standard errors of the paired difference.
const SEED = 'team';
const PAIRS = 200;
const ERRORS = 3;
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, PAIRS);
const everyone = 'levers: [{ lever: team, value: 1, start: 2024-09-20 }]\n';

/** All families in a team, with these parts and no others. */
function team(parts: {
  handovers?: number;
  continuity?: number;
  repeatedIntake?: number;
  pooling?: number;
  specialisation?: number;
}): Sample {
  const { handovers = 0, continuity = 0, repeatedIntake = 0, pooling = 0, specialisation = 0 } = parts;
  return new Sample(
    scenarioWith(`parameters:
  team.handovers: ${handovers}
  team.continuity: ${continuity}
  team.repeatedIntake: ${repeatedIntake}
  team.pooling: ${pooling}
  team.specialisation: ${specialisation}
${everyone}`),
    SEED,
    PAIRS,
  );
}

/** Standard errors by which an output of the whole run lies above that of the base path. */
function above(variant: Sample, key: string, place = 0): number {
  return standardErrorsApart(base.at(key, place), variant.at(key, place));
}

describe('L21 from relay to team', () => {
  it('with all four parts at zero a team is the relay, to the last bit', () => {
    const variant = team({});
    variant.rows.forEach((row, i) => {
      expect(
        Buffer.from(new Float64Array(row).buffer).equals(
          Buffer.from(new Float64Array(base.rows[i] as Float64Array).buffer),
        ),
      ).toBe(true);
    });
  });

  it('fewer handovers alone: sooner from report to worker', () => {
    expect(above(team({ handovers: 1 }), 'leadTime.toWorker.p50')).toBeLessThan(-ERRORS);
  });

  it('one worker from the table on, alone: in time after the order, sooner after the report, and more work', () => {
    const variant = team({ continuity: 1 });
    expect(above(variant, 'leadTime.toWorker.p50')).toBeLessThan(-ERRORS);
    expect(above(variant, 'coupledInTime.wholeRun')).toBeGreaterThan(ERRORS);
    expect(above(variant, 'planInTime.wholeRun')).toBeGreaterThan(ERRORS);
    expect(above(variant, 'workload.jb-west', base.date('2025-09-01'))).toBeGreaterThan(ERRORS);
  });

  it('no repeated intake alone: shorter investigations, a shorter line at the Raad, sooner from report to help', () => {
    const variant = team({ repeatedIntake: 0.3 });
    expect(above(variant, 'leadTime.investigation.p50')).toBeLessThan(-ERRORS);
    expect(above(variant, 'raadWaiting', base.date('2025-09-01'))).toBeLessThan(-ERRORS);
    expect(above(variant, 'leadTime.total.p50')).toBeLessThan(-ERRORS);
  });

  it('pooling alone: less wait for a worker, with the same staff and the same families', () => {
    const variant = team({ pooling: 1 });
    expect(above(variant, 'withoutWorker.mean')).toBeLessThan(-ERRORS);
    expect(above(variant, 'workerWaitNew.p50')).toBeLessThan(-ERRORS);
  });

  it('lost specialisation alone: longer investigations and a longer line at the Raad', () => {
    const variant = team({ specialisation: 0.3 });
    expect(above(variant, 'leadTime.investigation.p50')).toBeGreaterThan(ERRORS);
    expect(above(variant, 'raadWaiting', base.date('2025-09-01'))).toBeGreaterThan(ERRORS);
    expect(above(variant, 'leadTime.total.p50')).toBeGreaterThan(ERRORS);
  });
});

it('L22 a worker during the investigation: more children coupled in time, and more work for the workers', () => {
  const variant = new Sample(
    scenarioWith('levers: [{ lever: preventive, value: 1, start: 2024-09-20 }]\n'),
    SEED,
    PAIRS,
  );
  // The Raad meets the same families at the same times, once the local teams are left out of it (M10).
  const without = (lines: string) => new Sample(scenarioWith(`${lines}off: [M10]\n`), SEED, 20);
  const [apart, same] = [without('levers: [{ lever: preventive, value: 1, start: 2024-09-20 }]\n'), without('')];
  expect(apart.at('raadWaiting', base.date('2025-01-01'))).toEqual(same.at('raadWaiting', base.date('2025-01-01')));
  expect(above(variant, 'coupledInTime.wholeRun')).toBeGreaterThan(ERRORS);
  expect(above(variant, 'leadTime.toWorker.p50')).toBeLessThan(-ERRORS);
  expect(above(variant, 'workload.jb-west', base.date('2025-09-01'))).toBeGreaterThan(ERRORS);
});
