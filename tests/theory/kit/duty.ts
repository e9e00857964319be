import type { Arena } from '../../../sim/engine/columns.ts';
import type { Source } from '../../../sim/engine/random/source.ts';
import type { Simulator } from '../../../sim/engine/simulator.ts';
import type { Network } from './declare.ts';
import { FAILURE, REPAIRED, SCHEDULED } from './events.ts';
import { Law } from './law.ts';
import { Levels } from './levels.ts';
import type { Servers } from './servers.ts';
import type { Sources } from './sources.ts';

interface Breakdown {
  readonly up: Law;
  readonly down: Law;
  readonly source: Source;
}

/** How many servers are on duty at each station: the schedule, failures and repairs. */
export class Duty {
  /** Servers on duty per station. */
  readonly onDuty: Levels;
  private readonly simulator: Simulator;
  private readonly servers: Servers;
  /** Servers there would be without failures, per station. */
  private readonly planned: Int32Array;
  private readonly failed: Uint8Array;
  private readonly changes: readonly { readonly station: number; readonly time: number; readonly servers: number }[];
  private readonly breakdowns: readonly (Breakdown | undefined)[];
  private readonly drawn = new Float64Array(1);

  constructor(arena: Arena, simulator: Simulator, servers: Servers, sources: Sources, network: Network) {
    const stations = network.stations.length;
    this.simulator = simulator;
    this.servers = servers;
    this.onDuty = new Levels(arena, simulator.clock, { levels: stations, told: 0 });
    this.planned = arena.int32(stations);
    this.failed = arena.uint8(stations);
    this.changes = network.stations.flatMap((station, s) =>
      (station.schedule ?? []).map((change) => ({ station: s, ...change })),
    );
    this.breakdowns = network.stations.map(
      ({ breakdown }) =>
        breakdown && { up: new Law(breakdown.up), down: new Law(breakdown.down), source: sources.one() },
    );
  }

  /** Everyone on duty, with the schedule and the first failures planned. Comes after the reset of the servers. */
  reset(): void {
    this.onDuty.reset();
    this.failed.fill(0);
    this.breakdowns.forEach((breakdown, station) => {
      this.planned[station] = this.servers.capacity.limit[station] as number;
      this.onDuty.change(station, this.planned[station]);
      if (breakdown !== undefined) this.plan(FAILURE, station, breakdown.up, breakdown.source);
    });
    this.changes.forEach((change, index) => {
      this.simulator.schedule(SCHEDULED, index, change.time);
    });
  }

  scheduled(index: number): void {
    const { station, servers } = this.changes[index] as { station: number; servers: number };
    this.planned[station] = servers;
    if (this.failed[station] === 0) this.resize(station, servers);
  }

  fails(station: number): void {
    const breakdown = this.breakdowns[station] as Breakdown;
    this.failed[station] = 1;
    this.servers.interrupt(station);
    this.resize(station, 0);
    this.plan(REPAIRED, station, breakdown.down, breakdown.source);
  }

  repaired(station: number): void {
    const breakdown = this.breakdowns[station] as Breakdown;
    this.failed[station] = 0;
    this.resize(station, this.planned[station] as number);
    this.plan(FAILURE, station, breakdown.up, breakdown.source);
  }

  private resize(station: number, servers: number): void {
    const { capacity } = this.servers;
    this.onDuty.change(station, servers - (capacity.limit[station] as number));
    capacity.resize(station, servers);
    this.servers.serve(station);
  }

  private plan(kind: number, station: number, after: Law, source: Source): void {
    after.draw(source, this.drawn);
    this.simulator.schedule(kind, station, (this.simulator.clock[0] as number) + (this.drawn[0] as number));
  }
}
