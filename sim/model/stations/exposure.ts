import { COUPLING, MEASURE } from '../family.ts';
import { TOTAL } from '../ledger.ts';
import { type Chain, RAAD_LINES } from '../state.ts';

/** Days that a count in a weekly round stands for. */
const WEEK_DAYS = 7;

/** A week of waiting for these numbers of children of low, high and acute urgency (I17). */
export function expose(c: Chain, low: number, high: number, acute: number): void {
  const { ledger } = c;
  ledger.count(TOTAL.exposedDays, WEEK_DAYS * low);
  ledger.count(TOTAL.exposedDays + 1, WEEK_DAYS * high);
  ledger.count(TOTAL.exposedDays + 2, WEEK_DAYS * acute);
}

/** The weekly count at the Raad: children in line without a measure and without a jeugdbeschermer. */
export function countExposure(c: Chain, region: number): void {
  const acute = unaccompanied(c, region * RAAD_LINES);
  const high = unaccompanied(c, region * RAAD_LINES + 1);
  expose(c, unaccompanied(c, region * RAAD_LINES + 2), high, acute);
}

function unaccompanied(c: Chain, line: number): number {
  const { families } = c;
  let children = 0;
  for (let family = c.raadLine.first(line); family >= 0; family = c.raadLine.behind(family))
    if (families.measure[family] === MEASURE.none && families.coupling[family] !== COUPLING.coupled)
      children += families.size[family] as number;
  return children;
}
