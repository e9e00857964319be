import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { mapOf } from '../../sim/cli/brief/analysis.ts';
import { readOne } from '../../sim/cli/read-input.ts';
import { nl } from '../../sim/cli/words/nl.ts';
import { InputError } from '../../sim/engine/errors.ts';
import { checkFigure } from '../../sim/report/print/check-figure.ts';
import type { PrintContext } from '../../sim/report/print/context.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Scenario } from '../../sim/scenario/scenario.ts';
import { version } from '../../sim/version.ts';
import { chainResult } from '../report/chain-example.ts';
import { workshop } from './ketenlab.ts';
import { analysed, madeUpSweep } from './made-up-sweep.ts';

const { folder, close } = workshop();
afterAll(close);

const LEVERS =
  "levers:\n  - { lever: retention, range: [0, 8], start: '2024-10-01' }\n" +
  "  - { lever: recruitment, range: [0, 0.6], start: '2024-10-01' }\n";
const study = (steps: string) => `${LEVERS}outcomes: [raadWaiting, withoutWorker]\ndesign: ${steps}\nreplications: 4\n`;
const GRID = study('{ grid: { steps: 3 } }');

/** The base path of the studies, over their fifth of a year. */
const base: Scenario = { ...readOne(join(folder, 'base.yaml'), nl).scenario, years: 0.2 };
const context: PrintContext = {
  result: {
    ...chainResult,
    ketenlab: version,
    scenario: { ...chainResult.scenario, regions: ['Zuid-Holland Zuid'], start: base.start, years: base.years },
    variants: [],
  },
  words: wordsOf('nl'),
  counted: { supplier: '', date: '', series: {} },
  rule: 'mask',
  norm: null,
  runDate: '2026-11-22',
  link: '',
};

async function analysisOf(name: string, text: string): Promise<string> {
  const path = await madeUpSweep(folder, name, text, ([down = 0, right = 0]) => [5, 100 + 40 * down - 20 * right]);
  await analysed(path);
  return join(path, 'analysis');
}

function faultOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(({ message }) => message).join();
    throw error;
  }
  throw new Error('there was no fault');
}

describe('the tipping map of an analysis in a letter', () => {
  it('is that of the outcome of the letter, and holds to every point', async () => {
    const analysis = await analysisOf('map', GRID);
    const figure = mapOf(analysis, 'withoutWorker', base, context, nl);
    expect(figure.kind).toBe('tipping-map');
    // 3 by 3 cells: the first at both lower ends, the last at both upper ends.
    const means = figure.table.rows.map((row) => row[2]);
    expect([means.length, means[0], means.at(-1)]).toEqual([9, 100, 120]);
    // The sources run without a build: their version is the English word 'source'.
    const failed = checkFigure(figure, context).filter(({ passed }) => !passed);
    expect(failed.flatMap(({ faults }) => faults)).toEqual(['‘source’ in de figuur is Engels.']);
    expect(mapOf(analysis, 'raadWaiting', base, context, nl).table.rows.map((row) => row[2])).toEqual(Array(9).fill(5));
    expect(faultOf(() => mapOf(analysis, 'withoutWorker', { ...base, years: 3 }, context, nl))).toBe(
      nl.brief.otherBase,
    );
  });

  it('is not there without a grid, or outside the folder of a study', async () => {
    const analysis = await analysisOf('sample', study('{ latin-hypercube: { points: 8 } }'));
    expect(faultOf(() => mapOf(analysis, 'withoutWorker', base, context, nl))).toBe(nl.brief.noMap);
    expect(faultOf(() => mapOf(folder, 'withoutWorker', base, context, nl))).toBe(nl.brief.noAnalysis);
  });
});
