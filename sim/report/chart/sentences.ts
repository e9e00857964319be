import { type Effect, sizeInWords } from '../difference.ts';
import { inGroups } from '../groups.ts';
import { dateInWords, number, signed, supportedDecimals } from '../numbers.ts';
import { listing } from '../words/index.ts';
import type { Words } from '../words/words.ts';
import { type Caption, countsWithin } from './caption.ts';
import { mostPaths } from './palette.ts';
import type { Moment, Panel, Path } from './panels.ts';
import { splits } from './strokes.ts';
import { clipped, firstWords, LONGEST_ALT } from './text-size.ts';

/** Every text around the panels. */
export interface Sentences {
  readonly title: string;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly alt: string;
  readonly description: string;
}

/** A finding has at most 20 words; its sentence has 13 beside the title of a scenario. */
const MOST_TITLE_WORDS = 7;

/** The texts of the chart of children without a fixed worker, from its panels: new and existing. */
export function sentences(fresh: Panel, existing: Panel, caption: Caption, words: Words): Sentences {
  const { chart, language } = words;
  const [from, until] = [caption.from, caption.until].map((date) => dateInWords(date, language)) as [string, string];
  const regions = listing(caption.regions, words);
  const others = caption.titles.size - 1;
  const whole = (value: number) => number(value, 0, language);
  const total = (place: number) => {
    const [one, two] = baseAt(place, fresh, existing);
    return one === null || two === null ? chart.altTwoGroups : whole(one + two);
  };
  const definitions = [fresh, existing].map(({ label, indicator }) =>
    chart.definition(label, caption.definitions.get(indicator) ?? ''),
  );
  return {
    title: chart.title(regions, from, until),
    finding: finding(fresh, existing, caption, words),
    notes: [
      `${chart.band(others > 0 ? chart.inBasePath : '')} ${chart.why}`,
      ...([fresh, existing].some(({ paths }) => paths.slice(0, mostPaths).some(splits)) ? [chart.twoGroups] : []),
      ...(others >= mostPaths ? [chart.onlyTwo(whole(others))] : []),
      ...(Object.values(countsWithin(caption)).some(({ length }) => length > 0) ? [chart.observed] : []),
      ...definitions,
      sourceOf(caption, words),
    ],
    alt: clipped(chart.alt(pathName(0, caption, words), regions, from, until, total(0), total(-1)), LONGEST_ALT),
    description: [fresh, existing].map((panel) => described(panel, caption, words)).join(' '),
  };
}

/** Where the numbers of a chart come from. */
export function sourceOf(caption: Caption, { chart, language }: Words): string {
  const { version, hash, seed, replications } = caption;
  const [scenario = ''] = caption.titles.keys();
  return chart.source({ version, scenario, hash: hash.slice(0, 8), seed, runs: number(replications, 0, language) });
}

/** Level of the base path in both panels, rounded first as a reader adds them up; null for two groups. */
function baseAt(place: number, fresh: Panel, existing: Panel): [number | null, number | null] {
  const level = ({ paths }: Panel) => {
    const moment = paths[0]?.moments.at(place);
    return moment?.groups ? null : Math.round(moment?.mean ?? 0);
  };
  return [level(fresh), level(existing)];
}

/** The name of a path beside its line: the base path among others, or the title of its scenario. */
export function pathName(path: number, caption: Caption, words: Words): string {
  if (path === 0 && caption.titles.size > 1) return words.chart.basePath;
  return [...caption.titles.values()][path] ?? '';
}

/** What the chart shows, in one sentence: the effect of the first variant, or the level of a scenario alone. */
function finding(fresh: Panel, existing: Panel, caption: Caption, words: Words): string {
  const { chart, language } = words;
  const date = dateInWords(caption.until, language);
  const whole = (value: number) => number(value, 0, language);
  const variant = fresh.paths[1];
  if (variant === undefined) {
    const [one, two] = baseAt(-1, fresh, existing);
    if (one === null || two === null) return chart.findingTwoGroups(date);
    return chart.findingAlone(date, whole(one + two), whole(one), whole(two));
  }
  const title = firstWords(caption.titles.get(variant.scenario) ?? variant.scenario, MOST_TITLE_WORDS);
  const effect = caption.effects.get(variant.scenario);
  return effect === undefined
    ? findingOfParts([variant, existing.paths[1]], date, title, words)
    : findingOfEffect(effect, date, title, words);
}

/** The finding from the paired difference of new and existing together: the number that the sentences of a result say too. */
function findingOfEffect(effect: Effect, date: string, title: string, { chart, language }: Words): string {
  const { change, direction } = effect;
  if (change === 'twoGroups') return chart.findingTwoGroupsWith(date, title);
  if (change === 'same') return chart.findingSame(date, title);
  if (change === 'unclear' || change === 'unknown') return chart.findingNone(date, title);
  const amount = sizeInWords(effect, language);
  return direction === 'less' ? chart.findingFewer(date, amount, title) : chart.findingMore(date, amount, title);
}

/** The finding of a table that does not have the two together. */
function findingOfParts(
  both: readonly (Path | undefined)[],
  date: string,
  title: string,
  { chart, language }: Words,
): string {
  if (both.some((path) => path?.differenceGroups)) return chart.findingTwoGroupsWith(date, title);
  // The sum of two intervals holds the interval of the sum.
  const sum = { mean: 0, low: 0, high: 0 };
  for (const path of both) {
    const part = path?.difference ?? null;
    if (part === null) return chart.findingNone(date, title);
    sum.mean += part.mean;
    sum.low += part.low;
    sum.high += part.high;
  }
  if (sum.low <= 0 && sum.high >= 0) return chart.findingNone(date, title);
  if (Math.abs(sum.mean) < 0.5) return chart.findingNone(date, title);
  const amount = number(Math.abs(sum.mean), 0, language);
  return sum.mean < 0 ? chart.findingFewer(date, amount, title) : chart.findingMore(date, amount, title);
}

/** A panel for those who do not see it: its base path by start, middle and end, and the difference of each variant. */
function described(panel: Panel, caption: Caption, words: Words): string {
  const { chart, language } = words;
  const [base, ...variants] = panel.paths.slice(0, mostPaths);
  const all = base?.moments ?? [];
  const shown = [all[0], all[Math.floor(all.length / 2)], all.at(-1)].filter((moment) => moment !== undefined);
  const whole = (value: number | null) => number(value ?? 0, 0, language);
  const point = ({ date, mean, groups, low, high }: Moment) => {
    const on = dateInWords(date, language);
    if (groups === null) return chart.descriptionPoint(on, whole(mean), whole(low), whole(high));
    const [lower = '', upper = ''] = inGroups(groups, whole, words);
    return chart.descriptionTwoGroups(on, lower, upper);
  };
  const points = shown.map(point);
  const differences = variants.flatMap(({ scenario, difference, differenceGroups }) => {
    const title = caption.titles.get(scenario) ?? scenario;
    if (differenceGroups !== null) {
      const amount = (mean: number) => signed(mean, 0, language);
      return [chart.descriptionDifference(title, panel.label, inGroups(differenceGroups, amount, words).join(', '))];
    }
    if (difference === null) return [];
    const digits = supportedDecimals([difference.low, difference.high]);
    return [chart.descriptionDifference(title, panel.label, signed(difference.mean, digits, language))];
  });
  return [chart.description(panel.label, points.join(' ')), ...differences].join(' ');
}
