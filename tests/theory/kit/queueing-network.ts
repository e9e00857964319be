import { Arena } from '../../../sim/engine/columns.ts';
import { type Kind, priorityTable, Simulator } from '../../../sim/engine/simulator.ts';
import { StagedList } from '../../../sim/engine/staged-list.ts';
import { type Traced, traced } from '../../../sim/engine/trace.ts';
import { Customers } from './customers.ts';
import type { Network, RunPlan } from './declare.ts';
import { Duty } from './duty.ts';
import { Entrance } from './entrance.ts';
import { PRIORITIES } from './events.ts';
import { Flow } from './flow.ts';
import { LineMeans } from './line-means.ts';
import { Servers } from './servers.ts';
import { Sources } from './sources.ts';
import { Visits } from './visits.ts';

/**
 * A queueing network on the parts of the engine. All that changes lies in one arena, so that a run can be saved and
 * continued, in this network or in another one of the same declaration.
 */
export class QueueingNetwork {
  readonly network: Network;
  readonly plan: RunPlan;
  readonly arena = new Arena();
  readonly clock: Float64Array;
  readonly servers: Servers;
  readonly flow: Flow;
  readonly duty: Duty;
  readonly visits: Visits;
  readonly waitingMeans: LineMeans;
  readonly serviceMeans: LineMeans;
  readonly blockedMeans: LineMeans;
  private readonly simulator: Simulator;
  private readonly customers: Customers;
  private readonly entrance: Entrance;
  private readonly sources: Sources;
  private readonly measuredFrom: Float64Array;

  /** `tell`, when given, hears of every event before it is handled. */
  constructor(network: Network, plan: RunPlan, tell?: (event: Traced) => void) {
    const { arena } = this;
    const list = new StagedList(arena, {
      horizon: plan.horizon,
      width: plan.bucket ?? Number.POSITIVE_INFINITY,
      // A service and a wait of every customer pending, as many again that were cancelled, and the rest.
      capacity: 4 * plan.customers + 64,
      priority: priorityTable(PRIORITIES),
    });
    const kinds: Kind[] = [
      { name: 'served', entities: plan.customers, handle: (customer) => this.flow.served(customer) },
      { name: 'scheduled', entities: 0, handle: (change) => this.duty.scheduled(change) },
      { name: 'repaired', entities: 0, handle: (station) => this.duty.repaired(station) },
      { name: 'impatient', entities: plan.customers, handle: (customer) => this.flow.giveUp(customer) },
      { name: 'arrival', entities: 0, handle: (which) => this.entrance.arrival(which) },
      { name: 'failure', entities: 0, handle: (station) => this.duty.fails(station) },
    ];
    this.network = network;
    this.plan = plan;
    this.clock = list.clock;
    this.simulator = new Simulator(arena, list, tell ? traced(kinds, () => list.clock[0] as number, tell) : kinds);
    const cells = network.stations.length * network.classes.length;
    const { step, steps } = plan;
    this.sources = new Sources(arena);
    this.customers = new Customers(arena, plan.customers);
    this.visits = new Visits(arena, this.clock, this.customers, { cells, step, steps });
    this.servers = new Servers(arena, this.simulator, this.customers, this.sources, network);
    this.flow = new Flow(arena, this.clock, {
      customers: this.customers,
      servers: this.servers,
      visits: this.visits,
      sources: this.sources,
      network,
    });
    this.duty = new Duty(arena, this.simulator, this.servers, this.sources, network);
    this.entrance = new Entrance(this.simulator, this.flow, this.sources, network.classes);
    this.waitingMeans = new LineMeans(arena, this.clock, this.servers.waiting);
    this.serviceMeans = new LineMeans(arena, this.clock, this.servers.inService);
    this.blockedMeans = new LineMeans(arena, this.clock, this.flow.blocked);
    this.measuredFrom = arena.float64(1);
  }

  /** Time 0 of a replication, with the population in place and the first arrivals planned. */
  start(key: Int32Array, replication: number): void {
    this.simulator.reset();
    this.sources.select(key, replication);
    this.customers.reset();
    this.visits.reset();
    this.servers.reset();
    this.flow.reset();
    this.duty.reset();
    for (const means of [this.waitingMeans, this.serviceMeans, this.blockedMeans]) means.reset();
    this.measuredFrom[0] = 0;
    this.entrance.open();
  }

  /** Handles every event up to and including time `until`; returns how many. */
  run(until: number): number {
    return this.simulator.run(until);
  }

  /** Forgets what was measured so far. */
  measureFromNow(): void {
    this.visits.reset();
    this.flow.passages.reset();
    for (const levels of [this.flow.present, this.flow.ofClass, this.duty.onDuty]) levels.measureFromNow();
    for (const means of [this.waitingMeans, this.serviceMeans, this.blockedMeans]) means.mark();
    this.measuredFrom[0] = this.clock[0] as number;
  }

  /** Time since measuring began. */
  measured(): number {
    return (this.clock[0] as number) - (this.measuredFrom[0] as number);
  }
}
