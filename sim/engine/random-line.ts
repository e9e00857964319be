import type { Arena } from './columns.ts';

/** One waiting line that is served in random order: any place can be looked up, and left, in O(1). */
export class RandomLine {
  private readonly entities: Int32Array;
  private readonly places: Int32Array;
  private readonly count: Int32Array;

  constructor(arena: Arena, entities: number) {
    this.entities = arena.int32(entities);
    this.places = arena.int32(entities);
    this.count = arena.int32(1);
    this.reset();
  }

  reset(): void {
    this.count[0] = 0;
    this.places.fill(-1);
  }

  get size(): number {
    return this.count[0] as number;
  }

  /** The entity at `place`, 0 <= place < size; the order of places has no meaning. */
  at(place: number): number {
    return this.entities[place] as number;
  }

  enter(entity: number): void {
    const place = this.count[0] as number;
    this.entities[place] = entity;
    this.places[entity] = place;
    this.count[0] = place + 1;
  }

  leave(entity: number): void {
    const last = (this.count[0] as number) - 1;
    const place = this.places[entity] as number;
    const moved = this.entities[last] as number;
    this.entities[place] = moved;
    this.places[moved] = place;
    this.places[entity] = -1;
    this.count[0] = last;
  }
}
