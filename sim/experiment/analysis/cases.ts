import type { StudyPlan } from '../../scenario/study/study.ts';
import type { CaseAnalysis, CaseQuestion } from '../../statistics/analysis.ts';
import type { Uniform } from '../../statistics/bootstrap.ts';
import { valuesAt } from '../../statistics/estimate.ts';
import type { PointColumn } from '../../statistics/point-column.ts';
import { discover } from '../../statistics/prim.ts';
import { boxFit } from '../../statistics/prim-box.ts';

/** Below this many cases, or points that are none, nothing can be split in two halves and checked. */
const LEAST = 10;

/** One column per dimension (places in the points), of the points at `places`. */
export function columnsOf(plan: StudyPlan, dimensions: readonly number[], places: Int32Array): PointColumn[] {
  return dimensions.map((dimension) => ({
    kind: 'number',
    values: Float64Array.from(places, (point) => plan.points[point]?.[dimension] as number),
  }));
}

/** The box around the cases among the points at `places`, of which `means` has the outcome, NaN where there is none. */
export function casesOf(
  plan: StudyPlan,
  question: CaseQuestion,
  means: Float64Array,
  places: Int32Array,
  uniform: Uniform,
): CaseAnalysis {
  const known = places.filter((point) => !Number.isNaN(means[point]));
  const cases = Uint8Array.from(valuesAt(means, known), (value) => (isCase(value, question) ? 1 : 0));
  const count = cases.reduce((sum, one) => sum + one, 0);
  const found = { question, points: known.length, tooFew: places.length - known.length, cases: count };
  if (count < LEAST || known.length - count < LEAST) return { ...found, box: null, check: null, whole: null };
  const dimensions = [...(plan.points[0] ?? []).keys()];
  const columns = columnsOf(plan, dimensions, known);
  const { box, check } = discover(columns, cases, uniform);
  const all = Int32Array.from(cases.keys());
  return { ...found, box, check, whole: box === null ? null : boxFit(box, columns, cases, all) };
}

function isCase(value: number, { sign, value: limit }: CaseQuestion): boolean {
  if (sign === '>') return value > limit;
  if (sign === '>=') return value >= limit;
  return sign === '<' ? value < limit : value <= limit;
}
