/**
 * Orders in which a model may walk over addresses. Each leaves in `out` the 53-bit integers / 2^53 of successive
 * addresses that differ little, so that a test of the series is a test of neighbouring keys, not of one stream.
 */

import { Arena } from '../../../sim/engine/columns.ts';
import { Keyed } from '../../../sim/engine/random/keyed.ts';
import { seedKey } from '../../../sim/engine/random/seed.ts';

export const LENGTH = 1 << 18;
const key = seedKey('raadsbrief-2026');
const keyed = new Keyed(new Arena());

function walk(address: (i: number) => void): (out: Float64Array) => void {
  return (out) => {
    keyed.select(key, 1);
    for (let i = 0; i < out.length; i++) {
      address(i);
      keyed.uniform();
      out[i] = keyed.value[0] as number;
    }
  };
}

const bySeed = (text: (i: number) => string) => {
  const keys = Array.from({ length: LENGTH >> 6 }, (_, i) => seedKey(text(i)));
  return walk((i) => {
    keyed.select(keys[i >> 6] as Int32Array, 1);
    keyed.at(i & 63, 3, 0);
  });
};

/** The name says what changes from one number to the next, fastest first. */
export const orders: Readonly<Record<string, (out: Float64Array) => void>> = {
  entities: walk((i) => keyed.at(i, 3, 0)),
  'entities in steps of 256': walk((i) => keyed.at(i << 8, 3, 0)),
  'entities in steps of 2^14': walk((i) => keyed.at((i << 14) | (i >>> 18), 3, 0)),
  'entities downwards from -1': walk((i) => keyed.at(~i, 200, 5)),
  purposes: walk((i) => keyed.at(i >> 8, i & 255, 0)),
  'purposes 0..7, then entities': walk((i) => keyed.at(i >> 3, i & 7, 0)),
  occurrences: walk((i) => keyed.at(17, 3, i)),
  'occurrences 0..3, then entities': walk((i) => keyed.at(i >> 2, 3, i & 3)),
  'occurrences in steps of 64': walk((i) => keyed.at(17, 3, i << 6)),
  'entity and occurrence together': walk((i) => keyed.at(i, 3, i)),
  'entities in Gray code': walk((i) => keyed.at(i ^ (i >> 1), 3, 0)),
  'draws at one address': walk((i) => {
    if (i === 0) keyed.at(17, 3, 0);
  }),
  'draws 0..7, then entities': walk((i) => {
    if ((i & 7) === 0) keyed.at(i >> 3, 3, 0);
  }),
  replications: walk((i) => {
    keyed.select(key, i);
    keyed.at(17, 3, 0);
  }),
  'replications 0..15, then entities': walk((i) => {
    keyed.select(key, i & 15);
    keyed.at(i >> 4, 3, 0);
  }),
  'entities 0..15, then replications': walk((i) => {
    keyed.select(key, i >> 4);
    keyed.at(i & 15, 3, 0);
  }),
  'entities 0..63, then number seeds': bySeed((i) => String(i)),
  'entities 0..63, then text seeds': bySeed((i) => `raadsbrief-${i}`),
};
