import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { captionOf } from '../../sim/report/chart/caption.ts';
import { PRINT_WIDTH, unitsOf } from '../../sim/report/chart/chart-frame.tsx';
import { ChildrenWithoutWorkerChart } from '../../sim/report/chart/children-without-worker-chart.tsx';
import { costsTwin } from '../../sim/report/chart/costs.ts';
import { DifferenceChart, differenceTwin } from '../../sim/report/chart/difference-chart.tsx';
import { LeadTimes, leadTimesTwin } from '../../sim/report/chart/lead-times.tsx';
import { columnsOf } from '../../sim/report/chart/panel-grid.tsx';
import { type FreshAndExisting, panelsWithoutWorker } from '../../sim/report/chart/panels.ts';
import { SHOWN_SERIES } from '../../sim/report/chart/shown-series.ts';
import { SmallMultiples, smallMultiplesTwin } from '../../sim/report/chart/small-multiples.tsx';
import { textWidth } from '../../sim/report/chart/text-size.ts';
import { TwentyFutures, twentyFuturesTwin } from '../../sim/report/chart/twenty-futures.tsx';
import { WhoGainsWhoPays, whoPaysTwin } from '../../sim/report/chart/who-pays-chart.tsx';
import { withoutWorkerTwin } from '../../sim/report/chart/without-worker-twin.ts';
import { type Effect, effectOf, type OutOf20 } from '../../sim/report/difference.ts';
import { resultTable } from '../../sim/report/result-table.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult, Indicator, VariantResult } from '../../sim/statistics/result.ts';
import { ADDED_COST, COSTS, figuresExample, LINK_DAYS, WAITS } from './figures-example.ts';

const example = figuresExample();
const nl = wordsOf('nl');
const first = example.variants[0] as VariantResult;
const WIDTHS = [225, 300, PRINT_WIDTH, 760] as const;

function chartsOf(result: ComparisonResult, language: 'nl' | 'en', width: number): Record<string, VNode> {
  const words = wordsOf(language);
  const variant = result.variants[0] as VariantResult;
  const panels = panelsWithoutWorker(resultTable(result, language)) as FreshAndExisting;
  const common = { result, words, width };
  return {
    main: <ChildrenWithoutWorkerChart {...common} panels={panels} caption={captionOf(result, language)} />,
    multiples: <SmallMultiples {...common} />,
    difference: <DifferenceChart {...common} indicator="withoutWorker" />,
    twenty: <TwentyFutures {...common} variant={variant} indicator="withoutWorker" />,
    lead: <LeadTimes {...common} />,
    whoPays: <WhoGainsWhoPays {...common} variant={variant} />,
  };
}

/** Attributes of every element of one kind, read back from the text of a drawing. */
function elements(text: string, tag: string): Record<string, string>[] {
  return [...text.matchAll(new RegExp(`<${tag}((?: [^<>]*?)?)/?>`, 'g'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value])),
  );
}
const marks = (text: string, tag: string, mark: string) =>
  elements(text, tag).filter((one) => one['data-mark'] === mark);
const gridOf = (text: string) => elements(text, 'line').filter((one) => /^(zero|grid)$/.test(one['data-mark'] ?? ''));
const points = (path = '') =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
const panelsOf = (text: string) => text.split('<g data-panel=').slice(1);

/** Height of a value in a panel, from its grid lines. */
function heightOf(panel: string): (value: number) => number {
  const grid = gridOf(panel).map((one) => [Number(one['data-value']), Number(one.y1)] as const);
  const [[low, bottom], [high, top]] = [grid[0], grid.at(-1)] as [readonly [number, number], readonly [number, number]];
  return (value) => bottom + ((value - low) / (high - low)) * (top - bottom);
}

