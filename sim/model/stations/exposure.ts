import { COUPLING, MEASURE } from '../family.ts';
import { TOTAL } from '../ledger.ts';
import { type Chain, RAAD_LINES } from '../state.ts';

/** Days that a count in a weekly round stands for. */
const WEEK_DAYS = 7;

/** A family waits in a line, counted once a week: a week of exposure for its children, by urgency (I17). */
export function exposed(c: Chain, family: number): void {
  const { families, ledger } = c;
  ledger.count(TOTAL.exposedDays + (families.urgency[family] as number), WEEK_DAYS * (families.size[family] as number));
}

/** The weekly count at the Raad: families in line without a measure and without a jeugdbeschermer. */
export function countExposure(c: Chain, region: number): void {
  const { families } = c;
  const first = region * RAAD_LINES;
  for (let line = first; line < first + RAAD_LINES; line++)
    for (let family = c.raadLine.first(line); family >= 0; family = c.raadLine.behind(family))
      if (families.measure[family] === MEASURE.none && families.coupling[family] !== COUPLING.coupled)
        exposed(c, family);
}
