import { describe, expect, it } from 'vitest';
import { Sample } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

// A mechanism that is off stays off, whatever lever would move the number that carries it. Seed 'off', two replications.
const lever = (text: string): string => `levers: [{ ${text}, start: 2024-09-20 }]\n`;

describe('the lever of a loop that is off changes no bit', () => {
  it.each([
    ['M11', 'lever: pooling, value: 0.75'],
    ['M20', 'lever: rotation, value: 0.5'],
    ['M24', 'lever: financing, value: 1'],
  ])('%s off: %s', (id, text) => {
    const off = `off: [${id}]\n`;
    const [still, turned] = [off, off + lever(text)].map((lines) => new Sample(scenarioWith(lines), 'off', 2)) as [
      Sample,
      Sample,
    ];
    // What a lever asks besides people and places is paid whether it works or not.
    for (const { key } of still.model.outputs)
      if (!/^(cost|gi)/.test(key)) expect(turned.at(key), key).toEqual(still.at(key));
  });

  it('M14 off: an experttafel without a mandate solves nothing, however strong the lever', () => {
    const sample = new Sample(scenarioWith(`off: [M14]\n${lever('lever: experttafel, value: 30')}`), 'off', 4);
    expect([...sample.at('experttafelSolved')].filter((share) => share > 0)).toEqual([]);
  });
});

it('L30 stops as much as it says however it is ramped, and part of it is a part', () => {
  const stopped = (value: number, ramp: string) =>
    new Sample(
      scenarioWith(
        `levers: [{ lever: intakeStop, value: ${value}, start: 2024-12-01, ramp: ${ramp}, target: jb-west }]\n`,
      ),
      'off',
      12,
    ).mean('withoutWorker.mean');
  const [month, fiveWeeks] = [stopped(1, '30 days'), stopped(1, '35 days')];
  // Five days of a later stop are a small part of three years; without the exact end of the ramp the stop would leak away.
  expect(Math.abs(fiveWeeks / month - 1)).toBeLessThan(0.1);
  expect(stopped(0.99, '0 days')).toBeGreaterThan(month * 0.7);
});