describe.each(['nl', 'en'] as const)('every chart (%s)', (language) => {
  describe.each(WIDTHS)('at %i units', (width) => {
    const drawn = Object.entries(chartsOf(example, language, width)).map(
      ([name, chart]) => [name, render(chart)] as const,
    );

    it.each(drawn)('%s is an image with a title of at most 200 characters and a description', (_, svg) => {
      const [, titleId, title = ''] = /<title id="([^"]*)">([^<]+)<\/title>/.exec(svg) ?? [];
      const [, descriptionId] = /<desc id="([^"]*)">([^<]+)<\/desc>/.exec(svg) ?? [];
      expect(title.length).toBeLessThanOrEqual(200);
      expect(elements(svg, 'svg')[0]).toMatchObject({
        role: 'img',
        lang: language,
        width: width === PRINT_WIDTH ? '16cm' : '100%',
        'aria-labelledby': `${titleId} ${descriptionId}`,
      });
    });

    it.each(drawn)('%s has no text below 8 units, no thin lines, and says everything in attributes', (_, svg) => {
      const numbersOf = (name: string) =>
        [...svg.matchAll(new RegExp(`${name}="([\\d.]+)"`, 'g'))].map(([, n]) => Number(n));
      expect(Math.min(...numbersOf('font-size'))).toBeGreaterThanOrEqual(8);
      expect(Math.min(...numbersOf('stroke-width'))).toBeGreaterThanOrEqual(0.5);
      expect(svg).not.toMatch(/<style|class=|style=|<script|NaN|undefined/);
    });

    it.each(drawn)('%s keeps every text within its width', (_, svg) => {
      for (const [, size, inner] of svg.matchAll(/<text font-size="([\d.]+)"[^>]*>(.*?)<\/text>/gs)) {
        for (const [, x, text] of (inner ?? '').matchAll(/<tspan x="([\d.]+)"[^>]*>([^<]*)/g)) {
          // `textWidth` is on the large side; a single long word cannot be broken.
          if (!text?.includes(' ')) continue;
          expect(Number(x) + textWidth(text, Number(size))).toBeLessThanOrEqual(width);
        }
      }
    });

    it('has other ids in each chart', () => {
      const ids = drawn.flatMap(([, svg]) => [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });
});

describe('the charts of a page', () => {
  it('need no other series than those that are shown', () => {
    const shown: readonly string[] = SHOWN_SERIES;
    const few = (all: ComparisonResult['indicators']) =>
      Object.fromEntries(
        Object.entries(all).map(([key, one]): [string, Indicator] => [
          key,
          shown.includes(key) ? one : { ...one, series: null },
        ]),
      );
    const variants = example.variants.map((one) => ({ ...one, indicators: few(one.indicators) }));
    const light = { ...example, indicators: few(example.indicators), variants };
    const draw = (result: ComparisonResult) => Object.values(chartsOf(result, 'nl', 300)).map((chart) => render(chart));
    expect(draw(light)).toEqual(draw(example));
  });

  it('are drawn without the renderer to text, which only the command line needs', () => {
    const folder = join(import.meta.dirname, '../../sim/report/chart');
    const users = readdirSync(folder).filter((name) =>
      readFileSync(join(folder, name), 'utf8').includes("from './render.ts'"),
    );
    expect(users).toEqual(['children-without-worker.tsx', 'svg-texts.tsx']);
  });

  it('count a unit as a point: 4 pixels are 3 units', () => {
    expect([unitsOf(300), unitsOf(605)]).toEqual([225, 453]);
  });
});

describe('a narrow chart of children without a worker', () => {
  const svg = render(chartsOf(example, 'nl', 300).main as VNode);

  it('names its lines below the plot, with their last values beside the ends', () => {
    const [panel = ''] = panelsOf(svg);
    const last = (indicators: ComparisonResult['indicators']) =>
      Math.round(indicators.withoutWorkerNew?.series?.mean.at(-1) as number);
    const values = [example, ...example.variants.slice(0, 2)].map(({ indicators }) => String(last(indicators)));
    const ends = [...panel.matchAll(/data-mark="label"><tspan[^>]*>(\d+)</g)].map(([, value]) => value);
    expect(ends).toEqual(values);
    expect(marks(panel, 'g', 'key')).toHaveLength(3);
    expect(panel).toContain(`${values[0]} basispad`);
    expect(panel).toContain(`${values[1]} Minder personeel vertrekt`);
  });

  it('has at least two dates below each plot, and no more than in print', () => {
    const dates = (width: number) =>
      render(chartsOf(example, 'nl', width).main as VNode).match(/>1 jan 20\d\d</g)?.length ?? 0;
    // Two plots.
    for (const width of [225, 300]) {
      expect(dates(width)).toBeGreaterThanOrEqual(2 * 2);
      expect(dates(width)).toBeLessThanOrEqual(dates(PRINT_WIDTH));
    }
  });
});

