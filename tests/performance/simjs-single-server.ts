import { Arena } from '../../sim/engine/columns.ts';
import { type Facility, simjs } from '../reference/simjs.ts';
import { Exponential } from './durations.ts';
import { LOAD, SERVICE } from './single-server.ts';

/** Workload W1 on SimJS: a facility with one server. Returns events, and the mean wait in services. */
export function simjsSingleServer(key: Int32Array, replication: number, customers: number) {
  const arena = new Arena();
  const gap = new Exponential(arena, 1, SERVICE / LOAD);
  const service = new Exponential(arena, 2, SERVICE);
  gap.select(key, replication);
  service.select(key, replication);
  const server: Facility = new simjs.Facility('server', 0, 1);
  let events = 0;

  class Customers extends simjs.Entity {
    start(): void {
      this.setTimer(gap.next()).done(() => this.arrive());
    }

    arrive(): void {
      events++;
      this.useFacility(server, service.next()).done(() => this.end());
      this.setTimer(gap.next()).done(() => this.arrive());
    }

    end(): void {
      events++;
    }
  }

  const sim = new simjs.Sim();
  sim.addEntity(Customers);
  sim.simulate((customers / LOAD) * SERVICE, Number.MAX_SAFE_INTEGER);
  return { events, wait: server.queueStats().durationSeries.average() / SERVICE };
}
