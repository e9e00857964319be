import { describe, expect, it } from 'vitest';
import { EXCEEDED, QUANTILES } from '../../../sim/statistics/dip-quantiles.ts';
import { dipTable } from '../../statistics/dip-table.ts';

describe('the table of dips of uniform samples', () => {
  it.each(QUANTILES)('%d values: 100,000 samples give the printed row to its four decimals', (n, row) => {
    const computed = dipTable(n, 100_000, EXCEEDED).map((quantile) => Number(quantile.toFixed(4)));
    expect(computed).toEqual(row);
  });
});
