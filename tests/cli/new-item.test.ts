import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { root } from './ketenlab.ts';

// A copy of the project, in which items are added and built as a contributor would.
const folder = mkdtempSync(join(tmpdir(), 'ketenlab-new-'));
const env = { PATH: process.env.PATH, HOME: folder };
const added = (...args: string[]) =>
  spawnSync(process.execPath, ['sim/cli/new/main.mjs', ...args], { cwd: folder, env, encoding: 'utf8' });
const tool = (name: string, ...args: string[]) =>
  spawnSync(join('node_modules/.bin', name), args, { cwd: folder, env, encoding: 'utf8' });
const ketenlab = (...args: string[]) =>
  execFileSync(process.execPath, ['dist/cli/main.js', ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** Path -> text of every source and page. */
function texts(): Map<string, string> {
  const names = ['sim', 'docs', 'scenarios'].flatMap((top) =>
    readdirSync(join(folder, top), { recursive: true, encoding: 'utf8' }).map((name) => join(top, name)),
  );
  return new Map(names.filter((name) => /\.(ts|md|yaml)$/.test(name)).map((name) => [name, read(name)]));
}

beforeAll(() => {
  const parts = readdirSync(root).filter((name) => !/^(node_modules|dist|results|\.git)$/.test(name));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run new refuses', () => {
  it.each([
    [[], 'nothing is not a kind of item'],
    [['leaver', 'quietHour'], 'leaver is not a kind of item'],
    [['toString', 'quietHour'], 'toString is not a kind of item'],
    [['lever'], 'a name is missing'],
    [['lever', 'quiet-hour'], 'quiet-hour is no name: use camelCase'],
    [['lever', 'QuietHour'], 'QuietHour is no name'],
    [['lever', '../up'], '../up is no name'],
    [['lever', 'a'.repeat(41)], 'at most 40'],
    [['lever', 'delete'], 'delete means something in TypeScript itself'],
    [['lever', 'constructor'], 'constructor means something in TypeScript itself'],
    [['lever', 'retention'], 'sim/model/levers/retention.ts exists already'],
    [['shock', 'retention'], 'retention is used already in sim/model/levers'],
    [['lever', 'levers'], 'levers is used already in sim/model/levers'],
    [['indicator', 'helpWait'], 'sim/model/indicators/help-wait.ts exists already'],
    [['indicator', 'withoutWorker'], 'withoutWorker is used already in sim/model/indicators'],
    [['station', 'plan'], 'sim/model/stations/plan.ts exists already'],
    [['station', 'observe'], 'observe is used already in sim/model/kinds.ts'],
    [['lever', 'quietHour', 'Rustig uur'], 'give both labels'],
    [['lever', 'quietHour', 'Rustig | uur', 'Quiet hour'], 'a label is one line'],
    [['lever', 'quietHour', 'Rustig', 'uur', 'Quiet'], 'put a label between quotes'],
    [['mechanism', 'quiet'], 'nothing is no key of the register'],
    [['mechanism', 'quiet', 'family.quiet', '0'], 'family.quiet is no key of the register'],
    [['mechanism', 'quiet', 'family.urgent', 'none'], 'none is no number'],
  ])('%j, with a sentence, exit code 2 and nothing written', (args, sentence) => {
    const before = texts();
    const { status, stdout, stderr } = added(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(/\n {4}at |undefined|Error:/);
    expect(texts()).toEqual(before);
  });
});

describe('npm run new adds', () => {
  const last = Math.max(...register.levers.map(({ id }) => Number(id.slice(1))));
  const nextLever = `L${String(last + 1).padStart(2, '0')}`;

  it.each([
    [['lever', 'quietHour', 'Rustig uur', 'Quiet hour'], 'levers/quiet-hour.ts', ['levers/index.ts']],
    [['shock', 'heatWave'], 'shocks/heat-wave.ts', ['shocks/index.ts']],
    [['indicator', 'familiesOnHold'], 'indicators/families-on-hold.ts', ['indicators/index.ts']],
    [['station', 'nightCheck'], 'stations/night-check.ts', ['chain.ts', 'kinds.ts']],
  ])('%j: one new file, and its lines in the lists', (args, file, lists) => {
    const before = texts();
    const { status, stdout, stderr } = added(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Written:\n[\s\S]*\n\nNext:\n {2}1\. /);
    const changed = [...texts()].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    const inModel = changed.filter((path) => path.startsWith('sim/model/')).map((path) => path.slice(10));
    expect(inModel.sort()).toEqual([file, ...lists].sort());
    const elsewhere = changed.filter((path) => !path.startsWith('sim/model/'));
    expect(elsewhere.every((path) => path === 'sim/cli/words/stations.ts')).toBe(true);
  });

  it('a mechanism: one row that switches off a number of the register', () => {
    expect(added('mechanism', 'urgency', 'family.urgent', '0')).toMatchObject({ status: 0, stderr: '' });
    expect(read('sim/scenario/register/mechanisms.ts')).toContain("{ 'family.urgent': 0 }");
  });

  it('items that are well-formed and well-typed', () => {
    expect(tool('tsc', '-p', 'tsconfig.json', '--noEmit')).toMatchObject({ status: 0, stdout: '' });
    const sources = ['levers', 'shocks', 'indicators', 'stations'].map((name) => `sim/model/${name}`);
    const formatted = tool('biome', 'ci', ...sources, 'sim/model/chain.ts', 'sim/model/kinds.ts', 'sim/cli/words');
    expect(formatted).toMatchObject({ status: 0 });
  });

  it('items that the program shows: the lever changes no outcome yet, the switch does', () => {
    expect(tool('vite', 'build', '--config', 'vite.cli.config.ts', '--logLevel', 'error')).toMatchObject({ status: 0 });
    const shown = JSON.parse(ketenlab('describe', '--json')) as Record<string, { id: string; key: string }[]>;
    expect(shown.levers?.at(-1)).toMatchObject({ id: nextLever, key: 'quietHour', label: { nl: 'Rustig uur' } });
    expect(shown.shocks?.at(-1)).toMatchObject({ key: 'heatWave', label: { nl: 'Heat wave', en: 'Heat wave' } });
    expect(shown.indicators?.map(({ key }) => key)).toContain('familiesOnHold');
    expect(shown.stations?.map(({ key }) => key)).toContain('nightCheck');
    const mechanism = String(shown.mechanisms?.findLast(({ id }) => id.startsWith('M'))?.id);
    const policies = {
      quiet: `levers:\n  - { lever: quietHour, value: 1, start: 2024-10-01 }\n`,
      calm: `off: [${mechanism}]\n`,
    };
    const files = Object.entries(policies).map(([name, lines]) => {
      const head = `extends: ../zhz-2024.yaml\nname: ${name}\ntitle: { nl: Q, en: Q }\nquestion: { nl: Q, en: Q }\n`;
      writeFileSync(join(folder, `scenarios/policies/${name}.yaml`), head + lines);
      return `scenarios/policies/${name}.yaml`;
    });
    const options = ['--replications', '2', '--years', '0.5', '--json', '--quiet'];
    const text = ketenlab('compare', 'scenarios/zhz-2024.yaml', ...files, ...options);
    const { indicators, variants } = JSON.parse(text) as { indicators: unknown; variants: { indicators: unknown }[] };
    const same = variants.map((variant) => JSON.stringify(variant.indicators) === JSON.stringify(indicators));
    expect(same).toEqual([true, false]);
  });

  it('items with which the tests of the register, the lists and the pages pass', () => {
    writeFileSync(join(folder, 'scenarios/scenario.schema.json'), ketenlab('describe', '--schema'));
    ketenlab('describe', '--write');
    const page = read(`docs/reference/levers/${nextLever}-quiet-hour.md`);
    expect(page).toContain('Nothing: with the value 1 no number of the model changes.');
    const suites = ['scenario/schema-file', 'cli/reference-pages', 'borders'];
    const { status, stderr } = tool('vitest', 'run', '--reporter', 'dot', ...suites.map((name) => `tests/${name}`));
    expect(status, stderr.slice(0, 3000)).toBe(0);
  });
});
