import { lever, ramped, targets } from '../levers/lever.ts';

/** X04: the Raad loses a share of its investigators for a time; those who come back know the work. */
export const raadDip = lever({
  id: 'X04',
  key: 'raadDip',
  unit: 'share',
  default: 0,
  range: [0, 0.4],
  bounds: [0, 1],
  sources: ['RVDK-053', 'RVDK-054'],
  basis: 'Letter 001 reports a shortage at the Raad that damped the inflow and later recovered, without a number.',
  status: 'derived',
  label: { nl: 'Tekort bij de Raad', en: 'Shortage at the Raad' },
  effect: {
    nl: 'Aandeel van de raadsonderzoekers dat tijdelijk wegvalt.',
    en: 'Share of the investigators that is missing for a time.',
  },
  target: 'region',
  touches: ['P06', 'P07', 'M06'],
  today: { key: 'region.raadFte', per: -1, how: 'part' },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (setting) =>
    targets(setting.scenario.regions, setting.setting.target).flatMap((region) => {
      const fte = setting.scenario.regions[region]?.values['region.raadFte'] as number;
      return ramped(setting, 'raadFte', region, -fte * setting.setting.value);
    }),
});
