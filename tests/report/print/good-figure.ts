import { scaleLinear, scaleUtc } from 'd3';
import { dateInWords, number, shortDate } from '../../../sim/report/numbers.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import type { PrintFigure } from '../../../sim/report/print/figure.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../../sim/statistics/result.ts';
import { exampleComparison, OBSERVED } from '../example.ts';

export const result: ComparisonResult = exampleComparison();

/** What the figure below is made from: counts of a region with two months below ten, and a norm. */
export const context: PrintContext = {
  result,
  words: wordsOf('nl'),
  counted: { supplier: 'Jeugdbescherming west', date: '2025-09-08', series: OBSERVED },
  rule: 'mask',
  norm: { value: 20, text: 'norm: hoogstens 20 kinderen', vintage: 'afspraak 2024' },
  runDate: '2026-02-01',
  link: 'https://ketenlab.example/#v1',
};

/** Name in the data, words beside its end, colour and dash. */
const SERIES = [
  ['zhz-2024', 'basispad', '#111111', ''],
  ['retention', 'Minder personeel vertrekt', '#143f74', '7 3'],
  ['raad-recovery', 'De Raad haalt de…', '#946d20', '2 2.5'],
] as const;
const STARTS = ['2025-10-01', '2026-01-01'] as const;
const TICKS = ['2024-09-20', '2025-09-20', '2026-09-20', '2027-09-20'] as const;
const LEVELS = [0, 20, 40, 60, 80] as const;
const PLOT = { left: 34, right: 340, height: 110 } as const;

const notes: PrintFigure['notes'] = {
  uncertainty: [
    'De band laat zien waar 18 van de 20 doorgerekende toekomsten uitkomen. De echte uitkomst kan erbuiten liggen.',
    'De band is breed door toeval in meldingen, looptijden en personeel.',
  ],
  definitions: [
    'Kinderen met een maatregel zonder vaste jeugdbeschermer, geteld op die datum; norm: hoogstens 20 kinderen (afspraak 2024).',
    'Doorgerekende aantallen zijn afgerond op hele kinderen.',
  ],
  source:
    'Bron: getelde aantallen van Jeugdbescherming west, 8 september 2025. Ketenlab 0.1.0, scenario zhz-2024, 60 doorrekeningen van 1 februari 2026, https://ketenlab.example/#v1. Dit is een berekening, geen voorspelling.',
  smallNumbers: 'Getelde aantallen onder 10 staan er als < 10, met een stip op 5.',
  money: '',
};
const title =
  'Aantal kinderen zonder vaste jeugdbeschermer, Zuid-Holland Zuid, van 20 september 2024 tot 20 september 2027';
const finding = 'Op 20 september 2027 zijn dit gemiddeld 9 kinderen minder met ‘Minder personeel vertrekt’.';
const alt = 'Lijnfiguur: kinderen zonder vaste jeugdbeschermer in het basispad. Van 113 naar 44.';
const description =
  'Nieuw: op 20 september 2024 gemiddeld 41 kinderen, op 20 september 2027 gemiddeld 27. Bestaand: op 20 september 2024 gemiddeld 72 kinderen, aan het eind 17.';

export const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const x = scaleUtc([new Date('2024-09-20T00:00:00Z'), new Date('2027-09-20T00:00:00Z')], [PLOT.left, PLOT.right]);
const at = (date: string) => x(new Date(`${date}T00:00:00Z`));
const text = (content: string, left: number, top: number, more = '') =>
  `<text x="${left}" y="${top}" font-size="8"${more}>${escaped(content)}</text>`;

