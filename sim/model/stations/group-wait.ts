import { MEASURE } from '../family.ts';
import { AGE_CLASSES, GI_GROUP, PROVIDER_GROUP, RAAD_GROUP } from '../group-waits.ts';
import { youngestAdult } from '../rules/facts.ts';
import { type Chain, PROVIDER_LINE } from '../state.ts';
import { DAY, YEAR_DAYS } from '../time.ts';

const ADULT = 18 * YEAR_DAYS * DAY;
const FOUR = 4 * YEAR_DAYS * DAY;
const TWELVE = 12 * YEAR_DAYS * DAY;

/** Class of age, 0 to AGE_CLASSES - 1, at a tick of who turns 18 at `adult`. */
function ageClass(adult: number, tick: number): number {
  const age = tick - adult + ADULT;
  return age < FOUR ? 0 : age < TWELVE ? 1 : AGE_CLASSES - 1;
}

// Each of these counts a wait that ends now: with what was waited for, without it, or with the run. Waits that began before
// the start are left out: in the stock of the start the long ones are over-represented.

/** The wait of a family in the line of the Raad. */
export function countRaadWait(c: Chain, family: number): void {
  const { families } = c;
  const { groups } = c.tally;
  const since = families.linkSince[family] as number;
  if (since < 0) return;
  const ticks = c.now() - since;
  const size = families.size[family] as number;
  groups.add(RAAD_GROUP.all, ticks, size);
  groups.add(RAAD_GROUP.urgency + (families.urgency[family] as number), ticks, size);
  groups.add(RAAD_GROUP.age + ageClass(youngestAdult(c, family), since), ticks, size);
}

/** The wait for a worker of a family with a measure, of the group of new or existing ones, since a tick: that of the order,
 *  or that of losing the former worker. */
export function countGiWait(c: Chain, family: number, standing: number, since: number): void {
  const { families } = c;
  const { groups } = c.tally;
  if (since < 0) return;
  const ticks = c.now() - since;
  const size = families.size[family] as number;
  groups.add(GI_GROUP.all, ticks, size);
  groups.add(GI_GROUP.measure + (families.waitsAs[family] as number) - MEASURE.vots, ticks, size);
  groups.add(standing, ticks, size);
  groups.add(GI_GROUP.urgency + (families.urgency[family] as number), ticks, size);
  groups.add(GI_GROUP.age + ageClass(youngestAdult(c, family), since), ticks, size);
}

/** The wait of a child in the line of a provider. */
export function countProviderWait(c: Chain, child: number): void {
  const { children } = c;
  const { groups } = c.tally;
  const since = (c.providerLine.since[child] as number) | 0;
  if (since < 0) return;
  const ticks = c.now() - since;
  const claim = children.waitsAs[child] as number;
  const type = PROVIDER_GROUP.type + 2 * (children.helpType[child] as number);
  groups.add(PROVIDER_GROUP.all, ticks, 1);
  groups.add(PROVIDER_GROUP.claim + claim, ticks, 1);
  groups.add(PROVIDER_GROUP.age + ageClass(children.adult[child] as number, since), ticks, 1);
  groups.add(claim === PROVIDER_LINE.measure ? type : type + 1, ticks, 1);
}
