import { expect, it } from 'vitest';
import { Capacity } from '../../sim/engine/capacity.ts';
import { Arena } from '../../sim/engine/columns.ts';

function capacities(count = 2) {
  const arena = new Arena();
  const clock = arena.float64(1);
  return { clock, capacity: new Capacity(arena, clock, count), out: new Float64Array(1) };
}

it('a capacity that shrinks while busy lets what runs finish, and then shrinks', () => {
  const { capacity } = capacities();
  capacity.resize(0, 3);
  for (let i = 0; i < 3; i++) capacity.seize(0);
  expect(capacity.free(0)).toBe(0);
  capacity.resize(0, 1);
  expect(capacity.busy[0]).toBe(3);
  const free: number[] = [];
  for (let i = 0; i < 3; i++) {
    free.push(capacity.free(0));
    capacity.release(0);
  }
  expect([...free, capacity.free(0)]).toEqual([-2, -1, 0, 1]);
});

it('utilisation is busy time over available time, worked out by hand', () => {
  const { clock, capacity, out } = capacities();
  capacity.resize(0, 2);
  const step = (time: number, change: () => void): void => {
    clock[0] = time;
    change();
  };
  step(1, () => capacity.seize(0));
  step(3, () => capacity.seize(0));
  step(4, () => capacity.resize(0, 5));
  step(6, () => capacity.release(0));
  step(10, () => capacity.utilisation(0, out, 0));
  // Busy: one for 1..3, two for 3..6, one for 6..10 = 12; available: two for 0..4, five for 4..10 = 38.
  expect(out[0]).toBe(12 / 38);
  step(20, () => capacity.utilisation(0, out, 0));
  expect(out[0]).toBe(22 / 88);
});

it('a capacity that shrank while busy can be used for more than all of its time', () => {
  const { clock, capacity, out } = capacities();
  capacity.resize(0, 2);
  capacity.seize(0);
  capacity.seize(0);
  clock[0] = 4;
  capacity.resize(0, 1);
  clock[0] = 8;
  capacity.utilisation(0, out, 0);
  // Busy 16; available 8 + 4.
  expect(out[0]).toBe(16 / 12);
});

it('capacities are apart, and without capacity there is no utilisation', () => {
  const { clock, capacity, out } = capacities();
  capacity.resize(0, 4);
  capacity.seize(0);
  clock[0] = 5;
  expect([capacity.free(0), capacity.free(1)]).toEqual([3, 0]);
  capacity.utilisation(1, out, 0);
  expect(out[0]).toBeNaN();
});

it('after a reset nothing is busy, available or counted', () => {
  const { clock, capacity, out } = capacities();
  capacity.resize(0, 4);
  clock[0] = 5;
  capacity.seize(0);
  clock[0] = 0;
  capacity.reset();
  expect([capacity.busy[0], capacity.limit[0]]).toEqual([0, 0]);
  capacity.resize(0, 2);
  clock[0] = 10;
  capacity.utilisation(0, out, 0);
  expect(out[0]).toBe(0);
});
