import type { Kind } from '../../engine/simulator.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { assembleChain } from '../assemble.ts';
import { attach, begin } from '../chain.ts';
import type { Chain } from '../state.ts';
import { DAY } from '../time.ts';
import { Books } from './books.ts';
import { type Account, type Law, Unequal } from './law.ts';
import { laws } from './laws/index.ts';

export { type Account, type Law, near, ofState, same, Unequal } from './law.ts';
export { laws } from './laws/index.ts';

/** A law that did not hold: which one, after which event, on which date, and the two numbers that differ. */
export class BrokenLaw extends Error {
  readonly law: string;
  /** Kind of the event, or 'start'. */
  readonly kind: string;
  /** ISO date. */
  readonly date: string;
  readonly left: number;
  readonly right: number;

  constructor(law: string, kind: string, entity: number, date: string, found: Unequal) {
    const event = entity < 0 ? kind : `${kind} of ${entity}`;
    super(`Broken by ${event} on ${date}: ${law}. Found for ${found.message}.`);
    this.name = 'BrokenLaw';
    this.law = law;
    this.kind = kind;
    this.date = date;
    this.left = found.left;
    this.right = found.right;
  }
}

/** How a chain is audited. */
export interface Auditing {
  /** The laws that are checked; those of conservation when left out. */
  readonly laws?: readonly Law[];
  /** Laws are checked after every so many events; 1 when left out. More is faster, and finds a breach later. */
  readonly every?: number;
}

/**
 * Takes the place of `attach`: the chain is then audited before the first event of every replication and after its events.
 * A run throws `BrokenLaw` at the first law that does not hold.
 */
export function attachAudited(c: Chain, kinds: readonly Kind[], auditing: Auditing = {}): void {
  const { laws: chosen = laws, every = 1 } = auditing;
  const books = new Books(c, kinds);
  const accounts = chosen.map((law) => ({ says: law.says, account: law.open(c, books) }));
  const call = (hook: keyof Account, kind: string, entity: number): void => {
    for (const { says, account } of accounts) {
      try {
        account[hook]?.();
      } catch (found) {
        if (!(found instanceof Unequal)) throw found;
        throw new BrokenLaw(says, kind, entity, c.calendar.date(Math.floor(c.now() / DAY)), found);
      }
    }
  };
  let events = 0;
  const startIfFresh = (): void => {
    if (!books.fresh) return;
    books.fresh = false;
    events = 0;
    call('start', 'start', -1);
    call('after', 'start', -1);
  };
  const audited = kinds.map(({ name, entities, handle }, kind) => ({
    name,
    entities,
    handle: (entity: number) => {
      startIfFresh();
      books.kind = kind;
      books.entity = entity;
      call('before', name, entity);
      books.timers.comes(kind, entity);
      handle(entity);
      if (++events % every === 0) call('after', name, entity);
    },
  }));
  attach(c, audited);
  books.timers.follow(c.simulator);
}

/**
 * Runs one replication of a scenario and checks every law before the first event and after each. Returns the number of
 * events. Throws `BrokenLaw` at the first law that does not hold.
 */
export function audit(scenario: Scenario, seed: Int32Array, replication: number): number {
  const { chain, kinds, changes } = assembleChain(scenario);
  attachAudited(chain, kinds);
  begin(chain, seed, replication, changes);
  return chain.simulator.run(chain.horizon);
}
