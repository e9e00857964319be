import { buf } from 'crc-32';

/** Print asks 300 dots per inch; a picture of 16 cm then is this wide [pixels]. */
export const PRINT_PIXELS = 1890;
const DOTS_PER_METRE = Math.round(300 / 0.0254);
const SIGNATURE = 8;
/** Length, name and checksum around the content of a part. */
const AROUND = 12;

/** The PNG with 300 dots per inch written in it (pHYs, before the pixels), so that programs draw it at its size in print. */
export function withDensity(png: Uint8Array): Uint8Array {
  const parts = partsOf(png).filter(({ name }) => name !== 'pHYs');
  const [head, ...rest] = parts.map(({ bytes }) => bytes);
  return joined([png.subarray(0, SIGNATURE), head ?? new Uint8Array(), density(), ...rest]);
}

function density(): Uint8Array {
  const part = new Uint8Array(AROUND + 9);
  const view = new DataView(part.buffer);
  view.setUint32(0, 9);
  part.set(new TextEncoder().encode('pHYs'), 4);
  view.setUint32(8, DOTS_PER_METRE);
  view.setUint32(12, DOTS_PER_METRE);
  // 1: the unit is the metre.
  part[16] = 1;
  view.setInt32(17, buf(part.subarray(4, 17)));
  return part;
}

/** The parts of a PNG, name and whole bytes, in their order. */
function partsOf(png: Uint8Array): { name: string; bytes: Uint8Array }[] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const parts = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const size = AROUND + view.getUint32(at);
    const name = String.fromCharCode(...png.subarray(at + 4, at + 8));
    parts.push({ name, bytes: png.subarray(at, at + size) });
    at += size;
  }
  return parts;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
