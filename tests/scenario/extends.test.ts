import { expect, test } from 'vitest';
import { faultLine } from '../../sim/engine/errors.ts';
import { besideFile, normalPath } from '../../sim/scenario/paths.ts';
import { base, faultsOf, readToy } from './toy.ts';

const linesOf = (files: Readonly<Record<string, string>>) => faultsOf(files).map(faultLine);

test('a scenario that extends another says only what differs', () => {
  const top = `extends: base.yaml
name: policy
parameters:
  staff.turnover: 0.1
gis:
  - { id: jb-west, fte: 40 }
providers:
  - { id: pleegzorg-2, name: Tweede, helpType: pleegzorg, regions: [zhz] }
levers:
  - { lever: L01, value: 2, start: 2025-01-01 }
off: [M07]
`;
  const { scenario } = readToy({ 'toy.yaml': top, 'base.yaml': base });
  expect(scenario.name).toBe('policy');
  expect(scenario.title).toEqual({ nl: 'Speelgoed', en: 'Toy' });
  expect(scenario.values).toMatchObject({ 'raad.investigation': 12.5, 'staff.turnover': 0.1 });
  // Items merge by id: jb-west keeps its name and share, wss stays, pleegzorg-2 is added.
  expect(scenario.gis.map(({ id, values }) => [id, values['gi.fte']])).toEqual([
    ['jb-west', 40],
    ['wss', 30],
  ]);
  expect(scenario.gis[0]).toMatchObject({ name: 'JB west', regions: { zhz: 0.7 } });
  expect(scenario.providers.map(({ id }) => id)).toEqual(['pleegzorg-1', 'pleegzorg-2']);
  // Levers append; the list of mechanisms is replaced.
  expect(scenario.levers.map(({ lever }) => lever)).toEqual(['L07', 'L01']);
  expect(scenario.off).toEqual(['M07']);
});

test('groups of keys inside an item merge too', () => {
  const top =
    'extends: base.yaml\ngis:\n  - { id: jb-west, regions: { zhz: 0.6 } }\n  - { id: wss, regions: { zhz: 0.4 } }\n';
  const { scenario } = readToy({ 'toy.yaml': top, 'base.yaml': base });
  expect(scenario.gis.map(({ regions }) => regions)).toEqual([{ zhz: 0.6 }, { zhz: 0.4 }]);
});

test('a path is relative to the folder of the file that names it', () => {
  const files = new Map([
    ['a/b/middle.yaml', 'extends: ../base.yaml\nobserved: points.csv\n'],
    ['a/base.yaml', base],
    ['a/b/points.csv', 'date,series,value\n2025-01-01,new,3\n'],
  ]);
  const texts = { 'toy.yaml': 'extends: ./a/b/middle.yaml\n', ...Object.fromEntries(files) };
  expect(readToy(texts).scenario.observed).toEqual({ new: [['2025-01-01', 3]] });
});

test('each fault names the file in which it stands, the asked file first', () => {
  const top = 'extends: base.yaml\nyears: 0\n';
  const wrong = base.replace('fte: 32.1', 'fte: -1').replace('zhz: 0.3', 'zhz: 0.4');
  expect(linesOf({ 'toy.yaml': top, 'base.yaml': wrong })).toEqual([
    'toy.yaml:2 years = 0: expected a number in years between 0.01 and 50',
    'base.yaml:11 gis = 1.1: the shares of the GIs of region zhz must add up to 1 (jb-west 0.7 + wss 0.4)',
    'base.yaml:12 gis[jb-west].fte = -1: cannot be negative: expected a number in fte between 0 and 1000',
  ]);
});

test('the version is asked of the base file, not of what extends it', () => {
  const files = { 'toy.yaml': 'ketenlab: 1\nextends: base.yaml\n', 'base.yaml': base.replace('ketenlab: 1\n', '') };
  expect(linesOf(files)).toEqual(['base.yaml ketenlab: is missing: write `ketenlab: 1`, the version of the format']);
});

test('a file that is not there is a fault at the line that names it', () => {
  expect(linesOf({})).toEqual(['toy.yaml cannot read toy.yaml (no such file): check its path']);
  expect(linesOf({ 'toy.yaml': 'years: 3\nextends: lib/base.yaml\n' })).toEqual([
    'toy.yaml:2 extends = lib/base.yaml: cannot read lib/base.yaml (no such file): a path is relative to the folder of toy.yaml',
  ]);
});

test('a circle of files is shown whole', () => {
  const files = {
    'toy.yaml': 'extends: a/one.yaml\n',
    'a/one.yaml': 'extends: two.yaml\n',
    'a/two.yaml': 'extends: ./one.yaml\n',
  };
  expect(linesOf(files)).toEqual([
    'a/two.yaml:1 extends = ./one.yaml: files extend each other in a circle: a/one.yaml -> a/two.yaml -> a/one.yaml',
  ]);
  expect(linesOf({ 'toy.yaml': 'extends: toy.yaml\n' })).toEqual([
    'toy.yaml:1 extends = toy.yaml: files extend each other in a circle: toy.yaml -> toy.yaml',
  ]);
});

test('eight files below the first may extend each other, nine may not', () => {
  const chain = (length: number) => {
    const files = Array.from({ length }, (_, n) => [n === 0 ? 'toy.yaml' : `f${n}.yaml`, `extends: f${n + 1}.yaml\n`]);
    return Object.fromEntries([...files, [`f${length}.yaml`, base]]);
  };
  expect(linesOf(chain(8))).toEqual([]);
  expect(linesOf(chain(9))).toEqual([
    expect.stringMatching(
      /^f8\.yaml:1 extends = f9\.yaml: more than 8 files extend each other: toy\.yaml -> f1\.yaml -> /,
    ),
  ]);
});

test('a link that is no path is a fault', () => {
  expect(linesOf({ 'toy.yaml': 'extends: [base.yaml]\n' })).toEqual([
    'toy.yaml:1 extends = a list of 1: expected the path of another scenario file',
  ]);
});

test('paths are resolved without a file system', () => {
  expect(besideFile('scenarios/policies/a.yaml', '../zhz.yaml')).toBe('scenarios/zhz.yaml');
  expect(besideFile('a.yaml', './b/../c.yaml')).toBe('c.yaml');
  expect(besideFile('/folder/a.yaml', '../../x.yaml')).toBe('/../x.yaml');
  expect(besideFile('a.yaml', '../up.yaml')).toBe('../up.yaml');
  expect(besideFile('x/a.yaml', '/abs/b.yaml')).toBe('/abs/b.yaml');
  expect(normalPath('C:\\runs\\.\\a.yaml')).toBe('C:/runs/a.yaml');
});
