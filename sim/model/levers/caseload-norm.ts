import { lever, ramped, targets } from './lever.ts';

/** L02: the norm of each GI goes from what it is to the value of the lever. */
export const caseloadNorm = lever({
  id: 'L02',
  status: 'measured',
  key: 'caseloadNorm',
  unit: 'children per fte',
  default: 12,
  range: [10, 16.7],
  bounds: [1, 40],
  sources: ['GI-015', 'GI-016', 'GI-018'],
  basis: '16.7 before, 12.5 in the funding, 12 in the labour agreement.',
  label: { nl: 'Caseloadnorm', en: 'Caseload norm' },
  effect: {
    nl: 'Hoeveel kinderen een voltijds jeugdbeschermer mag begeleiden voordat er geen gezin meer bij komt.',
    en: 'How many children a full-time worker may carry before no family is added.',
  },
  target: 'gi',
  claims: 'norm',
  touches: ['P11', 'M03'],
  today: { key: 'gi.norm', per: 1, how: 'instead' },
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'The staff that a lower norm asks for is counted as fte when it is hired.',
  },
  changes: (setting) =>
    targets(setting.scenario.gis, setting.setting.target).flatMap((gi) =>
      ramped(setting, 'norm', gi, setting.setting.value - (setting.scenario.gis[gi]?.values['gi.norm'] as number)),
    ),
});
