import { lever, ramped, targets } from './lever.ts';

/** L15: percentage points off the chance that a provider of a help type refuses a child. */
export const fewerRefusals = lever({
  id: 'L15',
  status: 'assumption',
  key: 'fewerRefusals',
  unit: 'percentage points',
  default: 0,
  range: [0, 20],
  bounds: [-100, 100],
  sources: ['HELP-068'],
  basis:
    'Points off an assumed refusal of 25 %; contra-indications are a main barrier in the plan of 2021, without a count.',
  label: { nl: 'Minder contra-indicaties', en: 'Fewer contra-indications' },
  effect: {
    nl: 'Procentpunten minder weigeringen per aanmelding bij een soort hulp.',
    en: 'Percentage points fewer refusals per referral at a help type.',
  },
  target: 'helpType',
  touches: ['P17', 'M12'],
  today: { key: 'helpType.refusal', per: -0.01 },
  cost: {
    perUnit: [0, 5000, 20000],
    sources: [],
    basis: 'Assumed: a higher price for children who are harder to help, per percentage point.',
  },
  changes: (setting) =>
    targets(setting.scenario.helpTypes, setting.setting.target).flatMap((type) =>
      ramped(setting, 'refusal', type, -setting.setting.value / 100),
    ),
});
