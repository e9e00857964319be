import { type Effect, minus, pointAt, type Range } from '../effect.ts';
import { changeOf, courseOf, directionOf } from '../verdict.ts';

/** Whether the calculation supports a claim, contradicts it, or leaves it open. */
export type Verdict = 'yes' | 'no' | 'unclear';

/** Something a step says only when the calculation supports it. */
export interface Claim {
  /** Key of its sentences. */
  readonly key: string;
  /** Judges by the effects of the lines of the step, in their order. */
  readonly judge: (effects: readonly Effect[]) => Verdict;
}

/** The line is clearly longer for a time, and not clearly shorter before that. */
export function longerFirst(key: string): Claim {
  return claim(key, ([effect]) => {
    const course = effect === undefined ? null : courseOf(effect.points);
    if (course?.up) return course.down !== null && course.down.date < course.up.date ? 'no' : 'yes';
    return course?.down ? 'no' : 'unclear';
  });
}

/** A line of the step is nowhere clearly above the base path for a time. */
export function neverLonger(key: string, place: number): Claim {
  return claim(key, (effects) => {
    const effect = effects[place];
    const course = effect === undefined ? null : courseOf(effect.points);
    if (course === null) return 'unclear';
    return course.up === null ? 'yes' : 'no';
  });
}

/** At a date there are clearly more children in line than in the base path. */
export function moreAt(key: string, date: string): Claim {
  return claim(key, ([effect]) => {
    const point = effect && pointAt(effect.points, date);
    return point === undefined ? 'unclear' : signOf(point, 'up');
  });
}

/** On average, a line of the step lies clearly lower than another. */
export function lowerOnAverage(key: string, place: number, than: number): Claim {
  return claim(key, (effects) => lower(effects[place]?.average, effects[than]?.average));
}

/** At a date, a line of the step lies clearly lower than another. */
export function lowerAt(key: string, place: number, than: number, date: string): Claim {
  return claim(key, (effects) => {
    const [one, other] = [effects[place], effects[than]].map((effect) => effect && pointAt(effect.points, date));
    return lower(one, other);
  });
}

/** Without a loop (line `without`) the average effect is smaller than with it (the first line), or gone. */
export function carriedBy(key: string, without: number): Claim {
  return claim(key, ([on, ...rest]) => {
    const off = rest[without - 1];
    if (on === undefined || off === undefined) return 'unclear';
    const change = changeOf(on.average, off.average);
    if (change === 'smaller' || change === 'gone' || change === 'turned') return 'yes';
    return change === 'unclear' ? 'unclear' : 'no';
  });
}

function lower(one: Range | undefined, other: Range | undefined): Verdict {
  return one === undefined || other === undefined ? 'unclear' : signOf(minus(one, other), 'down');
}

function signOf(range: Range, wanted: 'up' | 'down'): Verdict {
  const direction = directionOf(range);
  if (direction === 'unclear') return 'unclear';
  return direction === wanted ? 'yes' : 'no';
}

function claim(key: string, judge: Claim['judge']): Claim {
  return { key, judge };
}
