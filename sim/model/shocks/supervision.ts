import { chainValue, lever, numberBy } from '../levers/lever.ts';

/** X09: supervision by the inspectorates, as long as it lasts; workers report more stuck cases (M31). */
export const supervision = lever({
  id: 'X09',
  status: 'assumption',
  key: 'supervision',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis:
    'The region was under close supervision from mid 2021 to early 2022; its effect on reporting is an assumption.',
  label: { nl: 'Verscherpt toezicht', en: 'Close supervision' },
  effect: {
    nl: 'Hoe zwaar het toezicht is: bij 100% komt het volle effect op de meldingsbereidheid.',
    en: 'How close the supervision is: at 100% it has its full effect on reporting.',
  },
  touches: ['P20', 'P31', 'M13', 'M31'],
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'A shock is not bought.',
  },
  changes: (setting) => numberBy(setting, 'experttafel.reported', chainValue(setting, 'supervision.reported')),
});
