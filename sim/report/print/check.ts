/** The points of the acceptance list for a chart in a letter, by number. */
export const checkPoints = [
  'title',
  'zeroAxis',
  'threeSeries',
  'norm',
  'uncertainty',
  'source',
  'definition',
  'alternative',
  'grey',
  'size',
  'smallNumbers',
  'money',
  'language',
  'wording',
] as const;
export type CheckPoint = (typeof checkPoints)[number];

/** Whether a figure holds to one point, and if not why. */
export interface Check {
  readonly point: CheckPoint;
  readonly passed: boolean;
  /** What is wrong, in one sentence per fault; empty when it passed. */
  readonly faults: readonly string[];
}
