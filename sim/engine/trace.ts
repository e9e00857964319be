import type { Kind } from './simulator.ts';

/** One handled event of a traced replication. */
export interface Traced {
  readonly time: number;
  readonly kind: string;
  readonly entity: number;
}

/** The kinds, each telling `tell` what it is about to handle; meant for one replication, not for the hot loop. */
export function traced(kinds: readonly Kind[], clock: () => number, tell: (event: Traced) => void): Kind[] {
  return kinds.map((kind) => ({
    ...kind,
    handle: (entity: number) => {
      tell({ time: clock(), kind: kind.name, entity });
      kind.handle(entity);
    },
  }));
}
