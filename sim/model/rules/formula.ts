import { calculate } from './calculate.ts';
import { FACT_UNIT, factOf } from './facts.ts';
import type { Program } from './program.ts';
import type { Rule } from './rule.ts';

/** The formula of the line, over facts as they are at this moment. */
export const formula: Rule = {
  name: 'formula',
  score: (c, line, who) => {
    const program = c.formulas[line] as Program;
    const { used, fact } = program;
    for (let i = 0; i < used.length; i++) {
      const which = used[i] as number;
      fact[which] = factOf(c, line, which, who) / (FACT_UNIT[which] as number);
    }
    calculate(program, c.score);
  },
};
