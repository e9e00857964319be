import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../sim/report/comparison-text.ts';
import { textTable, wrap } from '../../sim/report/text-layout.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { ComparisonResult } from '../../sim/statistics/result.ts';
import { exampleComparison } from './example.ts';

const example = exampleComparison();

describe('a comparison in plain words', () => {
  it.each(['nl', 'en'] as const)('fits a terminal of 100 columns (%s)', (language) => {
    const lines = comparisonText(example, wordsOf(language)).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  it('begins with what was compared: region, start, end, scenarios and replications', () => {
    expect(comparisonText(example, wordsOf('nl')).replaceAll('\n', ' ')).toMatch(
      /^Vergelijking voor Zuid-Holland Zuid, van 20 september 2024 tot 20 september 2027: het basispad en 2 andere scenario’s, elk 60 keer doorgerekend\./,
    );
  });

  it('has one block for the base path and one per variant, with only the headline indicators', () => {
    const text = comparisonText(example, wordsOf('nl'));
    expect(text.match(/^(Uitgangspunt|Scenario): .*$/gm)).toEqual([
      'Uitgangspunt: Basispad Zuid-Holland Zuid',
      'Scenario: retention (Minder personeel vertrekt)',
      'Scenario: raad-recovery (De Raad haalt de achterstand in en houdt dat vol)',
    ]);
    expect(text.match(/Gekoppeld binnen 5 werkdagen/g)).toHaveLength(3);
    expect(text).not.toContain('Lopende maatregelen');
  });

  it('prints a difference with the decimals of its interval, its interval, in how many of 20 futures it is better', () => {
    const row = (mean: number, interval95: [number, number]) => {
      const difference = { mean, interval95, better: 0.93, pairs: null, pairingGain: 11.26, series: null };
      const variant = {
        ...(example.variants[0] as ComparisonResult['variants'][number]),
        difference: { raadWait: difference },
      };
      const text = comparisonText({ ...example, variants: [variant] }, wordsOf('nl'));
      return text.split('\n').find((line) => line.includes('19 van 20')) ?? '';
    };
    expect(row(-11.26, [-13.1, -9.4])).toMatch(/60 dagen +−11 +−13 tot −9 +19 van 20 +11×$/);
    expect(row(-11.26, [-11.46, -11.06])).toMatch(/60 dagen +−11,3 +−11,5 tot −11,1 +19 van 20 +11×$/);
  });

  it('writes shares as percentages, with the difference in percentage points', () => {
    // By hand: the example couples 42 % in time, and 9 points more with retention in every replication.
    expect(comparisonText(example, wordsOf('nl'))).toMatch(/51% +\+9,0 procentpunt +\+9,0 tot \+9,0 +20 van 20 +–/);
  });

  it('tells how many runs do not define an indicator', () => {
    const raadWait = { ...(example.indicators.raadWait as ComparisonResult['indicators'][string]), undefined: 12 };
    const text = comparisonText({ ...example, indicators: { raadWait } }, wordsOf('nl'));
    expect(text.replaceAll('\n', ' ')).toContain(
      '“Wachttijd bij de Raad, gemiddeld” komt in 12 van de 60 doorrekeningen niet voor en telt daar niet mee.',
    );
  });

  it('names a run alone by its title, without columns that only a comparison has', () => {
    const { variants: _, ...run } = example;
    const text = comparisonText(run, wordsOf('en'));
    expect(text).toContain('Scenario: zhz-2024 (Basispad Zuid-Holland Zuid)');
    expect(text).not.toContain('Pairing gain');
  });
});

describe('plain-text layout', () => {
  it('wraps between words only', () => {
    expect(wrap('een twee driehoek vier', 8)).toEqual(['een twee', 'driehoek', 'vier']);
  });

  it('wraps labels and right-aligns numbers', () => {
    const rows = [
      ['a label of some length', '1'],
      ['short', '1.200'],
    ];
    expect(textTable(['What', 'Mean'], rows, 24)).toEqual([
      'What                Mean',
      '------------------------',
      'a label of some        1',
      'length',
      'short              1.200',
    ]);
  });
});
