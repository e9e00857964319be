import { seedKey } from '../../../sim/engine/random/seed.ts';
import type { Network, Station } from './declare.ts';
import { firstCome } from './line-rules.ts';
import { QueueingNetwork } from './queueing-network.ts';
import { Readings } from './readings.ts';

/** A station of one server, first come first served, where not stated otherwise. */
export function desk(station: Partial<Station> & { service: Station['service'] }): Station {
  return { name: 'desk', servers: 1, line: firstCome, ...station };
}

/** Runs a network to `horizon`; returns every event as 'time kind entity', the network and its readings. */
export function trace(network: Network, horizon: number) {
  const events: string[] = [];
  const running = new QueueingNetwork(network, { horizon, customers: 16, step: 1, steps: 20 }, (event) =>
    events.push(`${event.time} ${event.kind} ${event.entity}`),
  );
  running.start(seedKey('by hand'), 0);
  running.run(horizon);
  return { events, running, readings: new Readings(running, []) };
}
