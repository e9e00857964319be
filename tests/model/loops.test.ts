import { describe, expect, it } from 'vitest';
import { ERRORS } from './kit/directions.ts';
import { Sample, standardErrorsApart } from './kit/sample.ts';
import { scenarioWith } from './kit/scenarios.ts';

// What each loop does: the same scenario with the loop on and off, 100 paired replications, seed 'loops'. "Moves" means: the
// mean difference that switching ON makes lies more than 3 of its own standard errors from zero, on the right side. Where the
// base path hardly stirs a loop, a strain that does is added to both: hours that make the work too much, local teams of half
// the size, or a lever.
const SEED = 'loops';
const PAIRS = 100;
const overload = 'parameters: { hours.child: 11 }\n';

interface Loop {
  readonly id: string;
  readonly what: string;
  /** Lines of YAML of both scenarios. */
  readonly strain?: string;
  /** Output -> where it goes when the loop is on. */
  readonly on: Readonly<Record<string, 'up' | 'down'>>;
  /** Date of series; values of the whole run need none. */
  readonly at?: string;
}

const loops: readonly Loop[] = [
  { id: 'M01', what: 'overload makes people leave', strain: overload, on: { 'staff.turnover': 'up' } },
  {
    id: 'M02',
    what: 'families of who leaves fall back into the line',
    on: { withoutWorkerExisting: 'up' },
    at: '2025-09-01',
  },
  {
    id: 'M04',
    what: 'overload keeps candidates away',
    strain: overload,
    on: { 'staff.vacancies': 'up' },
    at: '2025-09-01',
  },
  { id: 'M05', what: 'missing help takes time of the worker', on: { 'workload.jb-west': 'up' }, at: '2025-09-01' },
  {
    id: 'M06',
    what: 'the Raad is a tap: a shortage there damps what reaches the GIs',
    strain: 'shocks: [{ shock: raadDip, value: 0.3, start: 2024-09-20 }]\n',
    on: { ots: 'down', raadWaiting: 'up' },
    at: '2025-09-01',
  },
  {
    id: 'M07',
    what: 'emergency orders push new families back',
    strain: 'parameters: { gi.stretch: 1 }\nshocks: [{ shock: votsRise, value: 1, start: 2024-09-20 }]\n',
    on: { 'whoWaits.gi.ots': 'up', 'whoWaits.gi.vots': 'down' },
  },
  {
    id: 'M08',
    what: 'the loops together make an overload worse',
    strain: overload,
    on: { withoutWorker: 'up' },
    at: '2026-09-01',
  },
  {
    id: 'M11',
    what: 'pooling between GIs brings down the number without a worker',
    on: { 'withoutWorker.mean': 'down' },
  },
  { id: 'M12', what: 'refusals send children round', on: { helpWaiting: 'up' }, at: '2025-09-01' },
  {
    id: 'M13',
    what: 'part of the stuck cases never reaches the experttafel',
    on: { experttafel: 'down' },
    at: '2025-09-01',
  },
  { id: 'M15', what: 'finished children keep places occupied', on: { 'helpLine.verblijf': 'up' }, at: '2025-09-01' },
  {
    id: 'M16',
    what: 'a new place is not there at once',
    strain: 'levers: [{ lever: helpCapacity, value: 40, start: 2024-10-01, target: ambulant }]\n',
    on: { 'helpLine.ambulant': 'up' },
    at: '2025-02-01',
  },
  { id: 'M22', what: 'overload makes ill', strain: overload, on: { 'staff.sick': 'up' }, at: '2025-09-01' },
  {
    id: 'M26',
    what: 'crowded local teams send more families on',
    strain: 'regions: [{ id: zhz, localCapacity: 700 }]\n',
    on: { raadWaiting: 'up' },
    at: '2025-09-01',
  },
  {
    id: 'M27',
    what: 'a team is not a relay',
    strain: 'levers: [{ lever: team, value: 1, start: 2024-09-20 }]\n',
    on: { 'leadTime.toWorker.p50': 'down' },
  },
  {
    id: 'M29',
    what: 'new investigators must learn',
    strain: 'levers: [{ lever: raadCapacity, value: 4, start: 2024-10-01 }]\n',
    on: { raadWaiting: 'up' },
    at: '2025-02-01',
  },
  {
    id: 'M30',
    what: 'the school holidays leave fewer hours for the same children',
    on: { 'workload.jb-west': 'up' },
    at: '2025-08-01',
  },
  {
    id: 'M33',
    what: 'busy colleagues train more slowly',
    strain: overload,
    on: { 'staff.onboarding': 'up' },
    at: '2025-09-01',
  },
  {
    id: 'M37',
    what: 'no lever takes everything away',
    strain: 'levers: [{ lever: retention, value: 20, start: 2024-10-01 }]\n',
    on: { 'staff.turnover': 'up' },
  },
  {
    id: 'M38',
    what: 'waiting turns into crisis',
    strain: 'parameters: { vots.escalation: 0.2 }\n',
    on: { vots: 'up' },
    at: '2025-09-01',
  },
  {
    id: 'M14',
    what: 'an experttafel with a mandate gets stuck children on a waiting list',
    on: { experttafelSolved: 'up' },
  },
  { id: 'M17', what: 'bureaucratic barriers delay the request', on: { 'leadTime.referral.p90': 'up' } },
  {
    id: 'M20',
    what: 'job rotation keeps people',
    strain: 'levers: [{ lever: rotation, value: 0.5, start: 2024-09-20 }]\n',
    on: { 'staff.turnover': 'down' },
  },
  {
    id: 'M21',
    what: 'bad publicity drives people out',
    strain: 'shocks: [{ shock: publicity, value: 1, start: 2024-09-20 }]\n',
    on: { 'staff.turnover': 'up' },
  },
  {
    id: 'M23',
    what: 'cases that get heavier every year fill the hours',
    strain: 'parameters: { hours.heavier: 0.05 }\n',
    on: { 'workload.jb-west': 'up' },
    at: '2026-09-01',
  },
  {
    id: 'M31',
    what: 'supervision brings more stuck cases to the experttafel',
    strain: 'shocks: [{ shock: supervision, value: 1, start: 2024-09-20 }]\n',
    on: { experttafel: 'up' },
    at: '2025-09-01',
  },
  { id: 'M34', what: 'no sight on a parent in adult care delays the plan', on: { 'planWait.p90': 'up' } },
  { id: 'P24', what: 'changes of worker lengthen measures', on: { ots: 'up' }, at: '2026-09-01' },
  { id: 'P25', what: 'missing help keeps a measure going', on: { ots: 'up' }, at: '2026-09-01' },
  { id: 'P26', what: 'families come back', on: { raadWaiting: 'up' }, at: '2026-09-01' },
];

/** Many loops are asked under the same strain; all loops on are then the same runs. */
const closed = new Map<string, Sample>();
function closedUnder(strain: string): Sample {
  const known = closed.get(strain) ?? new Sample(scenarioWith(strain), SEED, PAIRS);
  closed.set(strain, known);
  return known;
}

describe('a loop shows when it is switched on', () => {
  it.each(loops.map((loop) => [loop.id, loop.what, loop] as const))('%s: %s', (id, _, { strain = '', on, at }) => {
    const open = new Sample(scenarioWith(`${strain}off: [${id}]\n`), SEED, PAIRS);
    const all = closedUnder(strain);
    const place = at === undefined ? 0 : open.date(at);
    for (const [key, direction] of Object.entries(on)) {
      const apart = standardErrorsApart(open.at(key, place), all.at(key, place));
      expect(direction === 'up' ? apart : -apart, `${key} goes ${direction}`).toBeGreaterThan(ERRORS);
    }
  });
});
