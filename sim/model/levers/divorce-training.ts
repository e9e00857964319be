import { lever, numberBy } from './lever.ts';

/** L31: training and a better offer for conflict divorces take hours off those families. */
export const divorceTraining = lever({
  id: 'L31',
  status: 'assumption',
  key: 'divorceTraining',
  unit: 'hours per month',
  default: 0,
  range: [0, 3],
  bounds: [-100, 100],
  sources: [],
  basis:
    'Letter 003 names training by the OZJ, letter 002 an offer that does not work well enough; no effect was found.',
  label: { nl: 'Training voor complexe scheidingen', en: 'Training for conflict divorces' },
  effect: {
    nl: 'Uren per maand die een gezin met een complexe scheiding minder vraagt.',
    en: 'Hours a month that a family with a conflict divorce asks less.',
  },
  touches: ['P13', 'M23'],
  today: { key: 'hours.divorce', per: -1 },
  cost: { perUnit: [5000, 20000, 50000], sources: [], basis: 'Assumed: training of the workers of a region.' },
  changes: (from) => numberBy(from, 'hours.divorce', -1),
});
