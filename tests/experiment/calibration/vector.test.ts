import { describe, expect, it } from 'vitest';
import { seedKey } from '../../../sim/engine/random/seed.ts';
import { placeOf, sampleTargets, untilLast, valuesAt, withValues } from '../../../sim/experiment/calibration/vector.ts';
import { register } from '../../../sim/model/register.ts';
import type { Target } from '../../../sim/scenario/calibration/calibration.ts';
import type { Parameter } from '../../../sim/scenario/parameter.ts';
import { Sample } from '../../model/kit/sample.ts';
import { scenarioIn } from '../../model/kit/scenarios.ts';

const scenario = scenarioIn('zhz-2024.yaml');
const row = (key: string) => register.parameters.find((one) => one.key === key) as Parameter;
const target = (output: string, at: string, perYear = false): Target => ({
  name: output,
  output,
  at,
  perYear,
  scale: 'plain',
  value: 1,
  noise: 1,
  discrepancy: 0,
  cards: [],
  basis: '',
});

describe('a vector', () => {
  const free = [
    { parameter: row('gi.fit'), range: [0, 1] as const },
    { parameter: row('region.ots'), range: [430, 540] as const },
  ];

  it('has the number at its place in each range, whole where children are counted', () => {
    // By hand: 0 + 0.12345 to four digits; 430 + 110 x 0.5 = 485.
    expect([...valuesAt(free, Float64Array.of(0.12345, 0.501))]).toEqual([
      ['gi.fit', 0.1235],
      ['region.ots', 485],
    ]);
  });

  it('sets its numbers in the scenario and nothing else', () => {
    const changed = withValues(scenario, valuesAt(free, Float64Array.of(0.25, 0)), register);
    expect(changed.values['gi.fit']).toBe(0.25);
    expect(changed.regions[0]?.values['region.ots']).toBe(430);
    const back = withValues(
      changed,
      new Map([
        ['gi.fit', 0.5],
        ['region.ots', 478],
      ]),
      register,
    );
    expect(back).toEqual(scenario);
  });

  it('with a key that is not in the register is refused', () => {
    expect(() => withValues(scenario, new Map([['gi.fitt', 1]]), register)).toThrow('gi.fitt');
  });
});

describe('a target in the rows of a model', () => {
  const short = untilLast(scenario, [target('ots', '2025-01-01'), target('otsIn', '2024-12-01')]);
  const sample = new Sample(short, 'targets', 1);

  it('is on a date of the model: the run ends after the last target', () => {
    expect(sample.model.dates.slice(-2)).toEqual(['2025-01-01', '2025-01-02']);
    const { first, last, factor } = placeOf(sample.model, target('ots', '2025-01-01'));
    expect([first, last, factor]).toEqual([sample.output('ots').offset + 4, sample.output('ots').offset + 4, 1]);
  });

  it('of a flow is the sum since the start as an amount a year', () => {
    // From 20 September to 1 December 2024 are 72 days, three periods.
    const { first, last, factor } = placeOf(sample.model, target('otsIn', '2024-12-01', true));
    expect([last - first + 1, factor]).toEqual([3, 365.25 / 72]);
  });

  it('is refused on a day that the model does not observe: nothing is interpolated', () => {
    expect(() => placeOf(sample.model, target('ots', '2024-12-15'))).toThrow('2024-12-15');
    expect(() => placeOf(sample.model, target('nothing', '2025-01-01'))).toThrow('nothing');
  });

  it('is run with the replications that are asked for', () => {
    const targets = [target('ots', '2025-01-01'), target('otsIn', '2024-12-01', true)];
    const [all, later] = [
      sampleTargets(sample.model, targets, seedKey('targets'), 3),
      sampleTargets(sample.model, targets, seedKey('targets'), 2, 1),
    ];
    expect(later).toEqual(all.map((values) => values.slice(1)));
  });
});
