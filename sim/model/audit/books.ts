import type { Kind } from '../../engine/simulator.ts';
import { WaitingLines } from '../../engine/waiting-line.ts';
import type { Chain } from '../state.ts';
import { Ledger } from './ledger.ts';
import { Timers } from './timers.ts';

/** Everything of some class that a chain is made of, by its name there: what a new station adds is found as well. */
export function partsOf<T>(c: Chain, kind: new (...made: never[]) => T): [name: string, part: T][] {
  return Object.entries(c).filter((entry): entry is [string, T] => entry[1] instanceof kind);
}

/** A set of waiting lines of a chain, and the store of those who wait there. */
export interface Lines {
  readonly name: string;
  readonly lines: WaitingLines;
  readonly store: Ledger;
}

/** All waiting lines of a chain. */
export function linesOf(c: Chain, books: Books): Lines[] {
  const stores = [books.families, books.children, books.workers];
  return partsOf(c, WaitingLines).flatMap(([name, lines]) => {
    const store = stores.find(({ rows }) => rows === lines.since.length);
    return store === undefined ? [] : [{ name, lines, store }];
  });
}

/** What is written down of a chain beside its own state, for laws about what came and went. */
export class Books {
  readonly families: Ledger;
  readonly children: Ledger;
  readonly workers: Ledger;
  readonly timers: Timers;
  /** The event that is being handled. */
  kind = -1;
  entity = -1;
  /** True from the moment a replication is laid out until its first event. */
  fresh = true;

  /** Opens the books of a chain that has no simulator yet. */
  constructor(c: Chain, kinds: readonly Kind[]) {
    this.families = new Ledger(c.families);
    this.children = new Ledger(c.children);
    this.workers = new Ledger(c.workers);
    this.timers = new Timers(kinds, [this.families, this.children, this.workers]);
    const reset = c.reset.bind(c);
    c.reset = () => {
      reset();
      this.fresh = true;
    };
  }
}
