import type { ComparedVariant, Comparison } from './comparison.ts';
import type { LeverSetting } from './scenario.ts';

/** A scenario of a comparison: its base path, or the index of a variant from 0. */
export type Part = 'base' | number;

/** A scenario file as plain values, its keys in the order of a file. */
export type Document = Readonly<Record<string, unknown>>;

/** The name of a scenario of a comparison: 'base', 'variant-1', ... */
export function partName(part: Part): string {
  return part === 'base' ? part : `variant-${part + 1}`;
}

/** The path of the file of the base path that a comparison names. */
export function baseFile(comparison: Comparison): string {
  return `${comparison.base}.yaml`;
}

/**
 * What one scenario of a comparison changes in its base path, as a scenario file that extends the file of that base path.
 * Throws a RangeError when there is no such variant.
 */
export function overlay(comparison: Comparison, part: Part): Document {
  const { years, off } = comparison;
  const name = partName(part);
  const head = { ketenlab: 1, extends: baseFile(comparison), name };
  if (part === 'base') return { ...head, years, off };
  const variant = comparison.variants[part];
  if (variant === undefined) throw new RangeError(`The comparison has no ${name}.`);
  return { ...head, ...texts(variant, part), years, off, ...settings(variant) };
}

/** The text of that file in YAML: beside the file of the base path it gives the same scenario, with the same hash. */
export function scenarioFile(comparison: Comparison, part: Part): string {
  return `${Object.entries(overlay(comparison, part)).map(entryText).join('\n')}\n`;
}

function texts({ title }: ComparedVariant, part: number): Document {
  const name = title.trim() === '' ? `Variant ${part + 1}` : title;
  return {
    title: { nl: name, en: name },
    question: { nl: `Wat verandert er met: ${name}?`, en: `What changes with: ${name}?` },
  };
}

function settings({ levers, shocks }: ComparedVariant): Document {
  return {
    ...(levers.length > 0 && { levers: levers.map((setting) => settingOf('lever', setting)) }),
    ...(shocks.length > 0 && { shocks: shocks.map((setting) => settingOf('shock', setting)) }),
  };
}

/** A setting without what it leaves open; a ramp of 0 days is none. */
function settingOf(naming: 'lever' | 'shock', { lever, ramp, ...rest }: LeverSetting): Document {
  const { value, start, end, target, evaluation } = rest;
  const parts = { [naming]: lever, value, start, ramp: ramp === 0 ? null : ramp, end, target, evaluation };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== null && part !== undefined));
}

/** One key of a file: a list of settings has one on each line. */
function entryText([key, value]: [string, unknown]): string {
  if (typeof value !== 'object' || value === null) return `${key}: ${leafText(value)}`;
  if (!Array.isArray(value)) return [`${key}:`, ...keyTexts(value).map((line) => `  ${line}`)].join('\n');
  if (value.every((item) => typeof item !== 'object')) return `${key}: [${value.map(leafText).join(', ')}]`;
  return [`${key}:`, ...value.map((item) => `  - { ${keyTexts(item as object).join(', ')} }`)].join('\n');
}

function keyTexts(group: object): string[] {
  return Object.entries(group).map(([key, value]) => `${key}: ${leafText(value)}`);
}

/** JSON, which is YAML too but for some signs that JSON leaves as they are and YAML takes for line ends or refuses. */
function leafText(value: unknown): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped);
}
