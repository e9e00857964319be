import { at } from '../numbers.ts';
import { chainValue, lever, ramped } from './lever.ts';

/** L27: the part of the budget that follows the number of measures goes to this value; the rest pays for being available (M24). */
export const financing = lever({
  id: 'L27',
  status: 'assumption',
  key: 'financing',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis: 'From all availability to all price times volume; the form of the contracts of the region was not found.',
  label: { nl: 'Betalen per maatregel', en: 'Payment per measure' },
  effect: {
    nl: 'Deel van het budget dat met het aantal maatregelen meebeweegt; de formatie volgt met vertraging.',
    en: 'Part of the budget that moves with the number of measures; the formation follows with a lag.',
  },
  touches: ['P27', 'M24'],
  today: { key: 'financing.volume', unit: 'share', per: 1, how: 'instead' },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The formation that follows is counted as fte.' },
  changes: (from) =>
    ramped(from, 'number', at('financing.volume'), from.setting.value - chainValue(from, 'financing.volume')),
});
