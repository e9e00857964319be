import { sha256 } from '@noble/hashes/sha2.js';
import type { ComparisonResult } from '../statistics/result.ts';
import { type Block, RANGE_START } from './block.ts';

/**
 * SHA-256 [hexadecimal] of what a block computed: its scenario, seed and width, and its rows in replication order.
 * The way the work was divided is left out, so one worker and seven give the same digest.
 */
export function digest(block: Block): string {
  const hash = sha256.create();
  hash.update(new Uint8Array(block.buffer, 0, RANGE_START));
  hash.update(new Uint8Array(block.rows.buffer, block.rows.byteOffset, block.rows.byteLength));
  return hexadecimal(hash.digest());
}

/**
 * The digest that a link carries: the first 12 digits [hexadecimal] of the SHA-256 of the digests of a comparison, one after
 * another. It is there to see the same numbers elsewhere, not to keep a secret.
 */
export function sharedDigest({ digest: base, variants }: Pick<ComparisonResult, 'digest' | 'variants'>): string {
  const digests = [base, ...variants.map((variant) => variant.digest)].join('');
  const letters = Uint8Array.from(digests, (letter) => letter.charCodeAt(0));
  return hexadecimal(sha256(letters)).slice(0, 12);
}

function hexadecimal(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}
