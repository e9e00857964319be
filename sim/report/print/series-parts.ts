import type { CountedDot } from '../chart/counted-dot.ts';
import type { Panel } from '../chart/panels.ts';
import { splits } from '../chart/strokes.ts';
import { dateInWords, shownIn } from '../numbers.ts';
import { countedDots } from './counted.ts';
import type { Drawn } from './drawn.ts';

/** Key of an indicator -> name of its counts, where that is not the key itself. */
const COUNTS: Readonly<Record<string, string>> = { withoutWorkerNew: 'new', withoutWorkerExisting: 'existing' };

/** The counts of an indicator of a region, under the rule for small numbers; none for what is not counted one by one. */
export function dotsOf(key: string, { context, result, caption, words }: Drawn): CountedDot[] {
  if (!shownIn(result.indicators[key]?.unit ?? '').whole) return [];
  return countedDots(context.counted, COUNTS[key] ?? key, context.rule, caption, words);
}

/** What the band around the base says and why it is wide, and what two groups are where a line splits. */
export function uncertaintyOf(panels: readonly Panel[], { result, words }: Drawn): string[] {
  const { chart } = words;
  const split = panels.some(({ paths }) => paths.some(splits));
  return [
    chart.band(result.variants.length > 0 ? chart.inBasePath : ''),
    chart.why,
    ...(split ? [chart.twoGroups] : []),
  ];
}

/** Counts for those who do not see them. */
export function countsInWords(dots: readonly CountedDot[], { own, words }: Drawn): string[] {
  const points = dots.map(({ date, text }) => `${text} (${dateInWords(date, words.language)})`);
  return points.length === 0 ? [] : [own.description.counted(points.join(', '))];
}

/** A text that begins with a capital. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
