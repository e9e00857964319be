import type { Model, Output } from '../../model/output.ts';
import { scenarioHash } from '../../scenario/hash.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { meanEstimate } from '../../statistics/estimate.ts';
import { paired } from '../../statistics/paired.ts';
import type { SelectedPolicy, SelectionResult } from '../../statistics/selection-result.ts';
import { subsetOfBest } from '../../statistics/subset.ts';
import { outputCard } from '../study.ts';
import { type Circumstances, scenarioCard } from '../summary.ts';
import type { Selecting, SelectionWork } from './selecting.ts';

/** What came of a selection that is over. Throws a RangeError when it is not. */
export function selectionResult(
  work: SelectionWork,
  selecting: Selecting,
  output: Output,
  model: Pick<Model, 'dates'>,
  circumstances: Circumstances,
): SelectionResult {
  const { standing } = work;
  if (standing === null) throw new RangeError('The selection is not over.');
  const { scenarios, goal, most, fresh, allocate } = selecting;
  const name = (policy: number) => (scenarios[policy] as Scenario).name;
  const { policies, samples } = work.freshKnown();
  const better = subsetOfBest(samples, goal.better, goal.alpha).in.map((place) => policies[place] as number);
  const base = samples[policies.indexOf(0)] as Float64Array;
  return {
    ketenlab: circumstances.version,
    seed: circumstances.seed,
    until: model.dates.at(-1) ?? '',
    outcome: output.key,
    card: outputCard(output),
    method: allocate ? 'ocba' : 'kn',
    indifference: goal.zone,
    confidence: standing.confidence,
    most,
    fresh,
    policies: scenarios.map((scenario, policy): SelectedPolicy => {
      const { outAt = null, against = null, mean = null } = standing.systems[policy] ?? {};
      const sample = samples[policies.indexOf(policy)];
      return {
        scenario: scenarioCard(scenario, scenarioHash(scenario)),
        replications: work.samples[policy]?.length ?? 0,
        outAt,
        against: against === null ? null : name(against),
        mean,
        fresh:
          sample === undefined
            ? null
            : {
                estimate: meanEstimate(sample),
                difference: policy === 0 ? null : paired(base, sample, goal.better),
                amongBest: better.includes(policy),
              },
      };
    }),
    left: standing.in.map(name),
    chosen: standing.chosen === null ? null : name(standing.chosen),
    decidedBy: standing.decidedBy,
    spent: work.samples.reduce((sum, { length }) => sum + length, 0),
    evenly: most * scenarios.length,
    failed: work.failed,
    events: work.events,
    seconds: circumstances.seconds,
  };
}
