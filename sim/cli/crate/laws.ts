import { seedKey } from '../../engine/random/seed.ts';
import { assembleChain } from '../../model/assemble.ts';
import { attachAudited, BrokenLaw, laws } from '../../model/audit/index.ts';
import { begin } from '../../model/chain.ts';
import type { Outcome } from '../../report/crate/outcome.ts';
import type { Scenario } from '../../scenario/scenario.ts';

/** How much is audited: an audited replication is many times slower, and checking after every event finds a breach soonest. */
const REPLICATIONS = 2;
const EVERY = 50;

/** Whether the laws of conservation and Little's law hold in the first replications of some scenarios. */
export function lawsOutcome(scenarios: readonly Scenario[], seed: string): Outcome {
  let broken: string | null = null;
  try {
    for (const scenario of scenarios) {
      const { chain, kinds, changes } = assembleChain(scenario);
      attachAudited(chain, kinds, { every: EVERY });
      for (let replication = 0; replication < REPLICATIONS; replication++) {
        begin(chain, seedKey(seed), replication, changes);
        chain.simulator.run(chain.horizon);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenLaw)) throw error;
    broken = error.message;
  }
  const years = Math.max(...scenarios.map((scenario) => scenario.years));
  const numbers = {
    laws: laws.length,
    scenarios: scenarios.length,
    replications: REPLICATIONS,
    years,
    every: EVERY,
    broken,
  };
  return { check: 'laws', verdict: broken === null ? 'passed' : 'failed', numbers };
}
