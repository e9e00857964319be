import { lever, ramped, targets } from '../levers/lever.ts';
import { formationToday } from '../levers/today.ts';

/** X06: a cut or a rise of the formation that is funded. Nobody is dismissed: vacancies close, and who leaves is not replaced. */
export const budget = lever({
  id: 'X06',
  key: 'budget',
  unit: 'share',
  default: 0,
  range: [-0.2, 0.2],
  bounds: [-1, 1],
  sources: [],
  basis: 'Part of the formation of the start: caseload fte and vacancies. What municipalities might decide is open.',
  status: 'assumption',
  label: { nl: 'Bezuiniging of extra geld', en: 'Budget cut or rise' },
  effect: {
    nl: 'De betaalde formatie daalt of stijgt met dit deel; wie vertrekt, wordt bij een daling niet vervangen.',
    en: 'The funded formation falls or rises by this part; after a fall who leaves is not replaced.',
  },
  target: 'gi',
  touches: ['P27', 'M24'],
  today: { ...formationToday, per: 1, how: 'part' },
  cost: { perUnit: [0, 0, 0], sources: [], basis: 'A shock is not bought.' },
  changes: (from) =>
    targets(from.scenario.gis, from.setting.target).flatMap((gi) => {
      const { values } = from.scenario.gis[gi] as (typeof from.scenario.gis)[number];
      const funded = (values['gi.fte'] as number) + (values['gi.vacancies'] as number);
      const fte = from.setting.value * funded;
      const perFte = from.scenario.values['money.perFte'] as number;
      return [...ramped(from, 'formation', gi, fte), ...ramped(from, 'grant', gi, fte * perFte)];
    }),
});
