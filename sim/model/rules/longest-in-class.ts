import { classOf, FACT, factOf } from './facts.ts';
import { CLASS_STEP, type Rule } from './rule.ts';

/** The highest class; within a class whose need has been known longest, wherever that time was spent. */
export const longestInClass: Rule = {
  name: 'longestInClass',
  score: (c, line, who) => {
    c.score[0] = classOf(c, line, who) * CLASS_STEP + factOf(c, line, FACT.sinceNeed, who);
  },
};
