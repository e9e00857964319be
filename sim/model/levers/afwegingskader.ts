import { lever, ramped } from './lever.ts';

/** L26: the GIs take who waits by urgency instead of by turns (the rule `urgency` of the line). */
export const afwegingskader = lever({
  id: 'L26',
  key: 'afwegingskader',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis:
    'Letter 001 announces a framework against harmful waiting without saying how it ranks; here it ranks by urgency.',
  status: 'assumption',
  label: { nl: 'Afwegingskader wachtrij GI', en: 'Framework for the line at the GI' },
  effect: {
    nl: 'Vanaf 50% gaan gezinnen met de hoogste urgentie voor in de rij van de GI; daaronder geldt de regel van het scenario.',
    en: 'From 50% on families with the highest urgency go first in the line of the GI; below it the rule of the scenario holds.',
  },
  touches: ['P11', 'M25'],
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'A rule costs nothing to hold to; the time to introduce it is left out.',
  },
  claims: 'gi',
  changes: (setting) => ramped(setting, 'framework', 0, setting.setting.value),
});
