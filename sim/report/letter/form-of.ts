import type { ComparisonResult, Indicator } from '../../statistics/result.ts';
import { lastDate } from '../period.ts';
import type { LetterForm, Question } from './letter.ts';

/** Indicators of the inspectorate, by their numbers. */
const INSPECTED = /^I0[1-6]$/;
/** The first that is chosen: new and existing children together. */
const FIRST = 'withoutWorker';

/** Indicators of the inspectorate (I01 to I06) that a result has over time: key and what it is, by number. */
export function inspected({ indicators }: ComparisonResult): [key: string, indicator: Indicator][] {
  const found = Object.entries(indicators).filter(([, { id, series }]) => INSPECTED.test(id) && series !== null);
  return found.sort(([, one], [, other]) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
}

/** Dates at which a result counts, ISO. */
export function censusDates(result: ComparisonResult): readonly string[] {
  return inspected(result)[0]?.[1].series?.dates ?? [];
}

/** Questions that a comparison with so many variants can answer. */
export function answerable(variants: number): Question[] {
  if (variants === 0) return ['state'];
  return variants === 1 ? ['state', 'effect'] : ['state', 'effect', 'comparison'];
}

/** The form of a letter on a result: what was chosen, as far as the result has it, and else what lies at hand. */
export function formOf(chosen: Partial<LetterForm>, result: ComparisonResult): LetterForm {
  const can = answerable(result.variants.length);
  const keys = inspected(result).map(([key]) => key);
  const pick = <Value>(value: Value | undefined, among: readonly Value[], instead: Value): Value =>
    value !== undefined && among.includes(value) ? value : instead;
  return {
    question: pick(chosen.question, can, can.at(-1) as Question),
    audience: chosen.audience ?? 'council',
    sender: chosen.sender ?? result.scenario.regions.join(', '),
    date: pick(chosen.date, censusDates(result), lastDate(result)),
    indicator: pick(chosen.indicator, keys, keys.includes(FIRST) ? FIRST : (keys[0] ?? FIRST)),
    norm: chosen.norm ?? 'agreement',
  };
}

/**
 * The result that a letter is about: alone, with the variant at place `shown` (the first for -1), or with that one and the
 * next.
 */
export function resultFor(question: Question, result: ComparisonResult, shown: number): ComparisonResult {
  const first = result.variants[shown] ?? result.variants[0];
  if (question === 'state' || first === undefined) return { ...result, variants: [] };
  const others = result.variants.filter((variant) => variant !== first);
  return { ...result, variants: [first, ...others].slice(0, question === 'effect' ? 1 : 2) };
}
