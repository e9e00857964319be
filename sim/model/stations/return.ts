import { MEASURE } from '../family.ts';
import { at } from '../numbers.ts';
import type { Chain } from '../state.ts';
import { COHORT } from '../tally.ts';
import { DAY } from '../time.ts';

const WINDOW = at('norm.return');

/** A family leaves the chain at the end of a measure, or after an investigation without a request: its year begins (I22). */
export function noteEnd(c: Chain, family: number): void {
  const { families } = c;
  const measure = families.measure[family] === MEASURE.none ? 0 : 1;
  families.leftMeasure[family] = measure;
  families.linkSince[family] = c.now();
  c.tally.countCohort(measure === 1 ? COHORT.measureEnded : COHORT.investigationClosed, c.periodAt(c.now()), 1);
}

/** A family comes back; counted when it is within the window. Those who left before the start belong to no cohort. */
export function noteReturn(c: Chain, family: number): void {
  const { families } = c;
  const left = families.linkSince[family] as number;
  if (left <= 0 || c.now() - left > (c.number[WINDOW] as number) * DAY) return;
  const cohort = families.leftMeasure[family] === 1 ? COHORT.backAfterMeasure : COHORT.backAfterInvestigation;
  c.tally.countCohort(cohort, c.periodAt(left), 1);
}
