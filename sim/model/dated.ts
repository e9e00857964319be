import { COUPLING, MEASURE, STAGE } from './family.ts';
import { FAMILIES, SUM } from './ledger.ts';
import { at } from './numbers.ts';
import { addIncome } from './staffing/financing.ts';
import type { Chain } from './state.ts';
import { DAY } from './time.ts';

const PER_FTE = at('localTeam.perFte');

/** A date is about to be observed: its counts begin at zero. */
export function openDate(c: Chain): void {
  const { ledger } = c;
  ledger.regionMeasures.fill(0);
  ledger.regionWithout.fill(0);
}

/** A family under a measure, in the counts of its region. */
export function noteRegion(c: Chain, family: number): void {
  const { families, ledger } = c;
  const region = families.region[family] as number;
  const size = families.size[family] as number;
  ledger.regionMeasures[region] = (ledger.regionMeasures[region] as number) + size;
  if (families.coupling[family] !== COUPLING.coupled)
    ledger.regionWithout[region] = (ledger.regionWithout[region] as number) + size;
}

/** The families of a date have been counted: what follows for the ledger. @param measures children under a measure, @param without those of them without a fixed worker */
export function closeDate(c: Chain, date: number, measures: number, without: number): void {
  const { ledger } = c;
  const { families, sum } = ledger;
  ledger.measures[date] = measures;
  ledger.without[date] = without;
  const days = date > 0 ? (c.dates[date] as number) - (c.dates[date - 1] as number) : 0;
  const underMeasure =
    (families[FAMILIES.vots] as number) + (families[FAMILIES.ots] as number) + (families[FAMILIES.voogdij] as number);
  const withWorker = underMeasure - (families[FAMILIES.fresh] as number) - (families[FAMILIES.existing] as number);
  sum[SUM.familyDays] = (sum[SUM.familyDays] as number) + withWorker * days;
  ledger.blocked.busyTime(0, sum, SUM.blockedDays);
  sum[SUM.blockedDays] = (sum[SUM.blockedDays] as number) / DAY;
  addFte(c);
  addIncome(c);
  if (date === c.dates.length - 1) noteRoutes(c);
}

/** Who is paid: workers in service, and temporary workers, who are not among them (L37). */
function addFte(c: Chain): void {
  const { sum } = c.ledger;
  const perFte = c.number[PER_FTE] as number;
  for (let gi = 0; gi < c.tables.gis; gi++)
    sum[SUM.giFte] = (sum[SUM.giFte] as number) + (c.employed[gi] as number) + (c.staff.surgeFte[gi] as number);
  for (let region = 0; region < c.tables.regions; region++) {
    sum[SUM.raadFte] = (sum[SUM.raadFte] as number) + (c.raadFte[region] as number);
    if (perFte > 0) sum[SUM.localFte] = (sum[SUM.localFte] as number) + (c.localCapacity[region] as number) / perFte;
  }
}

/** The routes of families under a measure, at the end of the run: of those that were followed from the report on. */
function noteRoutes(c: Chain): void {
  const { families, ledger } = c;
  for (let family = 0, used = families.used; family < used; family++)
    if (
      families.stage[family] !== STAGE.free &&
      families.measure[family] !== MEASURE.none &&
      (families.reported[family] as number) >= 0
    )
      ledger.routesNow.add(families, family);
}
