import type { Verdict } from '../why/guides/claims.ts';

/** The sentences of one guide: keys are those of its steps, variants, lines and claims. */
export interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly steps: Readonly<Record<string, { readonly title: string; readonly text: readonly string[] }>>;
  /** Titles of the variants; they come along when a comparison is taken. */
  readonly variants: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
  /** What is said of a claim that the calculation supports, contradicts or leaves open. */
  readonly claims: Readonly<Record<string, Readonly<Record<Verdict, string>>>>;
}

/** The sentences of the pages that explain something step by step. */
export interface GuidesWords {
  readonly title: string;
  readonly intro: string;
  readonly start: string;
  readonly close: string;
  progress(step: number, of: number): string;
  readonly next: string;
  readonly previous: string;
  readonly take: string;
  /** What was computed, before the findings. */
  readonly found: string;
  readonly loops: string;
  /** How a number of children goes in time: at its begin and at its end. */
  level(label: string, from: string, first: string, until: string, last: string): string;
  /** The parts of a course: a time above or below the base path, a second one, and how it ends. */
  time(label: string, direction: 'up' | 'down', range: string, date: string): string;
  thenTime(direction: 'up' | 'down', range: string, date: string): string;
  readonly noTime: (label: string) => string;
  /** `still`: the end lies on the side of a time before it. */
  end(still: boolean, range: string, date: string): string;
  readonly twoGroups: (label: string) => string;
  readonly caution: string;
  readonly norm: GuideWords;
  readonly line: GuideWords;
}
