import { compare } from '../../../sim/experiment/compare.ts';
import { audiences, type LetterForm, questions } from '../../../sim/report/letter/letter.ts';
import type { PrintContext } from '../../../sim/report/print/context.ts';
import type { SmallNumberRule } from '../../../sim/report/print/small-numbers.ts';
import { wordsOf } from '../../../sim/report/words/index.ts';
import type { Language } from '../../../sim/report/words/words.ts';
import type { ComparisonResult, Difference, Indicator } from '../../../sim/statistics/result.ts';
import { bistable } from '../../experiment/bistable-toy.ts';
import { OBSERVED } from '../example.ts';
import { figuresExample } from '../figures-example.ts';

const made = { version: '0.1.0', seed: 'ketenlab', seconds: 1 };
const example = figuresExample();

/** A copy in which every difference is as `change` makes it. */
function differing(result: ComparisonResult, change: (one: Difference) => Difference): ComparisonResult {
  return {
    ...result,
    variants: result.variants.map((variant) => ({
      ...variant,
      difference: Object.fromEntries(Object.entries(variant.difference).map(([key, one]) => [key, change(one)])),
    })),
  };
}

/** A copy with indicators as the readers beside the council ask for, of every unit that a letter writes. */
function widened(result: ComparisonResult): ComparisonResult {
  const units: Readonly<Record<string, [unit: string, mean: number, view: string]>> = {
    'coupledInTime.wholeRun': ['share', 0.3436, 'cohort'],
    'caseload.p50': ['children per fte', 11.843, 'stock'],
    'staff.carrying': ['fte', 52.889, 'stock'],
    'staff.turnover': ['per year', 0.1805, 'run'],
    'workerWaitNew.p50': ['days', 17.76, 'child'],
    'faces.now.mean': ['workers', 5.6256, 'stock'],
    'handovers.now.mean': ['handovers', 2.8108, 'stock'],
  };
  const indicators = Object.fromEntries(
    Object.entries(units).map(([key, [unit, mean, view]]): [string, Indicator] => [
      key,
      {
        id: 'I11',
        label: { nl: `${key}, binnen 5 dagen`, en: `${key}, within 5 days` },
        definition: { nl: key, en: key },
        unit,
        view,
        better: 'lower',
        headline: false,
        undefined: 0,
        series: null,
        mean,
        interval95: [mean * 0.97, mean * 1.03],
        p05: mean * 0.8,
        p50: mean,
        p95: mean * 1.2,
      },
    ]),
  );
  const difference = Object.fromEntries(
    Object.entries(units).map(([key, [, mean]]): [string, Difference] => [
      key,
      {
        mean: -mean / 11,
        interval95: [-mean / 9, -mean / 13],
        better: 0.83,
        pairs: { lower: 83, equal: 0, higher: 17 },
        pairingGain: 3,
        series: null,
      },
    ]),
  );
  return {
    ...result,
    indicators: { ...result.indicators, ...indicators },
    variants: result.variants.map((variant) => ({
      ...variant,
      indicators: { ...variant.indicators, ...indicators },
      difference: { ...variant.difference, ...difference },
    })),
  };
}

const nothing = (list: readonly unknown[]) => list.map(() => 0);

/** Results of every kind that a letter can be about, with the indicator that it is read of. */
export const results: Readonly<Record<string, readonly [result: ComparisonResult, indicator: string]>> = {
  clear: [widened(example), 'withoutWorker'],
  share: [widened(example), 'coupledInTime'],
  'days and a long title': [widened(example), 'raadWait'],
  'two groups': [compare(bistable('base', 31), [bistable('variant', 30)], made), 'new'],
  unclear: [
    differing(widened(example), (one) => ({
      ...one,
      mean: 0.4,
      interval95: [-1.2, 2],
      pairs: { lower: 40, equal: 15, higher: 45 },
      better: 0.475,
      series: one.series && {
        ...one.series,
        mean: one.series.mean.map(() => 0.4),
        interval95: one.series.mean.map(() => [-1.2, 2]),
      },
    })),
    'withoutWorker',
  ],
  'exactly the same': [
    differing(widened(example), (one) => ({
      ...one,
      mean: 0,
      interval95: [0, 0],
      pairs: { lower: 0, equal: 60, higher: 0 },
      better: one.better === null ? null : 0.5,
      series: one.series && {
        ...one.series,
        mean: nothing(one.series.mean),
        interval95: one.series.mean.map(() => [0, 0]),
      },
    })),
    'withoutWorker',
  ],
  'no variants': [{ ...widened(example), variants: [] }, 'withoutWorker'],
  'one run': [
    { ...differing(widened(example), (one) => ({ ...one, interval95: null })), replications: 1 },
    'withoutWorker',
  ],
  undefined: [
    differing(
      {
        ...example,
        indicators: {
          ...example.indicators,
          withoutWorker: {
            ...(example.indicators.withoutWorker as Indicator),
            mean: null,
            p05: null,
            p95: null,
            interval95: null,
            series: null,
          },
        },
      },
      (one) => ({ ...one, mean: null, interval95: null, pairs: null, better: null, series: null }),
    ),
    'withoutWorker',
  ],
};

export function contextOf(
  result: ComparisonResult,
  language: Language = 'nl',
  rule: SmallNumberRule = 'mask',
): PrintContext {
  return {
    result,
    words: wordsOf(language),
    counted: { supplier: 'de monitor van 3 GI’s', date: '2025-09-05', series: OBSERVED },
    rule,
    norm: { value: 12, text: 'norm: hoogstens 12 kinderen per jeugdbeschermer', vintage: 'cao 2024' },
    runDate: '2026-11-22',
    link: '',
  };
}

/** Every question to every reader, in the middle of a run and at its end. */
export function formsOf(indicator: string): LetterForm[] {
  return questions.flatMap((question) =>
    audiences.flatMap((audience) =>
      ['2025-08-15', '2027-09-20'].map((date) => ({
        question,
        audience,
        sender: 'Serviceorganisatie Jeugd',
        date,
        indicator,
        norm: '',
      })),
    ),
  );
}
