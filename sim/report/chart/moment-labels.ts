import { max } from 'd3';
import { dateInWords } from '../numbers.ts';
import type { Words } from '../words/words.ts';
import type { CaptionMoment } from './caption.ts';
import { type Box, overlap } from './labels.ts';
import { sizes } from './palette.ts';
import { day, type Scales } from './plot.ts';
import { LEADING } from './text-block.tsx';
import { textWidth } from './text-size.ts';

/** Between the line of a lever and its name. */
const GAP = 3;

/** The name of a date above a plot; y counts upwards from the plot. */
export interface MomentLabel {
  readonly date: string;
  readonly text: string;
  readonly box: Box;
}

/**
 * Names of the starts of levers and shocks, and of evaluations, above a plot, left of `right`, stacked where they would
 * touch. The last start stands lowest, so that the line of an earlier one reaches its name without crossing another
 * name. Returns them with the height they take together.
 */
export function momentLabels(
  moments: readonly CaptionMoment[],
  x: Scales['x'],
  right: number,
  words: Words,
): { labels: MomentLabel[]; height: number } {
  const labels: MomentLabel[] = [];
  for (const { kind, date } of [...moments].reverse()) {
    const text = words.chart.moment(kind, dateInWords(date, words.language));
    const width = textWidth(text, sizes.small) + GAP;
    const at = Math.min(x(day(date)) + GAP, right - width);
    let box: Box = { x: at, y: 0, width, height: sizes.small * LEADING };
    while (labels.some((other) => overlap(box, other.box))) box = { ...box, y: box.y + box.height };
    labels.push({ date, text, box });
  }
  return { labels, height: max(labels, ({ box }) => box.y + box.height) ?? 0 };
}
