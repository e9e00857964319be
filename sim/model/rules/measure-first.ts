import type { Rule } from './rule.ts';

/** L01: children with a measure, and voluntary children with a clearly heavier need, before the other voluntary children. */
export const measureFirst: Rule = {
  name: 'measureFirst',
  score: (c, _line, child) => {
    c.score[0] = c.children.measure[child] === 1 || c.children.urgent[child] === 1 ? 1 : 0;
  },
};
