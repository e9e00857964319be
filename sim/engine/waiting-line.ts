import type { Arena } from './columns.ts';

const NONE = -1;

/**
 * A set of waiting lines for one kind of entity. An entity stands in at most one line of the set; it enters at the
 * end, at the front or by key, and leaves from any place in O(1). First come first served takes `first`, last come
 * first served takes `last`, class priority is a line per class served in order.
 */
export class WaitingLines {
  /** Entities per line. */
  readonly size: Int32Array;
  /** Most entities there have been per line. */
  readonly longest: Int32Array;
  /** Time at which an entity entered its line. */
  readonly since: Float64Array;
  private readonly clock: Float64Array;
  private readonly standing: Int32Array;
  private readonly leader: Int32Array;
  private readonly follower: Int32Array;
  private readonly head: Int32Array;
  private readonly tail: Int32Array;
  private readonly entered: Float64Array;

  constructor(arena: Arena, clock: Float64Array, options: { lines: number; entities: number }) {
    this.clock = clock;
    this.size = arena.int32(options.lines);
    this.longest = arena.int32(options.lines);
    this.head = arena.int32(options.lines);
    this.tail = arena.int32(options.lines);
    this.entered = arena.float64(options.lines);
    this.since = arena.float64(options.entities);
    this.standing = arena.int32(options.entities);
    this.leader = arena.int32(options.entities);
    this.follower = arena.int32(options.entities);
    this.reset();
  }

  reset(): void {
    this.size.fill(0);
    this.longest.fill(0);
    this.entered.fill(0);
    this.head.fill(NONE);
    this.tail.fill(NONE);
    this.standing.fill(NONE);
  }

  /** The line an entity stands in, or -1. */
  lineOf(entity: number): number {
    return this.standing[entity] as number;
  }

  /** The entity at the front, or -1. */
  first(line: number): number {
    return this.head[line] as number;
  }

  /** The entity at the end, or -1. */
  last(line: number): number {
    return this.tail[line] as number;
  }

  /** The entity behind `entity`, or -1. */
  behind(entity: number): number {
    return this.follower[entity] as number;
  }

  /** Joins at the end. */
  enter(line: number, entity: number): void {
    this.link(line, entity, this.tail[line] as number);
  }

  /** Joins in front of everyone. */
  enterFirst(line: number, entity: number): void {
    this.link(line, entity, NONE);
  }

  /** Joins behind everyone whose key is at most its own: a line in order of `key`, first come first served among equals. */
  enterByKey(line: number, entity: number, key: Float64Array | Int32Array): void {
    const own = key[entity] as number;
    let ahead = this.tail[line] as number;
    while (ahead !== NONE && (key[ahead] as number) > own) ahead = this.leader[ahead] as number;
    this.link(line, entity, ahead);
  }

  /** Joins as if it had entered at `since`: behind everyone who entered at that time or earlier. */
  enterSince(line: number, entity: number, since: number): void {
    let ahead = this.tail[line] as number;
    while (ahead !== NONE && (this.since[ahead] as number) > since) ahead = this.leader[ahead] as number;
    this.link(line, entity, ahead);
    this.since[entity] = since;
  }

  /** Leaves whatever line it stands in, from any place. */
  leave(entity: number): void {
    const line = this.standing[entity] as number;
    const ahead = this.leader[entity] as number;
    const behind = this.follower[entity] as number;
    if (ahead === NONE) this.head[line] = behind;
    else this.follower[ahead] = behind;
    if (behind === NONE) this.tail[line] = ahead;
    else this.leader[behind] = ahead;
    this.standing[entity] = NONE;
    this.entered[line] = (this.entered[line] as number) - (this.clock[0] as number);
    this.size[line] = (this.size[line] as number) - 1;
  }

  /** Mean number in `line` between time 0 and now, left in `out[at]`. */
  meanSize(line: number, out: Float64Array, at: number): void {
    const now = this.clock[0] as number;
    const size = this.size[line] as number;
    out[at] = now > 0 ? size - (this.entered[line] as number) / now : size;
  }

  private link(line: number, entity: number, ahead: number): void {
    const behind = ahead === NONE ? (this.head[line] as number) : (this.follower[ahead] as number);
    this.leader[entity] = ahead;
    this.follower[entity] = behind;
    if (ahead === NONE) this.head[line] = entity;
    else this.follower[ahead] = entity;
    if (behind === NONE) this.tail[line] = entity;
    else this.leader[behind] = entity;
    this.standing[entity] = line;
    const now = this.clock[0] as number;
    this.since[entity] = now;
    this.entered[line] = (this.entered[line] as number) + now;
    const size = (this.size[line] as number) + 1;
    this.size[line] = size;
    if (size > (this.longest[line] as number)) this.longest[line] = size;
  }
}
