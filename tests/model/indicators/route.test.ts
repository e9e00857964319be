import { describe, expect, it } from 'vitest';
import { Arena } from '../../../sim/engine/columns.ts';
import { COUPLING, MEASURE, STAGE } from '../../../sim/model/family.ts';
import { ROUTE, Routes } from '../../../sim/model/ledger.ts';
import type { Chain } from '../../../sim/model/state.ts';
import { ORGANISATION } from '../../../sim/model/stations/organisations.ts';
import { meetsProvider, meetsWorker, takesUp } from '../../../sim/model/stations/route.ts';
import { WatchedChain } from '../kit/chain-run.ts';
import { Sample, standardErrorsApart } from '../kit/sample.ts';
import { scenarioIn, scenarioWith } from '../kit/scenarios.ts';

// I10. Routes by hand, and on the base path; seed 'route'.
const SEED = 'route';
const start = (): { c: Chain; family: number } => {
  const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
  run.begin(SEED, 0);
  const { chain: c } = run;
  const family = c.families.take(1, 0, 0);
  c.families.gi[family] = 0;
  return { c, family };
};
const counted = ({ families }: Chain, family: number) => [
  families.handovers[family],
  families.faces[family],
  families.organisationsMet[family],
];

describe('the route of a family, by hand', () => {
  it('in the relay: Veilig Thuis, Raad, kinderrechter, GI: 3 handovers, 4 faces, 4 organisations', () => {
    const { c, family } = start();
    takesUp(c, family, ORGANISATION.veiligThuis);
    takesUp(c, family, ORGANISATION.raad);
    takesUp(c, family, ORGANISATION.court);
    meetsWorker(c, family);
    expect(counted(c, family)).toEqual([3, 4, 4]);
  });

  it('with a worker from the table on: the same faces and organisations, 1 handover', () => {
    const { c, family } = start();
    takesUp(c, family, ORGANISATION.veiligThuis);
    meetsWorker(c, family);
    c.families.coupling[family] = COUPLING.coupled;
    takesUp(c, family, ORGANISATION.raad);
    takesUp(c, family, ORGANISATION.court);
    expect(counted(c, family)).toEqual([1, 4, 4]);
  });

  it('another worker of the same GI is a face, of another GI a handover too; providers are faces and organisations', () => {
    const { c, family } = start();
    takesUp(c, family, ORGANISATION.court);
    meetsWorker(c, family);
    meetsWorker(c, family);
    expect(counted(c, family)).toEqual([1, 3, 2]);
    c.families.gi[family] = 1;
    meetsWorker(c, family);
    expect(counted(c, family)).toEqual([2, 4, 3]);
    meetsProvider(c, family, 12);
    meetsProvider(c, family, 12);
    meetsProvider(c, family, 0);
    expect(counted(c, family)).toEqual([2, 7, 5]);
  });

  it('a new route starts without anyone', () => {
    const { c, family } = start();
    takesUp(c, family, ORGANISATION.court);
    c.families.forgetRoute(family);
    expect(counted(c, family)).toEqual([0, 0, 0]);
    takesUp(c, family, ORGANISATION.court);
    expect(counted(c, family)).toEqual([0, 1, 1]);
  });

  it('of ten families with 1 to 10 faces the mean is 5.5, and 9 in 10 have at most 9', () => {
    const { c, family } = start();
    const routes = new Routes(new Arena());
    const out = new Float64Array(2);
    for (let faces = 1; faces <= 10; faces++) {
      c.families.faces[family] = faces;
      routes.add(c.families, family);
    }
    routes.mean(ROUTE.faces, out, 0);
    routes.quantile(ROUTE.faces, 0.9, out, 1);
    expect([...out]).toEqual([5.5, 9]);
  });
});

describe('on the base path', () => {
  it('every family that has or had a worker and was followed met one, and no fewer faces than organisations', () => {
    const run = new WatchedChain(scenarioIn('zhz-2024.yaml'), {});
    run.run(SEED, 0);
    const { families } = run.chain;
    let seen = 0;
    for (let family = 0; family < families.used; family++) {
      if (families.stage[family] === STAGE.free || families.measure[family] === MEASURE.none) continue;
      if ((families.reported[family] as number) < 0) continue;
      seen++;
      const [handovers, faces, organisations] = counted(run.chain, family) as [number, number, number];
      if (families.hadWorker[family] === 1) expect(faces).toBeGreaterThanOrEqual(2);
      expect(faces).toBeGreaterThanOrEqual(organisations);
      expect(handovers).toBeLessThan(organisations);
    }
    expect(seen).toBeGreaterThan(100);
    expect(run.chain.ledger.routesNow.families[0]).toBe(seen);
  });

  it('a team has fewer handovers than the relay, as many organisations or nearly so, by its route alone', () => {
    // 30 pairs; "fewer" means by more than 3 standard errors of the paired difference.
    const relay = new Sample(scenarioIn('zhz-2024.yaml'), SEED, 30);
    const team = new Sample(scenarioWith('levers: [{ lever: team, value: 1, start: 2024-09-20 }]\n'), SEED, 30);
    for (const key of ['handovers.now.mean', 'handovers.ended.mean'])
      expect(standardErrorsApart(relay.at(key), team.at(key))).toBeLessThan(-3);
    expect(relay.mean('handovers.now.mean')).toBeGreaterThan(2.5);
    expect(Math.abs(team.mean('organisations.now.mean') - relay.mean('organisations.now.mean'))).toBeLessThan(0.5);
  });
});
