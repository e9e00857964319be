/**
 * Endless 32-bit words for a test suite such as dieharder or PractRand, from addresses in the interleaved order of a
 * model: 4 draws of each of 8 purposes of an entity, then the next entity, after 2^16 entities the next replication.
 *
 *   npx vite build --ssr tests/long/random/dieharder.ts --outDir results/dieharder \
 *     && node results/dieharder/dieharder.js | dieharder -a -g 200
 */

import { writeSync } from 'node:fs';
import { Arena } from '../../../sim/engine/columns.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';

const key = seedKey('dieharder');
const keyed = new Keyed(new Arena());
const words = new Int32Array(1 << 16);

/** Returns false when the reader has closed the pipe. */
function written(bytes: Uint8Array): boolean {
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(1, bytes, at);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return false;
    throw error;
  }
}

for (let block = 0, open = true; open; block++) {
  // 2^11 entities of 32 words fill a block; 32 blocks make a replication.
  if (block % 32 === 0) keyed.select(key, block / 32);
  for (let i = 0; i < words.length; i++) {
    if (i % 4 === 0) keyed.at((block % 32) * 2048 + (i >> 5), (i >> 2) & 7, 0);
    words[i] = keyed.bits();
  }
  open = written(new Uint8Array(words.buffer));
}
