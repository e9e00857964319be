import { describe, expect, it } from 'vitest';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import { SUM, TOTAL } from '../../../sim/model/ledger.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// I16, I17. Lines are counted on Mondays (GI) and Wednesdays (Raad), for seven days; seed 'child-days'.
const SEED = 'child-days';

/** Children, by urgency, of the families for which `where` holds: counted by row. */
function byUrgency(c: Chain, where: (family: number) => boolean): number[] {
  const children = [0, 0, 0];
  for (let family = 0; family < c.families.used; family++) {
    if (c.families.stage[family] === STAGE.free || !where(family)) continue;
    const urgency = c.families.urgency[family] as number;
    children[urgency] = (children[urgency] as number) + (c.families.size[family] as number);
  }
  return children;
}

describe('days of waiting', () => {
  const atGi = [0, 0, 0];
  const atRaad = [0, 0, 0];
  const add = (to: number[], weeks: number[]) =>
    weeks.forEach((children, urgency) => {
      to[urgency] = (to[urgency] as number) + 7 * children;
    });
  const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {
    before: (c, kind, entity) => {
      const { measure, coupling, gi, region, stage } = c.families;
      if (kind === 'giWeek')
        add(
          atGi,
          byUrgency(
            c,
            (family) =>
              gi[family] === entity && coupling[family] === COUPLING.waiting && measure[family] !== MEASURE.none,
          ),
        );
      if (kind === 'table')
        add(
          atRaad,
          byUrgency(
            c,
            (family) =>
              region[family] === entity &&
              stage[family] === STAGE.raadLine &&
              measure[family] === MEASURE.none &&
              coupling[family] !== COUPLING.coupled,
          ),
        );
    },
  });
  run.run(SEED, 0);
  const { total, sum } = run.chain.ledger;

  it('are seven times the children in the lines of the GIs on Mondays', () => {
    expect(total[TOTAL.waitingDays]).toBe(atGi.reduce((all, days) => all + days, 0));
    expect(total[TOTAL.waitingDays]).toBeGreaterThan(10_000);
  });

  it('are in sight for hours given over hours needed: 3 of 4', () => {
    expect(sum[SUM.sightDays]).toBeCloseTo((total[TOTAL.waitingDays] as number) * 0.75, 6);
  });

  it('count as exposure by urgency, together with those in the line of the Raad', () => {
    for (const urgency of [0, 1, 2])
      expect(total[TOTAL.exposedDays + urgency]).toBe((atGi[urgency] as number) + (atRaad[urgency] as number));
  });
});

describe('with and without sight', () => {
  const sample = new Sample(scenarioIn('zhz-2024.yaml'), SEED, 3);

  it('together are all days of waiting, in every month', () => {
    const { length } = sample.output('waitingDays');
    for (let date = 1; date < length; date++) {
      const all = sample.mean('waitingDays', date);
      expect(sample.mean('waitingDays.inSight', date) + sample.mean('waitingDays.outOfSight', date)).toBeCloseTo(
        all,
        9,
      );
    }
  });

  it('all days are in sight when the hours given are those needed, and more hours change nothing', () => {
    for (const hours of [3, 1]) {
      const enough = new Sample(scenarioWith(`parameters: { cover.needed: ${hours} }\n`), SEED, 2);
      const last = enough.output('waitingDays').length - 1;
      expect(enough.sum('waitingDays.outOfSight', 0, last)).toEqual(Float64Array.of(0, 0));
    }
  });

  it('nobody is in sight without hours for it', () => {
    const none = new Sample(scenarioWith('parameters: { hours.cover: 0 }\n'), SEED, 2);
    expect(none.sum('waitingDays.inSight', 0, none.output('waitingDays').length - 1)).toEqual(Float64Array.of(0, 0));
  });
});
