import type { Gi, Scenario } from '../../scenario/scenario.ts';
import { at } from '../numbers.ts';
import { lever, partOf, ramped, targets } from './lever.ts';

/** Children under a measure at the start who belong to a GI. */
function measuresOf(scenario: Scenario, gi: Gi | undefined): number {
  const stocks = ['region.ots', 'region.voogdij', 'region.votsStock'];
  return scenario.regions.reduce((sum, { id, values }) => {
    const children = stocks.reduce((total, key) => total + (values[key] as number), 0);
    return sum + (gi?.regions[id] ?? 0) * children;
  }, 0);
}

/** L28: a higher tariff per measure becomes formation; with the national tariff goes one way of accounting for it. */
export const tariff = lever({
  id: 'L28',
  status: 'derived',
  key: 'tariff',
  unit: 'euro per year',
  default: 0,
  range: [0, 3100],
  bounds: [0, 100000],
  sources: ['COST-R2-150', 'COST-019'],
  basis: 'Euros per measure and year on top of what the base path is funded with; 1,860 was the rise of 2024.',
  label: { nl: 'Hoger tarief per maatregel', en: 'Higher tariff per measure' },
  effect: {
    nl: 'Meer geld per maatregel: een deel wordt formatie, en één manier van verantwoorden bespaart administratie.',
    en: 'More money per measure: part of it becomes formation, and one way of accounting saves administration.',
  },
  target: 'gi',
  touches: ['P27', 'M24'],
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'What becomes formation is counted as fte; the rest is left out.' },
  changes: (from) => {
    const { setting, scenario } = from;
    const number = (key: string): number => scenario.values[key] as number;
    const perMeasure = (setting.value * number('money.toCaseload')) / number('money.perFte');
    const reached = Math.min(1, setting.value / number('tariff.national'));
    return [
      ...targets(scenario.gis, setting.target).flatMap((gi) => [
        ...ramped(from, 'formation', gi, perMeasure * measuresOf(scenario, scenario.gis[gi])),
        ...ramped(from, 'tariff', gi, setting.value),
      ]),
      ...ramped(
        from,
        'number',
        at('hours.adminSaved'),
        reached * number('tariff.adminSaved') * partOf(scenario.gis, 'gi.fte', from),
      ),
    ];
  },
});
