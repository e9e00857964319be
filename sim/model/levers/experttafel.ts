import { chainValue, lever, numberBy, ramped } from './lever.ts';

/** L13: percentage points of success at the experttafel by a mandate, and the slots that come with them. */
export const experttafel = lever({
  id: 'L13',
  status: 'derived',
  key: 'experttafel',
  unit: 'percentage points',
  default: 0,
  range: [0, 30],
  bounds: [-100, 100],
  sources: ['GI-072'],
  basis: 'Tables in four regions; "arrange it or explain" was agreed in 2021, its effect was not counted.',
  label: { nl: 'Experttafel met mandaat', en: 'Experttafel with a mandate' },
  effect: {
    nl: 'De experttafel regelt voor meer zaken een plek; dat kost extra tijd aan de tafel.',
    en: 'The experttafel arranges a place for more cases; that takes more time at the table.',
  },
  touches: ['P20', 'M14'],
  today: { key: 'experttafel.success', per: 0.01 },
  cost: {
    perUnit: [500, 2000, 5000],
    sources: [],
    basis: 'Assumed: time of providers and municipalities at the table, per percentage point.',
  },
  changes: (setting) => {
    const slots = setting.setting.value * chainValue(setting, 'mandate.slots');
    return [
      ...numberBy(setting, 'experttafel.success', 0.01),
      ...setting.scenario.regions.flatMap((_, region) => ramped(setting, 'experttafelSlots', region, slots)),
    ];
  },
});
