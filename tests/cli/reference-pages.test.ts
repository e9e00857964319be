import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import base from '../../scenarios/zhz-2024.yaml?raw';
import { baseScenario } from '../../sim/cli/base-scenario.ts';
import { readLever } from '../../sim/cli/lever-option.ts';
import { movesOf } from '../../sim/cli/reference/moves.ts';
import { OWNED, referencePages } from '../../sim/cli/reference/pages.ts';
import { dialWords } from '../../sim/cli/words/dials.ts';
import { en } from '../../sim/cli/words/en.ts';
import { assembleChain } from '../../sim/model/assemble.ts';
import { dials } from '../../sim/model/dials.ts';
import { levers } from '../../sim/model/levers/index.ts';
import type { Dial, Lever } from '../../sim/model/levers/lever.ts';
import { register } from '../../sim/model/register.ts';
import { shocks } from '../../sim/model/shocks/index.ts';
import { glossary } from '../../sim/scenario/glossary.ts';
import { readScenario } from '../../sim/scenario/read.ts';
import { lists } from '../../sim/scenario/register.ts';
import type { Gi } from '../../sim/scenario/scenario.ts';
import { steps } from '../../sim/scenario/steps.ts';
import { yamlFiles } from '../../sim/scenario/yaml.ts';
import { builtInCards } from '../../sim/source-cards.ts';
import { scenarioIn } from '../model/kit/scenarios.ts';
import { root } from './ketenlab.ts';

const folder = join(root, 'docs/reference');
const pages = referencePages();
const paths = [...pages.keys()];

describe('the pages in docs/reference', () => {
  it('are those of the declarations', () => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.md'));
    const stale = paths.filter(
      (path) => !found.includes(path) || readFileSync(join(folder, path), 'utf8') !== pages.get(path),
    );
    const left = found.filter((path) => !pages.has(path));
    const advice = 'The declarations have changed: run `npm run docs` and commit docs/reference.';
    expect({ stale, left }, advice).toEqual({ stale: [], left: [] });
  });

  it('are the same each time, say who wrote them, and hold no value that is missing', () => {
    expect([...referencePages()]).toEqual([...pages]);
    for (const [path, text] of pages) {
      expect(text.startsWith(`${OWNED}\n\n# `), path).toBe(true);
      expect(text, path).not.toMatch(/undefined|NaN|\[object|null/);
    }
  });

  it('have a page for every lever, shock and mechanism, named in the index', () => {
    const inFolder = (name: string) =>
      paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1, name.length + 4));
    expect(inFolder('levers')).toEqual(register.levers.map(({ id }) => id));
    expect(inFolder('shocks')).toEqual(register.shocks.map(({ id }) => id));
    expect(inFolder('mechanisms')).toEqual(register.mechanisms.map(({ id }) => id));
    for (const path of paths) if (path !== 'README.md') expect(pages.get('README.md')).toContain(`](${path})`);
  });

  it('have links that lead somewhere: to a page, and to a spot on it', () => {
    const lost: string[] = [];
    for (const [path, text] of pages) {
      for (const [, to = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(to)) continue;
        const [file = '', spot] = to.split('#');
        const target = posix.join(posix.dirname(path), file);
        const onPage = pages.get(target);
        const found = onPage === undefined ? existsSync(join(folder, target)) : true;
        if (!found || (spot !== undefined && !onPage?.includes(`<a id="${spot}">`))) lost.push(`${path}: ${to}`);
      }
    }
    expect(lost).toEqual([]);
  });

  it('have tables whose rows have as many cells as their head', () => {
    for (const [path, text] of pages)
      for (const part of text
        .trimEnd()
        .split('\n\n')
        .filter((block) => block.startsWith('| '))) {
        const cells = part.split('\n').map((line) => line.replaceAll('\\|', '').split('|').length);
        expect(new Set(cells).size, `${path}: ${part.slice(0, 80)}`).toBe(1);
      }
  });
});

describe('the examples on the pages', () => {
  const examples = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => ({ path, yaml })),
  );

  it('are one for each lever, shock and mechanism', () => {
    expect(examples.length).toBe(register.levers.length + register.shocks.length + register.mechanisms.length);
  });

  it.each(examples)('$path has a scenario that can be computed, without a warning', ({ path, yaml }) => {
    const observed = readFileSync(join(root, 'scenarios/sources/observed-zhz.csv'), 'utf8');
    const files: Record<string, string> = {
      'policies/example.yaml': yaml,
      'zhz-2024.yaml': base,
      'sources/observed-zhz.csv': observed,
    };
    const { scenario, warnings } = readScenario(
      'policies/example.yaml',
      yamlFiles((file) => files[file] as string),
      register,
    );
    expect(warnings).toEqual([]);
    const set = [...scenario.levers, ...scenario.shocks].map(({ lever }) => lever);
    expect([...set, ...scenario.off].map((id) => path.includes(`/${id}`))).toEqual([true]);
  });
});

