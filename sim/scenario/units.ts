import type { Unit } from './parameter.ts';

/** What decides whether a number is usable; parameters and levers both are such rows. */
export interface AmountRow {
  readonly unit: Unit;
  readonly bounds: readonly [least: number, most: number];
  readonly whole?: boolean;
}

/** A number in the row's unit, or the sentence that says why there is none. */
export type Amount = { readonly value: number } | { readonly problem: string };

/** [days] Length of a unit of time: a year is 365.25 days or 12 months; all four are exact in binary. */
const daysIn = { days: 1, weeks: 7, months: 30.4375, years: 365.25 } as const;

const singular: Readonly<Record<string, string>> = { day: 'days', week: 'weeks', month: 'months', year: 'years' };
const decimal = '[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?';
const withUnit = new RegExp(`^(${decimal})\\s*(.*)$`);

function isTime(unit: string): unit is keyof typeof daysIn {
  return Object.hasOwn(daysIn, unit);
}

/** The texts `<number> <unit>` that a row takes, as a pattern of JSON Schema. */
export function amountPattern(row: AmountRow): string {
  return `^${decimal} ${isTime(row.unit) ? '(days?|weeks?|months?|years?)' : row.unit}$`;
}

/** What a row takes, in words: `a number in weeks between 0 and 520`. */
export function expected(row: AmountRow): string {
  const kind = row.whole === true ? 'a whole number' : 'a number';
  const what = row.unit === 'share' ? 'a share' : row.unit === 'ratio' ? kind : `${kind} in ${row.unit}`;
  return `${what} between ${row.bounds[0]} and ${row.bounds[1]}`;
}

/** Reads a number in the row's unit, or a text `<number> <unit>`, in which days, weeks, months and years convert. */
export function readAmount(raw: unknown, row: AmountRow): Amount {
  if (typeof raw === 'number') return inBounds(raw, row, '');
  if (typeof raw !== 'string') return { problem: `expected ${expected(row)}` };
  const [, digits = '', written = ''] = withUnit.exec(raw.trim()) ?? [];
  if (digits === '') return { problem: `a number is needed, not text: expected ${expected(row)}` };
  const unit = singular[written] ?? written;
  const number = Number(digits);
  if (unit === row.unit) return inBounds(number, row, '');
  if (isTime(unit) && isTime(row.unit)) {
    const value = (number * daysIn[unit]) / daysIn[row.unit];
    return inBounds(value, row, `${digits} ${written} make ${value} ${row.unit}: `);
  }
  return { problem: unitProblem(digits, written, row) };
}

function inBounds(number: number, row: AmountRow, converted: string): Amount {
  if (!Number.isFinite(number)) return { problem: `is not a finite number: expected ${expected(row)}` };
  const [least, most] = row.bounds;
  if (row.whole === true && !Number.isInteger(number)) return { problem: `${converted}expected ${expected(row)}` };
  if (number >= least && number <= most) return { value: number + 0 };
  if (row.unit === 'share' && (number < 0 || number > 1)) {
    return { problem: `a share lies between 0 and 1: expected ${expected(row)}${percentHint(number)}` };
  }
  const sign = number < 0 && least >= 0 ? 'cannot be negative: ' : '';
  return { problem: `${converted}${sign}expected ${expected(row)}` };
}

function percentHint(number: number): string {
  return number > 1 && number <= 100 ? `; write ${number / 100} for ${number} %` : '';
}

function unitProblem(digits: string, written: string, row: AmountRow): string {
  if (written === '') return `is text: expected ${expected(row)}, without quotes or with its unit`;
  const comma = /^,([0-9]+)$/.exec(written);
  if (comma) return `a decimal has a point, not a comma: write ${digits}.${comma[1]}`;
  if (written === '%' && row.unit === 'share') {
    return `a share lies between 0 and 1: write ${Number(digits) / 100} for ${digits} %`;
  }
  const units = isTime(row.unit) ? 'days, weeks, months or years' : `no other unit than '${row.unit}'`;
  return `unit '${written.slice(0, 20)}' does not fit: expected ${units}`;
}
