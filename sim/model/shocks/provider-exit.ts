import { lever, ramped, targets } from '../levers/lever.ts';

/** X08: a provider stops; who is in a place finishes there, and others take the places over after a while (L35). */
export const providerExit = lever({
  id: 'X08',
  status: 'assumption',
  key: 'providerExit',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: [],
  basis: 'Letter 003 names providers that fail; how often and for how long is unknown.',
  label: { nl: 'Een aanbieder stopt', en: 'A provider stops' },
  effect: {
    nl: 'Aandeel van de plekken van een aanbieder dat wegvalt tot anderen ze hebben overgenomen.',
    en: 'Share of the places of a provider that falls away until others have taken them over.',
  },
  target: 'provider',
  touches: ['P18', 'P22'],
  today: { key: 'provider.places', per: -1, how: 'part' },
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'A shock is not bought.',
  },
  changes: (setting) =>
    targets(setting.scenario.providers, setting.setting.target).flatMap((provider) =>
      ramped(setting, 'exit', provider, setting.setting.value),
    ),
});
