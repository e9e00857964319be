import { lever, numberBy } from './lever.ts';

/** L35: months by which the places of a provider that stops are taken over sooner; it acts when there is an exit (X08). */
export const brandplan = lever({
  id: 'L35',
  status: 'assumption',
  key: 'brandplan',
  unit: 'months',
  default: 0,
  range: [0, 5],
  bounds: [-120, 120],
  sources: [],
  basis: 'Letter 003 wants a plan for providers that fail; no time to takeover was found.',
  label: { nl: 'Brandplan voor uitval van aanbieders', en: 'Emergency plan for failing providers' },
  effect: {
    nl: 'Maanden waarin plekken van een gestopte aanbieder eerder zijn overgenomen.',
    en: 'Months by which the places of a provider that stops are taken over sooner.',
  },
  touches: ['P18', 'P22'],
  today: { key: 'exit.takeover', per: -1 },
  cost: {
    perUnit: [0, 5000, 20000],
    sources: [],
    basis: 'Assumed: keeping the plan and its agreements up, per month.',
  },
  changes: (setting) => numberBy(setting, 'exit.takeover', -1),
});
