import type { RuledLine, RuleName } from '../../scenario/rule-list.ts';
import type { Chain } from '../state.ts';

/** Lines that have a rule. In line stands a family, at the providers a child. */
export const LINE = { raad: 0, gi: 1, providers: 2 } as const satisfies Record<RuledLine, number>;

/** Number of each rule. */
export const RULE = {
  firstCome: 0,
  measureFirst: 1,
  byClass: 2,
  longestInClass: 3,
  urgency: 4,
  accumulating: 5,
  turns: 6,
  formula: 7,
} as const satisfies Record<RuleName, number>;

/** A rule for who is next. */
export interface Rule {
  readonly name: RuleName;
  /**
   * Leaves in `c.score[0]` how far in front `who` is at this moment: the highest is next, and among equals who has waited
   * longest in this line. Nothing of it is kept, so that whatever it depends on counts as soon as it changes.
   */
  readonly score: (c: Chain, line: number, who: number) => void;
}

/** [ticks] Longer than anyone waits: the step between two classes of a score that is otherwise a time. */
export const CLASS_STEP = 4_294_967_296;
