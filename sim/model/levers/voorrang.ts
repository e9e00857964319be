import { type Lever, ramped } from './lever.ts';

/** L01: a share of the providers serves children with a measure first. Which ones is drawn once per replication. */
export const voorrang: Lever = {
  id: 'L01',
  changes: (setting) => ramped(setting, 'voorrang', 0, setting.setting.value),
};
