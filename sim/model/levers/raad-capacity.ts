import { at, chainNumbers } from '../numbers.ts';
import { lever, ramped, targets } from './lever.ts';

/** L20: investigators of a region, or of each; more of them count in full only after onboarding (M29). */
export const raadCapacity = lever({
  id: 'L20',
  status: 'derived',
  key: 'raadCapacity',
  unit: 'fte',
  default: 0,
  range: [-4, 4],
  bounds: [-1000, 1000],
  sources: ['BASE-R2-188', 'RVDK-053', 'RVDK-054'],
  basis: 'The letters report a shortage and expect a recovery, without a number.',
  label: { nl: 'Capaciteit van de Raad', en: 'Capacity of the Raad' },
  effect: {
    nl: 'Raadsonderzoekers erbij of eraf; erbij telt pas na inwerken volledig mee.',
    en: 'Investigators more or fewer; more count in full only after onboarding.',
  },
  target: 'region',
  touches: ['P06', 'P07', 'M06'],
  today: { key: 'region.raadFte', per: 1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'Counted as fte when the people are there.' },
  changes: (setting) => {
    const onboarding = chainNumbers(setting.scenario)[at('raad.onboarding')] as number;
    return targets(setting.scenario.regions, setting.setting.target).flatMap((region) =>
      ramped(setting, 'raadFte', region, setting.setting.value, { slower: onboarding }),
    );
  },
});
