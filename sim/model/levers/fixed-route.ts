import { lever, ramped } from './lever.ts';

/** L11: the share of referrals that goes by one fixed route; what the route changes follows from its three parts. */
export const fixedRoute = lever({
  id: 'L11',
  status: 'derived',
  key: 'toeleiding',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-072'],
  basis:
    'Agreed in four regions to shorten the wait for help; no effect was reported. The effect follows from the three parts.',
  label: { nl: 'Vaste toeleidingsroute', en: 'Fixed referral route' },
  effect: {
    nl: 'Aandeel van de verwijzingen langs één vaste route: korter voorbereiden, minder drempels, minder weigeringen.',
    en: 'Share of referrals by one fixed route: less preparation, fewer barriers, fewer refusals.',
  },
  touches: ['P14', 'P15', 'P16', 'M12', 'M17'],
  cost: {
    perUnit: [0, 20000, 60000],
    sources: [],
    basis: 'Assumed: people at municipalities and GIs who keep the route, for all referrals.',
  },
  changes: (setting) => ramped(setting, 'route', 0, setting.setting.value),
});
