import type { CaseQuestion } from '../../statistics/analysis.ts';

/** A case without the policy that it is about. */
export type AskedCase = Omit<CaseQuestion, 'policy'>;

const FORM = /^\s*(\S+?)\s*(>=|<=|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/;

/** A case as it is typed, such as `withoutWorker > 100`; null when it is not of that form. */
export function readCase(text: string): AskedCase | null {
  const [, outcome, sign, value] = FORM.exec(text) ?? [];
  if (outcome === undefined || sign === undefined || value === undefined) return null;
  return { outcome, sign: sign as CaseQuestion['sign'], value: Number(value) };
}
