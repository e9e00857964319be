/** What is checked of a package, in the order in which it is told. */
export const checkKeys = [
  'version',
  'complete',
  'scenarioHash',
  'again',
  'numbers',
  'table',
  'laws',
  'intervals',
  'pairing',
  'growing',
  'drift',
] as const;
export type CheckKey = (typeof checkKeys)[number];

/**
 * What a check found: it passed, it failed, it gives a number that a reader must judge, it was not done, or there is nothing in
 * this package that it could be done on.
 */
export type Verdict = 'passed' | 'failed' | 'number' | 'notDone' | 'notApplicable';

/** One check of a package, as it stands in checks.json; computed when the package was made. */
export interface Outcome {
  readonly check: CheckKey;
  readonly verdict: Verdict;
  /** The numbers that the verdict rests on, by name. */
  readonly numbers: Readonly<Record<string, number | string | null>>;
}
