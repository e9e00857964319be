import { classOf } from './facts.ts';
import type { Rule } from './rule.ts';

/** The highest class; within a class who has stood in this line longest. */
export const byClass: Rule = {
  name: 'byClass',
  score: (c, line, who) => {
    c.score[0] = classOf(c, line, who);
  },
};
