import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './ketenlab.ts';

/** Packed size that a slow connection takes in a few seconds [bytes]. */
const LARGEST = 1_500_000;

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-package-'));
const installed = join(folder, 'node_modules', 'ketenlab');
const elsewhere = join(folder, 'elsewhere');
let tarball = '';
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', stdio: 'pipe' });
const ketenlab = (...args: string[]) =>
  execFileSync(join(folder, 'node_modules', '.bin', 'ketenlab'), args, {
    cwd: elsewhere,
    encoding: 'utf8',
    stdio: 'pipe',
  });

beforeAll(() => {
  // The build has been made; `prepare` would take it away under the other tests.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  mkdirSync(elsewhere);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--ignore-scripts', `./${tarball}`);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed and installed package', () => {
  it('brings itself and what draws documents, and is small', () => {
    const { dependencies } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
      dependencies: object;
    };
    const drawing = ['@expo-google-fonts/noto-sans', '@resvg/resvg-js', 'pdfkit'];
    expect(Object.keys(dependencies)).toEqual(drawing);
    expect(statSync(join(folder, tarball)).size).toBeLessThan(LARGEST);
  });

  it('holds the program, the documentation, the licence and the scenarios with their sources', () => {
    const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] };
    const always = ['LICENSE', 'README.md', 'package.json'];
    const names = [...always, ...files.filter((name) => !name.startsWith('!'))];
    expect(readdirSync(installed).sort()).toEqual(names.sort());
    expect(readdirSync(join(installed, 'dist')).sort()).toEqual(['cli', 'index.js', 'parts']);
    expect(readFileSync(join(installed, 'LICENSE'), 'utf8')).toMatch(/^EUROPEAN UNION PUBLIC LICENCE v\. 1\.2\n/);
    expect(readdirSync(join(installed, 'scenarios', 'sources')).sort()).toEqual(['observed-zhz.csv', 'parameters.csv']);
  });

  it('has a command that works in another folder', () => {
    const levers = JSON.parse(ketenlab('describe', 'levers', '--json')) as { levers: unknown[] };
    expect(levers.levers.length).toBeGreaterThan(3);
    expect(ketenlab('--help', '--lang', 'en')).toMatch(/^Usage: ketenlab/);
  });

  it('compares the scenarios that come with it', () => {
    const scenario = (...path: string[]) => join(installed, 'scenarios', ...path);
    const files = [scenario('zhz-2024.yaml'), scenario('policies', 'retention.yaml')];
    const out = ketenlab('compare', ...files, '--replications', '4', '--lang', 'en', '--quiet');
    expect(out).toContain('Comparison for Zuid-Holland Zuid');
    const results = join(elsewhere, 'results', 'zhz-2024-vs-retention');
    expect(readdirSync(results).sort()).toEqual(['chart.svg', 'inputs.json', 'result.json', 'table.csv']);
    expect(JSON.parse(readFileSync(join(results, 'result.json'), 'utf8'))).toMatchObject({
      ketenlab: ketenlab('--version').trim(),
      scenario: { name: 'zhz-2024' },
      replications: 4,
    });
  });

  it('can be imported as a library', () => {
    const code = "import('ketenlab').then((k) => console.log(typeof k.assemble, typeof k.readScenario))";
    expect(execFileSync(process.execPath, ['-e', code], { cwd: folder, encoding: 'utf8' })).toBe('function function\n');
  });
});
