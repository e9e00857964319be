import type { Change } from './levers/lever.ts';
import { DAY } from './time.ts';

/** A part of the run that some variants have in common, to the bit. */
export interface Stretch {
  /** The variants that run it, by their place in the list. */
  readonly variants: readonly number[];
  /** Changes that are planned at its start, by their number among all changes: from `first` to before `after`. */
  readonly first: number;
  readonly after: number;
  /** Its last tick. */
  readonly until: number;
  /** What follows, each for some of the variants; empty at the horizon. */
  readonly next: readonly Stretch[];
}

/** The run of a list of variants: every stretch of `starts` begins at the start date. */
export interface Stretches {
  readonly starts: readonly Stretch[];
  /** All changes, by number. */
  readonly changes: readonly Change[];
}

/** A shorter stretch is run anew by each: the state of a trial costs as much to copy as some weeks to run [days]. */
const LEAST = 30;

/** Divides the run of variants, which differ in these changes (by day) alone, at the days on which they part. */
export function stretchesOf(variants: readonly (readonly Change[])[], horizon: number): Stretches {
  const all: Change[] = [];
  const texts = variants.map((changes) => changes.map((change) => JSON.stringify(change)));

  /** The variants apart, by what changes between `day` and so long after it that a common stretch would pay. */
  const part = (which: readonly number[], from: number, day: number): Stretch[] => {
    const parts = new Map<string, number[]>();
    for (const variant of which) {
      const soon = (variants[variant] ?? []).filter((change, i) => i >= from && change.day < day + LEAST).length;
      const key = (texts[variant] ?? []).slice(from, from + soon).join();
      parts.set(key, [...(parts.get(key) ?? []), variant]);
    }
    // The largest part last: an image is free for others once the last part has begun.
    return [...parts.values()].sort((a, b) => a.length - b.length).map((each) => stretch(each, from));
  };

  const stretch = (which: readonly number[], from: number): Stretch => {
    const [one = []] = which.map((variant) => texts[variant]);
    let to = from;
    while (to < one.length && which.every((variant) => texts[variant]?.[to] === one[to])) to++;
    const first = all.length;
    all.push(...(variants[which[0] as number] ?? []).slice(from, to));
    const shared = { variants: which, first, after: all.length };
    const day = Math.min(...which.map((variant) => variants[variant]?.[to]?.day ?? Number.POSITIVE_INFINITY));
    if (day === Number.POSITIVE_INFINITY) return { ...shared, until: horizon, next: [] };
    return { ...shared, until: day * DAY - 1, next: part(which, to, day) };
  };

  const places = variants.map((_, place) => place);
  return { starts: part(places, 0, 0), changes: all };
}

/** Images that a stretch and all that follows it need at once: once the last part has begun, its own is free. */
export function imagesFor({ next }: Stretch): number {
  return Math.max(0, ...next.map((each, i) => Math.max(1, imagesFor(each) + (i < next.length - 1 ? 1 : 0))));
}
