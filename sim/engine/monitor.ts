import type { Arena } from './columns.ts';

/**
 * Durations in whole steps (days, hours) of many subjects in several groups, of which some were still under way when
 * they were last seen. Quantiles are those of the Kaplan-Meier estimate, so those still waiting count and a list that
 * grows does not look fine.
 */
export class Durations {
  private readonly steps: number;
  private readonly endings: Int32Array;
  private readonly sightings: Int32Array;
  readonly count: Int32Array;

  /** @param options `groups`, and `steps`: longest duration told apart, in steps; longer ones share the last step. */
  constructor(arena: Arena, options: { groups: number; steps: number }) {
    this.steps = options.steps;
    this.endings = arena.int32(options.groups * options.steps);
    this.sightings = arena.int32(options.groups * options.steps);
    this.count = arena.int32(options.groups);
  }

  reset(): void {
    this.endings.fill(0);
    this.sightings.fill(0);
    this.count.fill(0);
  }

  /** Counts a duration that ended. */
  ended(group: number, duration: number): void {
    const cell = this.cell(group, duration);
    this.endings[cell] = (this.endings[cell] as number) + 1;
    this.count[group] = (this.count[group] as number) + 1;
  }

  /** Counts a duration that was at least this long when last seen. */
  open(group: number, duration: number): void {
    const cell = this.cell(group, duration);
    this.sightings[cell] = (this.sightings[cell] as number) + 1;
    this.count[group] = (this.count[group] as number) + 1;
  }

  /**
   * Leaves the `p[i]` quantile [steps] of a group in `out[at + i]`, for ascending `p`; NaN where the estimate does not
   * come that far (too many still under way, or no subject at all). An ended step counts before an open one.
   * Source: Kaplan and Meier (1958), product-limit estimate.
   */
  quantiles(group: number, p: Float64Array, out: Float64Array, at: number): void {
    let atRisk = this.count[group] as number;
    let surviving = 1;
    let next = 0;
    const first = group * this.steps;
    for (let step = 0; step < this.steps && atRisk > 0 && next < p.length; step++) {
      const ended = this.endings[first + step] as number;
      if (ended > 0 || step === 0) {
        if (ended > 0) surviving *= 1 - ended / atRisk;
        while (next < p.length && 1 - surviving >= (p[next] as number) - 1e-12) out[at + next++] = step;
      }
      atRisk -= ended + (this.sightings[first + step] as number);
    }
    while (next < p.length) out[at + next++] = Number.NaN;
  }

  /** Leaves the Kaplan-Meier share that lasts longer than `steps` in `out[at]`; NaN without subjects. */
  shareLonger(group: number, steps: number, out: Float64Array, at: number): void {
    let atRisk = this.count[group] as number;
    let surviving = atRisk > 0 ? 1 : Number.NaN;
    const first = group * this.steps;
    for (let step = 0; step <= steps && step < this.steps && atRisk > 0; step++) {
      const ended = this.endings[first + step] as number;
      if (ended > 0) surviving *= 1 - ended / atRisk;
      atRisk -= ended + (this.sightings[first + step] as number);
    }
    out[at] = surviving;
  }

  private cell(group: number, duration: number): number {
    return group * this.steps + (duration < this.steps ? duration : this.steps - 1);
  }
}
