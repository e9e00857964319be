import { describe, expect, it } from 'vitest';
import { mean } from '../../sim/statistics/moments.ts';
import { Sample, standardError } from '../model/kit/sample.ts';
import { scenarioWith } from '../model/kit/scenarios.ts';
import { poisson } from '../theory/kit/arrivals.ts';
import { exponential } from '../theory/kit/declare.ts';
import { firstCome } from '../theory/kit/line-rules.ts';
import { replicate } from '../theory/kit/replicate.ts';
import { table } from './kit/table.ts';

// A stock without waiting that starts empty holds after a time t the integral of P(stay > u) over u from 0 to t, divided
// by the mean stay, as a share of what it holds in the long run (M/G/infinity).
//
// Stays of 2.5 years on average. Exponential: 1 - exp(-1 / 2.5) = 0.33 after a year. With a yearly review that ends 0.4 of
// the stays nobody leaves in the first year: 1 / 2.5 = 0.4, and after two years 1.6 / 2.5 = 0.64.
const MEAN = 2.5;
const RATE = 200;
const reviews = Array.from({ length: 40 }, (_, i) => i + 1);
const weights = reviews.map((year) => 0.4 * 0.6 ** (year - 1));

describe('a stock with stays of 2.5 years that starts empty', () => {
  it.for([
    ['exponential', exponential(MEAN), [1 - Math.exp(-1 / MEAN), 1 - Math.exp(-2 / MEAN)]],
    ['ended at a yearly review', { distribution: 'empirical', values: reviews, weights }, [1 / MEAN, 1.6 / MEAN]],
  ] as const)(
    'holds after one and two years what M/G/infinity says: %s',
    async ([name, stay, theory], { annotate }) => {
      // Seed 'empty', 200 replications; tolerance 3 standard errors, each about 0.002 of the stock of the long run.
      const samples = replicate(
        {
          classes: [{ name: 'children', arrival: poisson(RATE) }],
          stations: [{ name: 'measure', service: [stay], servers: Number.POSITIVE_INFINITY, line: firstCome }],
        },
        { seed: 'empty', replications: 200, horizon: 2, dates: [1, 2], customers: 1000, step: 1, steps: 1 },
        [(r) => r.presentAt(0) / (RATE * MEAN), (r) => r.presentAt(1) / (RATE * MEAN)],
      );
      await annotate(`${name}: ${samples.map((sample) => mean(sample).toFixed(3)).join(' and ')}`);
      samples.forEach((sample, i) => {
        expect(Math.abs(mean(sample) - (theory[i] as number))).toBeLessThanOrEqual(3 * standardError(sample));
      });
    },
  );
});

// The chain, from 1 October 2024 so that every anniversary is a date of the model. Without measures: no OTS, voogdij or
// VOTS and nobody in line at the GIs on the first day, while the Raad has its line and its investigations. Empty: these are
// gone as well. Seed 'empty', 20 replications, against the same replications of the base path.
const none = 'ots: 0, voogdij: 0, votsStock: 0, newWaiting: 0, existingWaiting: 0';
const from = (lines: string, years: number, count: number): Sample =>
  new Sample(scenarioWith(`start: 2024-10-01\nyears: ${years}\n${lines}`), 'empty', count);

describe('the chain that starts empty', () => {
  const base = from('', 5, 20);
  const withoutMeasures = from(`regions: [{ id: zhz, ${none} }]\n`, 5, 20);
  const empty = from(`regions: [{ id: zhz, ${none}, raadWaiting: 0, raadBusy: 0 }]\n`, 5, 20);
  const measures = ['ots', 'voogdij', 'vots'] as const;

  function children(sample: Sample, which: readonly string[], year: number): number {
    const place = sample.date(`${2024 + year}-10-01`);
    return which.reduce((sum, measure) => sum + mean(sample.at(measure, place)), 0);
  }
  /** Children under these measures after some years, as a share of the base path at that date. */
  const share = (sample: Sample, which: readonly string[], year: number): number =>
    children(sample, which, year) / children(base, which, year);

  it('holds after a year a third of the children under a measure, and a fifth when the Raad starts empty too', async ({
    annotate,
  }) => {
    const rows = [...measures.map((measure) => [measure]), measures].flatMap((which) =>
      Object.entries({ withoutMeasures, empty }).map(([name, sample]) => [
        which.join('+'),
        name,
        ...[1, 2, 5].map((year) => share(sample, which, year).toFixed(2)),
      ]),
    );
    await annotate(table([['measure', 'start', '1 year', '2 years', '5 years'], ...rows]));
    // About 220 of 660 and 140 of 660 children, with standard errors of 5 or less, 0.008 of 660; tolerance 0.03.
    expect(Math.abs(share(withoutMeasures, measures, 1) - 1 / 3)).toBeLessThanOrEqual(0.03);
    expect(Math.abs(share(empty, measures, 1) - 1 / 5)).toBeLessThanOrEqual(0.03);
  });

  it('the shorter a measure lasts, the sooner it is there: all of VOTS, less than half of OTS, a tenth of voogdij', () => {
    const held = (measure: string, year: number): number => share(withoutMeasures, [measure], year);
    expect(held('vots', 1)).toBeCloseTo(1, 12);
    expect(held('ots', 1)).toBeGreaterThan(1 / 3);
    expect(held('ots', 1)).toBeLessThan(1 / 2);
    expect(held('voogdij', 1)).toBeLessThan(0.15);
    expect(held('ots', 5)).toBeGreaterThan(0.85);
    expect(held('voogdij', 5)).toBeLessThan(1 / 2);
  });

  it('has in its first year no OTS that ends, since the first review comes after a year', () => {
    for (const sample of [withoutMeasures, empty]) expect(sample.at('ots', 12)).toEqual(sample.sum('otsIn', 0, 12));
  });

  it('holds after a year one over the mean stay of the OTS of the long run, more than exponential stays would give', async ({
    annotate,
  }) => {
    // Years 15 to 25 of the base path, 5 replications; the mean stay [years] is stock over yearly inflow (Little's law).
    // The inflow of the first year is not quite that of the long run: tolerance 3 standard errors and 3 %.
    const long = from('', 25, 5);
    const stock = mean(long.average('ots', 180, 300));
    const stay = stock / (mean(long.sum('otsIn', 180, 300)) / 10);
    const held = withoutMeasures.at('ots', 12).map((number) => number / stock);
    const exponentially = 1 - Math.exp(-1 / stay);
    const figures = { stock, stay, held: mean(held), lattice: 1 / stay, exponentially };
    await annotate(
      Object.entries(figures)
        .map(([name, value]) => `${name} ${value.toFixed(3)}`)
        .join(', '),
    );
    expect(Math.abs(mean(held) - 1 / stay)).toBeLessThanOrEqual(3 * standardError(held) + 0.03 / stay);
    expect(mean(held) - exponentially).toBeGreaterThan(4 * standardError(held));
  });
});
