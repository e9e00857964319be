import { enoughOf } from '../../experiment/sweep/enough.ts';
import type { Expected } from './gathered.ts';
import type { Stored } from './manifest.ts';

/** What the journals of a study must be of. */
export function expectedOf({ plan, manifest }: Stored): Expected {
  return {
    points: plan.points.length,
    shape: { policies: plan.policies.length, outcomes: plan.outcomes.length },
    enough: enoughOf(plan.replications),
    header: { study: manifest.hash, ketenlab: manifest.ketenlab },
  };
}
