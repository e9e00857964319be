import type { Stage } from '../../sim/experiment/answer.ts';

/** How a result looks: of an older setting, an estimate that still moves, or neither. */
export type Look = 'stale' | 'first' | 'stable';

/** The look of an answer at a stage; `stale` when a newer question was asked. */
export function lookOf(stage: Stage, stale: boolean): Look {
  if (stale) return 'stale';
  return stage === 'first' || stage === 'growing' ? 'first' : 'stable';
}
