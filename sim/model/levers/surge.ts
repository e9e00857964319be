import { at, chainNumbers } from '../numbers.ts';
import { lever, spreadOverGis } from './lever.ts';

/** L37: temporary workers for the period of the setting; at its end their families fall back to the line. */
export const surge = lever({
  id: 'L37',
  status: 'assumption',
  key: 'surge',
  unit: 'fte',
  default: 0,
  range: [0, 8],
  bounds: [0, 1000],
  sources: [],
  basis: 'Derived from the backlog of letter 001: 113 children are nine fte at the norm of 12.',
  label: { nl: 'Tijdelijk team voor de achterstand', en: 'Temporary team for the backlog' },
  effect: {
    nl: 'Ervaren tijdelijke krachten nemen meteen gezinnen over; als zij weggaan, wachten die gezinnen weer.',
    en: 'Experienced temporary workers take families at once; when they go, those families wait again.',
  },
  target: 'gi',
  touches: ['P11', 'P24', 'M02'],
  cost: {
    perUnit: [20000, 50000, 80000],
    sources: [],
    basis: 'Assumed: what an agency asks above the cost of own staff, which is counted as fte.',
  },
  changes: (from) => {
    const later = chainNumbers(from.scenario)[at('surge.lead')] as number;
    return spreadOverGis(from, 'surge', from.setting.value, { later });
  },
});
