import type { Fault } from '../../sim/engine/errors.ts';
import { dutchFault } from '../../sim/report/words/faults-nl.ts';
import type { Language } from '../../sim/report/words/words.ts';

/** Longest value that is repeated to its writer [characters]. */
const LONGEST = 60;

/** A fault as one line: where, what stands there, and what was expected. */
export function faultInWords({ path, value, message }: Fault, language: Language): string {
  const written = String(value);
  const shown = written.length > LONGEST ? `${written.slice(0, LONGEST)}…` : written;
  const place = [path, shown].filter((part) => part !== '').join(' = ');
  const text = language === 'nl' ? dutchFault(message) : message;
  return place === '' ? text : `${place}: ${text}`;
}
