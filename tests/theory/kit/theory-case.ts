import type { Network } from './declare.ts';
import type { Readings } from './readings.ts';
import type { Experiment } from './replicate.ts';

/** Largest standard error of an experiment, and largest distance to theory, as a share of the theoretical value. */
const WITHIN = 0.03;
const WITHIN_TAIL = 0.05;

/** A number with a closed form, and where the network shows it. */
export interface Quantity {
  readonly theory: number;
  readonly within: number;
  readonly read: (r: Readings) => number;
}

/** A network, how it is run, and what theory says of it. */
export interface TheoryCase {
  readonly title: string;
  readonly network: Network;
  readonly experiment: Experiment;
  readonly quantities: Readonly<Record<string, Quantity>>;
}

/** A moment, quantile or probability; 4 standard errors are at most 3 % of it. */
export function quantity(theory: number, read: (r: Readings) => number): Quantity {
  return { theory, within: WITHIN, read };
}

/** A tail probability; 4 standard errors are at most 5 % of it. */
export function tail(theory: number, read: (r: Readings) => number): Quantity {
  return { theory, within: WITHIN_TAIL, read };
}