describe('small multiples', () => {
  it.each([1, 2, 3, 4])('show %i variants in as many panels on one scale from zero', (n) => {
    const svg = render(<SmallMultiples result={{ ...example, variants: example.variants.slice(0, n) }} words={nl} />);
    const panels = panelsOf(svg);
    expect(panels).toHaveLength(n);
    const values = panels.map((panel) => gridOf(panel).map((one) => Number(one['data-value'])));
    for (const one of values) expect(one).toEqual(values[0]);
    expect(values[0]?.[0]).toBe(0);
    for (const panel of panels) expect(marks(panel, 'path', 'line')).toHaveLength(2);
  });

  it('draw the base path with its band, and the variant, at their numbers', () => {
    const [panel = ''] = panelsOf(render(<SmallMultiples result={example} words={nl} />));
    const y = heightOf(panel);
    const series = [first, example].map(({ indicators }) => indicators.withoutWorker?.series);
    marks(panel, 'path', 'line').forEach((line, i) => {
      for (const [k, [, height]] of points(line.d).entries()) {
        expect(height).toBeCloseTo(y(series[i]?.mean[k] as number), 1);
      }
    });
    const band = points(marks(panel, 'path', 'band')[0]?.d);
    expect(band[0]?.[1]).toBeCloseTo(y(series[1]?.p95[0] as number), 1);
  });

  it('wrap to the width: as many beside each other as fit, in rows as equal as can be', () => {
    // A panel takes 200 units and 16 between two: 2 fit in 442 and 3 in 748, where 4 panels are two rows of 2.
    expect([columnsOf(4, 288), columnsOf(4, 442), columnsOf(3, 748), columnsOf(4, 748), columnsOf(1, 748)]).toEqual([
      1, 2, 3, 2, 1,
    ]);
  });

  it('have a table with the same numbers', () => {
    const twin = smallMultiplesTwin(example, nl);
    const last = twin?.rows.at(-1) ?? [];
    const { mean, p05, p95 } = example.indicators.withoutWorker?.series ?? { mean: [], p05: [], p95: [] };
    const [low, high] = [p05, p95].map((list) => Math.round(list.at(-1) as number));
    const others = example.variants.map(({ indicators }) =>
      String(Math.round(indicators.withoutWorker?.series?.mean.at(-1) as number)),
    );
    expect(last).toEqual([
      '20 september 2027',
      String(Math.round(mean.at(-1) as number)),
      `${low} tot ${high}`,
      ...others,
    ]);
    expect(twin?.head).toHaveLength(last.length);
  });

  it('draw nothing when the result does not count these children', () => {
    const { withoutWorker: _, ...indicators } = example.indicators;
    expect(render(<SmallMultiples result={{ ...example, indicators, variants: [] }} words={nl} />)).toBe('');
  });
});

describe('the chart of differences', () => {
  const svg = render(<DifferenceChart result={example} indicator="withoutWorker" words={nl} />);

  it('draws the paired difference and the interval of its mean around a line at zero', () => {
    const [panel = ''] = panelsOf(svg);
    const y = heightOf(panel);
    const series = first.difference.withoutWorker?.series;
    const line = points(marks(panel, 'path', 'line')[0]?.d);
    expect(line).toHaveLength(series?.dates.length ?? 0);
    for (const [k, [, height]] of line.entries()) expect(height).toBeCloseTo(y(series?.mean[k] as number), 1);
    const band = points(marks(panel, 'path', 'band')[0]?.d);
    const ends = series?.interval95.at(-1) as readonly [number, number];
    expect(band[line.length - 1]?.[1]).toBeCloseTo(y(ends[1]), 1);
    expect(band[line.length]?.[1]).toBeCloseTo(y(ends[0]), 1);
    expect(marks(panel, 'line', 'zero')).toHaveLength(1);
  });

  it('has a table with the same differences and intervals', () => {
    const { mean, interval95 } = first.difference.withoutWorker?.series ?? { mean: [], interval95: [] };
    const written = (value: number) => value.toFixed(1).replace('.', ',').replace('-', '−');
    const [low, high] = (interval95.at(-1) as readonly [number, number]).map(written);
    const twin = differenceTwin(example, 'withoutWorker', nl);
    expect(twin?.rows.at(-1)?.slice(0, 3)).toEqual([
      '20 september 2027',
      written(mean.at(-1) as number),
      `${low} tot ${high}`,
    ]);
  });
});

describe('twenty futures', () => {
  const { there, equal, back } = (effectOf(first, 'withoutWorker') as Effect).outOf20 as OutOf20;

  it('fill as many dots as futures in which the variant has fewer', () => {
    const svg = render(<TwentyFutures result={example} variant={first} indicator="withoutWorker" words={nl} />);
    expect(marks(svg, 'circle', 'filled')).toHaveLength(there);
    expect(marks(svg, 'circle', 'empty')).toHaveLength(20 - there);
    expect(svg).toContain(`In ${there} van de 20 doorgerekende toekomsten minder`);
    expect(twentyFuturesTwin(first, 'withoutWorker', nl)?.rows).toEqual([
      ['minder', String(there)],
      ['gelijk', String(equal)],
      ['meer', String(back)],
    ]);
  });

  it('draw nothing for an indicator that is neither good nor bad', () => {
    const svg = render(<TwentyFutures result={example} variant={first} indicator="cost.total.middle" words={nl} />);
    expect(svg).toBe('');
  });
});

