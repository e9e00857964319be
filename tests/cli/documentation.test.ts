import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { register } from '../../sim/model/register.ts';
import { checkPoints } from '../../sim/report/print/check.ts';
import { figureKinds } from '../../sim/report/print/figure.ts';
import { formulaNames } from '../../sim/scenario/formula-names.ts';
import { ruledLines, ruleRows } from '../../sim/scenario/rule-list.ts';
import { ketenlab, root } from './ketenlab.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'LEESMIJ.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
].filter((path) => path.endsWith('.md'));
const folder = mkdtempSync(join(tmpdir(), 'ketenlab-docs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Blocks of four-space code that begin with `first`. */
function blocks(page: string, first: RegExp): string[] {
  return read(page)
    .split('\n\n')
    .filter((part) => part.startsWith('    '))
    .map((part) => part.replaceAll(/^ {4}/gm, ''))
    .filter((part) => first.test(part));
}

describe('the documentation', () => {
  it.each(pages)('%s has links that lead somewhere', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] as string);
    const lost = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(page), link)));
    expect(lost).toEqual([]);
  });

  it.each(pages)('%s does not claim to foretell', (page) => {
    expect(read(page)).not.toMatch(/\b(predicts?|prediction|voorspelt)\b/i);
  });

  it('lists every rule for who is next and every name of a formula, with its lines', () => {
    const shown = (lines: readonly string[]) => (lines.length === ruledLines.length ? 'all' : lines.join(', '));
    const rows = [...read('docs/rules.md').matchAll(/^\| `(\w+)` \| ((?:all|raad|gi|providers)(?:, \w+)*) \|/gm)].map(
      ([, key, lines]) => [key, lines],
    );
    expect(rows).toEqual([...ruleRows, ...formulaNames].map(({ key, lines }) => [key, shown(lines)]));
  });

  it('tells how many numbers are assumptions', () => {
    const assumed = register.parameters.filter(({ status }) => status === 'assumption');
    const onCards = assumed.filter(({ sources }) => sources.length > 0).length;
    const flat = (page: string) => read(page).replaceAll(/\s+/g, ' ');
    expect(flat('docs/model.md')).toContain(
      `Of the ${register.parameters.length} numbers of the register ${assumed.length} are assumptions, about eight in ten: ` +
        `${assumed.length - onCards} without a source card, and ${onCards} with cards that are all graded D`,
    );
    expect(Math.round((10 * assumed.length) / register.parameters.length)).toBe(8);
    expect(flat('README.md')).toContain('about eight in ten of its numbers are assumptions');
    expect(flat('LEESMIJ.md')).toContain('Ongeveer acht van de tien getallen zijn aannames');
    expect(flat('docs/validation.md')).toContain('about eight in ten are assumptions');
  });

  it('counts the source cards right', () => {
    const cards =
      read('scenarios/sources/parameters.csv')
        .trim()
        .split(/\n(?=")/).length - 1;
    for (const page of ['README.md', 'LEESMIJ.md']) expect(read(page)).toContain(`${cards} `);
  });

  it('shows scenario files that can be computed', async () => {
    const base = blocks('docs/scenario-format.md', /^ketenlab: 1/);
    const policies = ['README.md', 'LEESMIJ.md', 'docs/scenario-format.md', 'docs/rules.md'].flatMap((page) =>
      blocks(page, /^(# yaml.*\n)?extends: /),
    );
    expect([base.length, policies.length]).toEqual([1, 4]);
    const series = 'date,series,value\n2024-09-20,new,41\n';
    writeFileSync(join(folder, 'observed.csv'), series);
    writeFileSync(join(folder, 'base.yaml'), (base[0] as string).replace('sources/observed.csv', 'observed.csv'));
    const files = policies.map((text, i) => {
      writeFileSync(join(folder, `policy${i}.yaml`), text.replace(/extends: \S+/, 'extends: base.yaml'));
      return `policy${i}.yaml`;
    });
    const { code, err } = await ketenlab(folder, ['validate', 'base.yaml', ...files], 'C');
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('shows a program that audits a scenario as it stands', () => {
    const [head = ''] = blocks('docs/model.md', /^import .* from 'node:fs'/);
    const [rest = ''] = blocks('docs/model.md', /^const files = /);
    // The Raad alone for a tenth of a year: an audited run is some hundreds of times slower.
    const small = read('scenarios/tests/one-raad.yaml').replace(/^years: .*$/m, 'years: 0.1');
    writeFileSync(join(folder, 'my-region.yaml'), small);
    const main = pathToFileURL(join(root, 'dist/index.js')).href;
    const text = `${head}\n${rest}\nconsole.log(events);\n`.replace("from 'ketenlab'", `from '${main}'`);
    writeFileSync(join(folder, 'audit.mjs'), text);
    const events = execFileSync(process.execPath, ['audit.mjs'], { cwd: folder, encoding: 'utf8' });
    expect(Number(events)).toBeGreaterThan(10);
  });

  it.each(['docs/letters.md', 'docs/brieven.md'])(
    '%s has a figure of each kind, each point and each option',
    async (page) => {
      const text = read(page);
      for (const kind of figureKinds) expect(text).toContain(`](images/letter-${kind}.svg)`);
      expect([...text.matchAll(/^\| (\d+) /gm)].map((match) => Number(match[1]))).toEqual(
        checkPoints.map((_, i) => i + 1),
      );
      const { out } = await ketenlab(folder, ['export', '--help'], 'C');
      const options = [...out.matchAll(/^ {2}(--\w[\w-]*)/gm)].map((match) => match[1] as string);
      const general = ['--out', '--json', '--quiet', '--lang'];
      expect(options.length).toBeGreaterThan(general.length);
      expect(options.filter((option) => !general.includes(option) && !text.includes(`\`${option}`))).toEqual([]);
    },
  );

  it('has a picture of a result in each language', () => {
    for (const [language, title] of [
      ['en', 'Number of children without a fixed jeugdbeschermer'],
      ['nl', 'Aantal kinderen zonder vaste jeugdbeschermer'],
    ] as const) {
      const picture = read(`docs/images/children-without-worker-${language}.svg`);
      expect(picture).toContain(`lang="${language}"`);
      expect(picture).toContain(title);
    }
  });
});
