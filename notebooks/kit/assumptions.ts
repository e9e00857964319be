import { parameters } from 'ketenlab';

/** How many numbers of the register are measured, follow from measured ones, or are assumed. */
export const counts = {
  all: parameters.length,
  measured: parameters.filter(({ status }) => status === 'measured').length,
  derived: parameters.filter(({ status }) => status === 'derived').length,
  assumed: parameters.filter(({ status }) => status === 'assumption').length,
} as const;

/** Assumptions out of ten numbers, rounded. */
export const assumedInTen = Math.round((10 * counts.assumed) / counts.all);
