import { lever, numberBy } from './lever.ts';

/** L08: more suitable candidates a month in the region; they only help as far as there are vacancies. */
export const recruitment = lever({
  id: 'L08',
  status: 'derived',
  key: 'recruitment',
  unit: 'fte per month',
  default: 0,
  range: [0, 2],
  bounds: [-100, 100],
  sources: ['GI-054', 'GI-055', 'COST-R2-154'],
  basis: 'JB west took on 20 side entrants in two years, 0.7 fte a month over four regions.',
  label: { nl: 'Werving', en: 'Recruitment' },
  effect: {
    nl: 'Extra geschikte kandidaten per maand in de regio.',
    en: 'Extra suitable candidates per month in the region.',
  },
  touches: ['P27', 'M18', 'M19'],
  today: { key: 'hiring.candidates', per: 1 },
  cost: {
    perUnit: [20000, 50000, 120000],
    sources: [],
    basis: 'Assumed: advertising, selection and the counter for side entrants for one fte more a month.',
  },
  changes: (setting) => numberBy(setting, 'hiring.candidates', 1),
});
