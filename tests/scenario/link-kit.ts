import { deflateSync, strToU8 } from 'fflate';
import { faultLine, InputError } from '../../sim/engine/errors.ts';
import type { Comparison } from '../../sim/scenario/comparison.ts';
import { readLink, type SharedLink } from '../../sim/scenario/link.ts';
import type { LeverSetting } from '../../sim/scenario/scenario.ts';

/** What a setting leaves open. */
export const open = { ramp: 0, end: null, target: null, evaluation: null };
export const retention: LeverSetting = { lever: 'L07', value: 6, start: '2025-01-01', ...open, ramp: 182.625 };
export const raadDip: LeverSetting = { lever: 'X02', value: 0.2, start: '2024-10-01', ...open, end: '2025-07-01' };
/** A comparison of two variants, and the link to it. */
export const comparison: Comparison = {
  base: 'zhz-2024',
  seed: 'overleg 3 dec',
  replications: 200,
  years: 3,
  off: ['M30'],
  variants: [
    { title: 'Minder verloop', levers: [retention], shocks: [raadDip] },
    { title: '', levers: [], shocks: [] },
  ],
};
export const shared: SharedLink = { comparison, made: '0.2.0', digest: '0123456789ab', name: 'Overleg 3 dec' };
const bare = { base: 'zhz-2024', seed: 's', replications: 2, years: 3 };

/** Bytes as a link writes them. */
export const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
/** A link with this JSON in it, whatever that is. */
export const linkWith = (json: string) => `v1.${base64(deflateSync(strToU8(json)))}`;
/** A link to a small comparison with these contents. */
export const linkTo = (contents: object) => linkWith(JSON.stringify({ ...bare, ...contents }));
/** The faults of a link. */
export const faultsOf = (text: string): readonly string[] => faultsIn(() => readLink(text));

/** The faults of some work as lines; any other error passes through. */
export function faultsIn(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.faults.map(faultLine);
    throw error;
  }
}
