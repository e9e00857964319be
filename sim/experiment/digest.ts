import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
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
  return bytesToHex(hash.digest());
}

/** SHA-256 [hexadecimal] over some digests in their order: that of a whole study or comparison. */
export function jointDigest(digests: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(digests.join(''))));
}

/**
 * The digest that a link carries: the first 12 digits [hexadecimal] of the joint digest of a comparison. It is there to see
 * the same numbers elsewhere, not to keep a secret.
 */
export function sharedDigest({ digest: base, variants }: Pick<ComparisonResult, 'digest' | 'variants'>): string {
  return jointDigest([base, ...variants.map((variant) => variant.digest)]).slice(0, 12);
}
