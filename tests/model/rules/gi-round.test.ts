import { describe, expect, it } from 'vitest';
import { COUPLING, MEASURE } from '../../../sim/model/family.ts';
import { matching } from '../../../sim/model/staffing/matching.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { attachAudited } from '../kit/native.ts';
import { scenarioWith } from '../kit/scenarios.ts';
import { atGi, emptyChain } from '../kit/small-line.ts';

// One GI with one worker of 1 fte and room for two children; a VOTS may stretch that to three. By hand.
function gi(rule: string): Chain {
  const c = emptyChain(`rules: { gi: ${rule} }\nparameters: { gi.stretch: 1.5, gi.fit: 1, gi.guard: 1000 }\n`);
  c.norm[0] = 2;
  const worker = c.workers.take(1, 0);
  c.workers.fte[worker] = 1;
  c.firstWorker[0] = worker;
  c.employed[0] = 1;
  return c;
}

const matched = (c: Chain, families: readonly number[]) =>
  families.map((family) => c.families.coupling[family] === COUPLING.matched);

describe('a morning round of a GI', () => {
  it('gives room in the order of the rule, and stretches the norm only for a VOTS', () => {
    const c = gi('firstCome');
    const families = [
      atGi(c, { waiting: 40 }),
      atGi(c, { waiting: 30, existing: true }),
      atGi(c, { waiting: 20 }),
      atGi(c, { waiting: 3, measure: MEASURE.vots }),
    ];
    matching(c, 0);
    expect(matched(c, families)).toEqual([true, true, false, true]);
  });

  it('passes over a family that does not fit, without holding up the one behind it', () => {
    const c = gi('firstCome');
    const families = [
      atGi(c, { waiting: 40, ages: [5, 6, 7] }),
      atGi(c, { waiting: 30 }),
      atGi(c, { waiting: 20, ages: [5, 6] }),
      atGi(c, { waiting: 10 }),
    ];
    matching(c, 0);
    expect(matched(c, families)).toEqual([false, true, false, true]);
  });

  it('by a formula: the young first', () => {
    const c = gi('"age < 4"');
    const families = [atGi(c, { waiting: 40 }), atGi(c, { waiting: 2, ages: [1] }), atGi(c, { waiting: 1, ages: [3] })];
    matching(c, 0);
    expect(matched(c, families)).toEqual([false, true, true]);
  });

  it('with nobody at work gives nothing, also when a family needs no room at all', () => {
    const c = emptyChain('rules: { gi: firstCome }\nparameters: { gi.fit: 0, rule.guard: 1 }\n');
    const families = [atGi(c, { waiting: 40 })];
    matching(c, 0);
    expect(matched(c, families)).toEqual([false]);
  });
});

// Seed 'audit', replication 0, after every 23rd event of two years.
it.each([
  ['raad: firstCome, gi: firstCome, providers: byClass', '26 weeks'],
  ['raad: accumulating, gi: accumulating, providers: accumulating', '0'],
  ['raad: "0 - age", gi: "age * 2 - existing", providers: "refusals + age"', '8 weeks'],
])('no family, child or worker is lost or made under %s', (rules, guard) => {
  let events = 0;
  const lines = `years: 2\nrules: { ${rules} }\nparameters: { rule.guard: ${guard}, provider.voorrang: 0.5 }\nlevers: [{ lever: L21, value: 0.3, start: 2025-01-01 }]\n`;
  const after = () => void events++;
  const run = new WatchedChain(scenarioWith(lines), { after }, (c, kinds) => attachAudited(c, kinds, { every: 23 }));
  run.run('audit', 0);
  expect(events).toBeGreaterThan(10_000);
});
