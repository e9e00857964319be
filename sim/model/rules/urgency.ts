import { FACT, factOf } from './facts.ts';
import type { Rule } from './rule.ts';

/** Acute, then high, then low; within these who has stood in this line longest. */
export const urgency: Rule = {
  name: 'urgency',
  score: (c, line, who) => {
    c.score[0] = factOf(c, line, FACT.urgency, who);
  },
};