/** A panel of one indicator, its plot from `top` on. */
function panel(key: 'new' | 'existing', indicator: string, top: number): string {
  const y = scaleLinear([0, 80], [top + PLOT.height, top]);
  const seriesOf = (scenario: string) => {
    const found = [result, ...result.variants].find((one) => one.scenario.name === scenario);
    const series = found?.indicators[indicator]?.series;
    if (!series) throw new Error(`no series ${indicator} in ${scenario}`);
    return series;
  };
  const along = (values: readonly (number | null)[], dates: readonly string[]) =>
    values.map((value, i) => `${at(dates[i] as string)},${y(value as number)}`);
  const base = seriesOf('zhz-2024');
  const band = [...along(base.p95, base.dates), ...along(base.p05, base.dates).reverse()].join('L');
  return [
    `<g data-panel="${key}">`,
    text(key === 'new' ? 'Nieuw (kinderen)' : 'Bestaand (kinderen)', 6, top - 24),
    `<path data-mark="band" data-series="zhz-2024" d="M${band}Z" fill="#cfd8e2"/>`,
    '<g data-axis="y" data-unit="children">',
    ...LEVELS.map((level) =>
      text(number(level, 0, 'nl'), 30, y(level) + 3, ` text-anchor="end" data-tick="${level}" data-at="${y(level)}"`),
    ),
    '</g><g data-axis="x">',
    ...TICKS.map((date) =>
      text(
        shortDate(date, 'nl'),
        at(date),
        top + PLOT.height + 12,
        ` text-anchor="middle" data-tick="${date}" data-at="${at(date)}"`,
      ),
    ),
    '</g>',
    `<line data-mark="zero" x1="34" x2="340" y1="${y(0)}" y2="${y(0)}" stroke="#1a1a1a" stroke-width="1"/>`,
    `<line data-mark="norm" x1="34" x2="340" y1="${y(20)}" y2="${y(20)}" stroke="#1a1a1a" stroke-width="0.75"/>`,
    text('norm: hoogstens 20 kinderen (afspraak 2024)', 120, y(20) - 2),
    ...STARTS.map(
      (date, i) =>
        `<line data-mark="start" x1="${at(date)}" x2="${at(date)}" y1="${top - 4}" y2="${y(0)}" stroke="#1a1a1a" stroke-width="0.75"/>${text(
          `hier begint het: ${dateInWords(date, 'nl')}`,
          at(date) + 3,
          top - 14 + 9 * i,
        )}`,
    ),
    ...SERIES.map(([name, words, colour, dash], i) => {
      const { dates, mean } = seriesOf(name);
      const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
      return `<path data-mark="line" data-series="${name}" d="M${along(mean, dates).join('L')}" fill="none" stroke="${colour}" stroke-width="1.75"${dashes}/>${text(words, 346, y(30) + 12 * i, ` fill="${colour}"`)}`;
    }),
    ...(OBSERVED[key] ?? []).map(([date, count]) => {
      const shown = count < 10 ? '< 10' : String(count);
      const level = count < 10 ? 5 : count;
      return `<circle data-mark="dot" cx="${at(date)}" cy="${y(level)}" r="2.3"/>${text(shown, at(date) + 3, y(level) - 3)}`;
    }),
    '</g>',
  ].join('');
}

/** Lines of at most 100 characters, below one another. */
function block(content: string, top: number, size: number): string {
  const lines = content.match(/.{1,88}(?:\s|$)/g) ?? [];
  const rows = lines.map((line, i) => `<tspan x="6" y="${top + i * size * 1.25}">${escaped(line.trim())}</tspan>`);
  return `<text font-size="${size}">${rows.join('')}</text>`;
}

const below = [...notes.uncertainty, ...notes.definitions, notes.smallNumbers, notes.source];
const svg = [
  '<svg xmlns="http://www.w3.org/2000/svg" width="16cm" viewBox="0 0 454 560" role="img" aria-labelledby="f-title f-desc"',
  ' lang="nl" font-family="Noto Sans, Arial, sans-serif" fill="#1a1a1a">',
  `<title id="f-title">${alt}</title><desc id="f-desc">${description}</desc>`,
  '<rect width="454" height="560" fill="#ffffff"/>',
  block(title, 14, 10),
  block(finding, 42, 9),
  panel('new', 'withoutWorkerNew', 90),
  panel('existing', 'withoutWorkerExisting', 260),
  ...below.map((note, i) => block(note, 400 + 26 * i, 8)),
  '</svg>',
].join('');

/** A figure drawn by hand from the rules for figures in a letter, which holds to every point. */
export const good: PrintFigure = {
  kind: 'series',
  language: 'nl',
  title,
  finding,
  svg,
  alt,
  description,
  notes,
  table: {
    columns: [
      { key: 'date', unit: '' },
      { key: 'new_counted', unit: 'children' },
      { key: 'new_mean', unit: 'children' },
    ],
    rows: [
      ['2024-09-20', 41, 41.3],
      ['2025-07-01', null, 7.2],
    ],
  },
  twin: {
    caption: title,
    head: ['Datum', 'Nieuw: geteld', 'Nieuw: basispad'],
    rows: [
      ['20 september 2024', '41', '41'],
      ['1 juli 2025', '< 10', '7'],
    ],
  },
};
