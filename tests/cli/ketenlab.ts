import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');
const main = join(root, 'dist/cli/main.js');
if (!existsSync(main)) throw new Error('These tests run the built program: run `npm run build` first.');

/** What a call of the program left behind. */
export interface Call {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the built program in a folder, with a system in the given locale; `out` is where its output goes. */
export function start(
  folder: string,
  args: readonly string[],
  locale = 'nl_NL.UTF-8',
  out: 'pipe' | number = 'pipe',
): ChildProcess {
  const env = { PATH: process.env.PATH, HOME: folder, LC_ALL: locale };
  return spawn(process.execPath, [main, ...args], { cwd: folder, env, stdio: ['ignore', out, 'pipe'] });
}

/** Calls the built program and waits for its end. */
export function ketenlab(folder: string, args: readonly string[], locale?: string): Promise<Call> {
  return finished(start(folder, args, locale));
}

/** Waits for the end of a started program. */
export function finished(child: ChildProcess): Promise<Call> {
  let [out, err] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
  });
}

const BASE = `ketenlab: 1
name: small-base
title: { nl: Klein basispad, en: Small base path }
question: { nl: Wat gebeurt er?, en: What happens? }
start: 2024-09-20
years: 0.5
regions:
  - { id: zhz, name: Zuid-Holland Zuid }
gis:
  - { id: jbwest, name: JB west, regions: { zhz: 1 } }
`;

const variant = (name: string, rest: string) => `extends: base.yaml
name: ${name}
title: { nl: Minder vertrek, en: Fewer leave }
${rest}`;

const FILES: Readonly<Record<string, string>> = {
  'base.yaml': BASE,
  'retention.yaml': variant('small-retention', 'levers:\n  - { lever: retention, value: 0.6, start: 2024-10-01 }\n'),
  'rules.yaml': variant('small-rules', 'rules: { raad: firstCome }\n'),
  'later.yaml': variant('small-later', 'start: 2025-01-01\n'),
  'same-name.yaml': variant('small-base', ''),
  'broken.yaml': variant('small-broken', 'years: -3\nstrat: 2024-01-01\n'),
  'circle.yaml': variant('small-circle', '').replace('base.yaml', 'circle.yaml'),
  'bomb.yaml': 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n',
  'not-yaml.yaml': 'name: [unclosed\n',
  'empty.yaml': '',
  'large.yaml': `${BASE}# ${'x'.repeat(1_000_000)}\n`,
  'binary.yaml': '',
};

/** A new folder with some small scenario files, and how to take it away. */
export function workshop(): { readonly folder: string; readonly close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'ketenlab-cli-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'binary.yaml'), Uint8Array.of(0xff, 0xfe, 0x80, 0x00));
  return { folder, close: () => rmSync(folder, { recursive: true, force: true }) };
}
