import type { Fault } from '../engine/errors.ts';
import { csvRows } from './csv.ts';
import { faultAt } from './faults.ts';
import type { LeverRow, MechanismRow, Parameter } from './parameter.ts';
import { itemKey, type Register } from './register.ts';
import { readAmount } from './units.ts';

/** One finding in a source: the card that a number of the register points to. All texts, as in the table. */
export interface SourceCard {
  readonly id: string;
  readonly topic: string;
  readonly parameter: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly unit: string;
  readonly period: string;
  readonly region: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string;
  /** A (official count) to D (assumption of the evidence base, or arithmetic on such). */
  readonly grade: string;
  readonly note: string;
}

/** Source cards by id, from a CSV with a header row. Throws RangeError when a column is missing or an id stands twice. */
export function sourceCards(csv: string): Map<string, SourceCard> {
  const [header, ...rows] = csvRows(csv);
  const columns = header?.cells ?? [];
  const cards = new Map<string, SourceCard>();
  for (const { line, cells } of rows) {
    const cell = (column: string) => {
      const index = columns.indexOf(column);
      if (index < 0) throw new RangeError(`the source cards have no column '${column}'`);
      return cells[index] ?? '';
    };
    const id = cell('id');
    if (id === '' || cards.has(id))
      throw new RangeError(`line ${line} of the source cards: id '${id}' is empty or stands twice`);
    cards.set(id, {
      id,
      topic: cell('topic'),
      parameter: cell('parameter'),
      value: cell('value'),
      low: cell('low'),
      high: cell('high'),
      unit: cell('unit'),
      period: cell('period'),
      region: cell('region'),
      title: cell('source_title'),
      publisher: cell('publisher'),
      published: cell('published'),
      url: cell('url'),
      grade: cell('grade'),
      note: cell('note'),
    });
  }
  return cards;
}

/** What is wrong with a register: names, ranges, sources and labels. The path of a fault is the key or id of the row. */
export function checkRegister(register: Register, cards: ReadonlyMap<string, SourceCard>): Fault[] {
  const faults: Fault[] = [];
  const add = (path: string, value: unknown, message: string) =>
    faults.push(faultAt({ file: '', line: 0 }, path, value, message));
  const { parameters, mechanisms } = register;
  const levers = [...register.levers, ...register.shocks];
  const names = [...parameters.map(({ key }) => key), ...levers.flatMap(({ id, key }) => [id, key])];
  for (const name of repeated([...names, ...mechanisms.map(({ id }) => id)]))
    add(name, undefined, 'this name is used twice');
  for (const parameter of parameters) {
    if (parameter.scope === 'chain') continue;
    const short = itemKey(parameter);
    if (short === parameter.key) add(parameter.key, parameter.scope, `the key must start with '${parameter.scope}.'`);
    if (structural.has(short)) add(parameter.key, undefined, 'this key is taken by the file format');
  }
  for (const { id, cost } of levers) {
    const unknown = cost.sources.filter((source) => !cards.has(source));
    for (const source of unknown) add(`${id}.cost`, source, 'no source card has this id');
    const [low, middle, high] = cost.perUnit;
    if (!(low <= middle && middle <= high))
      add(`${id}.cost`, cost.perUnit.join(', '), 'expected low <= middle <= high');
    if (cost.basis.trim() === '') add(`${id}.cost`, undefined, 'the basis is empty: say how the amounts follow');
  }
  for (const row of [...parameters, ...levers]) {
    checkNumber(row, add);
    checkOrigin(row, cards, add);
  }
  for (const mechanism of mechanisms) checkOff(mechanism, parameters, add);
  for (const row of [...parameters, ...levers, ...mechanisms]) {
    const path = 'key' in row ? row.key : row.id;
    for (const language of ['nl', 'en'] as const) {
      if (row.label[language].trim() === '') add(`${path}.label.${language}`, undefined, 'is empty');
    }
  }
  return faults;
}

type Add = (path: string, value: unknown, message: string) => void;

/** Keys of items that are no numbers. */
const structural: ReadonlySet<string> = new Set(['id', 'name', 'regions', 'helpType']);

function checkNumber(row: Parameter | LeverRow, add: Add): void {
  const [low, high] = row.range;
  const [least, most] = row.bounds;
  const numbers = [least, low, row.default, high, most];
  if (!numbers.every(Number.isFinite)) add(row.key, numbers.join(', '), 'every number must be finite');
  else if (!numbers.every((number, index) => index === 0 || (numbers[index - 1] as number) <= number)) {
    add(row.key, numbers.join(' <= '), 'expected the default within its range, and the range within its bounds');
  }
  if ('whole' in row && row.whole === true && !Number.isInteger(row.default)) {
    add(row.key, row.default, 'the default must be a whole number');
  }
}

function checkOff(mechanism: MechanismRow, parameters: readonly Parameter[], add: Add): void {
  for (const [key, value] of Object.entries(mechanism.off)) {
    const parameter = parameters.find((row) => row.key === key);
    if (parameter === undefined) add(`${mechanism.id}.off`, key, 'no parameter has this key');
    else {
      const read = readAmount(value, parameter);
      if ('problem' in read) add(`${mechanism.id}.off.${key}`, value, read.problem);
    }
  }
}

/** Status follows the grades of the cards: D alone makes an assumption, anything better a finding. */
function checkOrigin(row: Parameter | LeverRow, cards: ReadonlyMap<string, SourceCard>, add: Add): void {
  const assumed = row.status === 'assumption';
  const unknown = row.sources.filter((id) => !cards.has(id));
  for (const id of unknown) add(row.key, id, 'no source card has this id');
  const found = row.sources.filter((id) => cards.has(id) && cards.get(id)?.grade !== 'D');
  if (assumed && found.length > 0) {
    add(row.key, found.join(', '), 'an assumption has no source card, or only cards graded D');
  }
  if (!assumed && found.length === 0 && unknown.length === 0) {
    add(row.key, row.status, 'needs at least one source card graded A, B or C');
  }
  if (row.basis.trim() === '')
    add(row.key, undefined, 'the basis is empty: say how the default follows, or why it is reasonable');
}

function repeated(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, index) => names.indexOf(name) !== index));
}
