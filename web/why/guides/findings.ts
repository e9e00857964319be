import { dateInWords, number } from '../../../sim/report/numbers.ts';
import type { WhyWords } from '../../words/why.ts';
import type { Effect, Point } from '../effect.ts';
import { rangeText } from '../range-text.ts';
import { courseOf } from '../verdict.ts';
import type { GuideStep } from './guide.ts';

/** What a line of a step shows, in words that follow from its numbers. */
export function courseSentence(label: string, { points, twoGroups }: Effect, words: WhyWords): string {
  const { guides, language } = words;
  if (twoGroups) return guides.twoGroups(label);
  const course = courseOf(points);
  if (course === null) return '';
  const at = (point: Point) => [rangeText(point, words), dateInWords(point.date, language)] as const;
  const times = (['up', 'down'] as const)
    .flatMap((direction) => {
      const point = course[direction];
      return point === null ? [] : [{ direction, point }];
    })
    .toSorted((one, other) => (one.point.date < other.point.date ? -1 : 1));
  const [first, second] = times;
  return [
    first === undefined ? guides.noTime(label) : guides.time(label, first.direction, ...at(first.point)),
    ...(second === undefined ? [] : [guides.thenTime(second.direction, ...at(second.point))]),
    guides.end(times.at(-1)?.direction === course.end, ...at(course.last)),
  ].join(' ');
}

/** How many children wait at the begin and at the end of a line of levels. */
export function levelSentence(label: string, points: readonly Point[], { guides, language }: WhyWords): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = (point: Point) => number(point.mean, 0, language);
  return guides.level(
    label,
    dateInWords(first.date, language),
    whole(first),
    dateInWords(last.date, language),
    whole(last),
  );
}

/** What the claims of a step come to; empty until all its lines are known. */
export function claimSentences(step: GuideStep, effects: readonly (Effect | null)[], claims: Claims): string[] {
  const known = effects.filter((effect) => effect !== null);
  if (known.length < step.lines.length || step.shows === 'level') return [];
  return step.claims.map(({ key, judge }) => claims[key]?.[judge(known)] ?? '');
}

type Claims = WhyWords['guides']['norm']['claims'];
