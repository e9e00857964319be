import { sha256 } from '@noble/hashes/sha2.js';
import { type Block, RANGE_START } from './block.ts';

/**
 * SHA-256 [hexadecimal] of what a block computed: its scenario, seed and width, and its rows in replication order.
 * The way the work was divided is left out, so one worker and seven give the same digest.
 */
export function digest(block: Block): string {
  const hash = sha256.create();
  hash.update(new Uint8Array(block.buffer, 0, RANGE_START));
  hash.update(new Uint8Array(block.rows.buffer, block.rows.byteOffset, block.rows.byteLength));
  let text = '';
  for (const byte of hash.digest()) text += byte.toString(16).padStart(2, '0');
  return text;
}
