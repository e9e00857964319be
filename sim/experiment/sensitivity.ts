import { switchedOff } from '../model/numbers.ts';
import type { Parameter } from '../scenario/parameter.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { meanEstimate } from '../statistics/estimate.ts';
import { paired } from '../statistics/paired.ts';
import type { SensitivityResult } from '../statistics/study.ts';
import type { Gathered } from './gather.ts';
import { bySize, outputCard, type Subject, study } from './study.ts';
import type { Circumstances } from './summary.ts';
import { numbersOf, withNumber } from './variants.ts';

/** The variants of a sensitivity study. */
export interface SensitivityPlan {
  /** Numbers that move, in register order. */
  readonly parameters: readonly Parameter[];
  readonly leftOut: SensitivityResult['leftOut'];
  /** The scenario itself, and for each number the low and the high end of its range with all else as it is. */
  readonly scenarios: readonly Scenario[];
}

/**
 * Plans what each of `parameters` moves on its own. Numbers whose range is one point, such as a term of the law, and numbers
 * of things that the scenario does not have stay out. So do, and the result tells it, the numbers of mechanisms that are
 * off, policy dials, numbers that only outcomes are held against, and those to which the scenario gives a value per region, GI, help type or provider: the range of the register holds
 * things of every size, and is no range of one of them.
 */
export function planSensitivity(scenario: Scenario, parameters: readonly Parameter[]): SensitivityPlan {
  const off = switchedOff(scenario);
  const open = parameters.filter((row) => row.range[0] < row.range[1] && numbersOf(scenario, row).length > 0);
  const isOff = ({ key }: Parameter) => Object.hasOwn(off, key);
  const isOwn = (row: Parameter) =>
    row.scope !== 'chain' && numbersOf(scenario, row).some((number) => number !== row.default);
  const known = open.filter((row) => !row.dial && !row.reportOnly);
  const moved = known.filter((row) => !isOff(row) && !isOwn(row));
  return {
    parameters: moved,
    leftOut: {
      dials: open.filter(({ dial }) => dial).map(({ key }) => key),
      reported: open.filter((row) => row.reportOnly).map(({ key }) => key),
      off: known.filter(isOff).map(({ key }) => key),
      own: known.filter((row) => !isOff(row) && isOwn(row)).map(({ key }) => key),
    },
    scenarios: [scenario, ...moved.flatMap((row) => row.range.map((end) => withNumber(scenario, row, end)))],
  };
}

/** The result of a plan of which everything was computed. */
export function sensitivity(
  subject: Subject,
  plan: SensitivityPlan,
  gathered: Gathered,
  circumstances: Circumstances,
): SensitivityResult {
  const sample = (variant: number, output: number) => gathered.values[variant]?.[output] as Float64Array;
  const cards = plan.parameters.map(({ key, label, unit, status, range }) => [key, { label, unit, status, range }]);
  return {
    ...study(subject, gathered, circumstances),
    parameters: Object.fromEntries(cards) as SensitivityResult['parameters'],
    leftOut: plan.leftOut,
    indicators: Object.fromEntries(
      subject.outputs.map((output, o) => {
        const swings = plan.parameters.map(({ key }, p) => {
          const [low, high] = [sample(2 * p + 1, o), sample(2 * p + 2, o)];
          const { mean, interval95 } = paired(low, high, output.better);
          const swing = { mean, interval95 };
          return { parameter: key, low: meanEstimate(low).mean, high: meanEstimate(high).mean, swing };
        });
        const asIs = meanEstimate(sample(0, o));
        return [output.key, { ...outputCard(output), asIs, swings: bySize(swings, ({ swing }) => swing.mean) }];
      }),
    ),
  };
}
