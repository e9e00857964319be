import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { sharedStaffOf } from '../../sim/experiment/shared-staff.ts';
import { register } from '../../sim/model/register.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import type { Values } from '../../sim/scenario/scenario.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import { WatchedChain } from './kit/chain-run.ts';
import { attachAudited } from './kit/native.ts';
import { Sample } from './kit/sample.ts';
import { scenarioIn, scenarioWith } from './kit/scenarios.ts';

// The base path of the four regions of Zuidwest. Seed 'zuidwest'.
const FILE = 'zuidwest-2024.yaml';
const SEED = 'zuidwest';
const root = join(import.meta.dirname, '../../scenarios');
const read = (path: string): string => readFileSync(path, 'utf8');
const zuidwest = scenarioIn(FILE);
const alone = scenarioIn('zhz-2024.yaml');

const sum = (items: readonly { readonly values: Values }[], key: string): number =>
  items.reduce((total, { values }) => total + (values[key] as number), 0);

describe('the numbers put in', () => {
  it('have no fault and nothing unlikely', () => {
    expect(readScenario(join(root, FILE), yamlFiles(read), register).warnings).toEqual([]);
  });

  // Rows SCZW-R2-194, 195, 196, 201, 208 and 210, and 3,046 children (209) / 12.5 - 228 fte of vacancies; 244 and 89 without
  // a worker follow by hand from 8 % (210) and 41 + 131 x 41 / 113. Whole children and one decimal: 1.5 % off at most, or
  // one and a half.
  it.each([
    ['region.ots', 2192],
    ['region.voogdij', 815],
    ['region.votsStock', 39],
    ['region.vots', 168],
    ['region.reports', 16_106],
    ['region.raadFte', 1506 / 27],
    ['region.newWaiting', 89],
  ])('%s of the regions adds up to %d', (key, card) => {
    expect(Math.abs(sum(zuidwest.regions, key) - card)).toBeLessThanOrEqual(Math.max(0.015 * card, 1.5));
  });

  it('228 fte, 15.7 fte of vacancies, 244 children without a fixed worker', () => {
    expect(sum(zuidwest.gis, 'gi.fte')).toBeCloseTo(228, 6);
    expect(sum(zuidwest.gis, 'gi.vacancies')).toBeCloseTo(15.7, 6);
    expect(sum(zuidwest.regions, 'region.newWaiting') + sum(zuidwest.regions, 'region.existingWaiting')).toBe(244);
  });

  it('pleegzorg and JeugdhulpPlus have the places of rows SCZW-R2-207 and 206', () => {
    const places = (type: string) =>
      sum(
        zuidwest.providers.filter(({ helpType }) => helpType === type),
        'provider.places',
      );
    expect(Math.abs(places('pleegzorg') / 2180 - 1)).toBeLessThan(0.01);
    expect(Math.abs(places('jeugdhulpplus') - 55)).toBeLessThanOrEqual(1);
  });

  it('Zuid-Holland Zuid is that of its own base path, and no count of one region stands beside four', () => {
    const ownProviders = zuidwest.providers.filter(({ regions }) => regions.includes('zhz'));
    expect([zuidwest.regions[0], ownProviders]).toEqual([alone.regions[0], alone.providers]);
    expect([zuidwest.helpTypes, zuidwest.start, zuidwest.years]).toEqual([alone.helpTypes, alone.start, alone.years]);
    expect(zuidwest.observed).toEqual({});
  });
});

it('a result tells that the three GIs share their staff and that pooling is on; not with M11 off, nor for one region', () => {
  const gis = ['Jeugdbescherming west', 'William Schrikker Stichting', 'Leger des Heils'];
  expect(sharedStaffOf(zuidwest)).toEqual({ gis, pooling: 0.25 });
  expect(sharedStaffOf(scenarioWith('off: [M11]\n', FILE))).toEqual({ gis, pooling: 0 });
  expect(sharedStaffOf(alone)).toBeNull();
});

describe('levers, shocks and targets of every policy and story hold on top of it', () => {
  const files = ['policies', 'stories'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  it.each(files)('%s', (file) => {
    const { levers = [], shocks = [] } = parse(read(join(root, file))) as { levers?: object[]; shocks?: object[] };
    const variant = scenarioWith(`levers: ${JSON.stringify(levers)}\nshocks: ${JSON.stringify(shocks)}\n`, FILE);
    expect(variant.levers.length + variant.shocks.length).toBe(levers.length + shocks.length);
    new Sample({ ...variant, years: 0.02 }, SEED, 1);
  });
});

// The audit itself, after every two hundredth event of the first months: after each it takes minutes.
it.each([0, 1, 2])('the laws of conservation hold, replication %i', (replication) => {
  const run = new WatchedChain({ ...zuidwest, years: 0.2 }, {}, (c, kinds) => attachAudited(c, kinds, { every: 200 }));
  expect(run.run(SEED, replication)).toBeGreaterThan(8000);
});

it('a replication gives the same row after others and on its own, so that workers can divide them', () => {
  const short = { ...zuidwest, years: 1 };
  const four = new Sample(short, SEED, 4);
  const again = new Float64Array(four.model.width);
  new Sample(short, 'another seed', 1).model.run(seedKey(SEED), 3, again, 0);
  expect(again).toEqual(four.rows[3]);
});
