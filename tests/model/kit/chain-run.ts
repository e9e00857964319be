import { seedKey } from '../../../sim/engine/random/seed.ts';
import type { Kind } from '../../../sim/engine/simulator.ts';

import type { KindName } from '../../../sim/model/kinds.ts';
import type { Chain } from '../../../sim/model/state.ts';
import type { Scenario } from '../../../sim/scenario/scenario.ts';
import { assembleChain, attach, begin } from './native.ts';

/** What is told of each event, before and after it is handled. */
export interface Watch {
  before?(chain: Chain, kind: KindName, entity: number): void;
  after?(chain: Chain, kind: KindName, entity: number): void;
}

/** A chain whose every event can be watched, ready for one replication after another. */
export class WatchedChain {
  readonly chain: Chain;
  readonly #changes: ReturnType<typeof assembleChain>['changes'];

  /** @param attachTo takes the place of `attach`, to audit what is watched */
  constructor(scenario: Scenario, watch: Watch, attachTo: typeof attach = attach) {
    const { chain, kinds, changes } = assembleChain(scenario);
    this.chain = chain;
    this.#changes = changes;
    attachTo(
      chain,
      kinds.map((kind) => watched(chain, kind, watch)),
    );
  }

  /** Lays out the start of a replication; `run` goes on from there. */
  begin(seed: string, replication: number): void {
    begin(this.chain, seedKey(seed), replication, this.#changes);
  }

  /** Runs one replication from start to horizon; returns the number of events. */
  run(seed: string, replication: number): number {
    this.begin(seed, replication);
    return this.chain.simulator.run(this.chain.horizon);
  }
}

function watched(chain: Chain, kind: Kind, watch: Watch): Kind {
  const name = kind.name as KindName;
  return {
    ...kind,
    handle: (entity) => {
      watch.before?.(chain, name, entity);
      kind.handle(entity);
      watch.after?.(chain, name, entity);
    },
  };
}
