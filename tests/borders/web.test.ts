import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policy } from '../../web/build/policy.ts';

const root = join(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'web'), { recursive: true, encoding: 'utf8' })
  .map((name) => `web/${name.replaceAll('\\', '/')}`)
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

/** Files of the program that the page may run; of all others it may take types. */
const open = [
  /^sim\/index\.ts$/,
  /^sim\/report\//,
  /^sim\/scenario\/(comparison|link|overlay|dates|csv|today|parameter)\.ts$/,
  /^sim\/engine\/errors\.ts$/,
];
/** Parts of `web` that do not run in the page: workers, which carry the model, and steps of the build. */
const elsewhere = /^web\/(workers|build|release)\//;
/** Packages that the page and its workers may run. Steps of the build (web/build) run in Node and may use more. */
const packages =
  /^(preact|comlink|d3|fflate)(\/|$)|^@(utrecht|nl-design-system-(candidate|unstable))\/.*\.css$|^@(expo-google-fonts|fontsource)\/noto-sans\/.*\.(ttf|woff2)\?url$/;

interface Import {
  readonly file: string;
  readonly name: string;
  readonly onlyTypes: boolean;
}

/** Everything a text imports; an import is of types alone when each of its names is. */
function importsIn(file: string, text: string): Import[] {
  const statement = /^(?:import|export)\s(type\s)?([^'"]*?)from\s*'([^']+)'|^import\s*'([^']+)'|import\(\s*'([^']+)'/gm;
  return [...text.matchAll(statement)].map(([, type, names = '', from, bare, later]) => ({
    file,
    name: (from ?? bare ?? later) as string,
    onlyTypes: type !== undefined || /^\{(\s*type\s[^,}]+,?)+\s*\}\s*$/.test(names),
  }));
}

const imports = files.flatMap((file) => importsIn(file, readFileSync(join(root, file), 'utf8')));
/** A relative import as a path from the root, without the words for the build; null for a package. */
const target = ({ file, name }: Import) =>
  name.startsWith('.') ? posix.join(posix.dirname(file), name.replace(/\?.*$/, '')) : null;
const told = ({ file, name }: Import) => `${file} imports ${name}`;

describe('the page', () => {
  it('runs only its own files and the open part of the program; of the rest it takes types', () => {
    const allowed = (path: string) => path.startsWith('web/') || open.some((pattern) => pattern.test(path));
    const trespassers = imports.filter((found) => {
      const path = target(found);
      return path !== null && !found.onlyTypes && !elsewhere.test(found.file) && !allowed(path);
    });
    expect(trespassers.map(told)).toEqual([]);
  });

  it('runs only the packages that are listed here; reading of scenario files belongs to the worker', () => {
    const trespassers = imports.filter(
      (found) => target(found) === null && !elsewhere.test(found.file) && !packages.test(found.name),
    );
    expect(trespassers.map(told)).toEqual([]);
  });

  it('takes single names of d3, so that the build leaves out the rest', () => {
    const whole = files.filter((file) =>
      /import\s+\*\s+as\s+\w+\s+from\s*'d3/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(whole).toEqual([]);
  });

  it('has nothing that its policy forbids: no markup from text, no script from text, no script or style in markup', () => {
    const html = readFileSync(join(root, 'web/index.html'), 'utf8');
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
    const forbidden = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|csvParse\b/i;
    expect(files.filter((file) => forbidden.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('tells the policy in its documentation as it is', () => {
    expect(readFileSync(join(root, 'docs/web.md'), 'utf8')).toContain(
      `Content-Security-Policy: ${policy}; frame-ancestors`,
    );
  });

  it('is looked at: imports of types, of values and of packages are told apart', () => {
    const seen = importsIn(
      'web/x.ts',
      `import type { A } from '../sim/a.ts';\nimport { type B, type C } from './b.ts';\nimport { type D, e } from 'd3';\n` +
        `import './x.css';\nconst later = import('zod');\n`,
    );
    expect(seen.map(({ name, onlyTypes }) => [name, onlyTypes])).toEqual([
      ['../sim/a.ts', true],
      ['./b.ts', true],
      ['d3', false],
      ['./x.css', false],
      ['zod', false],
    ]);
    expect(packages.test('zod') || packages.test('yaml')).toBe(false);
  });
});
