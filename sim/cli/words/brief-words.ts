import type { CheckPoint } from '../../report/print/check.ts';

/** Sentences of the command line about the files of a letter, in one language. */
export interface BriefCliWords {
  readonly expectedPage: string;
  readonly unknownIndicator: string;
  readonly needsVariant: string;
  readonly needsTwo: string;
  expectedName(longest: number): string;
  readonly expectedDate: string;
  /** No date at which the results count; between which dates those are. */
  noCensus(first: string, last: string, nearest: string): string;
  readonly withoutCounts: string;
  showsFew(shown: number, all: number): string;
  /** What is wrong with the folder of an analysis. */
  readonly noAnalysis: string;
  readonly noMap: string;
  readonly otherBase: string;
  readonly outIsFolder: string;
  readonly outIsOther: string;
  step(done: number, total: number): string;
  failedPoint(figure: number, point: CheckPoint, why: string): string;
  written(file: string, files: number): string;
}
