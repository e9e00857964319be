import type { MechanismRow } from '../scenario/parameter.ts';
import type { Register } from '../scenario/register.ts';
import type { LeverSetting, Scenario } from '../scenario/scenario.ts';
import { paired } from '../statistics/paired.ts';
import { passage } from '../statistics/passes.ts';
import type { KnockoutResult, NamedMechanism } from '../statistics/study.ts';
import type { Gathered } from './gather.ts';
import { bySize, leverCards, outputCard, type Subject, study } from './study.ts';
import type { Circumstances } from './summary.ts';
import { isOff, withOff, withoutThese } from './variants.ts';

/** The variants of a knock-out study of some levers and shocks. */
export interface KnockoutPlan {
  /** The settings whose effect is studied; the others of the scenario stay on both sides. */
  readonly levers: readonly LeverSetting[];
  /** Mechanisms that are switched off one by one, and those that do nothing in this scenario. */
  readonly mechanisms: readonly MechanismRow[];
  readonly leftOut: readonly MechanismRow[];
  /** Without and with these settings, and for each mechanism without and with them once more while it is off. */
  readonly scenarios: readonly Scenario[];
}

/** Plans how much of the effect of `levers`, the levers and shocks that `scenario` sets, passes through each mechanism of the register. */
export function planKnockout(scenario: Scenario, levers: readonly LeverSetting[], register: Register): KnockoutPlan {
  const both = [withoutThese(scenario, levers), scenario] as const;
  const leftOut = register.mechanisms.filter((mechanism) => isOff(scenario, mechanism, register));
  const mechanisms = register.mechanisms.filter((mechanism) => !leftOut.includes(mechanism));
  const scenarios = [...both, ...mechanisms.flatMap(({ id }) => both.map((side) => withOff(side, id)))];
  return { levers, mechanisms, leftOut, scenarios };
}

/** The result of a plan of which everything was computed. */
export function knockout(
  subject: Subject,
  plan: KnockoutPlan,
  gathered: Gathered,
  circumstances: Circumstances,
): KnockoutResult {
  const { mechanisms, leftOut, levers } = plan;
  const sample = (variant: number, output: number) => gathered.values[variant]?.[output] as Float64Array;
  return {
    ...study(subject, gathered, circumstances),
    levers: leverCards(levers, subject.register),
    leftOut: leftOut.map(named),
    indicators: Object.fromEntries(
      subject.outputs.map((output, o) => {
        const [base, variant] = [sample(0, o), sample(1, o)];
        const passages = mechanisms.map((mechanism, m) => ({
          ...named(mechanism),
          ...passage({ base, variant, baseOff: sample(2 * m + 2, o), variantOff: sample(2 * m + 3, o) }),
        }));
        const effect = paired(base, variant, output.better);
        return [
          output.key,
          { ...outputCard(output), effect, passages: bySize(passages, ({ through }) => through.mean) },
        ];
      }),
    ),
  };
}

function named({ id, label }: MechanismRow): NamedMechanism {
  return { id, label };
}
