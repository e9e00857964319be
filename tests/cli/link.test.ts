import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { builtIn } from '../../sim/cli/base-scenario.ts';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { compare } from '../../sim/experiment/compare.ts';
import { sharedDigest } from '../../sim/experiment/digest.ts';
import { run } from '../../sim/experiment/run.ts';
import { assemble } from '../../sim/model/assemble.ts';
import { register } from '../../sim/model/register.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { scenarioHash } from '../../sim/scenario/hash.ts';
import { linkOf } from '../../sim/scenario/link.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { scenariosOf } from '../../sim/scenario/scenarios-of.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { ketenlab } from './ketenlab.ts';

const folder = mkdtempSync(join(tmpdir(), 'ketenlab-link-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const call = (...args: string[]) => ketenlab(folder, args);
const textOf = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

const open = { ramp: 0, end: null, target: null, evaluation: null };
const comparison: Comparison = {
  base: 'zhz-2024',
  seed: "overleg 't Veer",
  replications: 3,
  years: 0.5,
  off: ['M30'],
  variants: [
    {
      title: '<script>alert(1)</script>',
      levers: [{ ...open, lever: 'L07', value: 6, start: '2024-10-01', ramp: 30.4375 }],
      shocks: [],
    },
    { title: '', levers: [], shocks: [{ ...open, lever: 'X02', value: 0.2, start: '2024-10-01', end: '2025-01-01' }] },
  ],
};

/** The result that a page has of the comparison: in one thread, without files. */
function onPage(): ComparisonResult {
  const { base, variants } = scenariosOf(comparison, builtIn, register);
  const compute = (scenario: Scenario) => {
    const model = assemble(scenario);
    const block = run({ model, hash: scenarioHash(scenario) }, seedKey(comparison.seed), 0, comparison.replications);
    return { scenario, model, block };
  };
  const circumstances = { version: 'source', seed: comparison.seed, seconds: 0 };
  return compare(compute(base), variants.map(compute), circumstances);
}

const page = onPage();
const link = linkOf({ comparison, made: '0.0.1', digest: sharedDigest(page), name: '' });
const address = `https://example.nl/ketenlab/#${link}`;
const digestsOf = (text: string) => {
  const { digest, variants } = JSON.parse(text) as ComparisonResult;
  return [digest, ...variants.map((variant) => variant.digest)];
};
const expected = [page.digest, ...page.variants.map(({ digest }) => digest)];

describe('ketenlab compare with a link', () => {
  it('gives the digests of the page, with its seed, replications and horizon, and says that the numbers are the same', async () => {
    const { code, out, err } = await call('compare', address, '--json', '--out', 'linked');
    expect({ code, digests: digestsOf(out) }).toEqual({ code: 0, digests: expected });
    expect(err).toContain('Dit zijn dezelfde getallen als waar de link gemaakt is.');
    expect(textOf('linked', 'chart.svg')).not.toContain('<script>');
  });

  it('says so when the numbers are others, with the version that made the link', async () => {
    const one = linkOf({ comparison, made: '0.0.1', digest: '000000000000', name: '' });
    const { code, err } = await call('compare', one, '--quiet', '--out', 'other');
    expect(code).toBe(0);
    expect(err).toMatch(
      /^Dit zijn andere getallen dan waar de link gemaakt is, met versie 0\.0\.1; dit is versie \S+\.\n$/,
    );
  });

  it('takes what the user gives in place of what the link says', async () => {
    const { out, err } = await call(
      'compare',
      link,
      '--seed',
      's',
      '--replications',
      '2',
      '--years',
      '0.3',
      '--json',
      '--out',
      'own',
    );
    expect(JSON.parse(out)).toMatchObject({ seed: 's', replications: 2, scenario: { years: 0.3 } });
    expect(err).not.toContain('getallen');
  });

  it('takes a link that is typed by hand', async () => {
    const typed = 'base=zhz-2024&L07=6@2024-10-01~1m&years=0.5&replications=2';
    const { code, out } = await call('compare', typed, '--json', '--out', 'typed');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ replications: 2, scenario: { name: 'base', years: 0.5 } });
  });
});

describe('ketenlab run with a link', () => {
  it('runs the one variant of a link', async () => {
    const one = linkOf({
      comparison: { ...comparison, variants: comparison.variants.slice(0, 1) },
      made: '',
      digest: null,
      name: '',
    });
    const { out } = await call('run', one, '--json', '--out', 'one');
    expect((JSON.parse(out) as { digest: string }).digest).toBe(expected[1]);
  });

  it('says of a base path alone whether it gives the numbers of the maker', async () => {
    const alone = { ...comparison, variants: [] };
    const linked = (digest: string) => linkOf({ comparison: alone, made: '0.0.1', digest, name: '' });
    const same = await call('run', linked(sharedDigest({ digest: page.digest, variants: [] })), '--out', 'alone');
    expect(same.code).toBe(0);
    expect(same.err).toContain('Dit zijn dezelfde getallen als waar de link gemaakt is.');
    const other = await call('run', linked('000000000000'), '--quiet', '--out', 'alone-other');
    expect(other.err).toMatch(/^Dit zijn andere getallen dan waar de link gemaakt is, met versie 0\.0\.1/);
  });

  it('prefers a file that is called like a link', async () => {
    writeFileSync(join(folder, 'v1.yaml'), '');
    expect((await call('run', 'v1.yaml')).err).toContain('v1.yaml:1 het bestand is leeg');
    expect((await call('run', 'v2.yaml')).err).toContain('deze link komt uit een nieuwere versie van het programma');
  });
});

