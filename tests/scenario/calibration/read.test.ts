import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../sim/engine/errors.ts';
import { register } from '../../../sim/model/register.ts';
import { readCalibration } from '../../../sim/scenario/calibration/read.ts';
import { yamlFiles } from '../../../sim/scenario/yaml.ts';

const FILE = join(import.meta.dirname, '../../../scenarios/calibration/zhz-2024.yaml');
const text = readFileSync(FILE, 'utf8');

/** The shipped calibration with some of its text replaced. */
function read(...changes: readonly (readonly [string, string])[]) {
  const changed = changes.reduce((all, [from, to]) => all.replace(from, to), text);
  return readCalibration(
    FILE,
    yamlFiles((name) => (name === FILE ? changed : readFileSync(name, 'utf8'))),
    register,
  );
}

function faultsOf(...changes: readonly (readonly [string, string])[]): string[] {
  try {
    read(...changes);
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe('the shipped calibration', () => {
  const { targets, free, scenario } = read();

  it('has the twelve counts after the start as targets, on the day of each, and not the two that are put in', () => {
    const counts = targets.filter(({ scale }) => scale === 'root');
    expect(counts.map(({ name, value }) => [name, value])).toEqual([
      ...[43, 32, 48, 28, 29, 26].map((value, i) => [`new@${DATES[i]}`, value]),
      ...[64, 64, 32, 9, 6, 11].map((value, i) => [`existing@${DATES[i]}`, value]),
    ]);
  });

  it('gives a count a quarter of its overdispersion as variance of its root', () => {
    // By the delta method: the variance of a root is variance / (4 mean), so 2 / 4 for twice Poisson.
    expect(targets[0]).toMatchObject({ scale: 'root', noise: 0.5, discrepancy: 0.25 });
  });

  it('takes the range of a card as four standard deviations', () => {
    // OTS in mid 2025: (535 - 426) / 4 = 27.25.
    expect(targets.find(({ name }) => name === 'ots')).toMatchObject({ value: 473, noise: 27.25 * 27.25 });
  });

  it('frees every number over its range in the register, or a narrower one', () => {
    for (const { parameter, range } of free) {
      expect(range[0]).toBeGreaterThanOrEqual(parameter.range[0]);
      expect(range[1]).toBeLessThanOrEqual(parameter.range[1]);
    }
  });

  it('is of a base path whose numbers lie within those ranges', () => {
    for (const { parameter, range } of free) {
      const items = { region: scenario.regions, gi: scenario.gis }[parameter.scope as 'region' | 'gi'] ?? [scenario];
      for (const { values } of items) {
        expect(values[parameter.key]).toBeGreaterThanOrEqual(range[0]);
        expect(values[parameter.key]).toBeLessThanOrEqual(range[1]);
      }
    }
  });
});

const DATES = ['2024-12-01', '2025-01-01', '2025-04-01', '2025-07-01', '2025-08-01', '2025-09-01'];

describe('a calibration with faults', () => {
  it('tells all of them with their place', () => {
    expect(
      faultsOf(
        ['key: gi.fit }', 'key: gi.fitt }'],
        ['free: [gi.existingTurn, gi.transfer, gi.guard]', 'free: [gi.start]'],
      ),
    ).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^free\[7\]\.key: no number of the register/),
        'explanations[3].free[0]: is not one of the free numbers',
      ]),
    );
  });

  it('refuses a range outside the bounds of a number, a series that was not observed, and an unknown key', () => {
    expect(faultsOf(['range: [12, 13] }', 'range: [-1, 13] }'])[0]).toMatch(
      /^free\[9\]\.range: expected a range within/,
    );
    expect(faultsOf(['series: new', 'series: neww'])[0]).toMatch(/the scenario has no observed series of this name/);
    expect(faultsOf(['holdOut:', 'heldOut:']).length).toBeGreaterThan(0);
  });
});
