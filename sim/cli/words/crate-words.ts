/** Sentences about research packages, in one language. */
export interface CrateCliWords {
  readonly notResults: string;
  written(folder: string, files: number, open: number): string;
  failed(count: number): string;
}
