import { lever, spreadOverGis } from './lever.ts';
import { formationToday } from './today.ts';

/** L03: funded fte, added to one GI or spread over all in proportion to their staff; vacancies and hiring follow. */
export const extraFte = lever({
  id: 'L03',
  status: 'measured',
  key: 'extraFte',
  unit: 'fte',
  default: 0,
  range: [-10, 24],
  bounds: [-1000, 1000],
  sources: ['GI-020', 'COST-021'],
  basis: '24 fte for three regions in 2020-2021, supporting workers among them.',
  label: { nl: 'Extra formatie bij de GI', en: 'Extra formation at the GI' },
  effect: {
    nl: 'Verhoogt de formatie: er komen vacatures bij, die worden vervuld zo snel als er kandidaten zijn.',
    en: 'Raises the formation: vacancies open and are filled as fast as candidates come.',
  },
  target: 'gi',
  touches: ['P27', 'M01', 'M18'],
  today: { ...formationToday, per: 1 },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'Counted as fte when the people are there.' },
  changes: (from) => [
    ...spreadOverGis(from, 'formation', from.setting.value),
    ...spreadOverGis(from, 'grant', from.setting.value * (from.scenario.values['money.perFte'] as number)),
  ],
});
