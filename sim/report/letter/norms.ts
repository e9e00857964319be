import type { Indicator, RunResult } from '../../statistics/result.ts';
import type { NormLine } from '../print/context.ts';
import type { Language } from '../words/words.ts';
import type { LetterForm } from './letter.ts';
import { normLines } from './words/norm-lines.ts';

/** Caseload norms that a letter can name, by where they come from. */
export const normVintages = ['agreement', 'significant', 'before'] as const;
export type NormVintage = (typeof normVintages)[number];

/** What each says [children per fte]; rows `norm.caseload...` of the register, which reports do not read. */
export const CASELOAD: Readonly<Record<NormVintage, number>> = { agreement: 12, significant: 12.5, before: 16.7 };

/** Indicator of the inspectorate -> the norm for the share of children that it counts. */
const OF_SHARE: Readonly<Record<string, 'worker' | 'plan' | 'help'>> = { I03: 'worker', I04: 'plan', I05: 'help' };

/** Whether a text is the name of a norm. */
export function isVintage(text: string): text is NormVintage {
  return normVintages.some((name) => name === text);
}

/** The norm that is drawn in the figure of an indicator: every child in time. Null for numbers of children, which have none. */
export function normOf({ id, unit }: Pick<Indicator, 'id' | 'unit'>, language: Language): NormLine | null {
  const kind = OF_SHARE[id];
  return unit !== 'share' || kind === undefined ? null : { value: 100, ...normLines[language][kind] };
}

/** Key of the indicator that a caseload norm is for: no figure of another one draws it. */
const CASELOAD_OF = 'caseload.p50';

/** The norm for the number of children per worker that was chosen, or null. */
export function caseloadNorm(vintage: string, language: Language): NormLine | null {
  return isVintage(vintage)
    ? { value: CASELOAD[vintage], indicator: CASELOAD_OF, ...normLines[language].caseload[vintage] }
    : null;
}

/** The norm that a letter names: a share of children has the norm that all are in time, else that for one worker's work. */
export function normOfForm(
  { indicator, norm }: Pick<LetterForm, 'indicator' | 'norm'>,
  { indicators }: Pick<RunResult, 'indicators'>,
  language: Language,
): NormLine | null {
  const about = indicators[indicator];
  return (about === undefined ? null : normOf(about, language)) ?? caseloadNorm(norm, language);
}
