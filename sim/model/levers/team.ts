import { type Lever, ramped } from './lever.ts';

/** L21: the share of families that goes to a team at the table; what a team changes follows from the five parts. */
export const team: Lever = {
  id: 'L21',
  changes: (setting) => ramped(setting, 'team', 0, setting.setting.value),
};
