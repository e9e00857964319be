import type { Arena } from './columns.ts';

/** One waiting line that is served in random order: any place can be looked up, and left, in O(1). */
export class RandomLine {
  readonly #entity: Int32Array;
  readonly #place: Int32Array;
  readonly #size: Int32Array;

  constructor(arena: Arena, entities: number) {
    this.#entity = arena.int32(entities);
    this.#place = arena.int32(entities);
    this.#size = arena.int32(1);
    this.reset();
  }

  reset(): void {
    this.#size[0] = 0;
    this.#place.fill(-1);
  }

  get size(): number {
    return this.#size[0] as number;
  }

  /** The entity at `place`, 0 <= place < size; the order of places has no meaning. */
  at(place: number): number {
    return this.#entity[place] as number;
  }

  enter(entity: number): void {
    const place = this.#size[0] as number;
    this.#entity[place] = entity;
    this.#place[entity] = place;
    this.#size[0] = place + 1;
  }

  leave(entity: number): void {
    const last = (this.#size[0] as number) - 1;
    const place = this.#place[entity] as number;
    const moved = this.#entity[last] as number;
    this.#entity[place] = moved;
    this.#place[moved] = place;
    this.#place[entity] = -1;
    this.#size[0] = last;
  }
}
