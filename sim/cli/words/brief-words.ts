import type { CheckPoint } from '../../report/print/check.ts';

/** Sentences of the command line about the files of a letter, in one language. */
export interface BriefCliWords {
  readonly expectedPage: string;
  readonly noResults: string;
  readonly noInputs: string;
  readonly notFolder: string;
  readonly noJson: string;
  readonly otherStudy: string;
  /** A part of result.json that should be there in another form. */
  readonly damaged: string;
  readonly otherInputs: string;
  readonly unknownIndicator: string;
  readonly needsVariant: string;
  readonly outIsFolder: string;
  readonly outIsOther: string;
  /** Who supplied counts: the scenario, or a file of the analyst. */
  countedIn(scenario: string): string;
  countedBy(file: string): string;
  /** Scenarios of the results that the letter has no room for. */
  leftOut(n: number): string;
  step(done: number, total: number): string;
  failedPoint(figure: number, point: CheckPoint, why: string): string;
  written(file: string, files: number): string;
}
