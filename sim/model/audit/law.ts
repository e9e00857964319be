import type { Chain } from '../state.ts';
import type { Books } from './books.ts';

/** What must hold in every state of the chain, whatever its stations do. */
export interface Law {
  /** The law in words; a breach is known by it. */
  readonly says: string;
  /** Opens the account by which a chain is held to the law, before its first replication begins. */
  open(c: Chain, books: Books): Account;
}

/** Each function throws `Unequal` when the law is broken. */
export interface Account {
  /** The startfoto is laid out; nothing has happened yet. */
  start?(): void;
  /** An event has been taken and is not handled yet. */
  before?(): void;
  /** The start has been laid out, or an event has been handled. */
  after?(): void;
}

/** A law that the state alone shows to hold or not. */
export function ofState(says: string, after: (c: Chain, books: Books) => void): Law {
  return { says, open: (c, books) => ({ after: () => after(c, books) }) };
}

/** Two numbers that a law holds equal, and that differ. */
export class Unequal extends Error {
  readonly left: number;
  readonly right: number;

  constructor(message: string, left: number, right: number) {
    super(message);
    this.name = 'Unequal';
    this.left = left;
    this.right = right;
  }
}

/** Sums of fte agree to this [fte]: hundreds of doubles below 2, added and taken off, are off by less than 1e-12. */
const ROUNDING = 1e-9;

/**
 * Throws `Unequal` when two accounts of one thing differ. @param whose e.g. 'provider'; @param row its number, or -1 for
 * all together; @param leftIs and @param rightIs say what was counted
 */
export function same(left: number, right: number, whose: string, row: number, leftIs: string, rightIs: string): void {
  if (left !== right) differ(left, right, whose, row, leftIs, rightIs);
}

/** `same` for sums of doubles, to rounding. */
export function near(left: number, right: number, whose: string, row: number, leftIs: string, rightIs: string): void {
  if (!(Math.abs(left - right) <= ROUNDING)) differ(left, right, whose, row, leftIs, rightIs);
}

function differ(left: number, right: number, whose: string, row: number, leftIs: string, rightIs: string): never {
  const who = row < 0 ? whose : `${whose} ${row}`;
  throw new Unequal(`${who}: ${leftIs} ${left}, ${rightIs} ${right}`, left, right);
}
