import { csvParse } from 'd3';
import { describe, expect, it } from 'vitest';
import { compare } from '../../sim/experiment/compare.ts';
import { captionOf } from '../../sim/report/chart/caption.ts';
import { childrenWithoutWorker } from '../../sim/report/chart/children-without-worker.tsx';
import { comparisonText } from '../../sim/report/comparison-text.ts';
import { csv } from '../../sim/report/csv.ts';
import { json } from '../../sim/report/json.ts';
import { resultTable } from '../../sim/report/result-table.ts';
import { textTable } from '../../sim/report/text-layout.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult, RunResult } from '../../sim/statistics/result.ts';
import { bistable } from '../experiment/bistable-toy.ts';

// A line that tips in 81 of 100 runs of the base and in 21 of the variant (tests/experiment/two-groups.test.ts).
const comparison = compare(bistable('base', 31), [bistable('variant', 30)], {
  version: '0.1.0',
  seed: 'ketenlab',
  seconds: 1,
});
const { variants: _, ...alone } = comparison;
const variant = comparison.variants[0] as ComparisonResult['variants'][number];
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');

describe('a result with two groups in plain words', () => {
  it('shows both groups in the place of the mean, in Dutch', () => {
    const text = comparisonText(alone, wordsOf('nl'));
    expect(text).toMatch(/^Nieuw +in 19 van de 100 keer ongeveer 1 kind +0 tot \d+$/m);
    expect(text).toMatch(/^ +in 81 van de 100 keer ongeveer 104 kinderen$/m);
    expect(text).not.toMatch(/ 84 kinderen/);
    expect(flat(text)).toContain(
      'Waar “in … van de … keer” staat, vallen de doorrekeningen uiteen in twee groepen. Een gemiddelde ligt tussen die groepen in en past bij geen van beide.',
    );
  });

  it('shows both groups in the place of the mean, in English', () => {
    const text = comparisonText(alone, wordsOf('en'));
    expect(text).toMatch(/^New +in 19 of 100 runs about 1 child +0 to \d+$/m);
    expect(text).toMatch(/^ +in 81 of 100 runs about 104 children$/m);
    expect(flat(text)).toContain(
      'the runs fall into two groups. A mean lies between the groups and fits neither of them',
    );
  });

  it('shows two groups of differences, without an interval of their mean', () => {
    const [saved, same] = variant.difference.new?.humps ?? [];
    const text = comparisonText(comparison, wordsOf('en'));
    const block = flat(text.slice(text.indexOf('Scenario: variant')));
    expect(block).toContain(`in ${saved?.n} of 100 runs about −`);
    expect(block).toContain(`in ${same?.n} of 100 runs about −`);
    expect(block).toContain('New in 79 of 100 runs');
    expect(text).toMatch(/^New .* – +\d+ of 20 +\S+×$/m);
  });

  it('says nothing of groups where there are none', () => {
    const { existing } = comparison.indicators;
    const { humps: __, ...rest } = existing as NonNullable<typeof existing>;
    const text = comparisonText({ ...alone, indicators: { existing: rest } }, wordsOf('nl'));
    expect(text).not.toContain('groepen');
    expect(text).toMatch(/^Bestaand +\d+ kinderen/m);
  });

  it.each(['nl', 'en'] as const)('fits a terminal of 100 columns (%s)', (language) => {
    const lines = comparisonText(comparison, wordsOf(language)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('keeps a line break in a cell of a table', () => {
    expect(textTable(['What', 'Mean'], [['a line', '12\n345']], 20)).toEqual([
      'What    Mean',
      '------------',
      'a line    12',
      '         345',
    ]);
  });
});

describe('files of a result with two groups', () => {
  const rows = csvParse(csv(resultTable(comparison, 'en'), 'en'));
  const last = (scenario: string, indicator: string) =>
    rows.findLast((row) => row.scenario === scenario && row.indicator === indicator);

  it('have columns for the groups, and empty ones for the mean and its interval', () => {
    const [lower, upper] = comparison.indicators.new?.humps ?? [];
    const row = last('base', 'new');
    const cells = ['hump_low_runs', 'hump_low_mean', 'hump_high_runs', 'hump_high_mean'].map((key) =>
      Number(row?.[key]),
    );
    expect(cells).toEqual([lower?.n, lower?.mean, upper?.n, upper?.mean]);
    expect([row?.mean, row?.mean_low95, row?.mean_high95]).toEqual(['', '', '']);
    expect(Number(row?.p95)).toBe(comparison.indicators.new?.p95);
  });

  it('have columns for the groups of the difference, and empty ones for its mean and interval', () => {
    const [lower, upper] = variant.difference.new?.humps ?? [];
    const row = last('variant', 'new');
    const cells = ['low_runs', 'low_mean', 'high_runs', 'high_mean'].map((key) =>
      Number(row?.[`difference_hump_${key}`]),
    );
    expect(cells).toEqual([lower?.n, lower?.mean, upper?.n, upper?.mean]);
    expect([row?.difference, row?.difference_low95, row?.difference_high95]).toEqual(['', '', '']);
  });

  it('leave the columns of the groups empty where there is one hump, with its mean', () => {
    const row = last('base', 'existing');
    expect([row?.hump_low_runs, row?.difference_hump_high_mean]).toEqual(['', '']);
    expect(Number(row?.mean)).toBe(comparison.indicators.existing?.mean);
  });

  it('have both the mean and the groups in JSON', () => {
    const { mean, humps } = JSON.parse(json(comparison)).indicators.new;
    expect(mean).toBe(comparison.indicators.new?.mean);
    expect(humps).toEqual(comparison.indicators.new?.humps);
  });
});

describe('the chart of a result with two groups', () => {
  const draw = (result: RunResult | ComparisonResult, language: 'nl' | 'en' = 'nl') =>
    childrenWithoutWorker(resultTable(result, language), captionOf(result, language), wordsOf(language)) ?? '';
  const svg = draw(alone);
  const [panel = ''] = svg.split('<g data-panel=').slice(1);
  const points = (attribute: string) => {
    const [, d = ''] = new RegExp(`${attribute}[^>]*? d="([^"]*)"`).exec(panel) ?? [];
    return [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
  };
  const groups = alone.indicators.new?.series?.humps ?? [];
  const first = groups.findIndex((one) => one !== null);

  it('splits the line where the groups begin, and ends the band there', () => {
    expect(groups.slice(first).every((one) => one !== null)).toBe(true);
    const [lower, upper, band] = [
      points('data-mark="line"'),
      points('data-branch="upper"'),
      points('data-mark="band"'),
    ];
    expect(lower).toHaveLength(37);
    expect(upper).toHaveLength(37 - first + 1);
    expect(upper[0]).toEqual(lower[first - 1]);
    expect(band).toHaveLength(2 * first);
  });

  it('ends the branches at the means of the groups, each with its share of the runs', () => {
    const ticks = [...panel.matchAll(/data-mark="(?:grid|zero)" data-value="([\d.]+)"[^>]*? y1="([\d.]+)"/g)];
    const [zero, top] = [ticks[0], ticks.at(-1)].map((tick) => [Number(tick?.[1]), Number(tick?.[2])] as const);
    const level = (y = 0) => (((zero?.[1] ?? 0) - y) / ((zero?.[1] ?? 0) - (top?.[1] ?? 0))) * (top?.[0] ?? 0);
    expect(level(points('data-mark="line"').at(-1)?.[1])).toBeCloseTo(groups.at(-1)?.[0].mean ?? 0, 1);
    expect(level(points('data-branch="upper"').at(-1)?.[1])).toBeCloseTo(groups.at(-1)?.[1].mean ?? 0, 1);
    const labels = flat(svg.replaceAll(/<[^>]*>/g, ' '));
    expect(labels).toContain('1 in 19 van de 100 keer: Titel van base');
    expect(labels).toContain('104 in 81 van de 100 keer: Titel van base');
  });

  it('says in words that there are two groups, in both languages', () => {
    const text = flat(svg.replaceAll(/<[^>]*>/g, ' '));
    expect(text).toContain('vallen de doorrekeningen uiteen in twee groepen: de figuur toont ze allebei.');
    expect(text).toContain('Waar een lijn zich splitst, vallen de doorrekeningen uiteen in twee groepen');
    expect(svg).toMatch(/<title[^>]*>[^<]* naar twee groepen \(/);
    expect(svg).toMatch(/<desc[^>]*>[^<]*: in 19 van de 100 keer ongeveer 1, in 81 van de 100 keer ongeveer 104\./);
    const english = draw(alone, 'en');
    expect(flat(english.replaceAll(/<[^>]*>/g, ' '))).toContain('Where a line splits, the runs fall into two groups');
    expect(english).toMatch(/<desc[^>]*>[^<]*: in 19 of 100 runs about 1, in 81 of 100 runs about 104\./);
  });

  it('finds no single difference where the differences fall into two groups', () => {
    const text = flat(draw(comparison).replaceAll(/<[^>]*>/g, ' '));
    expect(text).toContain('vallen de verschillen door ‘Titel van variant’ uiteen in twee groepen.');
    expect(text).toMatch(/verschil aan het eind in \d+ van de 100 keer ongeveer −\d+, in \d+ van de 100 keer ongeveer/);
  });

  it('keeps the findings of groups within 20 words', () => {
    const long = 'een heel lange titel die maar doorgaat en nergens toe leidt';
    for (const language of ['nl', 'en'] as const) {
      const { chart } = wordsOf(language);
      const title = `${long.split(' ').slice(0, 7).join(' ')}…`;
      for (const finding of [
        chart.findingTwoGroups('20 september 2027'),
        chart.findingTwoGroupsWith('20 september 2027', title),
      ]) {
        expect(finding.split(' ').length).toBeLessThanOrEqual(20);
      }
    }
  });
});
