import type { Language } from '../../sim/report/words/words.ts';
import { timelineEn } from './timeline-en.ts';
import { timelineNl } from './timeline-nl.ts';

/** Events that have a name of their own, beside the levers and shocks. */
export const eventNames = ['raadRecovers', 'raadFallsShort'] as const;

export type EventName = (typeof eventNames)[number];

/** The texts of the timeline. Amounts and dates come in already written. */
export interface TimelineWords {
  readonly title: string;
  intro(variant: string): string;
  readonly empty: string;
  readonly kinds: Readonly<Record<'levers' | 'shocks', string>>;
  readonly events: Readonly<Record<EventName, string>>;
  readonly add: {
    readonly label: string;
    readonly named: string;
    readonly shocks: string;
    readonly levers: string;
    readonly button: string;
    readonly help: string;
    added(label: string): string;
  };
  readonly line: {
    /** Names of the two handles. */
    starts(label: string): string;
    ends(label: string): string;
    readonly noEnd: string;
    readonly remove: string;
  };
  readonly money: {
    readonly title: string;
    perYear(low: string, middle: string, high: string): string;
    readonly nothing: string;
    /** Of shocks, which nobody buys. */
    readonly shock: string;
    caption(priceLevel: string): string;
    readonly year: string;
    readonly low: string;
    readonly middle: string;
    readonly high: string;
    readonly total: string;
    partOf(year: string, from: string, until: string): string;
    readonly notIn: string;
  };
  readonly table: {
    readonly title: string;
    readonly what: string;
    readonly value: string;
    readonly target: string;
    readonly everyone: string;
    readonly start: string;
    readonly ramp: string;
    readonly atOnce: string;
    months(months: string): string;
    readonly end: string;
    readonly cost: string;
  };
}

/** The texts of the timeline in a language. */
export function timelineWords(language: Language): TimelineWords {
  return language === 'nl' ? timelineNl : timelineEn;
}
