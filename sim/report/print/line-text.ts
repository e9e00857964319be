import type { Moment, Panel, Path } from '../chart/panels.ts';
import { clipped, firstWords, LONGEST_ALT } from '../chart/text-size.ts';
import { directionInWords, type Effect, effectOf, sizeInWords, withItsUnit } from '../difference.ts';
import { inGroups } from '../groups.ts';
import { dateInWords, number } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import type { Drawn } from './drawn.ts';
import type { Course, LineWords } from './words.ts';

/** Most words of a finding. */
export const MOST_WORDS = 20;

/** How a level is written at a scale that reaches `reach`: with decimals where whole numbers would tell too little. */
export function levelIn(reach: number, words: Words): (level: number) => string {
  const decimals = reach >= 20 ? 0 : reach >= 2 ? 1 : 2;
  return (level) => number(level, Number.isInteger(level) ? 0 : decimals, words.language);
}

/** The title of a figure: what, unit, regions and period. A unit that the words of `what` have already stands once. */
export function titleOf(what: string, unit: string, { own, regions, from, until }: Drawn): string {
  const named = what.includes(`(${unit})`) ? '' : (own.units[unit] ?? unit);
  return own.title(what, named, regions, from, until);
}

/** A sentence of at most 20 words around the title of a scenario, which loses its last words when there are too many. */
export function withTitle(title: string, sentence: (title: string) => string): string {
  const beside = sentence('').split(/\s+/).length - 1;
  return sentence(firstWords(title, Math.max(1, MOST_WORDS - beside)));
}

/** What the first variant does to the indicator `key` at its last date, in at most 20 words; '' without a variant. */
export function effectFinding(key: string, { result, caption, words, own }: Drawn): string {
  const [variant] = result.variants;
  const until = dateInWords(variant?.indicators[key]?.series?.dates.at(-1) ?? caption.until, words.language);
  const effect = variant === undefined ? null : effectOf(variant, key);
  if (variant === undefined || effect === null) return '';
  const { finding } = own;
  return withTitle(variant.scenario.title[words.language], (title) => {
    if (effect.change === 'unknown') return finding.unknown(title);
    if (effect.change === 'same') return finding.same(until, title);
    if (effect.change === 'twoGroups') return finding.twoGroupsWith(until, title);
    if (effect.change === 'unclear') return finding.unclear(until, title);
    const direction = directionInWords(effect, words);
    return finding.effect(until, amountOf(effect, words), direction, title, countedOf(effect, direction, words, own));
  });
}

function amountOf(effect: Effect, words: Words): string {
  return withItsUnit(sizeInWords(effect, words.language), effect.indicator.unit, words);
}

function countedOf({ outOf20 }: Effect, direction: string, words: Words, own: LineWords): string {
  if (outOf20 === null) return '';
  const [there, equal] = [outOf20.there, outOf20.equal].map((n) => number(n, 0, words.language));
  return own.finding.countedIn(there ?? '', direction, outOf20.equal === 0 ? '' : (equal ?? ''));
}

/** A level as it is written, or the two groups of a moment. */
export function levelText(moment: Moment | undefined, written: (level: number) => string, words: Words): string {
  if (moment === undefined) return words.comparison.nothing;
  if (moment.groups !== null) return inGroups(moment.groups, written, words).join(', ');
  return moment.mean === null ? words.comparison.nothing : written(moment.mean);
}

/** Where a path goes, by what is written at its ends; a difference begins at about zero. */
export function courseOf(
  start: Moment | undefined,
  end: Moment | undefined,
  written: (level: number) => string,
): Course {
  if (start?.groups || end?.groups) return 'apart';
  const [from, to] = [start?.mean ?? 0, end?.mean ?? 0];
  return written(from) === written(to) ? 'level' : from < to ? 'up' : 'down';
}

/** Sentences put together in at most 200 characters: `must` in full, after as much of `head` as fits, then more if it fits. */
export function altOf(head: string, must: string, more: readonly string[]): string {
  let text = `${clipped(head, LONGEST_ALT - must.length - 1)} ${must}`;
  for (const sentence of more) if (text.length + 1 + sentence.length <= LONGEST_ALT) text += ` ${sentence}`;
  return clipped(text, LONGEST_ALT);
}

/** A path for those who do not see it, at its start, middle and end. */
export function pathInWords(
  name: string,
  path: Path,
  written: (level: number) => string,
  words: Words,
  own: LineWords,
): string {
  const { moments } = path;
  const shown = new Set([moments[0], moments[Math.floor(moments.length / 2)], moments.at(-1)]);
  const points = [...shown].flatMap((moment) => {
    if (moment === undefined) return [];
    const date = dateInWords(moment.date, words.language);
    if (moment.groups !== null) {
      const [lower = '', upper = ''] = inGroups(moment.groups, written, words);
      return [own.description.groups(date, lower, upper)];
    }
    const { mean, low, high } = moment;
    if (low === null || high === null) return [`${date}: ${written(mean ?? 0)}.`];
    return [own.description.point(date, written(mean ?? 0), written(low), written(high))];
  });
  return own.description.path(name, points.join(' '));
}

/** A panel with its levels times `factor`, in another unit. */
export function scaledPanel(panel: Panel, factor: number, unit: string): Panel {
  const times = (level: number | null) => (level === null ? null : level * factor);
  const paths = panel.paths.map((path) => ({
    ...path,
    moments: path.moments.map(({ date, mean, low, high, groups }): Moment => {
      const scaled = groups?.map(({ n, mean: level }) => ({ n, mean: level * factor })) ?? null;
      return { date, mean: times(mean), low: times(low), high: times(high), groups: scaled as Moment['groups'] };
    }),
  }));
  return { ...panel, unit, paths };
}
