import { describe, expect, it } from 'vitest';
import { checkFigure } from '../../../sim/report/print/check-figure.ts';
import { tippingFigure } from '../../../sim/report/print/tipping-map.ts';
import { records } from '../../../sim/report/table.ts';
import { analysisExample, barsContext, CELLS, there } from './bars-example.ts';
import { type Element, marks, number, readBack, scaleOf, seen } from './bars-read.ts';

describe('a tipping map for a letter', () => {
  const context = barsContext();
  const figure = there(tippingFigure(analysisExample(), 'withoutWorker', 'today', context));
  const all = readBack(figure.svg);

  it('has a cell per row of the table at the values of both axes, with its number in it', () => {
    const [x, y] = [scaleOf(all, 'x'), scaleOf(all, 'y')];
    const rows = records(figure.table);
    const cells = marks(all, 'cell');
    expect(cells).toHaveLength(CELLS.length);
    cells.forEach((cell, i) => {
      expect(x(number(cell, 'x') + number(cell, 'width') / 2)).toBeCloseTo(rows[i]?.recruitment as number, 6);
      expect(y(number(cell, 'y') + number(cell, 'height') / 2)).toBeCloseTo(rows[i]?.retention as number, 6);
      expect(rows[i]?.mean).toBeCloseTo(CELLS[i] as number, 6);
      if (i < 5) expect(seen(all)).toContain(String(CELLS[i]));
    });
  });

  it('writes both groups of a cell that has two', () => {
    expect(seen(all)).toContain('10/50');
    expect(figure.notes.uncertainty.join(' ')).toContain('twee groepen');
  });

  it('is the darker the higher', () => {
    const light = (cell: Element) => Number.parseInt(cell.own.fill?.slice(1, 3) ?? '', 16);
    const cells = marks(all, 'cell').map((cell, i) => [CELLS[i] as number, light(cell)] as const);
    const sorted = [...cells].sort(([a], [b]) => b - a).map(([, lightness]) => lightness);
    expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
  });

  it('names its base path in its source, with a link and without', () => {
    for (const link of [context.link, '']) {
      const own = { ...context, link };
      const made = there(tippingFigure(analysisExample(), 'withoutWorker', 'today', own));
      expect(made.notes.source).toContain(`op basispad ‘${context.result.scenario.title.nl}’`);
      expect(checkFigure(made, own).filter(({ point }) => point === 'source')).toEqual([
        { point: 'source', passed: true, faults: [] },
      ]);
    }
  });

  it('is not drawn for an outcome, policy or study without a map', () => {
    expect(tippingFigure(analysisExample(), 'nothing', 'today', context)).toBeNull();
    expect(tippingFigure(analysisExample(), 'withoutWorker', 'nothing', context)).toBeNull();
    expect(tippingFigure({ ...analysisExample(), outcomes: [] }, 'withoutWorker', 'today', context)).toBeNull();
  });
});
