import type { Indicator, VariantResult } from '../../statistics/result.ts';
import type { PrintContext } from '../print/context.ts';
import type { Audience, LetterForm } from './letter.ts';

/** The norm, the plan and the help together: none of the three says enough alone (N10). */
const TRIPLE = ['coupledInTime.wholeRun', 'planInTime.wholeRun', 'helpInTime.wholeRun'] as const;

/** What each reader wants to know beside the indicator of the letter. */
const BESIDE: Readonly<Record<Audience, readonly string[]>> = {
  college: [],
  council: TRIPLE,
  inspection: TRIPLE,
  gi: [
    'caseload.p50',
    'caseload.p90',
    'caseload.overNorm',
    'staff.carrying',
    'staff.vacancies',
    'staff.sick',
    'staff.turnover',
  ],
  families: ['faces.now.mean', 'handovers.now.mean', 'workerWaitNew.p50', 'helpWaitFromOrder.p50'],
};

/** The two stocks behind the children without a fixed jeugdbeschermer. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  withoutWorker: ['withoutWorkerNew', 'withoutWorkerExisting'],
};

/** An indicator that a letter speaks of. */
export interface Told {
  readonly key: string;
  readonly indicator: Indicator;
}

/** The variants that a letter is about: none for how things stand, one for an effect, two for a comparison. */
export function toldVariants({ result }: PrintContext, { question }: LetterForm): readonly VariantResult[] {
  const most = { state: 0, effect: 1, comparison: 2 }[question];
  return result.variants.slice(0, most);
}

/** The indicator of the letter; null when the result does not have it. */
export function toldIndicator({ result }: PrintContext, { indicator: key }: LetterForm): Told | null {
  const indicator = result.indicators[key];
  return indicator === undefined ? null : { key, indicator };
}

/** The stocks that the indicator of the letter is the sum of. */
export function toldParts(context: PrintContext, { indicator }: LetterForm): readonly Told[] {
  return known(context, PARTS[indicator] ?? []);
}

/** What this reader wants to know beside it. */
export function toldBeside(context: PrintContext, { audience, indicator }: LetterForm): readonly Told[] {
  return known(context, BESIDE[audience]).filter(({ key }) => key !== indicator);
}

function known({ result }: PrintContext, keys: readonly string[]): Told[] {
  return keys.flatMap((key) => {
    const indicator = result.indicators[key];
    return indicator === undefined ? [] : [{ key, indicator }];
  });
}
