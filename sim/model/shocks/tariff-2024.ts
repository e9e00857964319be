import { lever, ramped, targets, withValue } from '../levers/lever.ts';
import { tariff } from '../levers/tariff.ts';

/** X05: the national tariff of 2024, with the norm that came with it: for scenarios that start before it. */
export const tariff2024 = lever({
  id: 'X05',
  key: 'tariff2024',
  unit: 'share',
  default: 0,
  range: [0, 1],
  bounds: [0, 1],
  sources: ['GI-016', 'COST-R2-149', 'COST-R2-150'],
  basis:
    'One is the whole of it. In letters 000 and 001 the norm falls in steps in the course of 2024: a ramp of a year.',
  status: 'derived',
  label: { nl: 'Landelijk tarief van 2024', en: 'National tariff of 2024' },
  effect: {
    nl: 'De caseloadnorm daalt naar die van het akkoord, en het hogere tarief wordt voor een deel formatie.',
    en: 'The caseload norm falls to that of the agreement, and part of the higher tariff becomes formation.',
  },
  target: 'gi',
  claims: 'norm',
  touches: ['P11', 'P27', 'M03'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'What becomes formation is counted as fte.' },
  changes: (from) => {
    const { setting, scenario } = from;
    const norm = scenario.values['tariff.norm'] as number;
    return [
      ...targets(scenario.gis, setting.target).flatMap((gi) =>
        ramped(from, 'norm', gi, setting.value * (norm - (scenario.gis[gi]?.values['gi.norm'] as number))),
      ),
      ...tariff.changes(withValue(from, setting.value * (scenario.values['tariff.national'] as number))),
    ];
  },
});
