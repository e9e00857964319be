/**
 * The result block: one ArrayBuffer that crosses threads as a transferable and that is stored as it is.
 *
 * byte 0 'KTNL' · 4 version · 8 scenario hash (32) · 40 seed key (16) · 56 width · 60 zero · 64 first replication ·
 * 68 count · 72 events (double) · 80 rows of `width` doubles, one row a replication. All little-endian.
 * Bytes 0..63 say what was computed, 64..79 which part of it.
 */
export interface Block {
  readonly buffer: ArrayBuffer;
  /** SHA-256 of the scenario, hexadecimal. */
  readonly hash: string;
  /** Doubles per replication. */
  readonly width: number;
  /** First replication, from 0. */
  readonly first: number;
  readonly count: number;
  /** `count` rows of `width`, a view on the buffer. */
  readonly rows: Float64Array;
}

/** Where the part begins that depends on how the work was divided. */
export const RANGE_START = 64;
const ROWS_START = 80;
const VERSION = 1;
const MAGIC = [0x4b, 0x54, 0x4e, 0x4c] as const;

/** Most bytes of one block: a request beyond it is a mistake, or needs more memory than a laptop has. */
export const MOST_BYTES = 1_073_741_824;

/**
 * An empty block for `count` replications from `first`, its rows zero.
 * Throws a RangeError when the hash is not 64 hexadecimal digits, the key is not 4 words, or it would exceed MOST_BYTES.
 */
export function newBlock(hash: string, seed: Int32Array, width: number, first: number, count: number): Block {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new RangeError(`A scenario hash has 64 hexadecimal digits, not "${hash}".`);
  if (seed.length !== 4) throw new RangeError(`A seed key has 4 words, not ${seed.length}.`);
  const bytes = blockBytes(width, count);
  if (bytes > MOST_BYTES) throw new RangeError(`${count} replications of ${width} numbers do not fit in one block.`);
  const buffer = new ArrayBuffer(bytes);
  const view = new DataView(buffer);
  for (let i = 0; i < 4; i++) view.setUint8(i, MAGIC[i] as number);
  view.setUint32(4, VERSION, true);
  for (let i = 0; i < 32; i++) view.setUint8(8 + i, Number.parseInt(hash.slice(2 * i, 2 * i + 2), 16));
  for (let i = 0; i < 4; i++) view.setInt32(40 + 4 * i, seed[i] as number, true);
  view.setUint32(56, width, true);
  view.setUint32(64, first, true);
  view.setUint32(68, count, true);
  return { buffer, hash, width, first, count, rows: new Float64Array(buffer, ROWS_START) };
}

/** Size of a block of `count` rows of `width` doubles [bytes]. */
export function blockBytes(width: number, count: number): number {
  return ROWS_START + 8 * width * count;
}

/** Reads a block strictly: throws a RangeError that says which part of the buffer is not what a block holds. */
export function readBlock(buffer: ArrayBuffer): Block {
  if (buffer.byteLength < ROWS_START)
    throw new RangeError(`A result block of ${buffer.byteLength} bytes is too short.`);
  const view = new DataView(buffer);
  if (MAGIC.some((byte, i) => view.getUint8(i) !== byte)) throw new RangeError('This is not a result block.');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new RangeError(`A result block of version ${version} cannot be read, only ${VERSION}.`);
  const width = view.getUint32(56, true);
  const count = view.getUint32(68, true);
  if (buffer.byteLength !== blockBytes(width, count)) {
    const bytes = `${buffer.byteLength} bytes instead of ${blockBytes(width, count)}`;
    throw new RangeError(`A result block of ${count} rows of ${width} numbers has ${bytes}.`);
  }
  let hash = '';
  for (let i = 0; i < 32; i++)
    hash += view
      .getUint8(8 + i)
      .toString(16)
      .padStart(2, '0');
  const first = view.getUint32(64, true);
  return { buffer, hash, width, first, count, rows: new Float64Array(buffer, ROWS_START) };
}

/** Events of the replications of a block. */
export function blockEvents(block: Block): number {
  return new DataView(block.buffer).getFloat64(72, true);
}

/** Adds to the number of events of a block. */
export function addEvents(block: Block, events: number): void {
  new DataView(block.buffer).setFloat64(72, blockEvents(block) + events, true);
}

/**
 * Copies the rows and events of `part` to their place in `whole`, which is found by replication.
 * Throws a RangeError when the part is of another scenario, seed or width, or lies outside.
 */
export function place(whole: Block, part: Block): void {
  const mine = new Uint8Array(whole.buffer, 0, RANGE_START);
  const theirs = new Uint8Array(part.buffer, 0, RANGE_START);
  if (mine.some((byte, i) => byte !== theirs[i])) {
    throw new RangeError('Blocks of different scenarios, seeds or widths cannot be put together.');
  }
  const row = part.first - whole.first;
  if (row < 0 || row + part.count > whole.count) {
    throw new RangeError(`Replications ${part.first} to ${part.first + part.count - 1} lie outside this block.`);
  }
  whole.rows.set(part.rows, row * whole.width);
  addEvents(whole, blockEvents(part));
}
