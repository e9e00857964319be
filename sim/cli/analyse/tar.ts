/** Size of the parts of an archive [bytes]. */
const PART = 512;

/**
 * Files, name -> content, as a tar archive (POSIX.1-1988, ustar) in their order: all with the same date and owner, so that the
 * bytes depend on the files alone. Throws a RangeError for a name of more than 100 bytes.
 */
export function tar(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).flatMap(([name, text]) => {
    const content = Buffer.from(text);
    return [header(name, content.length), content, Buffer.alloc((PART - (content.length % PART)) % PART)];
  });
  // Two empty parts end an archive.
  return Buffer.concat([...parts, Buffer.alloc(2 * PART)]);
}

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100) throw new RangeError(`The name ${name} is too long for an archive.`);
  const bytes = Buffer.alloc(PART);
  const put = (text: string, at: number) => bytes.write(text, at, 'utf8');
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`;
  put(name, 0);
  put(octal(0o644, 7), 100);
  put(octal(0, 7), 108);
  put(octal(0, 7), 116);
  put(octal(size, 11), 124);
  put(octal(0, 11), 136);
  // The sum of the bytes is taken with spaces in its own place.
  put('        ', 148);
  put('0', 156);
  put('ustar\x0000', 257);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return bytes;
}
