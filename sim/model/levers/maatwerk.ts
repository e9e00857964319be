import { lever, ramped } from './lever.ts';

/** L29: a budget for tailor-made help outside the contracted places, for stuck children. */
export const maatwerk = lever({
  id: 'L29',
  status: 'assumption',
  key: 'maatwerk',
  unit: 'per year',
  default: 0,
  range: [0, 12],
  bounds: [0, 10000],
  sources: [],
  basis: 'Letter 002 wants tailor-made help to be declared more easily; the number of cases is not given.',
  label: { nl: 'Maatwerkbudget', en: 'Budget for tailor-made help' },
  effect: {
    nl: 'Zaken per jaar waarin een vastgelopen kind maatwerk krijgt, buiten de ingekochte plekken.',
    en: 'Cases a year in which a stuck child gets tailor-made help, outside the contracted places.',
  },
  touches: ['P20', 'P21'],
  cost: {
    perUnit: [40000, 100000, 250000],
    sources: [],
    basis:
      'Assumed: one case, from intensive help at home to a place of its own; COST-033 has 190,000 a year for a closed place.',
  },
  changes: (setting) => ramped(setting, 'maatwerk', 0, setting.setting.value),
});
