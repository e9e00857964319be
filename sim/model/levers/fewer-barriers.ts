import { lever, ramped, targets } from './lever.ts';

/** L12: percentage points off the share of referrals that meets a bureaucratic barrier. */
export const fewerBarriers = lever({
  id: 'L12',
  status: 'assumption',
  key: 'fewerBarriers',
  unit: 'percentage points',
  default: 0,
  range: [0, 20],
  bounds: [-100, 100],
  sources: [],
  basis: 'Letter 002 names woonplaatsbeginsel, bepaling and declarations as barriers, without a count.',
  label: { nl: 'Minder bureaucratische drempels', en: 'Fewer bureaucratic barriers' },
  effect: {
    nl: 'Procentpunten minder verwijzingen die vastlopen op betaling, woonplaatsbeginsel of declaratie.',
    en: 'Percentage points fewer referrals held up by payment, woonplaatsbeginsel or declaration.',
  },
  target: 'region',
  touches: ['P15', 'M17'],
  today: { key: 'region.friction', per: -0.01 },
  cost: {
    perUnit: [0, 2000, 8000],
    sources: [],
    basis: 'Assumed: agreements between municipalities and their upkeep, per percentage point.',
  },
  changes: (setting) =>
    targets(setting.scenario.regions, setting.setting.target).flatMap((region) =>
      ramped(setting, 'friction', region, -setting.setting.value / 100),
    ),
});
