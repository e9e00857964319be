import { describe, expect, it } from 'vitest';
import { mean } from '../../../sim/statistics/moments.ts';
import { Sample, standardErrorsApart } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// Seed 'who pays', 40 paired replications of three years. "Surely" is more than 5 standard errors of the paired difference.
const SEED = 'who pays';
const PAIRS = 40;
const SURELY = 5;
const base = new Sample(scenarioIn('zhz-2024.yaml'), SEED, PAIRS);

/** Mean difference in standard errors, and as a share of the mean of the base. */
function change(variant: Sample, key: string): { errors: number; share: number } {
  const [before, after] = [base.at(`whoWaits.${key}`), variant.at(`whoWaits.${key}`)];
  return { errors: standardErrorsApart(before, after), share: mean(after) / mean(before) - 1 };
}

describe('measureFirst at all providers', () => {
  const variant = new Sample(scenarioWith('rules: { providers: measureFirst }\n'), SEED, PAIRS);

  it('children with a measure, and voluntary ones with a clearly heavier need, wait less than half as long', () => {
    for (const key of ['providers.measure', 'providers.heavy']) {
      expect(change(variant, key).errors, key).toBeLessThan(-SURELY);
      expect(change(variant, key).share, key).toBeLessThan(-0.5);
    }
  });

  it('the other voluntary children pay: they wait over a third longer', () => {
    expect(change(variant, 'providers.voluntary').errors).toBeGreaterThan(SURELY);
    expect(change(variant, 'providers.voluntary').share).toBeGreaterThan(0.33);
  });

  it('the mean over all children changes by less than 6 %: waiting moves, it does not go away', () => {
    // Not by nothing: a child with a measure that is helped sooner no longer gives up its place in line when the measure ends.
    expect(Math.abs(change(variant, 'providers.all').share)).toBeLessThan(0.06);
  });

  it('the gap between the groups grows, and so does the longest wait', () => {
    expect(change(variant, 'gap.providers.claim').errors).toBeGreaterThan(SURELY);
    expect(change(variant, 'providers.longest').errors).toBeGreaterThan(SURELY);
  });

  it('half of the providers, or a guard of 26 weeks, takes part of it away from both sides', () => {
    const half = new Sample(
      scenarioWith('levers: [{ lever: voorrang, value: 0.5, start: 2024-09-20 }]\n'),
      SEED,
      PAIRS,
    );
    const guarded = new Sample(
      scenarioWith('rules: { providers: measureFirst }\nparameters: { rule.guard: 26 weeks }\n'),
      SEED,
      PAIRS,
    );
    for (const milder of [half, guarded]) {
      for (const key of ['providers.measure', 'providers.voluntary'])
        expect(Math.abs(change(milder, key).share), key).toBeLessThan(Math.abs(change(variant, key).share));
      expect(change(milder, 'providers.measure').errors).toBeLessThan(-SURELY);
    }
  });
});

it('first come first served at the Raad: the acute pay and low urgency gains', () => {
  const variant = new Sample(scenarioWith('rules: { raad: firstCome }\n'), SEED, PAIRS);
  expect(change(variant, 'raad.acute').errors).toBeGreaterThan(SURELY);
  expect(change(variant, 'raad.low').errors).toBeLessThan(-SURELY);
  expect(change(variant, 'gap.raad.urgency').errors).toBeLessThan(-SURELY);
});

it('first come first served at the GI: VOTS families pay, and new families gain the turns of existing ones', () => {
  // With the defaults of the register in place of what was calibrated a line stands at the GI.
  const [before, variant] = ['', 'rules: { gi: firstCome }\n'].map(
    (rules) =>
      new Sample(
        scenarioWith(`${rules}parameters: { gi.existingTurn: 0.8, gi.transfer: 6, hiring.candidates: 1.6 }\n`),
        SEED,
        PAIRS,
      ),
  ) as [Sample, Sample];
  const errors = (group: string) =>
    standardErrorsApart(before.at(`whoWaits.gi.${group}`), variant.at(`whoWaits.gi.${group}`));
  expect(errors('vots')).toBeGreaterThan(SURELY);
  expect(errors('new')).toBeLessThan(-SURELY);
});

describe('the groups of a line', () => {
  it('of each division add up to all children, and so do their waits', () => {
    // The type of help is left out of the second: it is a division by both type and measure.
    const divisions: Record<string, readonly string[][]> = {
      raad: [
        ['low', 'high', 'acute'],
        ['age0to3', 'age4to11', 'age12to17'],
      ],
      gi: [
        ['vots', 'ots', 'voogdij'],
        ['new', 'existing'],
        ['low', 'high', 'acute'],
        ['age0to3', 'age4to11', 'age12to17'],
      ],
      providers: [
        ['measure', 'voluntary', 'heavy'],
        ['age0to3', 'age4to11', 'age12to17'],
      ],
    };
    const days = (line: string, group: string, r: number): number => {
      const [wait, children] = [`whoWaits.${line}.${group}`, `whoWaits.${line}.${group}.children`].map(
        (key) => base.at(key)[r] as number,
      ) as [number, number];
      return children > 0 ? wait * children : 0;
    };
    for (const [line, lists] of Object.entries(divisions))
      for (const groups of lists)
        for (const r of [0, 7]) {
          const all = days(line, 'all', r);
          const sum = groups.reduce((total, group) => total + days(line, group, r), 0);
          // Sums of doubles: equal to a part in 10^9.
          expect(Math.abs(sum / all - 1), `${line} ${groups.join(' ')}`).toBeLessThan(1e-9);
          const children = groups.reduce(
            (total, group) => total + (base.at(`whoWaits.${line}.${group}.children`)[r] as number),
            0,
          );
          expect(children).toBe(base.at(`whoWaits.${line}.all.children`)[r]);
        }
  });
});
