import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './ketenlab.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-package-'));
const npm = (cwd: string, ...args: string[]) =>
  execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], { cwd, encoding: 'utf8', stdio: 'pipe' });

beforeAll(() => {
  // The build has been made; `prepare` would take it away under the other tests.
  npm(root, 'pack', '--ignore-scripts', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--ignore-scripts', `./${tarball}`);
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed and installed package', () => {
  it('brings nothing but itself', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['ketenlab']);
  });

  it('has a command that works', () => {
    const command = join(folder, 'node_modules', '.bin', 'ketenlab');
    const out = execFileSync(command, ['describe', 'levers', '--json'], { cwd: folder, encoding: 'utf8' });
    expect((JSON.parse(out) as { levers: unknown[] }).levers.length).toBeGreaterThan(3);
    expect(execFileSync(command, ['--help', '--lang', 'en'], { cwd: folder, encoding: 'utf8' })).toMatch(
      /^Usage: ketenlab/,
    );
  });
});
