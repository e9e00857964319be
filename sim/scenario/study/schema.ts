import * as z from 'zod';
import type { Register } from '../register.ts';
import { amount, date, type FileFormat, group, horizonRow, list, rampRow, settings, text, wanted } from '../schema.ts';

/** How the format is looked at: by the reader, which has texts written out and reads policies as scenarios, or by an editor. */
interface View {
  /** An item that may be a bare text in the place of a group of keys. */
  item(short: z.ZodType, whole: z.ZodType): z.ZodType;
  /** A part that is checked where it is used. */
  elsewhere(part: z.ZodType): z.ZodType;
}

const reader: View = { item: (_, whole) => whole, elsewhere: () => z.unknown().optional() };
const editor: View = { item: (short, whole) => z.union([short, whole]), elsewhere: (part) => part };

const formats = new WeakMap<Register, FileFormat>();

/** The format of a study file whose bare texts are written out, for a register; the same object for the same register. */
export function studyFormat(register: Register): FileFormat {
  const known = formats.get(register);
  if (known !== undefined) return known;
  const shapes = studyShapes(register, reader);
  const keys = Object.fromEntries(Object.entries(shapes).map(([level, shape]) => [level, Object.keys(shape)]));
  const format = { schema: group(shapes[''] as z.core.$ZodLooseShape), keys };
  formats.set(register, format);
  return format;
}

/** The JSON Schema (draft 2020-12) of a study file, for editors. */
export function studyJsonSchema(register: Register): Record<string, unknown> {
  const schema = group(studyShapes(register, editor)[''] as z.core.$ZodLooseShape).meta({
    title: 'Ketenlab study',
    description: 'A study: numbers that are not known, policies, outcomes, and the design by which points are chosen.',
  });
  return { ...z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' }) };
}

function studyShapes(register: Register, view: View): Readonly<Record<string, z.core.$ZodLooseShape>> {
  const words = { nl: text('the Dutch text'), en: text('the English text') };
  const range = list(number('a number')).meta({ minItems: 2, maxItems: 2, description: 'Lowest and highest value.' });
  const keys = register.parameters.map(({ key }) => key);
  const levers = register.levers.flatMap(({ id, key }) => [id, key]);
  const shapes: Record<string, z.core.$ZodLooseShape> = { title: words, question: words };
  shapes.uncertainties = {
    number: text('the key of a number of the register').meta({ enum: keys }),
    range: range.optional(),
    scale: z.enum(['linear', 'log'], { error: "expected 'linear' or 'log'" }).optional(),
  };
  shapes.levers = {
    lever: text('the id or key of a lever').meta({ enum: levers }),
    range: range.optional(),
    start: view.elsewhere(date('the first day')),
    ramp: view.elsewhere(amount(rampRow, 'Time in which the value is reached').optional()),
    end: view.elsewhere(date('the first day without it').optional()),
    target: view.elsewhere(text('the id of what it acts on').optional()),
    evaluation: view.elsewhere(date('the date at which its makers look back').optional()),
  };
  const setting = { value: z.unknown(), start: date('the first day'), ...optionalParts() };
  shapes.policies = {
    name: text('the short name of the policy'),
    title: group(words).optional(),
    file: text('the path of a scenario file that extends the base').optional(),
    levers: view.elsewhere(settings({ lever: text('the id or key of a lever'), ...setting }, register.levers, 'lever')),
    shocks: view.elsewhere(settings({ shock: text('the id or key of a shock'), ...setting }, register.shocks, 'shock')),
    rules: view.elsewhere(z.record(z.string(), z.string()).optional()),
  };
  shapes.outcomes = { output: text('the key of an output'), at: date('the date of a series').optional() };
  shapes.grid = {
    steps: number('a number of steps, or a list of one for each uncertainty and lever', Array.isArray).meta({
      type: ['integer', 'array'],
      minimum: 2,
      items: { type: 'integer', minimum: 2 },
    }),
  };
  shapes['latin-hypercube'] = { points: count('a number of points') };
  shapes.sobol = { points: count('a number of points, a power of two') };
  shapes.morris = { trajectories: count('a number of trajectories'), levels: count('an even number').optional() };
  shapes.saltelli = { points: count('a number of base points, a power of two') };
  shapes.vectors = { file: text('the path of a CSV file with the keys of numbers in its first line') };
  const designs = ['grid', 'latin-hypercube', 'sobol', 'morris', 'saltelli', 'vectors'];
  const level = (name: string) => group(shapes[name] as z.core.$ZodLooseShape);
  shapes.design = Object.fromEntries(designs.map((name) => [name, level(name).optional()]));
  shapes.replications = {
    least: count('a number of replications').optional(),
    most: count('a number of replications'),
    halfWidth: z
      .unknown()
      .meta({ type: ['number', 'string'], description: 'Half-width of the interval of a difference: 0.05 or 5 %.' })
      .optional(),
  };
  shapes[''] = {
    $schema: text('the address of the JSON Schema').optional(),
    name: text('the short name of the study'),
    title: group(words),
    question: group(words),
    base: text('the path of the scenario file of the base path'),
    horizon: view.elsewhere(amount(horizonRow, 'Horizon').optional()),
    seed: text('a text').optional(),
    uncertainties: list(view.item(z.enum(keys), level('uncertainties'))).optional(),
    levers: list(level('levers')).optional(),
    policies: list(view.item(z.literal('today'), level('policies'))).optional(),
    outcomes: list(view.item(text('the key of an output'), level('outcomes'))).optional(),
    design: level('design').optional(),
    replications: view.item(count('a number of replications'), level('replications')).optional(),
  };
  return shapes;
}

function optionalParts() {
  return {
    ramp: amount(rampRow, 'Time in which the value is reached').optional(),
    end: date('the first day without it').optional(),
    target: text('the id of what it acts on').optional(),
    evaluation: date('the date at which its makers look back').optional(),
  };
}

/** A whole number; which ones will do is checked where it is used. */
function count(what: string) {
  return number(what).meta({ type: 'integer', minimum: 1 });
}

/** A number or a text with a unit, or what else passes `also`; which ones will do is checked where it is used. */
function number(what: string, also: (raw: unknown) => boolean = () => false) {
  return z
    .unknown()
    .refine((raw) => typeof raw === 'number' || typeof raw === 'string' || also(raw), { error: wanted(what) })
    .meta({ type: ['number', 'string'] });
}
