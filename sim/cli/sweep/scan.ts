import { closeSync, openSync, readSync } from 'node:fs';
import { readLine } from './line.ts';

/** A line in the middle of a journal is not what its hash says. */
export class Damaged extends Error {
  readonly file: string;
  /** From 1. */
  readonly line: number;

  constructor(file: string, line: number) {
    super(`${file}:${line}`);
    this.name = 'Damaged';
    this.file = file;
    this.line = line;
  }
}

/** Where the sound lines of a journal end, and how much comes after them [bytes]. */
export interface Scanned {
  readonly end: number;
  readonly torn: number;
}

const CHUNK = 1 << 20;
const LINE_END = 0x0a;

/**
 * Reads a journal line by line: `onLine` gets the JSON text, the number of the line from 0, and where the text stands in the
 * file [bytes]. What follows the last sound line is a torn tail: the writer was killed, or the disk was full. Throws Damaged
 * when a sound line follows one that is not, and what the system throws.
 */
export function scan(
  file: string,
  onLine: (text: string, line: number, offset: number, length: number) => void,
): Scanned {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    let rest: Buffer = Buffer.alloc(0);
    let [start, end, number, bad] = [0, 0, 0, -1];
    for (;;) {
      const got = readSync(handle, chunk, 0, CHUNK, null);
      if (got === 0) break;
      const bytes = rest.length === 0 ? chunk.subarray(0, got) : Buffer.concat([rest, chunk.subarray(0, got)]);
      let from = 0;
      for (let to = bytes.indexOf(LINE_END); to >= 0; to = bytes.indexOf(LINE_END, from)) {
        const text = readLine(bytes.subarray(from, to));
        if (text === null && bad < 0) bad = number;
        if (text !== null) {
          if (bad >= 0) throw new Damaged(file, bad + 1);
          onLine(text, number, start + from, to - from);
          end = start + to + 1;
        }
        number++;
        from = to + 1;
      }
      rest = Buffer.from(bytes.subarray(from));
      start += from;
    }
    return { end, torn: start + rest.length - end };
  } finally {
    closeSync(handle);
  }
}
