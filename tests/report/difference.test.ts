import { describe, expect, it } from 'vitest';
import { differenceInWords, effectOf, rangeInWords } from '../../sim/report/difference.ts';
import { wordsOf } from '../../sim/report/words/index.ts';
import type { Humps } from '../../sim/statistics/bimodality.ts';
import type { ComparisonResult, Difference, Indicator, VariantResult } from '../../sim/statistics/result.ts';
import { figuresExample } from './figures-example.ts';

const example = figuresExample();
const plain = example.variants[0] as VariantResult;

/** The first variant with another difference in one indicator. */
function withDifference(key: string, change: Partial<Difference>, indicator: Partial<Indicator> = {}): VariantResult {
  return {
    ...plain,
    indicators: { ...plain.indicators, [key]: { ...(plain.indicators[key] as Indicator), ...indicator } },
    difference: { ...plain.difference, [key]: { ...(plain.difference[key] as Difference), ...change } },
  };
}

/** Of 100 pairs. */
const pairs = (lower: number, equal: number, higher: number) => ({ lower, equal, higher });

const say = (variant: VariantResult, key: string, language: 'nl' | 'en' = 'nl', result: ComparisonResult = example) =>
  differenceInWords(result, variant, key, wordsOf(language));

describe('a difference in one sentence', () => {
  const fewer = withDifference('withoutWorker', {
    mean: -10.6,
    interval95: [-13.4, -7.8],
    better: 0.95,
    pairs: pairs(95, 0, 5),
  });
  const more = withDifference('withoutWorker', {
    mean: 10.6,
    interval95: [7.8, 13.4],
    better: 0.05,
    pairs: pairs(5, 0, 95),
  });

  it('says how many children fewer, when, and in how many of 20 futures', () => {
    // 95 of 100 futures are 19 of 20; the interval of 2.8 to both sides supports whole children.
    expect(say(fewer, 'withoutWorker')).toBe(
      'Gemiddeld 11 kinderen minder zonder vaste jeugdbeschermer op 20 september 2027; in 19 van de 20 doorgerekende toekomsten minder.',
    );
    expect(say(fewer, 'withoutWorker', 'en')).toBe(
      'On average 11 fewer children without a fixed jeugdbeschermer on 20 September 2027; fewer in 19 of the 20 calculated futures.',
    );
  });

  it('says how many more, and counts the futures with more', () => {
    expect(say(more, 'withoutWorker')).toBe(
      'Gemiddeld 11 kinderen meer zonder vaste jeugdbeschermer op 20 september 2027; in 19 van de 20 doorgerekende toekomsten meer.',
    );
    expect(say(more, 'withoutWorker', 'en')).toContain('11 more children without a fixed jeugdbeschermer');
  });

  it('says that there is no clear difference when zero lies in the interval, with the futures that are better', () => {
    const none = withDifference('withoutWorker', {
      mean: -1.2,
      interval95: [-3.1, 0.7],
      better: 0.6,
      pairs: pairs(60, 0, 40),
    });
    expect(say(none, 'withoutWorker')).toBe(
      'Kinderen zonder vaste jeugdbeschermer: geen duidelijk verschil op 20 september 2027; in 12 van de 20 doorgerekende toekomsten minder.',
    );
    expect(say(none, 'withoutWorker', 'en')).toContain(
      'no clear difference on 20 September 2027; fewer in 12 of the 20',
    );
  });

  it('counts strictly fewer alone, and says in how many the outcome is equal', () => {
    // 30 of 100 pairs fewer are 6 of 20, 50 equal are 10 of 20; half a tie would have made it 11 fewer.
    const ties = { mean: -0.6, interval95: [-1.1, -0.1] as const, better: 0.55, pairs: pairs(30, 50, 20) };
    const tied = withDifference('withoutWorker', ties);
    expect(say(tied, 'withoutWorker')).toContain('in 6 van de 20 doorgerekende toekomsten minder, in 10 gelijk.');
    expect(say(tied, 'withoutWorker', 'en')).toContain('fewer in 6 of the 20 calculated futures, equal in 10.');
    expect(effectOf(tied, 'withoutWorker')?.outOf20).toEqual({ there: 6, equal: 10, back: 4 });
  });

  it('counts twenty futures whatever the rounding, and leaves out no side that occurs', () => {
    const of20 = (lower: number, equal: number, higher: number) => {
      const counted = withDifference('withoutWorker', { pairs: pairs(lower, equal, higher), interval95: [-3, 3] });
      return Object.values(effectOf(counted, 'withoutWorker')?.outOf20 ?? {});
    };
    // By hand: 99 and 98 of 100 are 19 of 20 at most; what is left goes to the sides that occur.
    expect(of20(99, 1, 0)).toEqual([19, 1, 0]);
    expect(of20(98, 1, 1)).toEqual([19, 0, 1]);
    expect(of20(0, 99, 1)).toEqual([0, 19, 1]);
    expect(of20(37, 38, 25)).toEqual([7, 8, 5]);
  });

  it('says of no difference in any pair that it is exactly the base path, without a range or a count', () => {
    const nothing = { mean: 0, interval95: [0, 0] as const, better: 0.5, pairs: pairs(0, 100, 0) };
    const same = withDifference('withoutWorker', nothing);
    expect(say(same, 'withoutWorker')).toBe(
      'Kinderen zonder vaste jeugdbeschermer: op 20 september 2027 precies gelijk aan het basispad.',
    );
    expect(rangeInWords(same, 'withoutWorker', wordsOf('nl'))).toBe('');
  });

  it('says that it is a first estimate below 30 runs', () => {
    const early = (replications: number) => say(fewer, 'withoutWorker', 'nl', { ...example, replications });
    expect(early(8)).toMatch(/minder \(eerste schatting na 8 doorrekeningen\)\.$/);
    expect(early(29)).toContain('29 doorrekeningen');
    expect(early(30)).not.toContain('eerste schatting');
    expect(say(fewer, 'withoutWorker', 'en', { ...example, replications: 8 })).toContain(
      '(first estimate after 8 runs)',
    );
  });

  it('shows two groups with their runs in the place of the mean', () => {
    const hump = (n: number, mean: number) => ({ n, share: n / 60, mean, low: mean - 1, high: mean + 1 });
    const humps: Humps = [hump(45, -20), hump(15, 2)];
    const split = withDifference('withoutWorker', { mean: -14, interval95: [-16, -12], better: 0.75, humps });
    expect(say(split, 'withoutWorker')).toBe(
      'Kinderen zonder vaste jeugdbeschermer: het verschil op 20 september 2027 valt uiteen in twee groepen: in 45 van de 60 keer ongeveer −20 kinderen, in 15 van de 60 keer ongeveer +2 kinderen.',
    );
    expect(rangeInWords(split, 'withoutWorker', wordsOf('nl'))).toBe('');
  });

  it('writes one child as one child, and a wait as shorter or longer over the whole period', () => {
    const one = withDifference('withoutWorker', { mean: -1.2, interval95: [-2.3, -0.1], better: 0.7 });
    expect(say(one, 'withoutWorker')).toContain('Gemiddeld 1 kind minder');
    // 231 less 250 days, sure to 2 days; in 9 of 10 futures shorter (the example).
    expect(say(plain, 'leadTime.total.p50')).toBe(
      'Doorlooptijd: hele weg (de helft wacht korter): gemiddeld 19 dagen korter over de hele periode; in 18 van de 20 doorgerekende toekomsten korter.',
    );
    // A link that takes 10 days longer is better in 1 of 10 futures, so longer in 18 of 20.
    expect(say(plain, 'leadTime.raadWait.p50')).toContain('10 dagen langer over de hele periode; in 18 van de 20');
  });

  it('counts no futures where nothing is good or bad', () => {
    // 48,300 euro, sure to 7,000 (the example).
    expect(say(plain, 'cost.total.middle')).toBe(
      'Kosten: total, middle (prijspeil 2025): gemiddeld 48.300 euro per jaar hoger over de hele periode.',
    );
  });

  it('writes shares in percentage points, and follows what is better', () => {
    const change = { mean: 0.033, interval95: [0.025, 0.041] as const, better: 0.95, pairs: pairs(5, 0, 95) };
    const higher = withDifference('coupledInTime', change);
    expect(say(higher, 'coupledInTime')).toBe(
      'Gekoppeld binnen 5 werkdagen: gemiddeld 3,3 procentpunt hoger over de hele periode; in 19 van de 20 doorgerekende toekomsten hoger.',
    );
    const worse = withDifference('coupledInTime', {
      mean: -0.033,
      interval95: [-0.041, -0.025],
      better: 0.05,
      pairs: pairs(95, 0, 5),
    });
    expect(say(worse, 'coupledInTime')).toContain('lager over de hele periode; in 19 van de 20');
    expect([higher, worse].map((one) => effectOf(one, 'coupledInTime')?.change)).toEqual(['better', 'worse']);
    expect([fewer, more].map((one) => effectOf(one, 'withoutWorker')?.change)).toEqual(['better', 'worse']);
    expect(effectOf(plain, 'cost.total.middle')?.change).toBe('neutral');
  });

  it('says so when there is no difference to tell, and nothing of an indicator that is not there', () => {
    const unknown = withDifference('coupledInTime', { mean: null, interval95: null, better: null });
    expect(say(unknown, 'coupledInTime')).toBe('Gekoppeld binnen 5 werkdagen: het verschil is niet te berekenen.');
    expect([say(plain, 'nothing'), rangeInWords(plain, 'nothing', wordsOf('nl'))]).toEqual(['', '']);
  });

  it('has a second sentence with the range of the mean', () => {
    expect(rangeInWords(fewer, 'withoutWorker', wordsOf('nl'))).toBe(
      'Het gemiddelde verschil ligt heel waarschijnlijk tussen 8 en 13 kinderen minder.',
    );
  });
});
