import { lever, targets } from './lever.ts';
import { spreadPlaces } from './spread-places.ts';
import { placesToday } from './today.ts';

/** L16: places of a help type, spread over its providers in proportion to their places; what is added takes the time to build first. */
export const helpCapacity = lever({
  id: 'L16',
  status: 'derived',
  key: 'helpCapacity',
  unit: 'places',
  default: 0,
  range: [-50, 100],
  bounds: [-100000, 100000],
  sources: ['HELP-055', 'HELP-R2-113'],
  basis: 'Closing schedules are published for closed places; building schedules are plans.',
  label: { nl: 'Plekken per soort hulp', en: 'Places per help type' },
  effect: {
    nl: 'Plekken erbij of eraf bij een soort hulp; wat erbij komt, moet eerst worden gebouwd.',
    en: 'Places more or fewer of a help type; what is added takes the time to build first.',
  },
  target: 'helpType',
  touches: ['P18', 'M16'],
  today: { ...placesToday, per: 1 },
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'Counted as places in use, at the price of their type of help in the register.',
  },
  changes: (setting) =>
    targets(setting.scenario.helpTypes, setting.setting.target).flatMap((type) =>
      spreadPlaces(setting, type, setting.setting.value),
    ),
});
