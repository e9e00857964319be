import { createRequire } from 'node:module';

/** A request as it lies in SimJS' event queue: the queue reads the time and writes the order. */
export interface Queued {
  readonly deliverAt: number;
  order: number;
}

/** SimJS' event queue: a binary heap of objects by (deliverAt, order). */
export interface Queue<T extends Queued> {
  /** The order that the next insertion gets; the queue raises it by one at every insertion. */
  order: number;
  insert(request: T): void;
  /** The first one, or null. */
  remove(): T | null;
}

/** A request under way, to which callbacks are added. */
export interface Request {
  done(callback: () => void): Request;
}

/** What takes part in a SimJS simulation. */
export interface Entity {
  time(): number;
  setTimer(delay: number): Request;
  useFacility(facility: Facility, duration: number): Request;
}

/** Servers with a line. */
export interface Facility {
  queueStats(): { durationSeries: { average(): number } };
}

/** The part of SimJS that the tests and the benchmark use. */
export interface SimJs {
  readonly PQueue: new <T extends Queued>(name: string) => Queue<T>;
  readonly Entity: new (sim: unknown, name?: string) => Entity;
  readonly Facility: new (name: string, discipline: number, servers: number) => Facility;
  readonly Sim: new () => {
    addEntity<E extends Entity>(kind: new (sim: unknown, name?: string) => E): E;
    simulate(end: number, events: number): boolean;
  };
}

/** SimJS publishes itself only as a property of `window`, so there is one for as long as it loads. */
function load(): SimJs {
  const scope = globalThis as { window?: unknown; Sim?: unknown };
  const { window, Sim } = scope;
  scope.window = scope;
  createRequire(import.meta.url)('simjs');
  const loaded = scope.Sim as SimJs;
  if (window === undefined) delete scope.window;
  else scope.window = window;
  if (Sim === undefined) delete scope.Sim;
  else scope.Sim = Sim;
  return loaded;
}

export const simjs = load();
