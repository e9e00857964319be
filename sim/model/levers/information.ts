import { lever } from './lever.ts';

/** L38: the council is informed at fixed moments. It moves nothing in the chain: what it does is in the dates on the charts. */
export const information = lever({
  id: 'L38',
  key: 'information',
  unit: 'per year',
  default: 0,
  range: [0, 12],
  bounds: [0, 365],
  sources: [],
  basis: 'Letter 001 promises two moments a year, letter 000 an evaluation date for voorrang.',
  status: 'assumption',
  label: { nl: 'Informatie aan de raad', en: 'Information to the council' },
  effect: {
    nl: 'Momenten per jaar waarop de gemeenteraad wordt geïnformeerd. Verandert niets aan de keten zelf; elke maatregel kan een evaluatiedatum dragen.',
    en: 'Moments a year at which the council is informed. Changes nothing in the chain itself; every lever can carry an evaluation date.',
  },
  touches: ['P31'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The hours of a letter are left out.' },
  changes: () => [],
});
