import { describe, expect, test } from 'vitest';
import { seedKey } from '../../sim/engine/random/seed.ts';
import { poisson, poissonAtRate } from './kit/arrivals.ts';
import { exponential, type Network } from './kit/declare.ts';
import { firstCome, inRandomOrder, preemptiveByClass } from './kit/line-rules.ts';
import { QueueingNetwork } from './kit/queueing-network.ts';

const route = [
  [0, 0.7, 0.2],
  [0, 0, 0.5],
  [0.3, 0, 0],
];

/** Everything the kit can do, in one network. */
const network: Network = {
  classes: [
    { name: 'urgent', arrival: poisson(0.4), route },
    {
      name: 'other',
      arrival: poissonAtRate((time) => 0.5 + 0.4 * Math.sin(time / 5), 0.9),
      batch: { distribution: 'empirical', values: [1, 3] },
      population: 4,
      route,
    },
  ],
  stations: [
    {
      name: 'first',
      service: [exponential(1), exponential(0.8)],
      servers: 2,
      schedule: [
        { time: 50, servers: 4 },
        { time: 120, servers: 2 },
      ],
      line: preemptiveByClass,
      breakdown: { up: exponential(20), down: exponential(1) },
    },
    {
      name: 'second',
      service: [exponential(1), { distribution: 'lognormal', mean: 1, cv: 1 }],
      servers: 2,
      room: 4,
      line: inRandomOrder,
      patience: [exponential(3), exponential(2)],
    },
    { name: 'third', service: [exponential(0.5), exponential(0.5)], servers: 1, line: firstCome },
  ],
};

function networkOf(events: string[] = []): QueueingNetwork {
  return new QueueingNetwork(network, { horizon: 200, customers: 200, step: 0.1, steps: 100, bucket: 0.5 }, (event) =>
    events.push(`${event.time} ${event.kind} ${event.entity}`),
  );
}

const key = seedKey('one run');

describe('a run', () => {
  test('in parts has the events of one run', () => {
    const [whole, parts]: [string[], string[]] = [[], []];
    const once = networkOf(whole);
    once.start(key, 3);
    const events = once.run(200);
    const often = networkOf(parts);
    often.start(key, 3);
    let sum = 0;
    for (const until of [0.1, 50, 50, 87.3, 200]) sum += often.run(until);
    expect(events).toBeGreaterThan(500);
    expect(sum).toBe(events);
    expect(parts).toEqual(whole);
  });

  test('saved half way and put back in another network ends in the same state, bit for bit', () => {
    const [first, second]: [string[], string[]] = [[], []];
    const original = networkOf(first);
    original.start(key, 5);
    original.run(100);
    const image = original.arena.save();
    const before = first.length;
    original.run(200);
    const fork = networkOf(second);
    fork.arena.restore(image);
    fork.run(200);
    expect(second).toEqual(first.slice(before));
    expect(Buffer.from(fork.arena.save()).equals(Buffer.from(original.arena.save()))).toBe(true);
  });

  test('saved half way and put back in its own network goes on as an uninterrupted run', () => {
    const [interrupted, whole]: [string[], string[]] = [[], []];
    const fork = networkOf(interrupted);
    fork.start(key, 8);
    fork.run(100);
    const image = fork.arena.save();
    fork.run(150);
    fork.arena.restore(image);
    interrupted.length = 0;
    fork.run(200);
    const once = networkOf(whole);
    once.start(key, 8);
    once.run(200);
    expect(whole.slice(-interrupted.length)).toEqual(interrupted);
    expect([...fork.visits.served]).toEqual([...once.visits.served]);
    expect(fork.visits.wait.mean(3)).toBe(once.visits.wait.mean(3));
  });

  test('does not depend on the replication that ran before it', () => {
    const [alone, after]: [string[], string[]] = [[], []];
    const fresh = networkOf(alone);
    fresh.start(key, 2);
    fresh.run(200);
    const used = networkOf(after);
    used.start(key, 1);
    used.run(200);
    after.length = 0;
    used.start(key, 2);
    used.run(200);
    expect(after).toEqual(alone);
  });
});
