import { seedKey } from '../../engine/random/seed.ts';
import { outcomePlaces } from '../../experiment/sweep/places.ts';
import { pointScenarios } from '../../experiment/sweep/point.ts';
import { kept, recordText } from '../../experiment/sweep/record.ts';
import { trial } from '../../experiment/trial.ts';
import { assemble } from '../../model/assemble.ts';
import type { Model } from '../../model/output.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';

/** What one point of a study takes on this computer, for all its policies together. */
export interface Probe {
  /** To prepare a point [ms]. */
  readonly prepare: number;
  /** One replication, the cheapest and the dearest that was seen [ms]. */
  readonly replication: readonly [low: number, high: number];
  /** A row in a journal [bytes]. */
  readonly journal: number;
}

/** Time that a probe takes, or a little more when one replication takes longer [ms]. */
const BUDGET = 1500;
/** Points that are tried: the first, the middle and the last one. */
const PLACES = [0, 0.5, 1] as const;

/** Tries a few replications at a few points. The first ones, before the code is compiled, only count when there are no others. */
export function probe(plan: StudyPlan): Probe {
  const since = performance.now();
  const spent = () => performance.now() - since;
  const seed = seedKey(plan.seed);
  const prepared: number[] = [];
  const costs: number[] = [];
  let journal = 0;
  for (const [i, place] of PLACES.entries()) {
    const until = (BUDGET * (i + 1)) / PLACES.length;
    if (i > 0 && spent() > BUDGET) break;
    const before = performance.now();
    const scenarios = pointScenarios(plan, Math.round(place * (plan.points.length - 1)));
    const models = scenarios.map((scenario) => assemble(scenario));
    prepared.push(performance.now() - before);
    for (let r = 0; r === 0 || spent() < until; r++) {
      const start = performance.now();
      const rows = models.map((model) => runOne(model, seed, r));
      costs.push(performance.now() - start);
      if (journal === 0)
        journal = journalBytes(plan, models, rows, scenarioHash(scenarios[0] ?? plan.policies[0].scenario));
    }
  }
  const sorted = costs.slice(Math.floor(costs.length / 4)).sort((one, other) => one - other);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  return { prepare: Math.min(...prepared), replication: [at(0.25), at(0.9)], journal };
}

function runOne(model: Model, seed: Int32Array, replication: number): Float64Array {
  const row = new Float64Array(model.width);
  try {
    trial(model, seed, replication, row, 0);
  } catch {
    // A trial that fails takes its time too; a sweep records it.
  }
  return row;
}

/** Bytes of one row in a record of many replications. */
function journalBytes(plan: StudyPlan, models: readonly Model[], rows: readonly Float64Array[], hash: string): number {
  const values = models.map((model, policy) => {
    const places = outcomePlaces(model, plan.outcomes);
    return Array.from(places.slice(0, -1), (place) => (place < 0 ? null : kept(rows[policy]?.[place] ?? Number.NaN)));
  });
  const record = { point: 0, from: 0, count: 1, scenarios: models.map(() => hash), values, events: [], failed: [] };
  return recordText(record).length / models.length + 10;
}
