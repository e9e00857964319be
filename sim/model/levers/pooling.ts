import { lever, numberBy } from './lever.ts';

/** L24: GIs take over each other's families more often in the weekly round (M11, A44). */
export const pooling = lever({
  id: 'L24',
  key: 'pooling',
  unit: 'share',
  default: 0,
  range: [-0.25, 0.75],
  bounds: [-1, 1],
  sources: [],
  basis:
    'Added to the chance per week that a family moves to a GI with a shorter line; the whole range of that chance.',
  status: 'assumption',
  label: { nl: 'Samenwerking tussen GI’s', en: 'Pooling between GIs' },
  effect: {
    nl: 'Hoeveel vaker een wachtend gezin in het wekelijkse instroomoverleg naar een GI met een kortere rij gaat.',
    en: 'How much more often a family that waits moves to a GI with a shorter line in the weekly round.',
  },
  touches: ['P10', 'A44', 'M11'],
  today: { key: 'gi.pooling', per: 1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A weekly meeting that exists; its hours are left out.' },
  changes: (setting) => numberBy(setting, 'gi.pooling', 1),
});
