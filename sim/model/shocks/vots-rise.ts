import { lever, ramped, targets } from '../levers/lever.ts';

/** X07: more crises that ask for a VOTS (M38: the cause is under study; here it comes from outside). */
export const votsRise = lever({
  id: 'X07',
  key: 'votsRise',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [-1, 1],
  sources: [],
  basis: 'Letter 001 reports more VOTS at one GI, without a number; the national count is about level.',
  status: 'assumption',
  label: { nl: 'Meer spoedmaatregelen', en: 'More emergency orders' },
  effect: {
    nl: 'Hoeveel meer VOTS er komen dan in het basispad, als deel daarvan.',
    en: 'How many more VOTS come than in the base path, as a part of it.',
  },
  target: 'region',
  touches: ['P09', 'M07', 'M38'],
  today: { key: 'region.vots', unit: 'children', per: 1, how: 'part' },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (setting) =>
    targets(setting.scenario.regions, setting.setting.target).flatMap((region) =>
      ramped(setting, 'crises', region, setting.setting.value),
    ),
});
