import * as z from 'zod';
import { HORIZON_BOUNDS, RAMP_BOUNDS } from './comparison.ts';
import { dateProblem } from './dates.ts';
import { namesFor } from './formula-names.ts';
import type { LeverRow, Parameter } from './parameter.ts';
import { type ItemScope, itemKey, lists, ofScope, type Register } from './register.ts';
import { presentRules, type RuledLine, ruledLines, rulesFor } from './rule-list.ts';
import { type AmountRow, amountPattern, expected, readAmount } from './units.ts';

// zod compiles objects with `new Function` where it may; a page with a strict content policy may not.
z.config({ jitless: true });

export const horizonRow: AmountRow = { unit: 'years', bounds: HORIZON_BOUNDS };
export const rampRow: AmountRow = { unit: 'days', bounds: RAMP_BOUNDS };
/** The share of a GI in the new measures of a region. */
export const servedRow: AmountRow = { unit: 'share', bounds: [0, 1] };

/** What may stand in a scenario file; a file that extends another one may leave anything out. */
export interface FileFormat {
  readonly schema: z.ZodType;
  /** Keys that may stand at each level: '' is the file, 'parameters', the four lists, 'levers', 'shocks', 'rules', and a text. */
  readonly keys: Readonly<Record<string, readonly string[]>>;
}

/** Building the schema of a whole register takes longer than reading a scenario with it. */
const formats = new WeakMap<Register, FileFormat>();

/** The format of a scenario file for a register; the same object for the same register. */
export function fileFormat(register: Register): FileFormat {
  const known = formats.get(register);
  if (known !== undefined) return known;
  const shapes = fileShapes(register);
  const keys = Object.fromEntries(Object.entries(shapes).map(([level, shape]) => [level, Object.keys(shape)]));
  const format = { schema: group(shapes[''] as z.core.$ZodLooseShape), keys };
  formats.set(register, format);
  return format;
}

function fileShapes(register: Register): Readonly<Record<string, z.core.$ZodLooseShape>> {
  const words = { nl: printed('the Dutch text'), en: printed('the English text') };
  const shapes: Record<string, z.core.$ZodLooseShape> = { title: words, question: words, finding: words, name: words };
  const level = (name: string) => shapes[name] as z.core.$ZodLooseShape;
  shapes.parameters = numbers(register.parameters, (parameter) => parameter.key);
  shapes.regions = { id: id(), name: text('its name').optional(), ...itemNumbers(register, 'region') };
  shapes.gis = {
    id: id(),
    name: text('its name').optional(),
    regions: served().optional(),
    ...itemNumbers(register, 'gi'),
  };
  shapes.helpTypes = { id: id(), name: group(words).optional(), ...itemNumbers(register, 'helpType') };
  shapes.providers = {
    id: id(),
    name: text('its name').optional(),
    helpType: text('the id of a help type').optional(),
    regions: list(text('the id of a region')).optional(),
    ...itemNumbers(register, 'provider'),
  };
  const setting = {
    value: given('the value of the lever').meta({ type: ['number', 'string'] }),
    start: date('the first day'),
    ramp: amount(rampRow, 'Time in which the value is reached').optional(),
    end: date('the first day without it').optional(),
    target: text('the id of what it acts on').optional(),
    evaluation: date('the date at which its makers look back').optional(),
  };
  shapes.levers = { lever: text('the id or key of a lever'), ...setting };
  shapes.shocks = { shock: text('the id or key of a shock'), ...setting };
  shapes.rules = Object.fromEntries(ruledLines.map((line) => [line, ruleText(line).optional()]));
  const items = Object.values(lists).map((name) => [name, list(group(level(name))).optional()]);
  shapes[''] = {
    $schema: text('the address of the JSON Schema').optional(),
    ketenlab: z.literal(1, { error: 'expected 1: the version of this file format' }).optional(),
    name: text('the short name of the scenario').optional(),
    title: group(words).optional(),
    question: group(words).optional(),
    finding: group(words).optional(),
    extends: text('the path of another scenario file').optional(),
    start: date('the date of the start snapshot').optional(),
    years: amount(horizonRow, 'Horizon').optional(),
    calendar: z.enum(['dutch', 'none'], { error: "expected 'dutch' or 'none'" }).optional(),
    parameters: group(level('parameters')).optional(),
    ...Object.fromEntries(items),
    levers: settings(level('levers'), register.levers, 'lever'),
    shocks: settings(level('shocks'), register.shocks, 'shock'),
    rules: group(level('rules')).optional(),
    off: list(text('the id of a mechanism')).optional(),
    observed: text('the path of a CSV file').optional(),
  };
  return shapes;
}

