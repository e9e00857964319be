import { at } from '../numbers.ts';
import { classOf, waited } from './facts.ts';
import type { Rule } from './rule.ts';

/** Place of the rate of each class. */
const RATE = [at('rule.rateThird'), at('rule.rateSecond'), at('rule.rateFirst')] as const;

/** Time in this line x the rate of the class. Source: Kleinrock (1964), a delay dependent queue discipline. */
export const accumulating: Rule = {
  name: 'accumulating',
  score: (c, line, who) => {
    const rate = RATE[classOf(c, line, who)] as number;
    c.score[0] = waited(c, line, who) * (c.number[rate] as number);
  },
};
