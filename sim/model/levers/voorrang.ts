import { lever, ramped } from './lever.ts';

/** L01: a share of the providers serves children with a measure first. Which ones is drawn once per replication. */
export const voorrang = lever({
  id: 'L01',
  status: 'derived',
  key: 'voorrang',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-069'],
  basis: 'Agreed at some providers in one region in April 2023; no share was published.',
  label: { nl: 'Voorrang voor kinderen met een maatregel', en: 'Priority for children with a measure' },
  effect: {
    nl: 'Aandeel van de aanbieders dat kinderen met een maatregel eerst helpt, behalve vrijwillige kinderen met een zwaardere vraag.',
    en: 'Share of providers that serve children with a measure first, except voluntary children with a heavier need.',
  },
  touches: ['P18', 'M35'],
  cost: {
    perUnit: [0, 0, 0],
    sources: [],
    basis: 'A rule costs nothing to hold to; the time to introduce it is left out.',
  },
  claims: 'providers',
  changes: (setting) => ramped(setting, 'voorrang', 0, setting.setting.value),
});
