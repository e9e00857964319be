import { InputError } from '../../engine/errors.ts';
import { blockBytes } from '../block.ts';
import type { Ready } from './run.ts';

/** Throws InputError when a question does not ask for at least one replication, or for more than `bytes` hold. */
export function refuseTooMany(replications: number, ready: readonly Ready[], bytes: number): void {
  const one = ready.reduce((sum, { layout }) => sum + blockBytes(layout.width, 1), 0);
  const most = Math.floor(bytes / one);
  if (Number.isInteger(replications) && replications >= 1 && replications <= most) return;
  const message = `expected a whole number from 1 to ${most}, what fits in memory for ${ready.length} scenarios`;
  throw new InputError([{ file: '', line: 0, path: 'replications', value: String(replications), message }]);
}
