import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../sim/report/comparison-text.ts';
import { groupChanges, linesWithAnotherOrder, whoPaysText } from '../../sim/report/who-pays.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult, Difference, Indicator, VariantResult } from '../../sim/statistics/result.ts';
import { exampleComparison } from './example.ts';

const example = exampleComparison();

function indicator(label: string, mean: number, unit: string): Indicator {
  const both = { nl: `${label} (nl)`, en: label };
  const rest = { view: 'child', better: 'lower', headline: false, undefined: 0, series: null } as const;
  return { id: 'I24', label: both, definition: both, unit, mean, interval95: null, p05: 0, p50: 0, p95: 0, ...rest };
}

/** Key, label, mean wait before and after, number of children, interval of the difference. */
type Row = readonly [
  key: string,
  label: string,
  before: number,
  after: number,
  children: number,
  low: number,
  high: number,
];

const rows: readonly Row[] = [
  ['whoWaits.gi.all', 'Waiting for a worker: all children', 30, 30.1, 900, -0.4, 0.6],
  ['whoWaits.providers.all', 'Waiting for help: all children', 100, 101, 2000, -0.5, 2.5],
  ['whoWaits.providers.measure', 'Waiting for help: with a measure', 98, 18, 700, -82, -78],
  ['whoWaits.providers.voluntary', 'Waiting for help: voluntary', 102, 160, 1300, 55, 61],
  ['whoWaits.providers.age0to3', 'Waiting for help: child 0 to 3 years', 100, 101, 500, -1, 3],
];

/** The example with made-up waits per group; the first variant has the given rules. */
function withWaits(rules: Record<string, string>): ComparisonResult {
  const before = Object.fromEntries(rows.map(([key, label, mean]) => [key, indicator(label, mean, 'days')]));
  const after = rows.flatMap(([key, label, , mean, children]) => [
    [key, indicator(label, mean, 'days')],
    [`${key}.children`, indicator(`${label} (number)`, children, 'children')],
  ]);
  const difference = rows.map(([key, , from, to, , low, high]): [string, Difference] => [
    key,
    { mean: to - from, interval95: [low, high], better: 0.5, pairs: null, pairingGain: 2, series: null },
  ]);
  const [first, second] = example.variants as [VariantResult, VariantResult];
  const variant = {
    ...first,
    scenario: { ...first.scenario, levers: [], rules: { ...first.scenario.rules, ...rules } },
    indicators: { ...first.indicators, ...Object.fromEntries(after) },
    difference: { ...first.difference, ...Object.fromEntries(difference) },
  };
  return { ...example, indicators: { ...example.indicators, ...before }, variants: [variant, second] };
}

const changed = withWaits({ providers: 'measureFirst' });
const text = (result: ComparisonResult, language: 'nl' | 'en', width = 100) =>
  comparisonText(result, wordsOf(language), width);

describe('who gains and who pays', () => {
  it('stands in a comparison with another rule, and not in one without', () => {
    expect(text(changed, 'en')).toContain('Who gains and who pays: retention');
    expect(text(changed, 'nl')).toContain('Wie wint en wie betaalt: retention');
    expect(text(withWaits({}), 'en')).not.toContain('Who gains');
    expect(text(example, 'nl')).not.toContain('Wie wint');
  });

  it('stands there too when either scenario sets a lever that changes the order', () => {
    const { scenario } = example;
    const lever = (id: string) => ({
      ...scenario,
      levers: [
        { lever: id, label: { nl: id, en: id }, unit: 'count', value: 1, start: '2025-01-01', evaluation: null },
      ],
    });
    expect(linesWithAnotherOrder(scenario, lever('L01'))).toEqual(['providers']);
    expect(linesWithAnotherOrder(lever('L26'), scenario)).toEqual(['gi']);
    expect(linesWithAnotherOrder(scenario, lever('L07'))).toEqual([]);
    const ruled = { ...lever('L01'), rules: { ...scenario.rules, raad: 'firstCome', providers: 'byClass' } };
    expect(linesWithAnotherOrder(scenario, ruled)).toEqual(['raad', 'providers']);
  });

  it('says who is sure to wait less or longer: an interval that holds zero says neither', () => {
    const verdicts = groupChanges(changed, changed.variants[0] as VariantResult).map(({ line, group, verdict }) => [
      `${line}.${group}`,
      verdict,
    ]);
    expect(Object.fromEntries(verdicts)).toEqual({
      'gi.all': 'unclear',
      'providers.all': 'unclear',
      'providers.measure': 'gains',
      'providers.voluntary': 'pays',
      'providers.age0to3': 'unclear',
    });
    const flat = text(changed, 'en').replaceAll('\n', ' ');
    expect(flat).toContain('Clearly waiting less: with a measure. Clearly waiting longer: voluntary.');
  });

  it('has a row per group of the line with another order, and one row for each other line', () => {
    const lines = whoPaysText(changed, wordsOf('en'), 100);
    const row = (start: string) => lines.filter((line) => line.startsWith(start)).map((line) => line.split(/ {2,}/));
    expect(row('Waiting for help')[0]?.slice(0, 5)).toEqual([
      'Waiting for help',
      'Children',
      'Base path',
      'Scenario',
      'Difference',
    ]);
    // Half the width of the interval is 2 and 3: one decimal at least, and no more.
    expect(row('with a measure')).toEqual([
      ['with a measure', '700', '98.0', '18.0', '−80.0', '−82.0 to −78.0', 'gains'],
    ]);
    expect(row('voluntary')).toEqual([['voluntary', '1,300', '102.0', '160.0', '+58.0', '+55.0 to +61.0', 'pays']]);
    expect(row('Waiting for a worker')).toEqual([
      ['Waiting for a worker', '900', '30.0', '30.1', '+0.1', '−0.4 to +0.6', 'unclear'],
    ]);
  });

  it.each([100, 80])('fits a terminal of %d columns in both languages', (width) => {
    for (const language of ['nl', 'en'] as const) {
      const lines = whoPaysText(changed, wordsOf(language), width);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
    }
  });
});