describe('the command on the page of a mechanism', () => {
  const commands = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/`ketenlab knockout \S+ --lever (\S+)`/g)].map(([, asked = '']) => ({ path, asked })),
  );

  it('sets a lever or shock that touches it to an end of its range', () => {
    expect(commands.length).toBeGreaterThan(25);
    for (const { path, asked } of commands) {
      const read = readLever(asked, en);
      if ('problem' in read) throw new Error(`${path}: ${read.problem}`);
      expect(read.lever.range, path).toContain(read.value);
      expect(
        read.lever.touches.map((id) => path.includes(`/${id}`)),
        path,
      ).toContain(true);
      expect(read.lever.needsTarget, path).toBe(undefined);
    }
  });

  it('is left out where the mechanism is off on the base path', () => {
    // M18 and M38 are hypotheses that are off by default.
    for (const id of ['M18', 'M38']) expect(commands.filter(({ path }) => path.includes(`/${id}`))).toEqual([]);
  });
});

describe('what a lever moves', () => {
  const lever = (key: string) => [...levers, ...shocks].find((one) => one.key === key) as Lever;
  const sizes = (key: string, value: number) =>
    movesOf(lever(key), value, baseScenario()).map(({ key: of, item, size, days }) => [
      of,
      item,
      +size.toFixed(4),
      days,
    ]);

  it('is told in the unit of the register: ten percentage points are 0.1 a year', () => {
    expect(sizes('retention', 10)).toEqual([['staff.turnover', null, -0.1, 0]]);
  });

  it('is told per item, with the days until all of it is there', () => {
    // By hand: 10 fte over 32.1, 9.2 and 4.6 of 45.9 fte; four tenths of 12.1 investigators; half a year to build places.
    expect(sizes('extraFte', 10).slice(0, 3)).toEqual([
      ['gi.fte', 'jb-west', 6.9935, 0],
      ['gi.fte', 'wss', 2.0044, 0],
      ['gi.fte', 'ldh', 1.0022, 0],
    ]);
    // And the money for them: 10 fte at 117,000 euro a year, over the same fte.
    expect(sizes('extraFte', 10).slice(3)).toEqual([
      [null, 'jb-west', 818235.2941, 0],
      [null, 'wss', 234509.8039, 0],
      [null, 'ldh', 117254.902, 0],
    ]);
    expect(sizes('raadDip', 0.4)).toEqual([['region.raadFte', 'zhz', -4.84, 0]]);
    expect(sizes('helpCapacity', 30).slice(0, 2)).toEqual([
      ['provider.places', 'ambulant-a', 15, 183],
      ['provider.places', 'ambulant-b', 15, 183],
    ]);
  });

  it('is nothing at the value that changes nothing', () => {
    for (const one of ['retention', 'extraFte', 'team']) expect(sizes(one, lever(one).default)).toEqual([]);
  });

  it('has words for every dial, which say rightly whose it is', () => {
    // Two regions, three GIs and other numbers of providers: each column has a length that tells whose it is.
    const two = scenarioIn('tests/two-regions.yaml');
    const [gi] = two.gis as [Gi, ...Gi[]];
    const scenario = { ...two, gis: [...two.gis, { ...gi, id: 'third', regions: {} }] };
    const { chain } = assembleChain(scenario);
    const counts = new Set([scenario.regions, scenario.gis, scenario.providers].map(({ length }) => length));
    expect([counts.size, counts.has(1)]).toEqual([3, false]);
    for (const [dial, { items, key }] of Object.entries(dialWords)) {
      const length = dials[dial as Dial].column(chain).length;
      expect(length, dial).toBe(items === null ? 1 : scenario[lists[items]].length);
      if (key !== undefined) expect(register.parameters.map((row) => row.key)).toContain(key);
    }
  });
});

describe('the words of the pages', () => {
  it('name every step that a lever or shock touches', () => {
    const touched = [...register.levers, ...register.shocks].flatMap(({ touches }) => touches);
    expect(touched.filter((id) => id.startsWith('P') && !(id in steps))).toEqual([]);
    for (const { nl, en } of Object.values(steps)) expect(Math.min(nl.length, en.length)).toBeGreaterThan(3);
  });

  it('explain every term in both languages, once, with source cards that exist', () => {
    const terms = glossary.flatMap((group) => group.terms);
    expect(new Set(terms.map(({ term }) => term.en)).size).toBe(terms.length);
    for (const { term, meaning } of terms)
      for (const text of [term.nl, term.en, meaning.nl, meaning.en]) expect(text.trim().length).toBeGreaterThan(2);
    const cited = terms.flatMap(({ source }) => source.match(/\b[A-Z]+(-[A-Z0-9]+)*-\d{3}\b/g) ?? []);
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((id) => !builtInCards().has(id))).toEqual([]);
  });
});
