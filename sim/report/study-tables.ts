import type { MeanEstimate } from '../statistics/estimate.ts';
import type { KnockoutResult, SensitivityResult, SplitResult, StudyOutput } from '../statistics/study.ts';
import type { Cell, Column, Table } from './table.ts';
import type { Language } from './words/words.ts';

const columns = (...keys: string[]): Column[] => keys.map((key) => ({ key, unit: '' }));

const OUTPUT = columns('indicator', 'id', 'label', 'unit');

function outputCells(key: string, { id, label, unit }: StudyOutput, language: Language): Cell[] {
  return [key, id, label[language], unit];
}

/** Keys of the three columns of an estimate. */
function estimateColumns(key: string): Column[] {
  return columns(key, `${key}_low95`, `${key}_high95`);
}

function estimateCells({ mean, interval95 }: MeanEstimate): Cell[] {
  return [mean, interval95?.[0] ?? null, interval95?.[1] ?? null];
}

/** One row per output and mechanism, in the unit of the output; `share` is empty where the effect is not clear of zero. */
export function knockoutTable({ indicators }: KnockoutResult, language: Language): Table {
  return {
    columns: [
      ...OUTPUT,
      ...columns('mechanism', 'mechanism_label'),
      ...['effect', 'without', 'through', 'base_shift'].flatMap(estimateColumns),
      ...columns('share', 'undefined'),
    ],
    rows: Object.entries(indicators).flatMap(([key, output]) =>
      output.passages.map((passage) => [
        ...outputCells(key, output, language),
        passage.id,
        passage.label[language],
        ...[output.effect, passage.without, passage.through, passage.baseShift].flatMap(estimateCells),
        passage.share,
        passage.undefined,
      ]),
    ),
  };
}

/** One row per output and part, and one with the whole, in the unit of the output. */
export function splitTable({ indicators }: SplitResult, language: Language): Table {
  return {
    columns: [...OUTPUT, ...columns('part', 'part_label'), ...estimateColumns('difference'), ...columns('undefined')],
    rows: Object.entries(indicators).flatMap(([key, output]) =>
      [...output.parts, { key: 'whole', label: { nl: 'Samen', en: 'Together' }, ...output.whole }].map((part) => [
        ...outputCells(key, output, language),
        part.key,
        part.label[language],
        ...estimateCells(part),
        output.undefined,
      ]),
    ),
  };
}

/** One row per output and number: its range in its own unit, and what it moves in the unit of the output. */
export function sensitivityTable({ indicators, parameters }: SensitivityResult, language: Language): Table {
  return {
    columns: [
      ...OUTPUT,
      ...columns('parameter', 'parameter_label', 'parameter_unit', 'status', 'low_end', 'high_end'),
      ...columns('as_is', 'at_low', 'at_high'),
      ...estimateColumns('swing'),
    ],
    rows: Object.entries(indicators).flatMap(([key, output]) =>
      output.swings.flatMap(({ parameter, low, high, swing }) => {
        const row = parameters[parameter];
        if (row === undefined) return [];
        const { label, unit, status, range } = row;
        const about: Cell[] = [parameter, label[language], unit, status, ...range];
        return [
          [...outputCells(key, output, language), ...about, output.asIs.mean, low, high, ...estimateCells(swing)],
        ];
      }),
    ),
  };
}
