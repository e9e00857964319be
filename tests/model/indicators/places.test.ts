import { describe, expect, it } from 'vitest';
import { HELP } from '../../../sim/model/child.ts';
import { SUM } from '../../../sim/model/ledger.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { DAY } from '../../../sim/model/time.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { Sample } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// I19, I23: places counted by row against what the ledger keeps; seed 'places'.
const SEED = 'places';

function count(c: Chain, where: (child: number) => boolean): number {
  let children = 0;
  for (let child = 0; child < c.children.used; child++) if (c.children.inUse[child] === 1 && where(child)) children++;
  return children;
}

function blockedIn(c: Chain): number {
  return count(c, (child) => c.children.help[child] === HELP.blocked);
}

function outOfHomeIn(c: Chain): number {
  const { help, helpType, measure } = c.children;
  return count(
    c,
    (child) =>
      measure[child] === 1 &&
      (help[child] === HELP.running || help[child] === HELP.blocked) &&
      c.tables.type.outOfHome[helpType[child] as number] === 1,
  );
}

describe('places of children who are finished, and placements', () => {
  let area = 0;
  let last = 0;
  let blocked = 0;
  let checked = 0;
  const run = new WatchedChain(scenarioWith('parameters: { return.afterMeasure: 0.5 }\n'), {
    before: (c) => {
      area += blocked * (c.now() - last);
      last = c.now();
    },
    after: (c, kind) => {
      if (kind === 'helpEnds' || kind === 'birthday' || kind === 'review' || kind === 'votsEnds')
        blocked = blockedIn(c);
      if (++checked % 53 !== 0 && kind !== 'birthday') return;
      expect(c.ledger.blocked.busy[0]).toBe(blockedIn(c));
      expect(c.ledger.outOfHome[0]).toBe(outOfHomeIn(c));
    },
  });
  run.run(SEED, 0);

  it('agree with the rows all along', () => {
    expect(checked).toBeGreaterThan(20_000);
    expect(outOfHomeIn(run.chain)).toBeGreaterThan(20);
  });

  it('blocked place-days are the area under the number of blocked places', () => {
    const { chain } = run;
    area += blocked * (chain.now() - last);
    expect(area / DAY).toBeGreaterThan(500);
    expect(chain.ledger.sum[SUM.blockedDays]).toBeCloseTo(area / DAY, 6);
  });
});

it('without blocked exit there are no such places, and without a type out of home no placements', () => {
  const off = new Sample(scenarioWith('off: [M15]\n'), SEED, 1);
  const last = off.output('blockedPlaces').length - 1;
  expect(off.sum('blockedPlaceDays', 0, last)[0]).toBe(0);
  const types = scenarioIn('zhz-2024.yaml').helpTypes.map(({ id }) => `{ id: ${id}, outOfHome: 0 }`);
  const home = new Sample(scenarioWith(`helpTypes: [${types.join(', ')}]\n`), SEED, 1);
  expect(home.sum('placedOutOfHome', 0, last)[0]).toBe(0);
  expect(home.sum('outOfHome', -1, last)[0]).toBe(0);
});
