import fc from 'fast-check';
import type { EventList } from '../../sim/engine/event-list.ts';

/** Priorities of the kinds 0 to 3 that programs use; two kinds share one. */
export const PRIORITY = [2, 0, 1, 1];
export const HORIZON = 40;

/** Push an event `after` the time of the event taken last, or take the next event. */
export type Step = { readonly after: number; readonly kind: number } | 'next';

const kind = fc.nat({ max: PRIORITY.length - 1 });
const pushOn = (after: fc.Arbitrary<number>): fc.Arbitrary<Step> => fc.record({ after, kind });

/** Steps on a grid of quarters, so that times tie; some at this very instant, some beyond the horizon. */
export const ties = fc.array(
  fc.oneof(
    pushOn(fc.nat({ max: 12 }).map((quarters) => quarters / 4)),
    pushOn(fc.constant(0)),
    pushOn(fc.nat({ max: 200 }).map((quarters) => quarters / 4)),
    fc.constant<Step>('next'),
    fc.constant<Step>('next'),
  ),
  { maxLength: 200 },
);

/** Mostly pushes within one unit of time, so that more than 32 events crowd one bucket while it is being served. */
export const crowds = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: pushOn(fc.double({ min: 0, max: 1, noNaN: true })) },
    { weight: 1, arbitrary: pushOn(fc.constant(0.5)) },
    { weight: 1, arbitrary: pushOn(fc.constant(0)) },
    { weight: 2, arbitrary: fc.constant<Step>('next') },
  ),
  { minLength: 150, maxLength: 400, size: 'max' },
);

/** Runs the steps, then takes what is left; returns the events in the order in which they left, as text. */
export function order(list: EventList, steps: readonly Step[]): string[] {
  const events: string[] = [];
  const take = (): boolean => {
    const word = list.next();
    if (word >= 0)
      events.push(`${list.clock[0]}: kind ${word >>> 24}, push ${word & 0xffffff}, stamp ${list.stamp[0]}`);
    return word >= 0;
  };
  steps.forEach((step, index) => {
    if (step === 'next') take();
    else list.push((list.clock[0] as number) + step.after, (step.kind << 24) | index, index * 7);
  });
  while (take());
  return events;
}