describe('lead times', () => {
  const svg = render(<LeadTimes result={example} words={nl} />);
  const links = LINK_DAYS.filter(([link]) => link !== 'total');

  it('are bars whose parts are as long as the days of the links', () => {
    const parts = marks(svg, 'rect', 'bar');
    expect(parts).toHaveLength(links.length * (1 + example.variants.length));
    const perDay = Number(parts[0]?.width) / 60;
    parts.slice(0, 2 * links.length).forEach((part, i) => {
      const days = i < links.length ? links[i]?.[2] : links[i - links.length]?.[3];
      expect(Number(part['data-value'])).toBe(days);
      expect(Number(part.width)).toBeCloseTo((days as number) * perDay, 6);
    });
  });

  it('say the median of the whole way apart, and that medians do not add up', () => {
    const text = svg.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('basispad: hele weg 250 dagen');
    expect(text).toContain('Minder personeel vertrekt: hele weg 231 dagen, verschil −19 (−21 tot −17)');
    expect(text).toContain('tellen niet op');
    for (const [, label] of links) expect(text).toContain(label);
  });

  it('have a table with the same days', () => {
    const twin = leadTimesTwin(example, nl);
    expect(twin?.rows.map(([name, base, variant]) => [name, base, variant])).toEqual([
      ...links.map(([, label, base, variant]) => [label, String(base), String(variant)]),
      ['Hele weg', '250', '231'],
    ]);
  });
});

describe('who gains and who pays, drawn', () => {
  const svg = render(<WhoGainsWhoPays result={example} variant={first} words={nl} />);

  it('has a dot for each group at its difference, filled only when that is clear', () => {
    const dots = marks(svg, 'circle', 'dot');
    expect(dots.map((dot) => Number(dot['data-value']))).toEqual(WAITS.map(([, , difference]) => difference));
    expect(dots.map((dot) => dot['data-verdict'])).toEqual(['unclear', 'gains', 'pays']);
    expect(dots.map((dot) => dot.fill === '#ffffff')).toEqual([true, false, false]);
    const grid = marks(svg, 'line', 'grid').map((one) => [Number(one['data-value']), Number(one.x1)] as const);
    const [[low, left], [high, right]] = [grid[0], grid.at(-1)] as [
      readonly [number, number],
      readonly [number, number],
    ];
    for (const dot of dots) {
      expect(Number(dot.cx)).toBeCloseTo(left + ((Number(dot['data-value']) - low) / (high - low)) * (right - left), 6);
    }
  });

  it('says gains, pays or unclear beside each, and in its table', () => {
    // The intervals reach 1.5 to 3 days to both sides, so whole days.
    for (const text of ['onduidelijk +1', 'wint −80', 'betaalt +58']) expect(svg).toContain(`${text}</text>`);
    expect(whoPaysTwin(example, first, nl).rows.map((row) => [row[0], row[2], row.at(-1)])).toEqual([
      ['Wachten op hulp: alle', '100,0', 'onduidelijk'],
      ['Wachten op hulp: met maatregel', '98,0', 'wint'],
      ['Wachten op hulp: vrijwillig', '102,0', 'betaalt'],
    ]);
  });
});

describe('costs', () => {
  it('are a row for each payment and estimate, in thousands, with the difference of each variant and its range', () => {
    const twin = costsTwin(example, nl);
    const levels = ['laag', 'midden', 'hoog'];
    const difference = `+${Math.round(ADDED_COST / 1000)} (+41 tot +55)`;
    const rows = Object.entries(COSTS).flatMap(([payment, amounts]) =>
      amounts.map((amount, i) => [
        `${payment}, ${levels[i]}`,
        (amount / 1000).toLocaleString('nl-NL'),
        ...example.variants.map(() => difference),
      ]),
    );
    expect(twin?.rows).toEqual(rows);
    expect(twin?.caption).toContain('prijspeil 2025');
  });
});

describe('the table of the main chart', () => {
  it('holds the counted and the modelled numbers of both panels by date', () => {
    const panels = panelsWithoutWorker(resultTable(example, 'nl')) as FreshAndExisting;
    const twin = withoutWorkerTwin(panels, captionOf(example, 'nl'), nl);
    const row = twin.rows.find(([date]) => date === '1 april 2025') ?? [];
    const at = example.indicators.withoutWorkerNew?.series?.dates.indexOf('2025-04-01') ?? -1;
    const level = (key: string) => String(Math.round(example.indicators[key]?.series?.mean[at] as number));
    // Counted on 1 April 2025: 48 new and 32 existing children (the example).
    expect([row[1], row[2], row[6], row[7]]).toEqual([
      '48',
      level('withoutWorkerNew'),
      '32',
      level('withoutWorkerExisting'),
    ]);
    for (const one of twin.rows) expect(one).toHaveLength(twin.head.length);
  });
});
