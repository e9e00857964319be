/**
 * Kinds of event of the chain. At equal times releases come before changes of capacity, those before the steps of
 * families and children, those before arrivals, then rounds of work, and at last the observation of the date. Changes
 * of levers and shocks have a priority of their own, so that it makes no difference when they were planned: at the
 * start of the run or at a fork.
 */
const RELEASE = 0;
const HOLIDAY = 1;
const CHANGE = 2;
const FOLLOW = 3;
const STEP = 4;
const ARRIVAL = 5;
const ROUND = 6;
const OBSERVE = 7;

const order = [
  ['helpEnds', RELEASE],
  ['investigationEnds', RELEASE],
  ['review', RELEASE],
  ['votsEnds', RELEASE],
  ['birthday', RELEASE],
  ['workerLeaves', RELEASE],
  ['workerRecovers', RELEASE],
  ['holiday', HOLIDAY],
  ['change', CHANGE],
  ['placesRefilled', FOLLOW],
  ['takenOver', FOLLOW],
  ['localCareEnds', STEP],
  ['reachesTable', STEP],
  ['reachesRaad', STEP],
  ['hearing', STEP],
  ['reachesGi', STEP],
  ['escalates', STEP],
  ['coupled', STEP],
  ['planReady', STEP],
  ['referralStep', STEP],
  ['returns', STEP],
  ['report', ARRIVAL],
  ['crisis', ARRIVAL],
  ['voluntaryRequest', ARRIVAL],
  ['candidate', ARRIVAL],
  ['vacancyReady', ARRIVAL],
  ['table', ROUND],
  ['experttafel', ROUND],
  ['raadRound', ROUND],
  ['providerRound', ROUND],
  ['matching', ROUND],
  ['giWeek', ROUND],
  ['observe', OBSERVE],
] as const;

export type KindName = (typeof order)[number][0];

/** Number of each kind. */
export const KIND = Object.fromEntries(order.map(([name], index) => [name, index])) as Readonly<
  Record<KindName, number>
>;

/** Names in the order of their numbers. */
export const kindNames: readonly KindName[] = order.map(([name]) => name);

/** Priority in the order of the numbers. */
export const kindPriorities: readonly number[] = order.map(([, priority]) => priority);
