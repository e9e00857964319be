import type { PrintContext } from '../../../sim/report/print/context.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import type { Language } from '../../../sim/report/words/words.ts';
import type {
  ComparisonResult,
  Difference,
  EstimateSeries,
  Indicator,
  VariantResult,
} from '../../../sim/statistics/result.ts';
import { OBSERVED } from '../example.ts';
import { figuresExample } from '../figures-example.ts';

type Lists = Pick<EstimateSeries, 'mean' | 'interval95'> & Partial<EstimateSeries>;

/** Every number of a series times a factor; the places of `unknown` become unknown. */
function changed<Series extends Lists>(series: Series, factor: number, unknown: readonly number[]): Series {
  const at = (value: number | null, i: number) => (value === null || unknown.includes(i) ? null : value * factor);
  const few = (list: readonly (number | null)[] | undefined) => (list ?? []).map(at);
  return {
    ...series,
    mean: few(series.mean),
    interval95: series.interval95.map((ends, i) =>
      ends === null || unknown.includes(i) ? null : [ends[0] * factor, ends[1] * factor],
    ),
    ...(series.p05 === undefined ? {} : { p05: few(series.p05), p50: few(series.p50), p95: few(series.p95) }),
  };
}

interface Made {
  readonly key: string;
  readonly unit: string;
  readonly view: string;
  readonly label: readonly [nl: string, en: string];
  readonly factor: number;
  /** Places of the series without a number. */
  readonly unknown: readonly number[];
}

/** Series of other units, made from that of new children: 38 dates, the first and the last a part of a month. */
const MADE: readonly Made[] = [
  {
    key: 'inTime',
    unit: 'share',
    view: 'cohort',
    label: ['Binnen 5 werkdagen een vaste jeugdbeschermer', 'A fixed jeugdbeschermer within 5 working days'],
    factor: 0.01,
    unknown: [0, 37],
  },
  {
    key: 'staff.carrying',
    unit: 'fte',
    view: 'stock',
    label: ['Jeugdbeschermers met caseload (fte)', 'Jeugdbeschermers carrying a caseload (fte)'],
    factor: 1.3,
    unknown: [],
  },
  {
    key: 'staff.hires',
    unit: 'persons',
    view: 'flow',
    label: ['Nieuwe jeugdbeschermers', 'New jeugdbeschermers'],
    factor: 0.02,
    unknown: [0],
  },
  {
    key: 'staff.leavers',
    unit: 'persons',
    view: 'flow',
    label: ['Jeugdbeschermers die ontslag namen', 'Jeugdbeschermers who resigned'],
    factor: 0.03,
    unknown: [0],
  },
];

const OF = 'withoutWorkerNew';

function madeFrom(indicator: Indicator, { unit, view, label: [nl, en], factor, unknown }: Made): Indicator {
  const known = unknown.includes(37) ? null : (indicator.mean ?? 0) * factor;
  const series = indicator.series && changed(indicator.series, factor, unknown);
  const definition = { nl: `Wat ‘${nl}’ telt.`, en: `What ‘${en}’ counts.` };
  return { ...indicator, id: 'I99', unit, view, label: { nl, en }, definition, mean: known, series };
}

function differenceFrom(difference: Difference, { factor, unknown }: Made): Difference {
  const series = difference.series && changed(difference.series, factor, unknown);
  const ends = difference.interval95;
  const last = unknown.includes(37);
  return {
    ...difference,
    mean: last ? null : (difference.mean ?? 0) * factor,
    interval95: last || ends === null ? null : [ends[0] * factor, ends[1] * factor],
    series,
  };
}

/** The comparison of the charts with two variants and with series of a share, of fte and of persons per month. */
export function lineExample(): ComparisonResult {
  const example = figuresExample();
  const more = (all: ComparisonResult['indicators']) => ({
    ...all,
    ...Object.fromEntries(MADE.map((made) => [made.key, madeFrom(all[OF] as Indicator, made)])),
  });
  const variants = example.variants.slice(0, 2).map(
    (variant): VariantResult => ({
      ...variant,
      indicators: more(variant.indicators),
      difference: {
        ...variant.difference,
        ...Object.fromEntries(
          MADE.map((made) => [made.key, differenceFrom(variant.difference[OF] as Difference, made)]),
        ),
      },
    }),
  );
  return { ...example, indicators: more(example.indicators), variants };
}

/** What a letter is made from, of the example and its counts (six and nine among them); `own` replaces parts. */
export function lineContext(own: Partial<PrintContext> = {}, language: Language = 'nl'): PrintContext {
  return {
    result: lineExample(),
    words: wordsOf(language),
    counted: { supplier: 'Serviceorganisatie Jeugd ZHZ', date: '2025-09-15', series: OBSERVED },
    rule: 'mask',
    norm: null,
    runDate: '2026-11-22',
    link: 'https://ketenlab.example/#v1.abc',
    ...own,
  };
}

/** The same result without its variants. */
export function alone(result: ComparisonResult): ComparisonResult {
  return { ...result, variants: [] };
}

/** The result with other titles of its variants. */
export function titled(result: ComparisonResult, title: string): ComparisonResult {
  const variants = result.variants.map((variant) => ({
    ...variant,
    scenario: { ...variant.scenario, title: { nl: title, en: title } },
  }));
  return { ...result, variants };
}
