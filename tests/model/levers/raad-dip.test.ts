import { expect, it } from 'vitest';
import { ERRORS, moves, sampleWith } from '../kit/directions.ts';
import { standardErrorsApart } from '../kit/sample.ts';

// Where GIs are paid by volume (M24) fewer measures mean, with a lag, fewer people: when the Raad works off its backlog the
// wave meets them. With formation that does not follow the volume the GIs of this region gain room during the dip, and the
// wave that comes after it is too small to be seen.
const paid = 'levers: [{ lever: financing, value: 1, start: 2024-09-20 }]\n';
const dip = 'shocks: [{ shock: raadDip, value: 0.2, start: 2024-10-01, end: 2025-07-01 }]\n';

it('M06 a dip of the Raad by a fifth for nine months: first fewer and then more children without a worker', () => {
  const [base, variant] = [sampleWith(paid), sampleWith(paid + dip)];
  moves(base, variant, { raadWaiting: 'up', withoutWorker: 'down' }, '2025-07-01');
  const [from, to] = [base.date('2026-10-01'), base.date('2027-09-01')];
  const after = standardErrorsApart(
    base.average('withoutWorker', from, to),
    variant.average('withoutWorker', from, to),
  );
  expect(after).toBeGreaterThan(ERRORS);
});
