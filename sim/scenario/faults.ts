import type { Fault } from '../engine/errors.ts';

/** Where something is written. */
export interface Place {
  readonly file: string;
  /** Line from 1, or 0 when unknown. */
  readonly line: number;
}

const longestShown = 60;

/** A value as a fault shows it: at most 60 characters, on one line, without signs that steer a screen; lists and groups by their size. */
export function shown(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a group of keys';
  const text = String(value as string | number | boolean | null)
    .slice(0, longestShown + 1)
    .replaceAll(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}

/** A fault at a place; `value` is shortened. */
export function faultAt(place: Place, path: string, value: unknown, message: string): Fault {
  return { file: place.file, line: place.line, path, value: shown(value), message };
}
