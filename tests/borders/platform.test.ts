import { describe, expect, it } from 'vitest';
import { codeOf, folderOf, namesOf, sources } from './sources.ts';

/** Packages that each folder may use. The core uses none but the one that turns a text seed into a key. */
const packages: Readonly<Record<string, readonly string[]>> = {
  '': [],
  engine: ['seedrandom'],
  statistics: [],
  model: [],
  scenario: ['@noble/hashes', 'd3', 'fflate', 'jsep', 'yaml', 'zod'],
  experiment: ['@noble/hashes', 'comlink'],
  report: [
    '@rgrove/parse-xml',
    'crc-32',
    'd3',
    'diff',
    'docx',
    'fflate',
    'pdfkit',
    'preact',
    'preact-render-to-string',
    'uqr',
  ],
  worker: ['comlink'],
  cli: ['@resvg/resvg-js', 'cli-progress', 'commander', 'hyparquet', 'hyparquet-writer'],
};

/** Files that may use what only Node has. */
const onNode = [/^cli\//, /^experiment\/executors\/node-/, /^worker\/node\.ts$/];

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}

it.each(Object.keys(packages))('sim/%s uses only the packages that are listed for it', (folder) => {
  const found = sources
    .filter((file) => folderOf(file) === folder)
    .flatMap((file) => namesOf(file).map((name) => ({ file, name })))
    .filter(({ name }) => !name.startsWith('.') && !name.startsWith('node:'))
    .filter(({ name }) => !packages[folder]?.includes(packageOf(name)))
    .map(
      ({ file, name }) => `${file} imports ${name}: write it without, or use it in a folder that may (see this test)`,
    );
  expect(found).toEqual([]);
});

it('only the command line, the executor on threads and the worker of Node use node:*', () => {
  const found = sources
    .filter((file) => !onNode.some((pattern) => pattern.test(file)))
    .flatMap((file) => namesOf(file).map((name) => ({ file, name })))
    .filter(({ name }) => name.startsWith('node:'))
    .map(({ file, name }) => `${file} imports ${name}: a page runs this file too; take what it gives as an argument`);
  expect(found).toEqual([]);
});

describe('engine, model, experiment and statistics give the same bits everywhere', () => {
  const core = sources.filter((file) => ['engine', 'model', 'experiment', 'statistics'].includes(folderOf(file)));
  /** Functions of Math that IEEE 754 fixes to the last bit. */
  const exact = /^(abs|ceil|floor|imul|max|min|sqrt|trunc|round|clz32|sign)$/;

  /** Lines of the core where `pattern` matches code, each with advice. */
  function lines(pattern: RegExp, advice: string, keep = (_match: string): boolean => true): string[] {
    return core.flatMap((file) =>
      codeOf(file)
        .split('\n')
        .flatMap((line, i) =>
          [...line.matchAll(pattern)]
            .filter((match) => keep(match[1] ?? match[0]))
            .map((match) => `${file}:${i + 1} has ${match[0].trim()}: ${advice}`),
        ),
    );
  }

  it('no function of Math that browsers round differently, and none of its constants', () => {
    const advice = 'browsers differ in the last bit; use engine/random/elementary.ts or a literal';
    expect(lines(/\bMath\.(\w+)/g, advice, (name) => !exact.test(name))).toEqual([]);
  });
  it('no power operator', () => {
    expect(
      lines(/\*\*/g, 'browsers differ in the last bit; multiply, or use pow of engine/random/elementary.ts'),
    ).toEqual([]);
  });
  it('no clock and no time zone of the machine', () => {
    const advice = 'a run depends on (scenario, seed, replication) alone; use scenario/dates.ts';
    expect(lines(/\b(Date|Temporal)\b/g, advice)).toEqual([]);
  });
  it('no language of the machine', () => {
    const advice = 'machines differ in their locale; write and sort by hand';
    expect(lines(/\bIntl\b|\.toLocale\w*|\.localeCompare/g, advice)).toEqual([]);
  });
  it('no page, console or network', () => {
    const advice = 'the core only computes; do this in cli, web or report';
    expect(lines(/\b(?:document|window|console|fetch|localStorage|navigator)\s*[.([]/g, advice)).toEqual([]);
  });
  it('the look at the code is not blind: it finds what stands in this line', () => {
    const here = 'const x = 2 ** 3; // Date';
    expect(here.match(/\*\*/g)).toHaveLength(1);
    expect(core.length).toBeGreaterThan(80);
    expect(core.some((file) => codeOf(file).includes('Math.sqrt'))).toBe(true);
  });
});
