import { lab } from 'd3';
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../sim/report/chart/caption.ts';
import { childrenWithoutWorker } from '../../sim/report/chart/children-without-worker.tsx';
import { overlap, placeNumbers, spread } from '../../sim/report/chart/labels.ts';
import { band, paper, paths } from '../../sim/report/chart/palette.ts';
import { type FreshAndExisting, panelsWithoutWorker } from '../../sim/report/chart/panels.ts';
import { textWidth } from '../../sim/report/chart/text-size.ts';
import { withoutWorkerTwin } from '../../sim/report/chart/without-worker-twin.ts';
import { resultTable } from '../../sim/report/result-table.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult, Difference, RunResult } from '../../sim/statistics/result.ts';
import { exampleComparison, OBSERVED } from './example.ts';
import { figuresExample } from './figures-example.ts';

const example = exampleComparison();
const draw = (result: RunResult | ComparisonResult, language: 'nl' | 'en' = 'nl') =>
  childrenWithoutWorker(resultTable(result, language), captionOf(result, language), wordsOf(language)) ?? '';
const svg = draw(example);

/** Attributes of every element of one kind, read back from the text of the drawing. */
function elements(text: string, tag: string): Record<string, string>[] {
  return [...text.matchAll(new RegExp(`<${tag}((?: [^<>]*?)?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}
const marks = (text: string, tag: string, mark: string) =>
  elements(text, tag).filter((one) => one['data-mark'] === mark);
const gridOf = (text: string) => elements(text, 'line').filter((one) => /^(zero|grid)$/.test(one['data-mark'] ?? ''));
const panelsOf = (text: string) => text.split('<g data-panel=').slice(1);
const points = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

/** Height of a value in a panel, from its grid lines. */
function heightOf(panel: string): (value: number) => number {
  const grid = gridOf(panel).map((one) => [Number(one['data-value']), Number(one.y1)] as const);
  const [[low, bottom], [high, top]] = [grid[0], grid.at(-1)] as [readonly [number, number], readonly [number, number]];
  return (value) => bottom + ((value - low) / (high - low)) * (top - bottom);
}

describe('the chart of children without a fixed worker, read back from its SVG', () => {
  const panels = panelsOf(svg);

  it('has two panels on one scale that starts at zero', () => {
    expect(panels).toHaveLength(2);
    const values = panels.map((panel) => gridOf(panel).map((one) => Number(one['data-value'])));
    expect(values[0]).toEqual(values[1]);
    expect(values[0]?.[0]).toBe(0);
    const spans = panels.map((panel) => heightOf(panel)(0) - heightOf(panel)(40));
    expect(spans[0]).toBeCloseTo(spans[1] as number, 6);
  });

  it('leaves counts from before and after the run out of the dots, the scale and the table', () => {
    const outside = [
      ['2023-01-01', 900],
      ['2030-01-01', 900],
    ] as const;
    const { scenario } = example;
    const observed = { ...scenario.observed, new: [...(OBSERVED.new ?? []), ...outside] };
    const more = { ...example, scenario: { ...scenario, observed } };
    expect(draw(more)).toBe(svg);
    const panelsOfMore = panelsWithoutWorker(resultTable(more, 'nl'));
    const twin = withoutWorkerTwin(panelsOfMore as FreshAndExisting, captionOf(more, 'nl'), wordsOf('nl'));
    expect(twin.rows.flat()).not.toContain('900');
  });

  it('puts a dot with its number at every observed count, at its own date', () => {
    panels.forEach((panel, i) => {
      const observed = OBSERVED[i === 0 ? 'new' : 'existing'] ?? [];
      const dots = marks(panel, 'circle', 'dot');
      expect(dots.map((dot) => [dot['data-date'], Number(dot['data-value'])])).toEqual(observed);
      const y = heightOf(panel);
      for (const dot of dots) expect(Number(dot.cy)).toBeCloseTo(y(Number(dot['data-value'])), 2);
      for (const [, value] of observed) expect(panel).toContain(`>${value}</text>`);
      const day = (date: string | undefined) => Date.parse(date ?? '') / 86_400_000;
      const [first, last] = [dots[0], dots.at(-1)];
      const perDay = (Number(last?.cx) - Number(first?.cx)) / (day(last?.['data-date']) - day(first?.['data-date']));
      for (const dot of dots) {
        expect(Number(dot.cx)).toBeCloseTo(
          Number(first?.cx) + perDay * (day(dot['data-date']) - day(first?.['data-date'])),
          2,
        );
      }
    });
  });

  it('draws the band between p05 and p95 of the base path', () => {
    panels.forEach((panel, i) => {
      const series = example.indicators[i === 0 ? 'withoutWorkerNew' : 'withoutWorkerExisting']?.series;
      const y = heightOf(panel);
      const heights = points(marks(panel, 'path', 'band')[0]?.d ?? '').map(([, height]) => height);
      const n = series?.dates.length ?? 0;
      expect(heights).toHaveLength(2 * n);
      // An area runs along its top and back along its bottom.
      for (const [k, value] of (series?.p95 ?? []).entries()) expect(heights[k]).toBeCloseTo(y(value as number), 1);
      for (const [k, value] of (series?.p05 ?? []).entries()) {
        expect(heights[2 * n - 1 - k]).toBeCloseTo(y(value as number), 1);
      }
    });
  });

  it('draws the base path and at most two others, each with its own dashes and its name beside its end', () => {
    panels.forEach((panel) => {
      const lines = marks(panel, 'path', 'line');
      expect(new Set(lines.map((one) => one['data-series']))).toEqual(
        new Set(['zhz-2024', 'retention', 'raad-recovery']),
      );
      expect(new Set(lines.map((one) => one['stroke-dasharray'])).size).toBe(3);
      expect(panel).toContain('basispad');
      expect(panel).toContain('Minder personeel');
    });
  });

  it('shows two of four scenarios, and says so', () => {
    const [one, two] = example.variants as [ComparisonResult['variants'][number], ComparisonResult['variants'][number]];
    const named = (name: string) => ({ ...two, scenario: { ...two.scenario, name } });
    const four = draw({ ...example, variants: [one, two, named('third'), named('fourth')] });
    expect(marks(panelsOf(four)[0] ?? '', 'path', 'line')).toHaveLength(3);
    expect(four).toContain('De figuur toont twee van de 4 scenario’s');
  });

  it('marks the start of the levers that the variants add, with words', () => {
    expect(marks(panels[0] ?? '', 'line', 'start')).toHaveLength(2);
    expect(svg).toContain('hier begint het: 1 oktober 2025');
    expect(svg).toContain('hier begint het: 1 januari 2026');
  });

  it('has title, finding, uncertainty and source in words', () => {
    const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Aantal kinderen zonder vaste jeugdbeschermer, Zuid-Holland Zuid');
    // The made-up paths take away 9 new and 4.5 existing children, a little less at the last date: about 13.
    expect(text).toMatch(/Op 20 september 2027 zijn dit gemiddeld 13 kinderen minder met ‘Minder personeel vertrekt’/);
    expect(text).toContain('waar 18 van de 20 doorgerekende toekomsten uitkomen in het basispad');
    expect(text).toContain('Bron: Ketenlab 0.1.0, scenario zhz-2024');
    expect(text).toContain('60 doorrekeningen');
    expect(text).toContain('geen voorspelling');
  });

  it('says that there is no clear difference when zero lies in the interval', () => {
    const variant = example.variants[0] as ComparisonResult['variants'][number];
    const none = { mean: [0], interval95: [[-1, 1] as const] };
    const still = Object.fromEntries(
      Object.entries(variant.difference).map(([key, one]) => {
        const n = one.series?.dates.length ?? 0;
        const series = one.series && {
          ...one.series,
          mean: Array(n).fill(none.mean[0]),
          interval95: Array(n).fill(none.interval95[0]),
        };
        return [key, { ...one, series }];
      }),
    );
    expect(draw({ ...example, variants: [{ ...variant, difference: still }] })).toContain('er geen duidelijk verschil');
  });

  it('says the effect on new and existing together, as the sentences say it, where the result has that', () => {
    const full = figuresExample();
    const variant = full.variants[0] as ComparisonResult['variants'][number];
    const total = { ...(variant.difference.withoutWorker as Difference), mean: -6.3, interval95: [-6.6, -6] as const };
    const known = { ...full, variants: [{ ...variant, difference: { ...variant.difference, withoutWorker: total } }] };
    const text = draw(known).replaceAll(/<[^>]*>/g, ' ');
    // Half a width of 0.3 supports one decimal.
    expect(text).toMatch(/gemiddeld\s+6,3\s+kinderen minder/);
    const unclear = { ...total, interval95: [-13, 0.4] as const };
    const open = { ...full, variants: [{ ...variant, difference: { ...variant.difference, withoutWorker: unclear } }] };
    expect(draw(open).replaceAll(/<[^>]*>/g, ' ')).toMatch(/er\s+geen\s+duidelijk\s+verschil/);
  });

  it('keeps the finding within 20 words, however long the title of a scenario is', () => {
    const variant = example.variants[0] as ComparisonResult['variants'][number];
    const long = 'een heel lange titel die maar doorgaat en nergens toe leidt behalve tot een volle regel';
    const title = { nl: long, en: long };
    for (const language of ['nl', 'en'] as const) {
      const text = draw({ ...example, variants: [{ ...variant, scenario: { ...variant.scenario, title } }] }, language);
      const [, finding = ''] = /<text font-size="10">(.*?)<\/text>/s.exec(text) ?? [];
      const words = finding
        .replaceAll(/<[^>]*>/g, ' ')
        .trim()
        .split(/\s+/);
      expect(words.length).toBeLessThanOrEqual(20);
      expect(words.length).toBeGreaterThan(10);
    }
  });

  it('has an alternative text of at most 200 characters and a description, both pointed at', () => {
    const [, titleId, title] = /<title id="([^"]*)">([^<]*)<\/title>/.exec(svg) ?? [];
    const [, descriptionId] = /<desc id="([^"]*)">([^<]+)<\/desc>/.exec(svg) ?? [];
    expect(title?.length).toBeLessThanOrEqual(200);
    expect(svg).toContain(`aria-labelledby="${titleId} ${descriptionId}"`);
    expect(elements(svg, 'svg')[0]).toMatchObject({ role: 'img', width: '16cm', lang: 'nl' });
  });

  it('is 16 cm wide with no text below 8 points and no line below half a point', () => {
    // The drawing is 454 units wide and 16 cm is 453.5 points, so a unit is a point.
    expect(elements(svg, 'svg')[0]?.viewBox).toMatch(/^0 0 454 /);
    const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
    const strokes = [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
    expect(Math.min(...strokes)).toBeGreaterThanOrEqual(0.5);
  });

  it('says everything in attributes: no style sheets, classes or scripts', () => {
    expect(svg).not.toMatch(/<style|class=|style=|<script|var\(/);
  });

  it('has no chart when the model does not count these children', () => {
    const { withoutWorkerNew: _, ...indicators } = example.indicators;
    expect(draw({ ...example, indicators, variants: [] })).toBe('');
  });

  it('keeps hostile texts of a scenario as text', () => {
    const title = { nl: '<script>alert(1)</script>', en: '"&<' };
    const [first, ...rest] = example.variants as [ComparisonResult['variants'][number]];
    const text = draw({ ...example, variants: [{ ...first, scenario: { ...first.scenario, title } }, ...rest] });
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script');
  });
});

describe('colours', () => {
  const light = (colour: string) => lab(colour).l;
  const luminance = (colour: string) => {
    const channel = (at: number) => {
      const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  };
  const contrast = (one: string, other: string) => {
    const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (bright + 0.05) / (dark + 0.05);
  };

  it('keep paths, and the band from all of them, at least 20 steps of lightness apart', () => {
    const steps = [...paths.map(({ colour }) => light(colour)), light(band)];
    const gaps = steps.slice(1).map((step, i) => step - (steps[i] as number));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
  });

  it('have contrast 3 with the band for marks and 4.5 with the paper for text', () => {
    for (const { colour } of paths) {
      expect(contrast(colour, band)).toBeGreaterThanOrEqual(3);
      expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('labels', () => {
  it('never lie over one another beside the ends of lines, and stay within the plot', () => {
    const wishes = [
      { centre: 50, height: 20 },
      { centre: 52, height: 20 },
      { centre: 95, height: 20 },
    ];
    const tops = spread(wishes, 0, 100);
    expect(tops).toEqual([40, 60, 80]);
  });

  it('put the numbers of close dots where they are free of other dots and numbers', () => {
    const width = textWidth('28', 8);
    const dots = [
      [100, 50],
      [105, 49],
      [110, 52],
      [115, 50],
    ].map(([x, y]) => ({ x: x as number, y: y as number, radius: 2.3, width }));
    const boxes = placeNumbers(dots, 8, { x: 0, y: 0, width: 300, height: 120 });
    boxes.forEach((box, i) => {
      for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
      for (const { x, y } of dots)
        expect(overlap(box, { x: x - 2.3, y: y - 2.3, width: 4.6, height: 4.6 })).toBe(false);
    });
  });
});
