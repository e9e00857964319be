import { describe, expect, it } from 'vitest';
import { compare } from '../../../sim/experiment/compare.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import { differenceFigure } from '../../../sim/report/print/difference.tsx';
import type { PrintFigure } from '../../../sim/report/print/figure.ts';
import { seriesFigure } from '../../../sim/report/print/series.ts';
import { staffFigure } from '../../../sim/report/print/staff.ts';
import { records } from '../../../sim/report/table.ts';
import type { Language } from '../../../sim/report/words/words.ts';
import { bistable } from '../../experiment/bistable-toy.ts';
import { alone, lineContext, lineExample, titled } from './line-example.ts';
import { elements, readBack, rootOf, textsIn } from './read-back.ts';

const example = lineExample();
const NORM = { value: 60, text: 'norm: zes van de tien kinderen', vintage: 'afspraak 2024' };

function figuresOf(own: Partial<PrintContext> = {}, language: Language = 'nl'): Record<string, PrintFigure> {
  const context = lineContext({ result: example, ...own }, language);
  const all = {
    together: seriesFigure('withoutWorker', context),
    one: seriesFigure('withoutWorkerExisting', context),
    share: seriesFigure('inTime', { ...context, norm: NORM }),
    flow: seriesFigure('staff.leavers', context),
    difference: differenceFigure('withoutWorker', context),
    shareDifference: differenceFigure('inTime', context),
    staff: staffFigure(context),
  };
  return Object.fromEntries(Object.entries(all).filter(([, figure]) => figure !== null)) as Record<string, PrintFigure>;
}

const two = figuresOf();
const base = figuresOf({ result: alone(example) });
const rounded = figuresOf({ rule: 'round' });
const english = figuresOf({}, 'en');
const every = Object.entries({ two, base, rounded, english }).flatMap(([set, figures]) =>
  Object.entries(figures).map(([name, figure]) => [`${name} (${set})`, figure] as const),
);
const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
const wordCount = (text: string) => text.trim().split(/\s+/).length;
const figure = (name: string, figures = two) => figures[name] as PrintFigure;

