import type { Language } from '../../sim/report/words/words.ts';
import type { ClaimedRule, Unit } from '../../sim/scenario/parameter.ts';
import type { LeverFacts, TargetKind } from '../facts.ts';
import { leversEn } from './levers-en.ts';
import { leversNl } from './levers-nl.ts';

/** The texts of the levers. Amounts and dates come in already written. */
export interface LeverWords {
  readonly language: Language;
  /** Units that the texts of results lack. */
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly panel: {
    readonly title: string;
    readonly intro: string;
    readonly search: string;
    /** What the search leaves. */
    found(n: number): string;
    readonly others: string;
    /** Beside the name of a group. */
    setIn(n: number): string;
    /** Of levers that touch no step. */
    readonly otherStep: string;
  };
  readonly field: {
    readonly set: string;
    readonly back: string;
    /** Labels of values that are not a number of today, by id of the lever; `value` for one that lacks it. */
    readonly values: Readonly<Record<string, string>>;
    readonly value: string;
    labelled(label: string, unit: string): string;
    now(amount: string): string;
    becomes(now: string, then: string): string;
    nowOf(label: string, now: string): string;
    becomesOf(label: string, now: string, then: string): string;
    readonly noneNow: string;
    setTo(amount: string): string;
    differs(kind: TargetKind): string;
    each(change: string, kind: TargetKind): string;
    /** Text of a slider that has no number of today. */
    readonly nothing: string;
    /** What is thought possible, for the slider. */
    possible(low: string, high: string): string;
    worksOn(steps: string): string;
    more(n: number): string;
    outsideRange(low: string, high: string): string;
    outsideBounds(low: string, high: string): string;
    readonly noNumber: string;
  };
  readonly target: {
    readonly label: Readonly<Record<TargetKind, string>>;
    readonly all: Readonly<Record<TargetKind, string>>;
  };
  readonly period: {
    readonly heading: string;
    readonly headingWithTarget: string;
    from(date: string): string;
    grows(months: string): string;
    until(date: string): string;
    readonly start: string;
    readonly ramp: string;
    readonly rampHelp: string;
    readonly endless: string;
    readonly end: string;
    outsideRun(first: string, last: string): string;
    readonly endBeforeStart: string;
    readonly noRamp: string;
  };
  readonly origin: {
    readonly heading: string;
    readonly status: Readonly<Record<LeverFacts['status'], string>>;
    readonly basis: string;
    readonly cost: string;
    readonly noCards: string;
    readonly loading: string;
    readonly failed: string;
  };
  readonly problems: {
    readonly heading: string;
    value(label: string): string;
    start(label: string): string;
    end(label: string): string;
    target(label: string): string;
    twice(label: string): string;
    clash(one: string, other: string, rule: string): string;
    readonly rules: Readonly<Record<ClaimedRule, string>>;
  };
}

/** The texts of the levers in a language. */
export function leverWords(language: Language): LeverWords {
  return language === 'nl' ? leversNl : leversEn;
}
