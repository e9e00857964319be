import type { Spec } from '../../../sim/engine/random/distributions/index.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import { Law } from './law.ts';

/** An arrival process: replaces the time in out[0] by that of the next arrival, Infinity when there is none. */
export type Arrival = (source: Source, out: Float64Array) => void;

/** Arrivals without memory at a constant rate. */
export function poisson(rate: number): Arrival {
  return (source, out) => {
    source.exponential();
    out[0] = (out[0] as number) + (source.value[0] as number) / rate;
  };
}

/**
 * Arrivals without memory at a rate that depends on time and never exceeds `bound`: candidates at rate `bound`, each kept
 * with probability rate(t) / bound. Source: Lewis and Shedler, Naval Research Logistics 26 (1979), 403-413.
 */
export function poissonAtRate(rate: (time: number) => number, bound: number): Arrival {
  return (source, out) => {
    for (;;) {
      source.exponential();
      out[0] = (out[0] as number) + (source.value[0] as number) / bound;
      source.uniform();
      if ((source.value[0] as number) * bound < rate(out[0] as number)) return;
    }
  };
}

/** Arrivals with independent gaps of one law, the first gap from time 0. */
export function renewal(gap: Spec): Arrival {
  const law = new Law(gap);
  const drawn = new Float64Array(1);
  return (source, out) => {
    law.draw(source, drawn);
    out[0] = (out[0] as number) + (drawn[0] as number);
  };
}

/** Arrivals at the given ascending, distinct times. */
export function atTimes(times: readonly number[]): Arrival {
  return (_source, out) => {
    const now = out[0] as number;
    out[0] = times.find((time) => time > now) ?? Number.POSITIVE_INFINITY;
  };
}