describe('every figure with lines', () => {
  it('is there with two variants, and without variants all but the differences', () => {
    expect(Object.keys(two)).toHaveLength(7);
    expect(Object.keys(base)).toEqual(['together', 'one', 'share', 'flow', 'staff']);
  });

  it.each(every)('%s has marks that read back as the numbers of its table', (_, { svg, table }) => {
    const rows = records(table);
    const points = readBack(svg);
    for (const { panel, mark, series, date, value } of points) {
      const named = mark === 'interval' ? 'dot' : mark === 'band' ? 'line' : mark;
      const row = rows.find(
        (one) => one.panel === panel && one.mark === named && one.series === series && (one.date ?? '') === date,
      );
      const wanted =
        mark === 'band' || mark === 'interval'
          ? [row?.low, row?.high]
          : [row?.value, row?.lower_group_value, row?.upper_group_value];
      // Paths are written in thousandths of a point; a plot is at least 60 points high.
      const reach = Math.max(...points.filter((one) => one.panel === panel).map((one) => Math.abs(one.value)));
      const nearest = Math.min(...wanted.flatMap((one) => (typeof one === 'number' ? [Math.abs(one - value)] : [])));
      expect(nearest, `${panel} ${mark} ${series} ${date}`).toBeLessThan(reach * 1e-4);
    }
    for (const row of rows.filter((one) => one.mark === 'line')) {
      const drawn = points.some(
        (one) => one.mark === 'line' && one.panel === row.panel && one.series === row.series && one.date === row.date,
      );
      expect(drawn, `${row.panel} ${row.series} ${row.date}`).toBe(true);
    }
  });

  it.each(every)('%s has a level axis that holds zero', (_, { svg }) => {
    for (const axis of elements(rootOf(svg)).filter(({ attributes }) => attributes['data-axis'] === 'y')) {
      expect(elements(axis).map(({ attributes }) => attributes['data-tick'])).toContain('0');
    }
  });

  it.each(every)('%s has a finding of at most 20 words and an alternative text of at most 200 characters', (_, one) => {
    expect(wordCount(one.finding)).toBeLessThanOrEqual(20);
    expect(wordCount(one.finding)).toBeGreaterThan(7);
    expect(one.alt.length).toBeLessThanOrEqual(200);
    expect(one.alt).toMatch(/^(Lijnfiguur|Line figure)/);
    expect(one.alt).toMatch(/20(24|27)\)\.( |$)/);
  });

  it.each(every)('%s says in the picture what stands with it', (_, one) => {
    const text = flat(textsIn(rootOf(one.svg)).join(' '));
    const { uncertainty, definitions, source, smallNumbers, money } = one.notes;
    for (const said of [one.title, one.finding, one.description, one.alt, ...uncertainty, ...definitions, source]) {
      expect(text).toContain(flat(said));
    }
    expect(text).toContain(smallNumbers);
    expect(money).toBe('');
    expect(uncertainty.length).toBeGreaterThanOrEqual(2);
    expect(source).toContain(one.language === 'nl' ? '22 november 2026' : '22 November 2026');
    expect(source).toContain(one.language === 'nl' ? '60 doorrekeningen' : '60 runs');
    expect(source).toContain(one.language === 'nl' ? 'berekening, geen voorspelling' : 'calculation, not a forecast');
    expect(source).toContain('https://ketenlab.example/#v1.abc');
  });

  it.each(every)('%s is 16 cm wide, without small texts, thin lines, or anything outside its width', (_, { svg }) => {
    const all = elements(rootOf(svg));
    const root = all[0]?.attributes ?? {};
    expect(root.width).toBe('16cm');
    expect(root.viewBox).toMatch(/^0 0 454 \d+$/);
    const numbersOf = (name: string) =>
      all.flatMap(({ attributes: a }) => (a[name] === undefined ? [] : [Number(a[name])]));
    expect(Math.min(...numbersOf('font-size'))).toBeGreaterThanOrEqual(8);
    expect(Math.min(...numbersOf('stroke-width'))).toBeGreaterThanOrEqual(0.5);
    expect(svg).not.toMatch(/<style|class=|style=|NaN|undefined/);
    // A page of A4 has 247 mm between its margins: 700 points.
    expect(Number(root.viewBox?.split(' ')[3])).toBeLessThan(700);
    for (const x of [...numbersOf('x'), ...numbersOf('x2')]) expect(x).toBeLessThanOrEqual(454);
  });

  it.each(every)('%s has its written numbers in a table with as many cells as heads', (_, { twin }) => {
    expect(twin.rows.length).toBeGreaterThan(30);
    for (const row of twin.rows) expect(row).toHaveLength(twin.head.length);
  });

  it.each(Object.entries({ ...two, ...rounded }))('%s has no English in its Dutch', (_, one) => {
    const text = [one.svg.replaceAll(/<[^>]*>/g, ' '), one.alt, one.description, ...one.twin.head].join(' ');
    expect(text).not.toMatch(/\b(base path|children|persons|runs|the|with|from|forecast|futures|fewer|months?)\b/i);
    expect(text).not.toContain('voorspelt');
  });
});

describe('findings', () => {
  const titles = [
    '',
    'Kort',
    'Behoud van personeel',
    'Twee woorden',
    Array(7).fill('woord').join(' '),
    Array(40).fill('lang').join(' '),
  ];

  it.each(titles)('stay within 20 words and alternatives within 200 characters for the title ‘%s’', (title) => {
    for (const language of ['nl', 'en'] as const) {
      for (const one of Object.values(figuresOf({ result: titled(example, title) }, language))) {
        expect(wordCount(one.finding), one.finding).toBeLessThanOrEqual(20);
        expect(one.alt.length).toBeLessThanOrEqual(200);
      }
    }
  });

  it('say how many of 20 futures go the same way', () => {
    // The made-up retention takes away 9 new children, less than chance moves no future the other way.
    expect(figure('difference').finding).toMatch(
      /^Op 20 september 2027 gemiddeld [\d,]+ kinderen minder met ‘Minder personeel vertrekt’; minder in 20 van de 20 toekomsten\.$/,
    );
  });

  it('are of the last date that is known', () => {
    // The share lacks its last date, 20 September 2027.
    expect(figure('share').finding).toMatch(/^Op 1 september 2027 gemiddeld [\d,]+ procentpunt lager met/);
    expect(figure('shareDifference').alt).toContain('(1 september 2027)');
  });

  it('are a level where a scenario stands alone', () => {
    expect(figure('share', base).finding).toMatch(
      /^Op 1 september 2027 is dit gemiddeld \d+%, tegen \d+% op 1 oktober 2024\.$/,
    );
    expect(figure('staff', base).finding).toMatch(/dragen gemiddeld \d+ fte een caseload/);
  });
});

