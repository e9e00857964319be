import { MEASURE } from '../family.ts';
import { WORK } from '../jeugdbeschermer.ts';
import { at } from '../numbers.ts';
import { type Chain, GI_LINES } from '../state.ts';
import { expose } from '../stations/exposure.ts';
import { DAY, MONTH_DAYS, YEAR_DAYS } from '../time.ts';
import { accountFor } from './accounts.ts';
import { reckonAdmin } from './admin.ts';
import { reckonCoordination } from './coordinators.ts';
import { followVolume, heldUnderMeasure } from './financing.ts';

const AVAILABLE = at('hours.available');
const CHILD = at('hours.child');
const COVER = at('hours.cover');
const MISSING = at('hours.missingHelp');
const REFERRAL = at('hours.referral');
const FRICTION = at('friction.hours');
const HEAVIER = at('hours.heavier');
const MENTOR = at('onboarding.mentor');
const COVER_NEEDED = at('cover.needed');
const COMPLAINTS = at('hours.complaints');
const DIVORCE = at('hours.divorce');
const DIVORCES = at('family.divorce');
const COORDINATION = at('hours.coordination');
const COORDINATION_REFERENCE = at('hours.coordinationReference');
const RELIEF = at('coordinator.relief');
const ROTATING = at('rotation.share');
const ROTATION = at('rotation.hours');
const WINDOW = at('staff.window');
const HOLIDAY = at('hours.holiday');
const WEEKS = YEAR_DAYS / 7;
const WEEK_OF_MONTH = 7 / MONTH_DAYS;
/** A GI without anyone at work: a load that says so without being infinite. */
const NOBODY = 10;

/** Reckons the hours demanded and available in a GI this week, and the load: last week's and the recent one. */
export function reckonLoad(c: Chain, gi: number): void {
  const { workers } = c;
  let fte = 0;
  let present = 0;
  let starters = 0;
  let children = 0;
  let missing = 0;
  let held = 0;
  let measures = 0;
  let families = 0;
  let divorces = 0;
  let organisations = 0;
  for (let worker = c.firstWorker[gi] as number; worker >= 0; worker = workers.next[worker] as number) {
    const state = workers.state[worker] as number;
    if (state === WORK.working || state === WORK.notice) {
      fte += workers.fte[worker] as number;
      present++;
    }
    if (state === WORK.working && (workers.grown[worker] as number) < 1) starters++;
    children += (workers.children[worker] as number) + (workers.extra[worker] as number);
    missing += workers.missing[worker] as number;
    held += workers.children[worker] as number;
    measures += heldUnderMeasure(c, worker);
    families += workers.families[worker] as number;
    divorces += workers.divorces[worker] as number;
    organisations += workers.organisations[worker] as number;
  }
  const waiting = waitingChildren(c, gi);
  const working = 1 - (c.staff.strikeLost[0] as number);
  followVolume(c, gi, measures + waiting);
  reckonCoordination(c, gi, held);
  const years = (c.now() / DAY / YEAR_DAYS) | 0;
  const perMonth =
    (children * (c.number[CHILD] as number) +
      waiting * (c.number[COVER] as number) +
      missing * (c.number[MISSING] as number) +
      divorceHours(c, families, divorces) +
      (organisations - families * (c.number[COORDINATION_REFERENCE] as number)) * (c.number[COORDINATION] as number)) *
    (1 + (c.number[HEAVIER] as number) * years);
  const own = 1 - (c.staff.coordinated[gi] as number) * (c.number[RELIEF] as number);
  const referring =
    (c.referrals[gi] as number) * (c.number[REFERRAL] as number) * own +
    (c.terms.frictionCases[gi] as number) * (c.number[FRICTION] as number);
  const demanded =
    (perMonth + present * hoursOfOwn(c)) * WEEK_OF_MONTH +
    starters * (c.number[MENTOR] as number) * working +
    referring;
  const share = c.holiday[0] === 1 ? (c.number[HOLIDAY] as number) : termShare(c);
  const hours = ((c.number[AVAILABLE] as number) + reckonAdmin(c, gi, fte)) * working;
  const available = (fte * hours * share) / WEEKS;
  const cover = ((c.number[COVER] as number) * working) / (c.number[COVER_NEEDED] as number);
  c.staff.inSight[gi] = cover < 1 ? cover : 1;
  const { week } = c.ledger;
  week[0] = fte;
  week[1] = available;
  week[2] = starters * (c.number[MENTOR] as number) * working;
  week[3] = referring;
  week[4] = waiting * (c.number[COVER] as number) * WEEK_OF_MONTH * working;
  week[5] = present * hoursOfOwn(c) * WEEK_OF_MONTH;
  accountFor(c, gi, waiting);
  c.referrals[gi] = 0;
  c.terms.frictionCases[gi] = 0;
  const asked = demanded > 0 ? demanded : 0;
  const load = available > 0 ? asked / available : asked > 0 ? NOBODY : 0;
  c.load[gi] = load < NOBODY ? load : NOBODY;
  const window = (c.number[WINDOW] as number) / 7;
  c.recentLoad[gi] = (c.recentLoad[gi] as number) + ((c.load[gi] as number) - (c.recentLoad[gi] as number)) / window;
  c.weeks[gi] = (c.weeks[gi] as number) + 1;
  if (load > 1) c.weeksOverloaded[gi] = (c.weeksOverloaded[gi] as number) + 1;
}

/**
 * Hours a month of conflict divorces: those of the families that have one, less the mean at the start of every family
 * held, which is inside the hours per child.
 */
function divorceHours(c: Chain, families: number, divorces: number): number {
  const { number } = c.tables;
  return (
    divorces * (c.number[DIVORCE] as number) - families * (number[DIVORCES] as number) * (number[DIVORCE] as number)
  );
}

/** Hours a month of a worker beside the families: rotation (M20), and complaints as far as they differ from the start (M21). */
function hoursOfOwn(c: Chain): number {
  const complaints = (c.number[COMPLAINTS] as number) - (c.tables.number[COMPLAINTS] as number);
  return (c.number[ROTATING] as number) * (c.number[ROTATION] as number) + complaints;
}

/** Children in the lines of a GI who are under a measure: they get interim cover (P12). Their week of waiting is counted by urgency. */
function waitingChildren(c: Chain, gi: number): number {
  const { families } = c;
  let waiting = 0;
  let high = 0;
  let acute = 0;
  for (let line = gi * GI_LINES; line < (gi + 1) * GI_LINES; line++)
    for (let family = c.giLine.first(line); family >= 0; family = c.giLine.behind(family))
      if (families.measure[family] !== MEASURE.none) {
        const size = families.size[family] as number;
        waiting += size;
        if (families.urgency[family] === 2) acute += size;
        else if (families.urgency[family] === 1) high += size;
      }
  expose(c, waiting - high - acute, high, acute);
  return waiting;
}

/** Hours of a week outside the school holidays, relative to the mean week: the year keeps its hours. */
function termShare(c: Chain): number {
  const days = c.schoolHolidayDays;
  return (365 - days * (c.number[HOLIDAY] as number)) / (365 - days);
}
