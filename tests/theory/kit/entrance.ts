import type { Source } from '../../../sim/engine/random/source.ts';
import type { Simulator } from '../../../sim/engine/simulator.ts';
import type { CustomerClass } from './declare.ts';
import { ARRIVAL } from './events.ts';
import type { Flow } from './flow.ts';
import { Law } from './law.ts';
import type { Sources } from './sources.ts';

/** Lets customers in from outside: those of the population at time 0, and the arrivals of every class. */
export class Entrance {
  private readonly classes: readonly CustomerClass[];
  private readonly batches: readonly (Law | undefined)[];
  private readonly sources: readonly Source[];
  private readonly simulator: Simulator;
  private readonly flow: Flow;
  private readonly drawn = new Float64Array(1);

  constructor(simulator: Simulator, flow: Flow, sources: Sources, classes: readonly CustomerClass[]) {
    this.simulator = simulator;
    this.flow = flow;
    this.classes = classes;
    this.batches = classes.map(({ batch }) => batch && new Law(batch));
    this.sources = classes.map(() => sources.one());
  }

  /** Lets the population in and plans the first arrival of every class. */
  open(): void {
    this.classes.forEach((customers, which) => {
      for (let i = 0; i < (customers.population ?? 0); i++) this.flow.admit(which, customers.first ?? 0);
      this.planNext(which);
    });
  }

  /** A class has an arrival: one customer or a batch. */
  arrival(which: number): void {
    const batch = this.batches[which];
    this.drawn[0] = 1;
    batch?.draw(this.sources[which] as Source, this.drawn);
    const station = this.classes[which]?.first ?? 0;
    for (let left = this.drawn[0]; left > 0; left--) this.flow.admit(which, station);
    this.planNext(which);
  }

  private planNext(which: number): void {
    const arrival = this.classes[which]?.arrival;
    if (arrival === undefined) return;
    this.drawn[0] = this.simulator.clock[0] as number;
    arrival(this.sources[which] as Source, this.drawn);
    this.simulator.schedule(ARRIVAL, which, this.drawn[0]);
  }
}
