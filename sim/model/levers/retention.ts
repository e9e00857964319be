import { at } from '../numbers.ts';
import { type Lever, ramped } from './lever.ts';

/** L07: percentage points off the yearly turnover at the reference load. */
export const retention: Lever = {
  id: 'L07',
  changes: (setting) => ramped(setting, 'number', at('staff.turnover'), -setting.setting.value / 100),
};
