import type { Twin } from '../chart/twin.ts';
import type { Table } from '../table.ts';
import type { Language } from '../words/words.ts';

/** The kinds of figures that go into a letter, by the name of their files. */
export const figureKinds = [
  'series',
  'difference',
  'lead-times',
  'who-pays',
  'staff',
  'tipping-map',
  'measures',
  'stoplicht',
] as const;
export type FigureKind = (typeof figureKinds)[number];

/** The lines that stand below a picture, each in the picture too. */
export interface FigureNotes {
  /** What the band, interval or shade says, in plain words; a figure without chance has the reason why there is none. */
  readonly uncertainty: readonly string[];
  /** Which children, which stock or cohort, norm used, rounding rule. */
  readonly definitions: readonly string[];
  /** Supplier and date of counts; model, version, scenario, date and number of runs; link; that it is no forecast. */
  readonly source: string;
  /** The rule for small numbers that was used; '' when nothing is counted. */
  readonly smallNumbers: string;
  /** Price level and year, structural or incidental, covered or not; '' when no money is shown. */
  readonly money: string;
}

/** Height of a figure that fits on a page of A4 with a heading of one line above it [cm]. */
export const HIGHEST = 24.4;

/**
 * A figure as it goes into a letter: a picture 16 cm wide with everything that stands with it. The picture says the same as
 * the rest, so that it can stand alone; `table` has its numbers unrounded, `twin` as they are written.
 */
export interface PrintFigure {
  readonly kind: FigureKind;
  readonly language: Language;
  /** What, unit, region and period. */
  readonly title: string;
  /** What it shows in one sentence of at most 20 words. */
  readonly finding: string;
  /** SVG text of 16 cm x some height; every size, colour and font is an attribute. */
  readonly svg: string;
  /** At most 200 characters: kind, what, direction, value at start and end. */
  readonly alt: string;
  /** The same at length, for who does not see it. */
  readonly description: string;
  readonly notes: FigureNotes;
  readonly table: Table;
  readonly twin: Twin;
}
