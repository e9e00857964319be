import { lever, ramped } from './lever.ts';

/** L21: the share of families that goes to a team at the table; what a team changes follows from the five parts. */
export const team = lever({
  id: 'L21',
  status: 'derived',
  key: 'team',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['TS-R2-144', 'TS-R2-145'],
  basis:
    'Share of families; no effect of a Regionaal Veiligheidsteam has been measured. The effect follows from the five parts.',
  label: { nl: 'Van estafette naar team', en: 'From relay to team' },
  effect: {
    nl: 'Aandeel gezinnen dat van de tafel tot het einde één team en één vaste jeugdbeschermer heeft.',
    en: 'Share of families with one team and one worker from the table to the end.',
  },
  touches: ['P28', 'M27'],
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'The same people in another form; the cost of the change itself is left out.',
  },
  changes: (setting) => ramped(setting, 'team', 0, setting.setting.value),
});
