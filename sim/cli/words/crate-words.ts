/** Sentences about research packages, in one language. */
export interface CrateCliWords {
  readonly notResults: string;
  readonly noInputs: string;
  readonly damaged: string;
  written(folder: string, files: number, open: number): string;
  failed(count: number): string;
}
