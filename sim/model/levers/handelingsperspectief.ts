import { lever, numberBy } from './lever.ts';

/** L25: more hours of interim cover for every child that waits, by the same staff. */
export const handelingsperspectief = lever({
  id: 'L25',
  status: 'assumption',
  key: 'handelingsperspectief',
  unit: 'hours per month',
  default: 0,
  range: [-2, 5],
  bounds: [-100, 100],
  sources: [],
  basis: 'Hours more per waiting child; card GI-070 names the three tasks, not their hours.',
  label: { nl: 'Handelingsperspectief', en: 'Interim cover while waiting' },
  effect: {
    nl: 'Meer uren zicht op veiligheid per wachtend kind; die uren gaan van dezelfde jeugdbeschermers af.',
    en: 'More hours of sight on safety per waiting child, out of the hours of the same workers.',
  },
  touches: ['P12', 'M10'],
  today: { key: 'hours.cover', per: 1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The hours come out of the same staff.' },
  changes: (from) => numberBy(from, 'hours.cover', 1),
});
