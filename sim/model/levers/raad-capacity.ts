import { at, chainNumbers } from '../numbers.ts';
import { type Lever, ramped, targets } from './lever.ts';

/** L20: investigators of a region, or of each; more of them count in full only after onboarding (M29). */
export const raadCapacity: Lever = {
  id: 'L20',
  changes: (setting) => {
    const onboarding = chainNumbers(setting.scenario)[at('raad.onboarding')] as number;
    return targets(setting.scenario.regions, setting.setting.target).flatMap((region) =>
      ramped(setting, 'raadFte', region, setting.setting.value, onboarding),
    );
  },
};
