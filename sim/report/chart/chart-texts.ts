/** Everything a chart says around its drawing; a figure in print says more than one on a page. */
export interface ChartTexts {
  /** Starts the ids of the title and the description; no two charts of a page have the same. */
  readonly id: string;
  readonly title: string;
  /** '' for none. */
  readonly finding: string;
  readonly notes: readonly string[];
  /** At most 200 characters. */
  readonly alt: string;
  readonly description: string;
}
