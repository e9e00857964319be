import type { Draws } from './draws.ts';
import { at } from './numbers.ts';
import type { Tables } from './tables.ts';

/** Duration laws of the chain [days], by name: gamma by mean and variation, exponential where the variation is one. */
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
  readonly friction: number;
  readonly ggz: number;
  readonly maatwerk: number;
  readonly blocked: number;
  readonly sick: number;
  readonly hiring: number;
  readonly refill: number;
  readonly returning: number;
  /** Law of help type t is `help + t`. */
  readonly help: number;
  /** Mean-one gamma noise of the monthly inflow rate; -1 when the variation is zero. */
  readonly monthlyRate: number;
}

export function lawsOf(draws: Draws, tables: Tables): Laws {
  const number = (key: string): number => tables.number[at(key)] as number;
  const usual = number('time.variation');
  const lasting = (mean: number, cv = usual): number => {
    if (mean <= 0) return draws.law({ distribution: 'deterministic', value: 0 });
    return draws.law(cv === 1 ? { distribution: 'exponential', mean } : { distribution: 'gamma', mean, cv });
  };
  const variation = number('inflow.monthlyVariation');
  const named = {
    screening: lasting(number('report.screening')),
    localCare: lasting(number('localTeam.duration'), number('localTeam.variation')),
    handover: lasting(number('handover.delay')),
    investigation: lasting(number('raad.investigation'), number('raad.variation')),
    hearing: lasting(number('court.delay')),
    vots: lasting(number('vots.duration'), number('vots.variation')),
    plan: lasting(number('plan.duration')),
    referral: lasting(number('referral.delay')),
    intake: lasting(number('intake.duration')),
    experttafel: lasting(number('experttafel.duration')),
    friction: lasting(number('friction.delay')),
    ggz: lasting(number('ggz.delay')),
    maatwerk: lasting(number('maatwerk.delay')),
    blocked: lasting(number('help.blockedDuration')),
    sick: lasting(number('staff.sickDuration')),
    hiring: lasting(number('hiring.time')),
    refill: lasting(number('labour.refill')),
    returning: draws.law({ distribution: 'uniform', low: 0, high: number('return.window') }),
    monthlyRate: variation > 0 ? lasting(1, variation) : -1,
  };
  const cv = number('help.variation');
  const help = [...tables.type.duration].map((mean) => lasting(mean, cv));
  return { ...named, help: help[0] ?? 0 };
}
