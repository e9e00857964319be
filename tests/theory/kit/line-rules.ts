import type { Arena } from '../../../sim/engine/columns.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import { RandomLine } from '../../../sim/engine/random-line.ts';
import type { WaitingLines } from '../../../sim/engine/waiting-line.ts';
import type { Customers } from './customers.ts';

/** The lines of one station: line `first + class` of `lines` for each class. */
export interface Queue {
  readonly arena: Arena;
  readonly lines: WaitingLines;
  readonly first: number;
  readonly classes: number;
  readonly customers: Customers;
  readonly source: Source;
}

/** Who is served next at one station. */
export interface Line {
  /** Whether a customer puts one of a later class out of service. */
  readonly preemptive: boolean;
  reset(): void;
  enter(customer: number): void;
  /** Joins again in front, after service was broken off. */
  enterFirst(customer: number): void;
  leave(customer: number): void;
  /** The customer to be served next, or -1. */
  next(): number;
}

export type LineRule = (queue: Queue) => Line;

/** First come first served, whatever the class. */
export const firstCome: LineRule = (queue) => new FirstCome(queue);
/** Last come first served, whatever the class. */
export const lastCome: LineRule = (queue) => new LastCome(queue);
/** Everyone in line is as likely to be next. */
export const inRandomOrder: LineRule = (queue) => new InRandomOrder(queue);
/** The first class that has someone in line, first come first served within a class; nobody is put out of service. */
export const byClass: LineRule = (queue) => new ByClass(queue);
/** As `byClass`, and who arrives puts the latest started of the last class behind its own out of service. */
export const preemptiveByClass: LineRule = (queue) => new PreemptiveByClass(queue);
/** Least service needed goes first, whatever the class; nobody is put out of service. */
export const shortestFirst: LineRule = (queue) => new ShortestFirst(queue);

abstract class ClassLines implements Line {
  readonly preemptive: boolean = false;
  protected readonly queue: Queue;

  constructor(queue: Queue) {
    this.queue = queue;
  }

  reset(): void {}

  enter(customer: number): void {
    this.queue.lines.enter(this.lineOf(customer), customer);
  }

  enterFirst(customer: number): void {
    this.queue.lines.enterFirst(this.lineOf(customer), customer);
  }

  leave(customer: number): void {
    this.queue.lines.leave(customer);
  }

  abstract next(): number;

  protected lineOf(customer: number): number {
    return this.queue.first + (this.queue.customers.class[customer] as number);
  }

  /** The front customer with the least key over the classes, or -1. */
  protected leastInFront(key: Float64Array): number {
    const { lines, first, classes } = this.queue;
    let least = -1;
    for (let line = first; line < first + classes; line++) {
      const candidate = lines.first(line);
      if (candidate >= 0 && (least < 0 || (key[candidate] as number) < (key[least] as number))) least = candidate;
    }
    return least;
  }
}

class FirstCome extends ClassLines {
  next(): number {
    return this.leastInFront(this.queue.customers.ticket);
  }
}

class LastCome extends ClassLines {
  next(): number {
    const { lines, first, classes, customers } = this.queue;
    let latest = -1;
    for (let line = first; line < first + classes; line++) {
      const candidate = lines.last(line);
      if (candidate < 0) continue;
      if (latest < 0 || (customers.ticket[candidate] as number) > (customers.ticket[latest] as number))
        latest = candidate;
    }
    return latest;
  }
}

class ByClass extends ClassLines {
  next(): number {
    const { lines, first, classes } = this.queue;
    for (let line = first; line < first + classes; line++) {
      const candidate = lines.first(line);
      if (candidate >= 0) return candidate;
    }
    return -1;
  }
}

class PreemptiveByClass extends ByClass {
  override readonly preemptive = true;
}

class ShortestFirst extends ClassLines {
  override enter(customer: number): void {
    this.queue.lines.enterByKey(this.lineOf(customer), customer, this.queue.customers.work);
  }

  next(): number {
    return this.leastInFront(this.queue.customers.work);
  }
}

class InRandomOrder extends ClassLines {
  private readonly places: RandomLine;

  constructor(queue: Queue) {
    super(queue);
    this.places = new RandomLine(queue.arena, queue.customers.class.length);
  }

  override reset(): void {
    this.places.reset();
  }

  override enter(customer: number): void {
    super.enter(customer);
    this.places.enter(customer);
  }

  override enterFirst(customer: number): void {
    super.enterFirst(customer);
    this.places.enter(customer);
  }

  override leave(customer: number): void {
    super.leave(customer);
    this.places.leave(customer);
  }

  next(): number {
    if (this.places.size === 0) return -1;
    const { source } = this.queue;
    source.uniform();
    return this.places.at(Math.floor((source.value[0] as number) * this.places.size));
  }
}
