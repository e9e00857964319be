import { lever, numberBy } from './lever.ts';

/** L06: team supporters do a share of the administration; the hours come free for families. */
export const supporters = lever({
  id: 'L06',
  status: 'assumption',
  key: 'supporters',
  unit: 'share',
  default: 0,
  range: [0, 0.6],
  bounds: [0, 1],
  sources: [],
  basis: 'Letters 002 and 003 name supporters and a division of tasks, without a number.',
  label: { nl: 'Teamondersteuners', en: 'Team supporters' },
  effect: {
    nl: 'Aandeel van de administratie van jeugdbeschermers dat teamondersteuners doen.',
    en: 'Share of the administration of workers that team supporters do.',
  },
  touches: ['P27', 'M01'],
  today: { key: 'hours.adminMoved', per: 1 },
  cost: {
    perUnit: [200000, 330000, 450000],
    sources: [],
    basis: 'Assumed: all administration of some 54 fte is six fte of supporters, who carry no caseload.',
  },
  changes: (from) => numberBy(from, 'hours.adminMoved', 1),
});
