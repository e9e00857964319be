import { describe, expect, it } from 'vitest';
import { leadTimesFigure, NORM_DAYS } from '../../../sim/report/print/lead-times.ts';
import { whoPaysFigure } from '../../../sim/report/print/who-pays.ts';
import { records } from '../../../sim/report/table.ts';
import { parameters } from '../../../sim/scenario/register/index.ts';
import { LINK_DAYS, WAITS } from '../figures-example.ts';
import { barsContext, firstVariant, there } from './bars-example.ts';
import { type Element, endsOf, marks, number, readBack, scaleOf } from './bars-read.ts';

describe('lead times for a letter', () => {
  const context = barsContext();
  const figure = there(leadTimesFigure(context));
  const all = readBack(figure.svg);
  const days = scaleOf(all, 'x');
  const rows = records(figure.table);

  it('are bars as long as the days of the table, for at most three scenarios', () => {
    const bars = marks(all, 'bar');
    expect(new Set(bars.map(({ own }) => own['data-series'])).size).toBe(3);
    for (const bar of bars) {
      const row = rows.find((one) => one.scenario === bar.own['data-series'] && one.link === bar.own['data-category']);
      const from = number(bar, 'x');
      expect(days(from + number(bar, 'width')) - days(from)).toBeCloseTo(row?.p50 as number, 6);
    }
    expect(bars).toHaveLength(3 * (LINK_DAYS.length - 1));
    expect(figure.notes.definitions.join(' ')).toContain(`twee van de ${context.result.variants.length} scenario’s`);
  });

  it('begin at zero days', () => {
    expect(days(number(marks(all, 'bar')[0], 'x'))).toBeCloseTo(0, 6);
  });

  it('mark the norms of the register below their links, with the year of each', () => {
    const value = (key: string) => parameters.find((one) => one.key === key)?.default;
    expect(NORM_DAYS.raadWait).toBe(value('norm.raad'));
    // Five working days are a week.
    expect([value('norm.worker'), NORM_DAYS.worker]).toEqual([5, 7]);
    const norms = marks(all, 'norm').filter(({ own }) => own['data-series'] === context.result.scenario.name);
    const [norm] = norms;
    const bar = marks(all, 'bar').find(({ own }) => own['data-category'] === norm?.own['data-category']);
    const [from, until] = endsOf(norm?.inside[0] as Element);
    expect(from).toBeCloseTo(number(bar, 'x'), 6);
    expect(days(until) - days(from)).toBeCloseTo(NORM_DAYS.raadWait, 6);
    expect(norms.map(({ text }) => text)).toEqual(['norm: binnen 10 dagen (2019)']);
  });

  it('show the whole way as a dot at its own median', () => {
    const dots = marks(all, 'dot').map((dot) => [dot.own['data-series'], days(number(dot, 'cx'))] as const);
    const whole = rows.filter(({ link }) => link === 'total');
    expect(dots.map(([name]) => name)).toEqual(whole.map(({ scenario }) => scenario));
    for (const [i, [, at]] of dots.entries()) expect(at).toBeCloseTo(whole[i]?.p50 as number, 6);
  });

  it('of a run alone say how long half of the children wait', () => {
    const alone = leadTimesFigure(barsContext('nl', { ...context.result, variants: [] }));
    expect(alone?.finding).toBe(
      'De helft van de kinderen met een maatregel wacht korter dan 250 dagen van melding tot hulp.',
    );
  });

  it('are not drawn for a result without them', () => {
    expect(leadTimesFigure(barsContext('nl', { ...context.result, indicators: {} }))).toBeNull();
  });
});

describe('who gains and who pays, for a letter', () => {
  const context = barsContext();
  const figure = there(whoPaysFigure(firstVariant(context), context));
  const all = readBack(figure.svg);

  it('has a dot and an interval at the numbers of the table, on a scale that holds zero', () => {
    const days = scaleOf(all, 'x');
    const rows = records(figure.table);
    expect(marks(all, 'zero')).toHaveLength(1);
    expect(days(number(marks(all, 'zero')[0], 'x1'))).toBeCloseTo(0, 6);
    marks(all, 'dot').forEach((dot, i) => {
      expect(days(number(dot, 'cx'))).toBeCloseTo(rows[i]?.difference as number, 6);
    });
    marks(all, 'interval').forEach((line, i) => {
      const [low, high] = endsOf(line).map(days);
      expect(low).toBeCloseTo(rows[i]?.difference_low95 as number, 6);
      expect(high).toBeCloseTo(rows[i]?.difference_high95 as number, 6);
    });
    expect(marks(all, 'dot')).toHaveLength(WAITS.length);
  });

  it('counts the groups that clearly wait less or longer', () => {
    // The example has one of each.
    expect(figure.finding).toContain('korter wachten: 1; duidelijk langer: 1; geen duidelijk verschil: 1');
    expect(figure.alt).toContain('met maatregel −80 dagen');
  });

  it('says that its numbers of children are computed and so not masked', () => {
    expect(figure.notes.smallNumbers).toContain('geen getelde kinderen');
  });

  it('is not drawn for a variant that is not there', () => {
    expect(whoPaysFigure('nothing', context)).toBeNull();
  });
});
