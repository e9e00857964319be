import { lever, numberBy } from './lever.ts';

/** L14: percentage points more stuck cases that are brought to the experttafel. */
export const reportStuck = lever({
  id: 'L14',
  status: 'assumption',
  key: 'reportStuck',
  unit: 'percentage points',
  default: 0,
  range: [0, 40],
  bounds: [-100, 100],
  sources: [],
  basis: 'Letter 002 asks workers to report stuck cases; what share they report is unknown.',
  label: { nl: 'Vastgelopen zaken melden', en: 'Report stuck cases' },
  effect: {
    nl: 'Procentpunten meer vastgelopen zaken die bij de experttafel komen.',
    en: 'Percentage points more stuck cases that reach the experttafel.',
  },
  touches: ['P20', 'M13'],
  today: { key: 'experttafel.reported', per: 0.01 },
  cost: {
    perUnit: [0, 200, 1000],
    sources: [],
    basis: 'Assumed: attention of team leaders, per percentage point.',
  },
  changes: (setting) => numberBy(setting, 'experttafel.reported', 0.01),
});