describe('ketenlab link', () => {
  it('writes scenario files, and the command that computes the same numbers with them', async () => {
    const { code, out } = await call('link', address);
    expect({ code, out }).toEqual({
      code: 0,
      out:
        'In comparison: base.yaml, variant-1.yaml, variant-2.yaml. Reken door met:\n' +
        'ketenlab compare comparison/base.yaml comparison/variant-1.yaml comparison/variant-2.yaml ' +
        "'--seed=overleg '\\''t Veer' --replications=3\n",
    });
    const files = ['base.yaml', 'variant-1.yaml', 'variant-2.yaml'].map((file) => `comparison/${file}`);
    const asked = ['compare', ...files, `--seed=${comparison.seed}`, '--replications=3', '--json', '--quiet'];
    expect(digestsOf((await call(...asked, '--out', 'unpacked')).out)).toEqual(expected);
    expect((await call('validate', ...files)).code).toBe(0);
  });

  it('writes the base path that it extends beside them, and leaves equal files as they are', async () => {
    const { code, out } = await call('link', 'base=zhz-2024&L07=6@2025-01-01', '--out', 'plain', '--json');
    expect(code).toBe(0);
    expect(readdirSync(join(folder, 'plain')).sort()).toEqual(['sources', 'variant-1.yaml', 'zhz-2024.yaml']);
    expect(JSON.parse(out)).toMatchObject({
      folder: 'plain',
      files: ['zhz-2024.yaml', 'variant-1.yaml'],
      command: 'ketenlab compare plain/zhz-2024.yaml plain/variant-1.yaml --seed=ketenlab --replications=200',
      link: { comparison: { base: 'zhz-2024' }, digest: null },
    });
    expect((await call('link', 'base=zhz-2024&L07=6@2025-01-01', '--out', 'plain')).code).toBe(0);
  });

  it('knows every base path that the page knows, and writes all that one of them extends', async () => {
    const shipped = readdirSync(join(import.meta.dirname, '../../scenarios')).filter((name) => name.endsWith('.yaml'));
    for (const file of shipped) {
      const base = file.replace('.yaml', '');
      const { code, err } = await call('link', `base=${base}&L07=6@2025-01-01`, '--out', base);
      expect({ base, code, err }).toEqual({ base, code: 0, err: '' });
      expect((await call('validate', `${base}/${file}`, `${base}/variant-1.yaml`)).code).toBe(0);
    }
    expect(readdirSync(join(folder, 'zuidwest-2024')).sort()).toEqual([
      'variant-1.yaml',
      'zhz-2024.yaml',
      'zuidwest-2024.yaml',
    ]);
  });

  it('does not replace another file', async () => {
    mkdirSync(join(folder, 'mine'));
    writeFileSync(join(folder, 'mine', 'variant-1.yaml'), 'mine');
    const { code, err } = await call('link', link, '--out', 'mine');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('deze map bevat ook variant-1.yaml') });
    expect(readdirSync(join(folder, 'mine'))).toEqual(['variant-1.yaml']);
    expect(textOf('mine', 'variant-1.yaml')).toBe('mine');
  });
});

describe.concurrent('a link that cannot be used ends with exit code 2, a sentence, and nothing written', () => {
  it.each([
    [['compare', link, 'x.yaml'], 'x.yaml een link heeft zijn eigen varianten: laat de scenariobestanden weg'],
    [['compare', 'base=zhz-2024'], 'dit scenario zet geen knop of schok'],
    [['run', link], 'deze link heeft 2 varianten: gebruik `ketenlab compare`'],
    [['compare', link.slice(0, -20)], 'de link is afgebroken of onderweg veranderd'],
    [['compare', 'https://example.nl/#v7.abc'], 'hij is van versie 7, en dit programma leest tot en met 1'],
    [
      ['link', 'zhz-2024.yaml'],
      'link = zhz-2024.yaml: dit is geen link van Ketenlab: verwacht v1. of base= aan het begin',
    ],
    [['compare', 'base=zhz-2025&L07=6@2025-01-01'], 'base = zhz-2025: onbekend basispad'],
    [['compare', 'base=zhz-2024&L77=6@2025-01-01'], 'variants[0].levers[0].lever = L77: onbekende knop'],
    [['link', 'base=zhz-2024&L07=1e308@2025-01-01'], 'variants[0].levers[0].value = 1e+308: '],
    [['link', 'base=zhz-2024&L07=6@2035-01-01'], 'levers[0].start = 2035-01-01: buiten de looptijd'],
  ])('ketenlab %j', async (args, sentence) => {
    const { code, out, err } = await call(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(sentence);
    expect(err).not.toMatch(/\n {4}at |undefined|NaN|Error:/);
  });
});
