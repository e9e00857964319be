import { type Lever, ramped, targets } from './lever.ts';

/** L02: the norm of each GI goes from what it is to the value of the lever. */
export const caseloadNorm: Lever = {
  id: 'L02',
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'norm', gi, setting.setting.value - (setting.scenario.gis[gi]?.values['gi.norm'] as number)),
    ),
};
