import { at } from '../numbers.ts';
import { type Lever, ramped } from './lever.ts';

/** L08: more suitable candidates a month in the region; they only help as far as there are vacancies. */
export const recruitment: Lever = {
  id: 'L08',
  changes: (setting) => ramped(setting, 'number', at('hiring.candidates'), setting.setting.value),
};
