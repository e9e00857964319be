import type { MatchFound } from '../../statistics/calibration-found.ts';
import type { Table } from '../table.ts';

/** A target with the share of each wave that it alone rules out. */
export interface RulingOut {
  readonly target: string;
  readonly shares: readonly number[];
}

/** The targets of a match, those that rule out most of the first wave first. */
export function rulingOut({ targets, waves }: MatchFound): RulingOut[] {
  const shares = targets.map((target, t) => ({
    target,
    shares: waves.map(({ ruledOutBy }) => ruledOutBy[t] as number),
  }));
  return shares.sort((one, other) => (other.shares[0] as number) - (one.shares[0] as number));
}

/** One row per target in the order of the match, with a share of the vectors per wave. */
export function ruledOutTable({ targets, waves }: MatchFound): Table {
  return {
    columns: [{ key: 'target', unit: '' }, ...waves.map((_, w) => ({ key: `wave_${w + 1}`, unit: 'share' }))],
    rows: targets.map((target, t) => [target, ...waves.map(({ ruledOutBy }) => ruledOutBy[t] as number)]),
  };
}
