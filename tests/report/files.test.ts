import { csvParse, dsvFormat } from 'd3';
import { describe, expect, it } from 'vitest';
import { csv } from '../../sim/report/csv.ts';
import { json } from '../../sim/report/json.ts';
import { resultTable } from '../../sim/report/result-table.ts';
import type { Table } from '../../sim/report/table.ts';
import { exampleComparison } from './example.ts';

const example = exampleComparison();

describe('the table of results', () => {
  const rows = csvParse(csv(resultTable(example, 'en'), 'en'));

  it('has a row per scenario, indicator and date: 3 x (2 series x 38 dates + 3 values)', () => {
    expect(rows).toHaveLength(3 * (2 * 38 + 3));
  });

  it('holds the numbers of the result, not rounded', () => {
    const last = rows.find(
      (row) => row.scenario === 'retention' && row.indicator === 'withoutWorkerNew' && row.date === '2027-09-20',
    );
    const indicator = example.variants[0]?.indicators.withoutWorkerNew;
    const difference = example.variants[0]?.difference.withoutWorkerNew;
    expect(Number(last?.mean)).toBe(indicator?.mean);
    expect(Number(last?.p95)).toBe(indicator?.p95);
    expect(Number(last?.difference_low95)).toBe(difference?.interval95?.[0]);
    expect(Number(last?.better)).toBe(difference?.better);
    expect(Number(last?.pairing_gain)).toBe(difference?.pairingGain);
  });

  it('leaves the difference of the base empty', () => {
    expect(rows.filter((row) => row.scenario === 'zhz-2024').every((row) => row.difference === '')).toBe(true);
  });
});

describe('CSV', () => {
  const table: Table = {
    columns: [
      { key: 'name', unit: '' },
      { key: 'mean', unit: 'days' },
    ],
    rows: [
      ['een; twee', 1200.5],
      ['"drie"', null],
      ['=SUM(A1)', -0.25],
    ],
  };

  it('for Dutch spreadsheets has a byte-order mark, semicolons and decimal commas', () => {
    expect(csv(table, 'nl')).toBe('\ufeffname;mean\r\n"een; twee";1200,5\r\n"""drie""";\r\n\'=SUM(A1);-0,25\r\n');
  });

  it('in English is plain CSV', () => {
    expect(csv(table, 'en')).toBe('name,mean\r\neen; twee,1200.5\r\n"""drie""",\r\n\'=SUM(A1),-0.25\r\n');
  });

  it('reads back to the same texts', () => {
    const back = dsvFormat(';').parseRows(csv(table, 'nl').slice(1));
    expect(back[1]).toEqual(['een; twee', '1200,5']);
  });
});

describe('JSON', () => {
  it('ends with a newline and writes what is not defined as null', () => {
    expect(json({ mean: Number.NaN })).toBe('{\n  "mean": null\n}\n');
  });
});
