/** What a letter is made of: the text and its numbers, the figures, and their checks. */
export { markOwn, rebind, refreshed } from '../../sim/report/letter/bindings.ts';
export { draft } from '../../sim/report/letter/draft.ts';
export { factsOf } from '../../sim/report/letter/facts.ts';
export { hints } from '../../sim/report/letter/hints.ts';
export { type Mismatch, mismatches } from '../../sim/report/letter/mismatches.ts';
export { checkFigure, humanPoints } from '../../sim/report/print/check-figure.ts';
export { differenceFigure } from '../../sim/report/print/difference.tsx';
export { greySvg } from '../../sim/report/print/grey.ts';
export { leadTimesFigure } from '../../sim/report/print/lead-times.ts';
export { measuresFigure } from '../../sim/report/print/measures.tsx';
export { seriesFigure } from '../../sim/report/print/series.ts';
export { ruleInWords } from '../../sim/report/print/small-numbers.ts';
export { staffFigure } from '../../sim/report/print/staff.ts';
export { stoplichtFigure } from '../../sim/report/print/stoplicht.tsx';
export { whoPaysFigure } from '../../sim/report/print/who-pays.ts';
