import type { StudyPlan } from '../../scenario/study/study.ts';
import type { DimensionCard } from '../../statistics/analysis.ts';
import { dimensionNames } from '../sweep/columns.ts';

/** The dimensions of the points of a study, uncertainties before levers. */
export function dimensionCards(plan: StudyPlan): DimensionCard[] {
  const names = dimensionNames(plan);
  const uncertainties = plan.uncertainties.map(({ parameter: { label, unit }, range }) => ({ label, unit, range }));
  const levers = plan.levers.map(({ row: { label, unit }, range }) => ({ label, unit, range }));
  return [...uncertainties, ...levers].map((card, i) => ({
    name: names[i] as string,
    kind: i < uncertainties.length ? 'uncertainty' : 'lever',
    ...card,
  }));
}
