import { type Zippable, zipSync } from 'fflate';

/** Already packed inside: packing them again takes time and gains nothing. */
const PACKED = /\.(png|docx|pdf)$/;

/** Files in one zip, in their order, each with the same date (ISO): the same files give the same bytes. */
export function zipped(files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  // A zip knows no time zone: it is written as the clock on the wall says.
  const mtime = new Date(year, month - 1, day);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6, mtime }];
  return zipSync(entries);
}
