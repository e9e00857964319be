/** Sentences of the command line about the analysis of sweeps, in one language. */
export interface AnalysisCliWords {
  readonly damagedRows: string;
  readonly expectedCase: string;
  readonly unknownColumn: string;
  readonly unknownPolicy: string;
  readonly policyWithoutCase: string;
  written(folder: string, files: number): string;
  ema(file: string, experiments: number): string;
  readonly expectedAmount: string;
  readonly expectedConfidence: string;
  readonly zoneNeeded: string;
  readonly noDirection: string;
  readonly tooFewReplications: string;
  selecting(policies: number, replications: number): string;
  readonly calibration: {
    progress(bar: string, done: string, total: string, percentage: string, left: string): string;
    written(folder: string, duration: string): string;
  };
}