function itemNumbers(register: Register, scope: ItemScope): z.core.$ZodLooseShape {
  return numbers(ofScope(register, scope), itemKey);
}

function numbers(parameters: readonly Parameter[], key: (parameter: Parameter) => string): z.core.$ZodLooseShape {
  return Object.fromEntries(
    parameters.map((parameter) => [key(parameter), amount(parameter, parameter.label.en, parameter).optional()]),
  );
}

/** What JSON Schema says about a number; `minimum` binds a number and `pattern` a text. */
function amountMeta(row: AmountRow, title: string, origin?: { default: number; sources: readonly string[] }) {
  const sources = origin && (origin.sources.length > 0 ? `Sources: ${origin.sources.join(', ')}.` : 'Assumption.');
  return {
    title,
    description: `${title} [${row.unit}]: ${expected(row)}.${sources === undefined ? '' : ` ${sources}`}`,
    type: [row.whole === true ? 'integer' : 'number', 'string'],
    ...(origin && { default: origin.default }),
    minimum: row.bounds[0],
    maximum: row.bounds[1],
    pattern: amountPattern(row),
  };
}

/** A number of a row, checked by `readAmount`; `origin` tells its default and sources to editors. */
export function amount(
  row: AmountRow,
  title: string,
  origin?: { default: number; sources: readonly string[] },
): z.ZodType {
  const checked = z.unknown().superRefine((raw, context) => {
    const read = readAmount(raw, row);
    if ('problem' in read) context.addIssue({ code: 'custom', message: read.problem });
  });
  return checked.meta(amountMeta(row, title, origin));
}

/** A list of settings; the value of a lever has the bounds of that lever: one branch per lever. */
export function settings(shape: z.core.$ZodLooseShape, rows: readonly LeverRow[], naming: string) {
  const branch = (row: LeverRow) => ({
    properties: { [naming]: { enum: [row.id, row.key] }, value: amountMeta(row, row.label.en, row) },
  });
  return list(group(shape).meta(rows.length > 0 ? { oneOf: rows.map(branch) } : {})).optional();
}

/** Who is next at a line: the name of a rule, or a formula; which formulas can be used is seen in `rules.ts`. */
function ruleText(line: RuledLine) {
  const description = `Who is next: ${rulesFor(line).join(', ')}, or a formula over ${namesFor(line).join(', ')}.`;
  return text('a rule or a formula').meta({ description, default: presentRules[line], examples: rulesFor(line) });
}

/** The sentence of a fault: what is missing, or what was expected. */
export function wanted(what: string) {
  return (issue: { input?: unknown }) => (issue.input === undefined ? `is missing: ${what}` : `expected ${what}`);
}

function given(what: string): z.ZodType {
  return z.unknown().refine((raw) => raw !== undefined, { error: `is missing: ${what}` });
}

/** A text that is not empty. */
export function text(what: string) {
  const quoted = (issue: { input?: unknown }) =>
    `${wanted(what)(issue)}${typeof issue.input === 'number' || typeof issue.input === 'boolean' ? ', in quotes' : ''}`;
  return z.string({ error: quoted }).min(1, { error: wanted(what) });
}

/** A text that stands in figures and documents: XML has no room for signs that control a printer, or for half a sign. */
function printed(what: string) {
  const error = `expected ${what} without control characters`;
  return text(what).refine((written) => !/[^\P{Cc}\n\t]|\p{Cs}/u.test(written), { error });
}

/** Names of Object.prototype would be found on every object of the model. */
function id() {
  const rule = 'an id starts with a letter and has letters, digits and - only, at most 60';
  return text('an id').refine((name) => /^[A-Za-z][A-Za-z0-9-]{0,59}$/.test(name) && !(name in {}), { error: rule });
}

/** An existing date, year-month-day. */
export function date(what: string) {
  const checked = text(what).superRefine((written, context) => {
    const problem = written === '' ? '' : dateProblem(written);
    if (problem !== '') context.addIssue({ code: 'custom', message: problem });
  });
  return checked.meta({ format: 'date' });
}

function served() {
  const error = wanted('the regions it serves with its share there, such as { zhz: 0.7 }');
  return z.record(z.string(), amount(servedRow, 'Share of the new measures of this region'), { error });
}

/** A group of these keys and no others. */
export function group(shape: z.core.$ZodLooseShape) {
  const error = (issue: { code?: string | undefined; input?: unknown }) =>
    issue.code === 'unrecognized_keys' ? undefined : wanted('a group of keys, each on a line `key: value`')(issue);
  return z.strictObject(shape, { error });
}

/** A list of such items. */
export function list(item: z.ZodType) {
  return z.array(item, { error: wanted('a list, each item on a line `- ...`') });
}
