import { describe, expect, it } from 'vitest';
import { tippingMap } from '../../sim/statistics/tipping.ts';

const sample = (...values: number[]) => Float64Array.from(values);
const chance = sample(-1, 0, 1);
/** Cells that are a level plus chance that all share. */
const cells = (...levels: number[]) => levels.map((level) => chance.map((value) => level + value));
const above = (value: number) => ({ side: 'above', value }) as const;

describe('a tipping map', () => {
  // Levels   0  1  9
  //          2  3 12 and the base at 2.5.
  const map = tippingMap({ rows: 2, columns: 3, cells: cells(0, 1, 9, 2, 3, 12), base: cells(2.5)[0]! }, above(2));

  it('has each cell with its mean, interval and share beyond the threshold, by hand', () => {
    expect(map.cells.map(({ row, column }) => [row, column])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 0],
      [1, 1],
      [1, 2],
    ]);
    expect(map.cells.map(({ mean }) => mean)).toEqual([0, 1, 9, 2, 3, 12]);
    // Of 1 2 3 one is above 2, of 2 3 4 two, strictly.
    expect(map.cells.map(({ beyond }) => beyond)).toEqual([0, 0, 1, 1 / 3, 2 / 3, 1]);
    // t(0.975, 2) = 4.302653 from a table; variance 1 of three.
    expect(map.cells[0]?.interval95?.[1]).toBeCloseTo(4.302653 / Math.sqrt(3), 5);
    expect(map.cells[0]).toMatchObject({ n: 3, humps: null, difference: { mean: -2.5, interval95: [-2.5, -2.5] } });
  });

  it('has the steps between neighbours, steepest first, without the chance they share', () => {
    expect(map.edges.map(({ from, to, step }) => [from, to, step.mean])).toEqual([
      [4, 5, 9],
      [1, 2, 8],
      [2, 5, 3],
      [0, 3, 2],
      [1, 4, 2],
      [0, 1, 1],
      [3, 4, 1],
    ]);
    expect(map.edges[0]?.step.interval95).toEqual([9, 9]);
    expect(map.cells.map(({ steepest }) => steepest)).toEqual([2, 8, 8, 2, 9, 9]);
  });

  it('has the contour where the difference with the base changes its sign', () => {
    // Below the base: 0, 1 and 2; above it 9, 3 and 12.
    expect(map.contour).toEqual([
      { from: 1, to: 2, clear: true },
      { from: 1, to: 4, clear: true },
      { from: 3, to: 4, clear: true },
    ]);
  });

  it('says where the contour is not clear', () => {
    // Differences with 0: -1 0 0 and -1 2 0; both intervals hold 0.
    const unsure = [sample(-1, 0, 0), sample(-1, 2, 0)];
    const { contour } = tippingMap({ rows: 1, columns: 2, cells: unsure, base: sample(0, 0, 0) }, above(0));
    expect(contour).toEqual([{ from: 0, to: 1, clear: false }]);
  });

  it('flags a cell that falls into two groups: 30 near 0 and 30 near 100', () => {
    const two = Float64Array.from({ length: 60 }, (_, i) => (i % 2) * 100 + i / 60);
    const one = Float64Array.from({ length: 60 }, (_, i) => i / 60);
    const found = tippingMap({ rows: 2, columns: 1, cells: [two, one] }, { side: 'below', value: 50 });
    expect(found.cells.map((cell) => cell.humps?.map(({ n }) => n) ?? null)).toEqual([[30, 30], null]);
    expect(found.cells.map(({ beyond }) => beyond)).toEqual([0.5, 1]);
    expect([found.cells[0]?.difference, found.contour]).toEqual([null, []]);
  });

  it('leaves out what a cell does not define', () => {
    const found = tippingMap(
      { rows: 1, columns: 2, cells: [sample(Number.NaN), sample(3)], base: sample(1) },
      above(0),
    );
    expect(found.cells[0]).toEqual({
      row: 0,
      column: 0,
      n: 0,
      mean: null,
      interval95: null,
      beyond: null,
      humps: null,
      difference: { mean: null, interval95: null },
      steepest: null,
    });
    expect([found.edges, found.contour]).toEqual([[], []]);
  });

  it('refuses cells that do not fill the grid, and samples of different length', () => {
    expect(() => tippingMap({ rows: 2, columns: 2, cells: cells(1, 2) }, above(0))).toThrow('2 x 2 has 2 cells');
    expect(() => tippingMap({ rows: 1, columns: 2, cells: [sample(1), sample(1, 2)] }, above(0))).toThrow('1 and 2');
  });
});
