import { type Lever, ramped, targets } from './lever.ts';

/** L22: the share of families that gets a worker of their GI during the investigation. */
export const preventive: Lever = {
  id: 'L22',
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'preventive', gi, setting.setting.value),
    ),
};
