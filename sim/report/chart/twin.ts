/** The numbers of a chart as a table; the first cell of a row is its name. */
export interface Twin {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