describe('counts', () => {
  const small = [
    ['2025-07-01', '9'],
    ['2025-08-01', '6'],
  ] as const;

  it('below ten are spans from 0 to 9 without their number when they are masked', () => {
    const { svg, table, twin, description, notes } = figure('one');
    const spans = readBack(svg).filter(({ mark }) => mark === 'interval');
    expect(spans.map(({ date }) => date)).toEqual(['2025-07-01', '2025-07-01', '2025-08-01', '2025-08-01']);
    expect(spans.map(({ value }) => Math.round(value))).toEqual([9, 0, 9, 0]);
    expect(elements(rootOf(svg)).filter((one) => one.attributes['data-mark'] === 'dot')).toHaveLength(5);
    expect(textsIn(rootOf(svg)).filter((text) => text === '< 10').length).toBeGreaterThanOrEqual(2);
    const rows = records(table).filter(({ mark }) => mark === 'dot');
    expect(rows.filter(({ value }) => value === null)).toHaveLength(2);
    for (const [date] of small) {
      expect(rows.find((row) => row.date === date)).toMatchObject({ value: null, low: 0, high: 9, written: '< 10' });
      expect(svg).not.toMatch(new RegExp(`data-date="${date}" data-value`));
    }
    expect(twin.rows.find(([date]) => date === '1 juli 2025')?.[1]).toBe('< 10');
    expect(description).toContain('< 10 (1 juli 2025), < 10 (1 augustus 2025), 11 (1 september 2025)');
    expect(notes.smallNumbers).toContain('onder de 10 staan er als ‘< 10’');
  });

  it('below ten are at a multiple of five when they are rounded', () => {
    const { svg, table, notes } = figure('one', rounded);
    const rows = records(table).filter(({ mark }) => mark === 'dot');
    // 9 and 6 are counted; the nearest multiples of five are 10 and 5.
    expect(small.map(([date]) => rows.find((row) => row.date === date)?.value)).toEqual([10, 5]);
    expect(elements(rootOf(svg)).filter((one) => one.attributes['data-mark'] === 'dot')).toHaveLength(7);
    expect(notes.smallNumbers).toContain('veelvoud van 5');
  });

  it('are the ones of the context, with who supplied them and when, not those of the base', () => {
    const counted = { supplier: 'Eigen telling', date: '', series: { new: [['2025-02-03', 77] as const] } };
    const { svg, notes, twin } = figuresOf({ counted }).together as PrintFigure;
    expect(readBack(svg).filter(({ mark }) => mark === 'dot')).toMatchObject([{ date: '2025-02-03' }]);
    expect(twin.rows.find(([date]) => date === '3 februari 2025')?.[1]).toBe('77');
    expect(notes.source).toMatch(
      /^Getelde aantallen: Eigen telling, laatste peildatum 3 februari 2025, datum van levering niet opgegeven\./,
    );
    expect(figure('together').notes.source).toContain(
      'Serviceorganisatie Jeugd ZHZ, laatste peildatum 1 september 2025, geleverd op 15 september 2025.',
    );
  });

  it('need no supplier and no rule where there are none', () => {
    const { notes } = figuresOf({ counted: { supplier: 'X', date: '', series: {} } }).together as PrintFigure;
    expect([notes.smallNumbers, notes.source.includes('Getelde')]).toEqual(['', false]);
  });
});

