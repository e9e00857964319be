import { waited } from './facts.ts';
import type { Rule } from './rule.ts';

/** Who has stood in this line longest. */
export const firstCome: Rule = {
  name: 'firstCome',
  score: (c, line, who) => {
    c.score[0] = waited(c, line, who);
  },
};
