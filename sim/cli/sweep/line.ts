import { createHash } from 'node:crypto';

/** Hexadecimal digits of the hash in front of a line. */
const DIGITS = 16;

/** A line of a journal: the first 16 digits of the SHA-256 of a JSON text, a space, the text and a line end. */
export function line(json: string): Buffer {
  const text = Buffer.from(json);
  return Buffer.concat([Buffer.from(`${digits(text)} `), text, Buffer.from('\n')]);
}

/** The JSON text of a line (its line end left out), or null when it is not what its hash says. */
export function readLine(bytes: Buffer): string | null {
  const text = bytes.subarray(DIGITS + 1);
  const sound = bytes.length > DIGITS && bytes.toString('latin1', 0, DIGITS + 1) === `${digits(text)} `;
  return sound ? text.toString() : null;
}

function digits(text: Buffer): string {
  return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
