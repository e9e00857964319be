/** Sentences about research packages, in one language. */
export interface CrateCliWords {
  readonly notResults: string;
  written(folder: string, files: number, open: number): string;
  /** Counts below 10 in the package. */
  smallCounts(n: number): string;
  failed(count: number): string;
}
