import type { RowColumn } from '../../experiment/sweep/columns.ts';
import type { RowCell } from './parquet.ts';

/** The dictionary of the columns as a table, its header first. */
export function dictionaryCells(columns: readonly RowColumn[]): RowCell[][] {
  const header = ['name', 'kind', 'type', 'unit', 'source', 'id', 'low', 'high', 'optional'];
  const words = ['label_nl', 'label_en', 'definition_nl', 'definition_en'];
  const rows = columns.map(({ name, kind, type, unit, source, id, range, optional, label, definition }): RowCell[] => {
    const [low, high] = range ?? [null, null];
    const texts = [label.nl, label.en, definition.nl, definition.en];
    return [name, kind, type, unit, source, id, low, high, optional ? 'yes' : 'no', ...texts];
  });
  return [[...header, ...words], ...rows];
}
