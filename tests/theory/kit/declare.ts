/** How a queueing network is declared. Times, rates and durations are in one unit of the reader's choice. */

import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import type { Arrival } from './arrivals.ts';
import type { LineRule } from './line-rules.ts';

export interface Network {
  readonly classes: readonly CustomerClass[];
  readonly stations: readonly Station[];
}

/** Customers that share an arrival process and a route. Classes are in order of priority, the first is served first. */
export interface CustomerClass {
  readonly name: string;
  /** When customers, or batches of them, come from outside; a class without arrivals only has its population. */
  readonly arrival?: Arrival;
  /** Customers per arrival, a law of whole numbers; one when not stated. */
  readonly batch?: Spec;
  /** Customers present at the first station from time 0 on; 0 when not stated. */
  readonly population?: number;
  /** Index of the first station; 0 when not stated. */
  readonly first?: number;
  /**
   * Row per station, column per station: probability to go there next. What a row lacks of 1 leaves the network; without
   * a matrix everyone leaves after the first station.
   */
  readonly route?: readonly (readonly number[])[];
}

export interface Station {
  readonly name: string;
  /** Service law per class, in order of the classes. */
  readonly service: readonly Spec[];
  /** Servers from time 0 on; Infinity for a station without waiting. */
  readonly servers: number;
  /** Later numbers of servers. What runs when the number falls is finished first. */
  readonly schedule?: readonly { readonly time: number; readonly servers: number }[];
  readonly line: LineRule;
  /** Law of the time a customer of a class is willing to wait for the start of service; without it they all stay. */
  readonly patience?: readonly Spec[];
  /**
   * Most customers at the station, in service included. Who comes from outside and finds no room is lost; who comes from
   * another station keeps its server there until there is room (blocking after service).
   */
  readonly room?: number;
  /** All servers of the station fail together, busy or not; who was in service resumes first after the repair. */
  readonly breakdown?: { readonly up: Spec; readonly down: Spec };
}

/** What is measured how finely, and for how long. */
export interface RunPlan {
  /** Last time that is simulated. */
  readonly horizon: number;
  /** Most customers in the network at once. */
  readonly customers: number;
  /** Waits and sojourns are told apart in steps of this length. */
  readonly step: number;
  /** Longest wait or sojourn told apart [steps]. */
  readonly steps: number;
  /** Width of a bucket of the event list; Infinity, when not stated, suits up to a few dozen pending events. */
  readonly bucket?: number;
}

/** An exponential law with this mean. */
export function exponential(mean: number): Spec {
  return { distribution: 'exponential', mean };
}

/** The law of a number that never varies. */
export function constant(value: number): Spec {
  return { distribution: 'deterministic', value };
}
