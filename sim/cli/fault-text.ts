import { type Fault, faultLine } from '../engine/errors.ts';
import type { CliWords } from './words/words.ts';

/** A fault as one line in the language of the user. */
export function faultText(fault: Fault, words: CliWords): string {
  const { value, message } = fault;
  const shown = /^(a group of keys|a list of \d+)$/.test(value) ? words.fault(value) : value;
  return faultLine({ ...fault, value: shown, message: words.fault(message) });
}
