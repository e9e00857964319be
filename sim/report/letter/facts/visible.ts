import type { VariantResult } from '../../../statistics/result.ts';
import type { FirstVisible, MeasuresResult } from '../../../statistics/study.ts';
import { number } from '../../numbers.ts';
import type { Words } from '../../words/words.ts';
import { unitAfter } from '../amounts.ts';
import type { Fact, LetterForm } from '../letter.ts';
import { courseOf } from '../reading.ts';
import { dateFact } from './outcome.ts';

/** When a measure is first clear by its table; null when the table is of something else, or says that it never is. */
export function firstVisible(
  { scenario }: VariantResult,
  { indicator }: LetterForm,
  measures?: MeasuresResult,
): { readonly known: boolean; readonly first: FirstVisible | null } {
  const row =
    measures?.outcome === indicator ? measures.measures.find((one) => one.scenario.hash === scenario.hash) : undefined;
  return { known: row !== undefined, first: row?.firstVisible ?? null };
}

/** When the effect of a variant is first clear after its start, and from when it stays clear. */
export function visibleFacts(
  variant: VariantResult,
  form: LetterForm,
  words: Words,
  measures?: MeasuresResult,
): Fact[] {
  const key = variant.scenario.name;
  const { first } = firstVisible(variant, form, measures);
  const course = courseOf(variant, form.indicator);
  const months = Math.max(0, first?.months ?? 0);
  const text = number(months, 0, words.language);
  return [
    ...dateFact(`${key}.clearFrom`, course?.kind === 'steady' ? course.from : null, words),
    ...dateFact(`${key}.visible.date`, first?.date ?? null, words),
    ...(first === null
      ? []
      : [{ key: `${key}.visible.months`, value: months, text, after: unitAfter(text, 'months', words) }]),
  ];
}
