import { lever, spreadOverGis } from './lever.ts';

/** L05: zorgcoördinatoren at the GI; each takes up so many referrals a year, and no more. */
export const coordinators = lever({
  id: 'L05',
  status: 'assumption',
  key: 'coordinators',
  unit: 'fte',
  default: 0,
  range: [0, 4],
  bounds: [0, 1000],
  sources: [],
  basis:
    'Letters 002, 003 and 004 name them; a number per GI was not found. Two fte take up the referrals of the region.',
  label: { nl: 'Zorgcoördinatoren', en: 'Care coordinators' },
  effect: {
    nl: 'Nemen zoekwerk over van jeugdbeschermers en verkorten het zoeken, tot de verwijzingen op zijn die zij aankunnen.',
    en: 'Take over the search for help and shorten it, up to the referrals they can take up.',
  },
  target: 'gi',
  touches: ['P14', 'P15', 'M32'],
  cost: {
    perUnit: [70000, 100000, 117000],
    sources: ['COST-022'],
    basis: 'A year of one fte, without and with overhead: coordinators are not among the fte that carry a caseload.',
  },
  changes: (from) => spreadOverGis(from, 'coordinators', from.setting.value),
});
