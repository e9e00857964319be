import type { StudyPlan } from '../../scenario/study/study.ts';
import type { TippingAnalysis } from '../../statistics/analysis.ts';
import { type Threshold, tippingMap } from '../../statistics/tipping.ts';
import type { Subject } from './subject.ts';

/** Whether the points of a study are a map: a grid over exactly two dimensions. */
export function isMap({ design, uncertainties, levers }: StudyPlan): boolean {
  return design.kind === 'grid' && uncertainties.length + levers.length === 2;
}

/**
 * The tipping map of a subject over the two dimensions of a grid. An outcome is held against the cell with the lowest value of
 * both, a difference between policies against no difference.
 */
export function tippingOf(plan: StudyPlan, subject: Subject, asked: Threshold | null): TippingAnalysis {
  if (plan.design.kind !== 'grid') throw new RangeError('A tipping map needs a grid.');
  const [rows = 0, columns = 0] = plan.design.steps;
  const length = Math.max(0, ...subject.samples.map((sample) => sample.length));
  const cells = subject.samples.map((sample) => {
    const cell = new Float64Array(length).fill(Number.NaN);
    cell.set(sample);
    return cell;
  });
  const base = subject.against === null ? (cells[0] as Float64Array) : new Float64Array(length);
  const threshold = asked ?? { side: 'above', value: subject.against === null ? halfway(subject.means) : 0 };
  return {
    dimensions: [0, 1],
    rows: Array.from({ length: rows }, (_, row) => plan.points[row * columns]?.[0] as number),
    columns: Array.from({ length: columns }, (_, column) => plan.points[column]?.[1] as number),
    threshold,
    map: tippingMap({ rows, columns, cells, base }, threshold),
  };
}

/** The middle between the lowest and the highest mean; 0 when there is none. */
function halfway(means: Float64Array): number {
  const known = means.filter((value) => !Number.isNaN(value));
  if (known.length === 0) return 0;
  return (
    (known.reduce((low, value) => Math.min(low, value)) + known.reduce((high, value) => Math.max(high, value))) / 2
  );
}
