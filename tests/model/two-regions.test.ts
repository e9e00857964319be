import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../sim/model/child.ts';
import { COUPLING } from '../../sim/model/family.ts';
import { register } from '../../sim/model/register.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import { mean } from '../../sim/statistics/moments.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { standardError } from './kit/sample.ts';
import { scenarioIn } from './kit/scenarios.ts';

// Two regions share a GI and a provider. Seed 'two regions'.
const scenario = scenarioIn('tests/two-regions.yaml');

/** The same scenario with its regions listed in the other order. */
const turned: Scenario = { ...scenario, regions: [...scenario.regions].reverse() };

/** Per region: families coupled, children helped, and orders given in one replication; places in use over places at the start. */
interface Served {
  readonly coupled: number[];
  readonly helped: number[];
  readonly waiting: number[];
}

function served(of: Scenario, replication: number): Served {
  const count = (): number[] => of.regions.map(() => 0);
  const found = { coupled: count(), helped: count(), waiting: count() };
  const add = (list: number[], region: number): void => {
    list[region] = (list[region] as number) + 1;
  };
  const run = new WatchedChain(of, {
    before: (c, kind, entity) => {
      if (kind === 'coupled') add(found.coupled, c.families.region[entity] as number);
      if (kind === 'helpEnds' && c.children.help[entity] === HELP.running && c.children.measure[entity] === 1)
        add(found.helped, c.children.region[entity] as number);
    },
  });
  run.run('two regions', replication);
  const { families } = run.chain;
  for (let family = 0; family < families.used; family++)
    if (
      (families.measure[family] as number) > 0 &&
      families.stage[family] !== 0 &&
      families.coupling[family] === COUPLING.waiting
    )
      add(found.waiting, families.region[family] as number);
  return found;
}

describe('both regions are served by the shared GI and the shared provider', () => {
  const runs = [0, 1, 2, 3].map((replication) => served(scenario, replication));

  it('families get a worker and children get help in both, more in the region that is twice as large', () => {
    for (const { coupled, helped } of runs) {
      const [north = 0, south = 0] = coupled;
      expect(south).toBeGreaterThan(50);
      expect(north).toBeGreaterThan(south);
      expect(Math.min(...helped)).toBeGreaterThan(20);
    }
  });

  it('no provider starts with more children than places', () => {
    const run = new WatchedChain(scenario, {});
    run.begin('two regions', 0);
    run.chain.places.busy.forEach((busy, provider) => {
      expect(busy).toBeLessThanOrEqual(run.chain.tables.provider.places[provider] as number);
    });
  });

  it('at the start, voluntary children of both regions are with the shared provider', () => {
    const run = new WatchedChain(scenario, {});
    run.begin('two regions', 0);
    const { children } = run.chain;
    const voluntary = [0, 0];
    for (let child = 0; child < children.used; child++)
      if (children.family[child] === -1 && children.provider[child] === 0)
        voluntary[children.region[child] as number]!++;
    const [north = 0, south = 0] = voluntary;
    // 574 and 287 requests a year: two thirds and one third of some 400 children; 5 % is more than two standard deviations.
    expect(north / (north + south)).toBeGreaterThan(2 / 3 - 0.05);
    expect(north / (north + south)).toBeLessThan(2 / 3 + 0.05);
  });
});

it('the order in which regions are listed changes chance, not the expectation: 40 runs each, 3 standard errors', () => {
  const one = Array.from({ length: 40 }, (_, replication) => served(scenario, replication));
  const other = Array.from({ length: 40 }, (_, replication) => served(turned, replication));
  for (const [listed, listedTurned] of [
    [0, 1],
    [1, 0],
  ] as const)
    for (const what of ['coupled', 'helped', 'waiting'] as const) {
      const left = Float64Array.from(one, (run) => run[what][listed] as number);
      const right = Float64Array.from(other, (run) => run[what][listedTurned] as number);
      const error = Math.sqrt(standardError(left) ** 2 + standardError(right) ** 2);
      expect(Math.abs(mean(left) - mean(right)), `${scenario.regions[listed]?.id}: ${what}`).toBeLessThanOrEqual(
        3 * error,
      );
    }
});

it('a lever on the Raad of one region leaves the other region upstream as it is', () => {
  const file = join(import.meta.dirname, '../../scenarios/variant.yaml');
  const text = `extends: tests/two-regions.yaml
name: variant
parameters: { return.afterMeasure: 0 }
levers: [{ lever: raadCapacity, value: 3, start: 2024-10-01, target: south }]
`;
  const files = yamlFiles((name) => (name === file ? text : readFileSync(name, 'utf8')));
  const variant = readScenario(file, files, register).scenario;
  const investigations = (of: Scenario, region: number): string[] => {
    const seen: string[] = [];
    const run = new WatchedChain(of, {
      before: (c, kind, family) => {
        if (kind === 'investigationEnds' && c.families.region[family] === region)
          seen.push(`${c.now()} ${c.families.key[family]}`);
      },
    });
    run.run('two regions', 0);
    return seen;
  };
  const base = { ...scenario, values: { ...scenario.values, 'return.afterMeasure': 0 } };
  expect(investigations(variant, 0)).toEqual(investigations(base, 0));
  expect(investigations(variant, 1)).not.toEqual(investigations(base, 1));
});
