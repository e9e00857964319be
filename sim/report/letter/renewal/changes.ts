import { number } from '../../numbers.ts';
import type { Language } from '../../words/words.ts';
import type { Fact } from '../letter.ts';
import { numbersIn } from '../tokens.ts';

/** Why a fact changed, in the order in which a reader is told. */
export const reasons = ['data', 'model', 'policy'] as const;
export type Reason = (typeof reasons)[number];

/** The facts of one letter, each time with one thing more that is new. */
export interface Stages {
  /** As the letter has them. */
  readonly saved: readonly Fact[];
  /** The same inputs, computed by the program of today. */
  readonly sameInputsNow: readonly Fact[];
  /** The base path and the counts of today, under the policy of then. */
  readonly newDataNow: readonly Fact[];
  /** The base path of today as it is, its policy too. */
  readonly newPolicyNow: readonly Fact[];
}

/** The part of a change that one thing makes. */
export interface Part {
  readonly reason: Reason;
  /** As it is written before and after; null where there is no such fact. */
  readonly from: string | null;
  readonly to: string | null;
  /** With its sign, in the decimals of the texts; null for what is no number, or stays as it is. */
  readonly amount: string | null;
}

/** A fact that is written otherwise now, or that came or went. */
export interface FactChange {
  readonly key: string;
  readonly was: string | null;
  readonly now: string | null;
  /** Those that changed it, in the order of `reasons`; their amounts add up to `total` exactly. */
  readonly parts: readonly Part[];
  readonly total: string | null;
}

/**
 * What changed in the facts of a letter, and by what: the program (the same inputs computed again), the data (the new base
 * path and counts under the old policy) and the policy (the new base path as it is). Each part is the step between two
 * stages, of the numbers as they are written, so the parts add up to the change that a reader sees. A fact that parts moved
 * there and back is told too.
 */
export function changesOf(
  { saved, sameInputsNow, newDataNow, newPolicyNow }: Stages,
  language: Language,
): FactChange[] {
  const stages = [saved, sameInputsNow, newDataNow, newPolicyNow].map(
    (facts) => new Map(facts.map((fact) => [fact.key, fact.text])),
  );
  const keys = new Set(stages.flatMap((facts) => [...facts.keys()]));
  return [...keys].flatMap((key): FactChange[] => {
    const texts = stages.map((facts) => facts.get(key) ?? null) as [string | null, ...(string | null)[]];
    if (texts.every((text) => text === texts[0])) return [];
    const levels = shownLevels(texts, language);
    const amount = (from: number, to: number) =>
      levels === null ? null : levels.written((levels.of[to] as number) - (levels.of[from] as number));
    const steps: Readonly<Record<Reason, readonly [from: number, to: number]>> = {
      model: [0, 1],
      data: [1, 2],
      policy: [2, 3],
    };
    const parts = reasons.flatMap((reason): Part[] => {
      const [a, b] = steps[reason];
      const [from, to] = [texts[a] ?? null, texts[b] ?? null];
      return from === to ? [] : [{ reason, from, to, amount: amount(a, b) }];
    });
    return [{ key, was: texts[0], now: texts[3] ?? null, parts, total: amount(0, 3) }];
  });
}

interface Levels {
  /** The numbers as written, in units of their last decimal. */
  readonly of: readonly number[];
  written(units: number): string;
}

/** Most digits behind the decimal sign that a fact has. */
const MOST = 6;

/** The numbers in some texts of one fact, as whole numbers of their last decimal; null where a text is no single number. */
function shownLevels(texts: readonly (string | null)[], language: Language): Levels | null {
  const digits = texts.map((text) => (text === null ? null : digitsOf(text, language)));
  if (digits.some((one) => one === null)) return null;
  const decimals = Math.max(...digits.map((one) => one?.decimals.length ?? 0));
  if (decimals > MOST) return null;
  const of = digits.map((one) => Number(`${one?.sign}${one?.whole}${one?.decimals.padEnd(decimals, '0')}`));
  if (!of.every(Number.isSafeInteger)) return null;
  const written = (units: number) => {
    const text = number(Math.abs(units) / 10 ** decimals, decimals, language);
    return units === 0 ? text : `${units < 0 ? '−' : '+'}${text}`;
  };
  return { of, written };
}

/** The digits of a text that is one amount: '1.200', '34%', '18 van de 20'. A date, a name and '< 10' are none. */
function digitsOf(text: string, language: Language): { sign: string; whole: string; decimals: string } | null {
  const [token, ...more] = numbersIn(text, language);
  if (token === undefined || more.length > 0 || token.length !== text.length) return null;
  const [group, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const [, sign = '', amount = ''] = /^([−-]?)([\d.,]+)(?:%| (?:van|van de|of|out of) \d+)?$/.exec(text) ?? [];
  if (amount === '') return null;
  const [whole = '', decimals = '', ...rest] = amount.replaceAll(group as string, '').split(decimal as string);
  return rest.length > 0 || whole === '' ? null : { sign: sign === '' ? '' : '-', whole, decimals };
}
