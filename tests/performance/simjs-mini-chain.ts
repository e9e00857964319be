import { Arena } from '../../sim/engine/columns.ts';
import { type Facility, simjs } from '../reference/simjs.ts';
import {
  DAY,
  HORIZON,
  miniChainDraws,
  POOLS,
  REGULAR,
  SERVERS_A,
  SERVERS_C,
  SLOTS,
  URGENT,
} from './mini-chain-inputs.ts';

interface Client {
  readonly class: number;
  readonly pool: number;
  since: number;
}

/**
 * Workload W2a on SimJS: stage A is a facility, the lines of B and C with their priorities are held by the model, and
 * every end is a timer. Returns the number of events; sums of waits [days] and their counts, by `WAITS`, go to `waits`.
 */
export function simjsMiniChain(
  key: Int32Array,
  replication: number,
  waits: { sum: Float64Array; count: Float64Array },
) {
  const draws = miniChainDraws(new Arena());
  for (const draw of Object.values(draws)) draw.select(key, replication);
  const stageA: Facility = new simjs.Facility('A', 0, SERVERS_A);
  const linesOfB: Client[][] = [[], [], []];
  const linesOfC = Array.from({ length: POOLS }, (): Client[][] => [[], [], []]);
  const freeC = new Int32Array(POOLS).fill(SERVERS_C);
  let freeB = SLOTS;
  let events = 0;

  const count = (wait: number, days: number): void => {
    waits.sum[wait] = (waits.sum[wait] as number) + days;
    waits.count[wait] = (waits.count[wait] as number) + 1;
  };

  class Chain extends simjs.Entity {
    start(): void {
      this.setTimer(draws.gap.next()).done(() => this.arrive());
    }

    arrive(): void {
      events++;
      this.setTimer(draws.gap.next()).done(() => this.arrive());
      const lot = (draws.lot.next() * 4 * POOLS) | 0;
      const client: Client = { class: lot < POOLS ? URGENT : REGULAR, pool: lot % POOLS, since: this.time() };
      if (client.class === URGENT) this.enterB(client);
      else {
        const service = draws.a.next();
        this.useFacility(stageA, service).done(() => this.afterA(client, service));
      }
    }

    afterA(client: Client, service: number): void {
      events++;
      count(0, (this.time() - client.since - service) / DAY);
      this.enterB(client);
    }

    enterB(client: Client): void {
      client.since = this.time();
      if (freeB > 0) {
        freeB--;
        this.startB(client);
      } else linesOfB[client.class]?.push(client);
    }

    startB(client: Client): void {
      count(client.class, (this.time() - client.since) / DAY);
      this.setTimer(draws.b.next()).done(() => this.afterB());
      client.since = this.time();
      if ((freeC[client.pool] as number) > 0) {
        freeC[client.pool] = (freeC[client.pool] as number) - 1;
        this.startC(client);
      } else linesOfC[client.pool]?.[client.class]?.push(client);
    }

    afterB(): void {
      events++;
      const next = linesOfB[URGENT]?.shift() ?? linesOfB[REGULAR]?.shift();
      if (next === undefined) freeB++;
      else this.startB(next);
    }

    startC(client: Client): void {
      count(2 + client.class, (this.time() - client.since) / DAY);
      this.setTimer(draws.c.next()).done(() => this.afterC(client.pool));
    }

    afterC(pool: number): void {
      events++;
      const next = linesOfC[pool]?.[URGENT]?.shift() ?? linesOfC[pool]?.[REGULAR]?.shift();
      if (next === undefined) freeC[pool] = (freeC[pool] as number) + 1;
      else this.startC(next);
    }
  }

  const sim = new simjs.Sim();
  sim.addEntity(Chain);
  sim.simulate(HORIZON, Number.MAX_SAFE_INTEGER);
  return events;
}
