import type { ScaleLinear, ScaleTime } from 'd3';
import type { Words } from '../words/words.ts';
import type { Caption } from './caption.ts';
import type { CountedDot } from './counted-dot.ts';
import type { Box } from './labels.ts';
import type { NormMark } from './norm-mark.tsx';
import type { PathStyle } from './palette.ts';
import type { Panel } from './panels.ts';

/** Scales that all panels of a chart share. */
export interface Scales {
  readonly x: ScaleTime<number, number>;
  readonly y: ScaleLinear<number, number>;
}

/** The start of a lever (ISO date), and how far its line reaches above the plot [units]. */
export interface LeverLine {
  readonly date: string;
  readonly top: number;
}

/** What stands beside the end of a path: its last value and its name, or where there is no room its last value alone. */
export type Ends = 'names' | 'numbers';

/** Everything that the marks of one panel are drawn from. */
export interface PlotProps {
  readonly panel: Panel;
  readonly observed: readonly CountedDot[];
  readonly norm?: NormMark | null;
  readonly caption: Caption;
  readonly scales: Scales;
  readonly plot: Box;
  readonly levers: readonly LeverLine[];
  /** Right end of the labels beside the lines. */
  readonly right: number;
  readonly ends: Ends;
  /** What the paths are called; without it the base path and the titles of scenarios. */
  readonly names?: readonly string[];
  /** How each path is drawn; paths beyond them are not. */
  readonly styles: readonly PathStyle[];
  /** A level as it is written. */
  readonly written: (level: number) => string;
  readonly words: Words;
}

/** Room for half a number to the left of the first date. */
export const BEFORE = 6;

/** Midnight at the start of an ISO date. */
export const day = (date: string) => new Date(`${date}T00:00:00Z`);
