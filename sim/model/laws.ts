import type { Draws } from './draws.ts';
import { at } from './numbers.ts';
import type { Tables } from './tables.ts';

/** Duration laws of the chain [days], by name. Variation where no register row states it is an assumption: 0.5. */
export interface Laws {
  readonly screening: number;
  readonly localCare: number;
  readonly handover: number;
  readonly investigation: number;
  readonly hearing: number;
  readonly vots: number;
  readonly plan: number;
  readonly referral: number;
  readonly intake: number;
  readonly experttafel: number;
  readonly blocked: number;
  readonly sick: number;
  readonly hiring: number;
  readonly returning: number;
  /** Law of help type t is `help + t`. */
  readonly help: number;
  /** Mean-one gamma noise of the monthly inflow rate; -1 when the variation is zero. */
  readonly monthlyRate: number;
}

/** Two years in which a family may return [days]. */
const RETURN_WINDOW = 730;

export function lawsOf(draws: Draws, tables: Tables): Laws {
  const number = (key: string): number => tables.number[at(key)] as number;
  const gamma = (mean: number, cv: number): number =>
    mean > 0 ? draws.law({ distribution: 'gamma', mean, cv }) : draws.law({ distribution: 'deterministic', value: 0 });
  const variation = number('inflow.monthlyVariation');
  const named = {
    screening: gamma(number('report.screening'), 0.5),
    localCare: gamma(number('localTeam.duration'), 0.5),
    handover: gamma(number('handover.delay'), 0.5),
    investigation: gamma(number('raad.investigation'), number('raad.variation')),
    hearing: gamma(number('court.delay'), 0.5),
    vots: gamma(number('vots.duration'), 0.15),
    plan: gamma(number('plan.duration'), 0.5),
    referral: gamma(number('referral.delay'), 0.5),
    intake: gamma(number('intake.duration'), 0.5),
    experttafel: gamma(number('experttafel.duration'), 0.5),
    blocked: gamma(number('help.blockedDuration'), 0.5),
    sick: gamma(number('staff.sickDuration'), 0.5),
    hiring: gamma(number('hiring.time'), 0.5),
    returning: draws.law({ distribution: 'uniform', low: 0, high: RETURN_WINDOW }),
    monthlyRate: variation > 0 ? gamma(1, variation) : -1,
  };
  const cv = number('help.variation');
  const help = [...tables.type.duration].map((mean) => gamma(mean, cv));
  return { ...named, help: help[0] ?? 0 };
}
