import { lever, numberBy } from './lever.ts';

/** L19: job rotation with neighbouring organisations: who takes part leaves less, and spends hours on it (M20). */
export const rotation = lever({
  id: 'L19',
  status: 'assumption',
  key: 'rotation',
  unit: 'share',
  default: 0,
  range: [0, 0.5],
  bounds: [0, 1],
  sources: [],
  basis: 'Letter 002 names a carrousel between GIs, Raad, Veilig Thuis and local teams, without a number.',
  label: { nl: 'Carrousel van banen', en: 'Job rotation' },
  effect: {
    nl: 'Aandeel jeugdbeschermers dat tijdelijk elders in de keten werkt: minder verloop, wel uren voor overdracht.',
    en: 'Share of workers who rotate within the chain: less turnover, for hours of handing over.',
  },
  touches: ['P27', 'M20'],
  today: { key: 'rotation.share', per: 1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'The hours come out of the same staff.' },
  changes: (from) => numberBy(from, 'rotation.share', 1),
});
