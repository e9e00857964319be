import { accumulating } from './accumulating.ts';
import { byClass } from './by-class.ts';
import { firstCome } from './first-come.ts';
import { formula } from './formula.ts';
import { longestInClass } from './longest-in-class.ts';
import { measureFirst } from './measure-first.ts';
import { RULE, type Rule } from './rule.ts';
import { urgency } from './urgency.ts';

/** Every rule that scores, by its number; `turns` (turns.ts) does not. */
export const rules: readonly Rule[] = [
  firstCome,
  measureFirst,
  byClass,
  longestInClass,
  urgency,
  accumulating,
  formula,
].reduce<Rule[]>((list, rule) => {
  list[RULE[rule.name]] = rule;
  return list;
}, []);
