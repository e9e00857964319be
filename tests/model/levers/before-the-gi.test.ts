import { describe, expect, it } from 'vitest';
import { ERRORS, moves, PAIRS, sampleWith, withLevers, withShocks } from '../kit/directions.ts';
import { standardErrorsApart } from '../kit/sample.ts';

const base = sampleWith('');

describe('L23 strong local teams', () => {
  const lever = 'levers: [{ lever: localTeams, value: 20, start: 2024-09-20 }]\n';

  it('fewer families go on to the Raad, and fewer children come under a new measure', () => {
    const variant = sampleWith(lever);
    moves(base, variant, { raadWaiting: 'same' }, '2024-12-01');
    const last = base.model.dates.length - 1;
    const apart = standardErrorsApart(base.sum('otsIn', 0, last), variant.sum('otsIn', 0, last));
    expect(-apart).toBeGreaterThan(ERRORS);
  });
  it('with staff of their own pond fewer children wait for a worker; fishing in that of the GIs (M19) more do at first', () => {
    const [apart, without] = [sampleWith(`off: [M19]\n${lever}`), sampleWith('off: [M19]\n')];
    moves(without, apart, { 'withoutWorker.mean': 'down' });
    moves(base, sampleWith(lever), { withoutWorker: 'up' }, '2025-06-01');
  });
});

it('L23 what strong teams settle by themselves comes on top of that', () => {
  const capacity = withLevers('{ lever: localTeams, value: 10, start: 2024-09-20 }');
  const both = sampleWith(`parameters: { localTeam.diversion: 0.29 }
levers: [{ lever: localTeams, value: 10, start: 2024-09-20 }]
`);
  moves(capacity, both, { ots: 'down' }, '2026-09-01');
});

describe('X04 a shortage at the Raad', () => {
  const variant = withShocks('{ shock: raadDip, value: 0.2, start: 2024-10-01, end: 2025-07-01 }');

  it('lengthens its own line and damps the inflow of the GIs', () => {
    moves(base, variant, { raadWaiting: 'up', ots: 'down', withoutWorker: 'down' }, '2025-07-01');
  });
  it('the line is worked off afterwards: most of it within two years', () => {
    const more = (date: string) =>
      variant.mean('raadWaiting', base.date(date)) - base.mean('raadWaiting', base.date(date));
    expect(more('2027-07-01')).toBeLessThan(more('2025-04-01') / 4);
  });
});

describe('X07 more emergency orders', () => {
  const variant = withShocks('{ shock: votsRise, value: 1, start: 2024-09-20 }');

  it('M07: those who come without one wait longer for a worker', () => {
    moves(base, variant, { vots: 'up' }, '2025-03-01');
    moves(base, variant, { 'workerWaitNew.p90': 'up', withoutWorkerNew: 'up' }, '2025-06-01');
  });
  it('is about twice as many children over the first year', () => {
    // 37 children a year come under a VOTS in the base path; by hand 2 x 37. Three standard errors of 100 years with about
    // 25 families of 1.5 children each: 3 x sqrt(37 x 2 / 100) < 2.6, which is 0.07 of 37.
    const last = base.date('2025-09-01');
    const yearly = (sample: typeof base) => sample.sum('votsIn', 0, last).reduce((sum, n) => sum + n, 0) / PAIRS;
    expect(Math.abs(yearly(variant) / yearly(base) - 2)).toBeLessThan(0.1);
  });
});

it('M38 as a hypothesis: families that wait for the Raad become emergencies, more of them when they wait longer', () => {
  const hypothesis = sampleWith('parameters: { vots.escalation: 0.2 }\n');
  const dip = sampleWith(`parameters: { vots.escalation: 0.2 }
shocks: [{ shock: raadDip, value: 0.3, start: 2024-09-20 }]
`);
  moves(base, hypothesis, { vots: 'up' }, '2025-09-01');
  moves(hypothesis, dip, { vots: 'up' }, '2026-03-01');
});

it('X01 a stop on preventive work: more families at the Raad without a worker, and local teams that feel it (M10)', () => {
  const preventive = '{ lever: preventive, value: 1, start: 2024-09-20 }';
  const open = withLevers(preventive);
  const stopped = sampleWith(`levers: [${preventive}]
shocks: [{ shock: wssStop, value: 1, start: 2024-09-20 }]
`);
  moves(open, stopped, { 'coupledInTime.wholeRun': 'down' });
  moves(base, stopped, { withoutWorker: 'same', raadWaiting: 'same' }, '2026-09-01');
});
