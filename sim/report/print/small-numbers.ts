/** What is done with counts of children below `SMALL`: written as '< 10', or rounded to the nearest five. */
export const smallNumberRules = ['mask', 'round'] as const;
export type SmallNumberRule = (typeof smallNumberRules)[number];

/** Counts below this can point at a family. */
export const SMALL = 10;
