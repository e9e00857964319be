import { type Fault, faultLine } from '../engine/errors.ts';
import type { CliWords } from './words/words.ts';

/** A fault as one line in the language of the user. */
export function faultText(fault: Fault, words: CliWords): string {
  return faultLine({ ...fault, message: words.fault(fault.message) });
}
