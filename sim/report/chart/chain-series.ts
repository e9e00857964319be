/** Stations of the chain in the order of the route, and how a child leaves it. */
export const stationIds = ['report', 'table', 'raad', 'court', 'gi', 'referral', 'help', 'end'] as const;
export type StationId = (typeof stationIds)[number];

/** What goes from one station to the next, or within one. */
export const flowIds = [
  'reported',
  'atTable',
  'sentToRaad',
  'requested',
  'ordered',
  'vots',
  'coupled',
  'lost',
  'referrals',
  'listed',
  'helpStarted',
  'helpEnded',
  'ended',
] as const;
export type FlowId = (typeof flowIds)[number];

/** Where the numbers of a station stand among the outputs; null for what it does not have. */
export interface StationKeys {
  readonly id: StationId;
  /** What its people are counted in: children are known from the table on. */
  readonly unit: 'families' | 'children';
  /** Stock that waits. */
  readonly waiting: string | null;
  /** Stock that is worked with. */
  readonly busy: string | null;
  /** Capacity in use over capacity available, at the date. */
  readonly load: string | null;
  /** True where those who wait do so until that capacity is free; in the local team there is no line for it. */
  readonly lineForCapacity: boolean;
  /** Stocks that are part of those who wait, or stand beside them. */
  readonly parts: readonly string[];
}

/** Prefix of the waiting list of a type of help; the types are those of the scenario. */
export const LIST = 'helpLine.';

export const stationKeys: readonly StationKeys[] = [
  {
    id: 'report',
    unit: 'families',
    waiting: 'chain.screening',
    busy: 'chain.localCare',
    load: 'chain.load.local',
    lineForCapacity: false,
    parts: [],
  },
  { id: 'table', unit: 'children', waiting: 'chain.table', busy: null, load: null, lineForCapacity: false, parts: [] },
  {
    id: 'raad',
    unit: 'children',
    waiting: 'raadWaiting',
    busy: 'raadBusy',
    load: 'chain.load.raad',
    lineForCapacity: true,
    parts: ['chain.toRaad'],
  },
  { id: 'court', unit: 'children', waiting: 'chain.court', busy: null, load: null, lineForCapacity: false, parts: [] },
  {
    id: 'gi',
    unit: 'children',
    waiting: 'withoutWorker',
    busy: 'chain.coupled',
    load: 'chain.load.gi',
    lineForCapacity: true,
    parts: ['withoutWorkerNew', 'withoutWorkerExisting'],
  },
  {
    id: 'referral',
    unit: 'children',
    waiting: 'chain.referring',
    busy: null,
    load: null,
    lineForCapacity: false,
    parts: ['chain.referral', 'chain.intake', 'chain.stuck'],
  },
  {
    id: 'help',
    unit: 'children',
    waiting: 'chain.lists',
    busy: 'chain.helped',
    load: 'chain.load.help',
    lineForCapacity: true,
    parts: ['chain.listed'],
  },
  { id: 'end', unit: 'children', waiting: null, busy: null, load: null, lineForCapacity: false, parts: [] },
];

/** A flow is the sum of the outputs at `plus`, less those at `minus`. */
export interface FlowKeys {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
}

const just = (...plus: string[]): FlowKeys => ({ plus, minus: [] });

/**
 * Orders after a hearing are all new measures less the VOTS; measures that end are all that end less those that go on as
 * another one, which is what the flows into the three measures count beyond the new ones.
 */
export const flowKeys: Readonly<Record<FlowId, FlowKeys>> = {
  reported: just('chain.flow.reported'),
  atTable: just('chain.flow.atTable'),
  sentToRaad: just('chain.flow.sentToRaad'),
  requested: just('chain.flow.requested'),
  ordered: { plus: ['chain.flow.orders'], minus: ['votsIn'] },
  vots: just('votsIn'),
  coupled: just('chain.flow.coupledNew', 'chain.flow.coupledExisting'),
  lost: just('lostWorker'),
  referrals: just('chain.flow.referrals'),
  listed: just('chain.flow.listed'),
  helpStarted: just('chain.flow.helpStarted'),
  helpEnded: just('chain.flow.helpEnded'),
  ended: {
    plus: ['otsOut', 'voogdijOut', 'votsOut', 'chain.flow.orders'],
    minus: ['otsIn', 'voogdijIn', 'votsIn'],
  },
};

const fixed: ReadonlySet<string> = new Set([
  ...stationKeys
    .flatMap(({ waiting, busy, load, parts }) => [waiting, busy, load, ...parts])
    .filter((key) => key !== null),
  ...Object.values(flowKeys).flatMap(({ plus, minus }) => [...plus, ...minus]),
]);

/** The series that the picture of the chain is drawn from, out of all keys of outputs of a scenario, in their order. */
export function chainSeries(keys: readonly string[]): string[] {
  return keys.filter((key) => fixed.has(key) || key.startsWith(LIST));
}
