import { HELP } from './child.ts';
import { COUPLING } from './family.ts';
import { FAMILIES, SUM } from './ledger.ts';
import { at } from './numbers.ts';
import type { Chain } from './state.ts';
import { DAY } from './time.ts';

const PER_FTE = at('localTeam.perFte');

/** A date is about to be observed: its counts begin at zero. */
export function openDate(c: Chain): void {
  const { ledger } = c;
  ledger.families.fill(0);
  ledger.routesNow.reset();
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
  sum[SUM.measures] = (sum[SUM.measures] as number) + measures;
  const days = date > 0 ? (c.dates[date] as number) - (c.dates[date - 1] as number) : 0;
  const underMeasure =
    (families[FAMILIES.vots] as number) + (families[FAMILIES.ots] as number) + (families[FAMILIES.voogdij] as number);
  const withWorker = underMeasure - (families[FAMILIES.fresh] as number) - (families[FAMILIES.existing] as number);
  sum[SUM.familyDays] = (sum[SUM.familyDays] as number) + withWorker * days;
  ledger.blocked.busyTime(0, sum, SUM.blockedDays);
  sum[SUM.blockedDays] = (sum[SUM.blockedDays] as number) / DAY;
  addFte(c);
  countOutOfHome(c);
}

function addFte(c: Chain): void {
  const { sum } = c.ledger;
  const perFte = c.number[PER_FTE] as number;
  for (let gi = 0; gi < c.tables.gis; gi++)
    sum[SUM.giFte] = (sum[SUM.giFte] as number) + (c.employed[gi] as number);
  for (let region = 0; region < c.tables.regions; region++) {
    sum[SUM.raadFte] = (sum[SUM.raadFte] as number) + (c.raadFte[region] as number);
    if (perFte > 0) sum[SUM.localFte] = (sum[SUM.localFte] as number) + (c.localCapacity[region] as number) / perFte;
  }
}

/** Children under a measure who live out of home with their help. */
function countOutOfHome(c: Chain): void {
  const { measure, help, helpType, used } = c.children;
  const { outOfHome } = c.tables.type;
  let living = 0;
  for (let child = 0; child < used; child++) {
    if (measure[child] === 0) continue;
    const state = help[child] as number;
    if (state !== HELP.running && state !== HELP.blocked) continue;
    if ((outOfHome[helpType[child] as number] as number) >= 0.5) living++;
  }
  c.ledger.outOfHome[0] = living;
}
