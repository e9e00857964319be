import { seedKey } from '../../engine/random/seed.ts';
import { dimensionNames } from '../../experiment/sweep/columns.ts';
import { outcomePlaces } from '../../experiment/sweep/places.ts';
import { scenarioAt } from '../../experiment/sweep/point.ts';
import { kept } from '../../experiment/sweep/record.ts';
import { trial } from '../../experiment/trial.ts';
import { assemble } from '../../model/assemble.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';
import type { RowCell } from './parquet.ts';

/** Computes a row again: that of the point, the policy and the replication of a stored one. */
export function computedAgain(plan: StudyPlan, stored: Readonly<Record<string, RowCell>>): Record<string, RowCell> {
  const [point, replication] = [Number(stored.point), Number(stored.replication)];
  const scenario = scenarioAt(
    plan,
    point,
    plan.policies.findIndex(({ name }) => name === stored.policy),
  );
  const model = assemble(scenario);
  const row = new Float64Array(model.width);
  let events: number | null = null;
  let message: string | null = null;
  try {
    events = trial(model, seedKey(plan.seed), replication, row, 0);
  } catch (error) {
    message = error instanceof Error ? error.message : String(error);
  }
  const dimensions = dimensionNames(plan).map((name, i) => [name, (plan.points[point]?.[i] ?? Number.NaN) + 0]);
  const places = outcomePlaces(model, plan.outcomes);
  const outcomes = plan.outcomes.map(({ name }, i) => {
    const place = places[i] as number;
    return [name, message !== null || place < 0 ? null : kept(row[place] as number)];
  });
  return {
    point,
    policy: stored.policy ?? null,
    replication,
    status: message === null ? 'done' : 'failed',
    ...Object.fromEntries([...dimensions, ...outcomes]),
    events,
    scenario: scenarioHash(scenario),
    message,
  };
}
