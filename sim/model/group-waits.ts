import type { Arena } from '../engine/columns.ts';

/** Classes of age in years: 0 to 3, 4 to 11, 12 to 17. */
export const AGE_CLASSES = 3;
/** Levels of urgency. */
export const URGENCIES = 3;

/**
 * Groups of children per line, whose waits are kept apart to see who gains and who pays by a rule. A child is in the
 * groups of what it was when its wait began, so that a longer wait moves nobody to another group.
 */
export const RAAD_GROUP = { all: 0, urgency: 1, age: 4 } as const;
const RAAD_GROUPS = 7;

/** Of a family with a measure that waits for a worker: by measure (VOTS, OTS, voogdij), new or existing. */
export const GI_GROUP = { all: 7, measure: 8, fresh: 11, existing: 12, urgency: 13, age: 16 } as const;
const GI_GROUPS = 12;

/** Of a child in line at a provider: `claim` by PROVIDER_LINE; per help type those with a measure, then the others. */
export const PROVIDER_GROUP = { all: 19, claim: 20, age: 23, type: 26 } as const;
const PROVIDER_GROUPS = 7;

/** Waits per group: from joining the line to its end, or as far as they have come when the run ends. */
export class GroupWaits {
  /** Sum [ticks]. */
  readonly ticks: Float64Array;
  readonly children: Int32Array;
  /** [ticks] */
  readonly longest: Int32Array;

  constructor(arena: Arena, types: number) {
    const groups = RAAD_GROUPS + GI_GROUPS + PROVIDER_GROUPS + 2 * types;
    this.ticks = arena.float64(groups);
    this.children = arena.int32(groups);
    this.longest = arena.int32(groups);
  }

  reset(): void {
    this.ticks.fill(0);
    this.children.fill(0);
    this.longest.fill(0);
  }

  /** Adds the wait [ticks] of some children of a group. */
  add(group: number, ticks: number, children: number): void {
    this.ticks[group] = (this.ticks[group] as number) + ticks * children;
    this.children[group] = (this.children[group] as number) + children;
    if (ticks > (this.longest[group] as number)) this.longest[group] = ticks;
  }
}
