import type { AnalysisCliWords } from './analysis-words.ts';

/** English sentences about the analysis of sweeps. */
export const analysisCliEn: AnalysisCliWords = {
  damagedRows: 'this table is damaged, or does not belong to study.json in the same folder',
  expectedCase: 'expected an outcome, >, >=, < or <=, and a number, such as "withoutWorker > 100"',
  unknownColumn: 'this outcome is not in the rows',
  unknownPolicy: 'this policy is not in the study',
  policyWithoutCase: 'this belongs to --case',
  written: (folder, files) => `${files} files are in ${folder}.`,
  ema: (file, experiments) => `${experiments} experiments are in ${file}; read them with load_results of EMAworkbench.`,
  expectedAmount: 'expected a number above 0, in the unit of the outcome, with a point for decimals',
  expectedConfidence: 'expected a number from 0.5 to 1, such as 0.95',
  zoneNeeded:
    'say with --indifference which difference still matters, in the unit of the outcome, such as --indifference 5',
  noDirection: 'neither higher nor lower is better for this outcome: choose another',
  tooFewReplications: 'expected at least 10: the first comparison takes that many',
  selecting: (policies, replications) => `${policies} still in after ${replications} replications.`,
  calibration: {
    progress: (bar, done, total, percentage, left) =>
      `Running ${bar} ${percentage}% (${done} of ${total} replications${left === '' ? '' : `, ${left} left`})`,
    written: (folder, duration) => `The files are in ${folder}. Computing time: ${duration}.`,
  },
};
