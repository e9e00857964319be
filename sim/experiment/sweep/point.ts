import type { lists } from '../../scenario/register.ts';
import type { Scenario, Values } from '../../scenario/scenario.ts';
import type { StudyPlan } from '../../scenario/study/study.ts';

/** Scopes of the register with what holds their numbers in a scenario. */
type Numbers = Readonly<Record<'chain' | keyof typeof lists, Record<string, number>>>;

/**
 * The scenario of one policy (place in the plan) at one point: the uncertain numbers set everywhere, the moved levers behind
 * those of the policy. Throws RangeError for a point or policy that the plan does not have, or a number outside its bounds.
 */
export function scenarioAt(plan: StudyPlan, point: number, policy: number): Scenario {
  const chosen = plan.policies[policy];
  if (chosen === undefined) throw new RangeError(`The study has no policy ${policy}.`);
  return placed(plan, numbersAt(plan, point), point, chosen.scenario);
}

/** The scenarios of all policies at one point, in the order of the plan. Throws as `scenarioAt`. */
export function pointScenarios(plan: StudyPlan, point: number): Scenario[] {
  const numbers = numbersAt(plan, point);
  return plan.policies.map(({ scenario }) => placed(plan, numbers, point, scenario));
}

function rowOf(plan: StudyPlan, point: number): Float64Array {
  const row = plan.points[point];
  if (row === undefined) throw new RangeError(`The study has no point ${point}.`);
  return row;
}

function numbersAt(plan: StudyPlan, point: number): Numbers {
  const row = rowOf(plan, point);
  const numbers: Numbers = { chain: {}, region: {}, gi: {}, helpType: {}, provider: {} };
  for (const [place, { parameter }] of plan.uncertainties.entries()) {
    numbers[parameter.scope][parameter.key] = within(row[place] as number, parameter.bounds, parameter.key);
  }
  return numbers;
}

function placed(plan: StudyPlan, numbers: Numbers, point: number, scenario: Scenario): Scenario {
  const row = rowOf(plan, point);
  const first = plan.uncertainties.length;
  const moved = plan.levers.map(({ row: lever, setting }, place) => ({
    ...setting,
    value: within(row[first + place] as number, lever.bounds, lever.key),
  }));
  return {
    ...scenario,
    values: merged(scenario.values, numbers.chain),
    regions: everywhere(scenario.regions, numbers.region),
    gis: everywhere(scenario.gis, numbers.gi),
    helpTypes: everywhere(scenario.helpTypes, numbers.helpType),
    providers: everywhere(scenario.providers, numbers.provider),
    levers: moved.length === 0 ? scenario.levers : [...scenario.levers, ...moved],
  };
}

function everywhere<Item extends { readonly values: Values }>(
  items: readonly Item[],
  numbers: Values,
): readonly Item[] {
  if (Object.keys(numbers).length === 0) return items;
  return items.map((item) => ({ ...item, values: merged(item.values, numbers) }));
}

/** Copied only where something changes: every policy of every point comes by here. */
function merged(values: Values, numbers: Values): Values {
  return Object.keys(numbers).length === 0 ? values : { ...values, ...numbers };
}

function within(value: number, [least, most]: readonly [number, number], key: string): number {
  if (value >= least && value <= most) return value;
  throw new RangeError(`${key} is ${value} at a point of the study; expected ${least} to ${most}.`);
}
