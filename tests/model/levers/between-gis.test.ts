import { describe, expect, it } from 'vitest';
import { moves, sampleWith, withLevers } from '../kit/directions.ts';

const base = sampleWith('');

describe('L30 an intake stop of one GI', () => {
  const variant = withLevers('{ lever: intakeStop, value: 1, start: 2024-10-01, end: 2025-10-01, target: wss }');

  it('M09: the others get its families and its own caseload falls', () => {
    moves(base, variant, { 'caseload.wss': 'down', 'workload.wss': 'down', 'workload.ldh': 'up' }, '2025-09-01');
  });
  it('changes nothing before it begins', () => {
    moves(base, variant, { withoutWorker: 'same', 'caseload.wss': 'same' }, '2024-10-01');
  });
  it('holds up new families only, also under a rule that scores', () => {
    const rule = 'rules: { gi: urgency }\noff: [M09]\n';
    const stopped = sampleWith(
      `${rule}levers: [{ lever: intakeStop, value: 1, start: 2024-10-01, end: 2025-10-01, target: wss }]\n`,
    );
    moves(sampleWith(rule), stopped, { withoutWorkerNew: 'up', withoutWorkerExisting: 'down' }, '2025-06-01');
  });
  it('without the overflow (M09 off) the families wait until the stop ends', () => {
    const stop = 'levers: [{ lever: intakeStop, value: 1, start: 2024-10-01, end: 2025-10-01, target: wss }]\n';
    const waiting = sampleWith(`off: [M09, M11]\n${stop}`);
    const open = sampleWith('off: [M09, M11]\n');
    moves(open, waiting, { withoutWorkerNew: 'up' }, '2025-09-01');
    const [during, after] = ['2025-09-01', '2026-09-01'].map(
      (date) => waiting.mean('withoutWorkerNew', base.date(date)) - open.mean('withoutWorkerNew', base.date(date)),
    ) as [number, number];
    expect(after).toBeLessThan(during / 2);
  });
});

it('L24 more pooling between GIs: fewer children wait in all', () => {
  const variant = withLevers('{ lever: pooling, value: 0.75, start: 2024-09-20 }');
  const none = sampleWith('off: [M11]\n');
  moves(none, variant, { 'withoutWorker.mean': 'down' });
});

it('L26 the framework against harmful waiting: the urgent wait less for a worker and the others pay', () => {
  const variant = withLevers('{ lever: afwegingskader, value: 1, start: 2024-09-20 }');
  moves(base, variant, { 'whoWaits.gi.acute': 'down', 'whoWaits.gi.low': 'up' });
});

it('L38 telling the council changes nothing in the chain', () => {
  const variant = withLevers('{ lever: information, value: 2, start: 2024-09-20, evaluation: 2025-06-01 }');
  moves(base, variant, { withoutWorker: 'same', helpWaiting: 'same' }, '2027-09-01');
  moves(base, variant, { 'withoutWorker.mean': 'same', 'staff.turnover': 'same' });
});