describe('a norm', () => {
  it('is a line with its text and vintage, in the picture and in the definitions', () => {
    const { svg, notes } = figure('share');
    expect(readBack(svg).filter(({ mark }) => mark === 'norm')).toMatchObject([{ series: 'norm' }]);
    expect(flat(textsIn(rootOf(svg)).join(' '))).toContain('norm: zes van de tien kinderen');
    expect(notes.definitions).toContain('Norm: zes van de tien kinderen (afspraak 2024).');
  });

  it('of another indicator is not drawn, and the definitions say so', () => {
    const norm = { ...NORM, indicator: 'inTime' };
    const { svg, notes } = figuresOf({ norm }).together as PrintFigure;
    expect(svg).not.toContain('data-mark="norm"');
    expect(notes.definitions).toContain('Norm: in deze figuur staat geen normlijn.');
  });
});

describe('what is counted per month', () => {
  it('has whole months only, because parts of months would look like a change', () => {
    const dates = records(figure('flow').table).map(({ date }) => date);
    // The run is from 20 September 2024 to 20 September 2027: October 2024 is the first whole month.
    expect([dates[0], dates.at(-1)]).toEqual(['2024-11-01', '2027-09-01']);
    expect(figure('flow').finding).toContain('Op 1 september 2027');
  });

  it('has joiners and leavers in one panel for a base alone, and else in a panel each on one scale', () => {
    const panels = ({ svg }: PrintFigure) =>
      elements(rootOf(svg)).flatMap(({ attributes: a }) => a['data-panel'] ?? []);
    expect(panels(figure('staff', base))).toEqual(['staff.carrying', 'staff.flows']);
    expect(panels(figure('staff'))).toEqual(['staff.carrying', 'staff.hires', 'staff.leavers']);
    const tops = elements(rootOf(figure('staff').svg))
      .filter(({ attributes }) => attributes['data-axis'] === 'y')
      .map((axis) =>
        elements(axis)
          .flatMap(({ attributes }) => attributes['data-tick'] ?? [])
          .at(-1),
      );
    expect(tops[1]).toBe(tops[2]);
  });
});

describe('what a result lacks', () => {
  it('gives no figure', () => {
    const { 'staff.hires': _, ...indicators } = example.indicators;
    expect(staffFigure(lineContext({ result: { ...example, indicators } }))).toBeNull();
    expect(seriesFigure('raadWait', lineContext())).toBeNull();
    expect(seriesFigure('nothing', lineContext())).toBeNull();
    expect(differenceFigure('nothing', lineContext())).toBeNull();
  });
});

describe('two groups of futures', () => {
  // A line that tips in 81 of 100 runs of the base and in 21 of the variant (tests/experiment/two-groups.test.ts).
  const result = compare(bistable('base', 31), [bistable('variant', 30)], { version: '0.1.0', seed: 's', seconds: 1 });
  const context = lineContext({ result, counted: { supplier: '', date: '', series: {} } });
  const drawn = Object.entries({
    series: seriesFigure('new', context),
    alone: seriesFigure('new', { ...context, result: alone(result) }),
    difference: differenceFigure('new', context),
  }) as [string, PrintFigure][];

  it.each(drawn)('are both drawn and told (%s)', (_, one) => {
    expect(one.svg).toContain('data-branch="upper"');
    expect(one.notes.uncertainty.join(' ')).toContain('uiteen in twee groepen');
    expect(one.alt).toMatch(/splitst zich: van .* naar twee groepen/);
    expect(one.finding).toContain('twee groepen');
    const rows = records(one.table).filter((row) => row.upper_group_value !== null);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.value).toBeNull();
  });
});

describe('names at the ends of lines', () => {
  it('never lie over one another, however long they are and however close the lines end', () => {
    const long = titled(example, 'Een heel lange naam van een scenario die over veel regels gaat');
    for (const one of Object.values(figuresOf({ result: long }))) {
      for (const panel of elements(rootOf(one.svg)).filter(({ attributes: a }) => a['data-panel'] !== undefined)) {
        const labels = elements(panel).filter(({ attributes: a }) => a['data-mark'] === 'label');
        const heights = labels
          .flatMap((label) => elements(label).flatMap(({ attributes: a }) => (a.y === undefined ? [] : [Number(a.y)])))
          .sort((a, b) => a - b);
        for (const [i, y] of heights.slice(1).entries()) expect(y - (heights[i] as number)).toBeGreaterThanOrEqual(9);
      }
    }
  });
});
